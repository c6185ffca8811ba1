import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { sampleRun } from '../support/sample-run.ts';

test('holds the run and its scorecards, whole', () => {
  const { run, scorecards, ...rest } = sampleRun('en');
  expect(JSON.parse(json.render({ run, scorecards, ...rest }))).toEqual({ schema: 'usager/report/1', run, scorecards });
});

test('gives the same bytes whatever the order of the keys', () => {
  const input = sampleRun('fr');
  const backwards = Object.fromEntries(Object.entries(input.run).toReversed()) as unknown as typeof input.run;
  expect(Object.keys(backwards)).not.toEqual(Object.keys(input.run));
  expect(json.render({ ...input, run: backwards })).toBe(json.render(input));
});

test('puts the schema first and ends with a line feed', () => {
  const text = json.render(sampleRun('fr'));
  expect(text.startsWith('{\n  "schema": "usager/report/1"')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentKinds } from '../../src/method/documents.ts';
import { expectedInventories } from './expectation.ts';

const all = expectedInventories();

test('every procedure that is walked has been read by hand', () => {
  const scenarios = readdirSync(new URL('../../scenarios', import.meta.url)).filter((name) => name.endsWith('.yaml'));
  const read = all.map(({ procedure }) => procedure);
  expect(read).toEqual(expect.arrayContaining(scenarios.map((name) => name.replace('.yaml', ''))));
  expect(new Set(read).size).toBe(read.length);
});

test.each(all)('$procedure: what is written by hand holds together', ({ documents, required, paths, known }) => {
  expect(documents.filter(({ status }) => status === 'required')).toHaveLength(required);
  for (const { kind, on = [] } of documents) {
    expect([...documentKinds.map(({ id }) => id), 'other']).toContain(kind);
    expect(paths).toEqual(expect.arrayContaining([...on]));
  }
  for (const { difference, reason } of known) {
    expect(difference).not.toBe('');
    expect(reason.length).toBeGreaterThan(20);
  }
  expect(new Set(known.map(({ difference }) => difference)).size).toBe(known.length);
});

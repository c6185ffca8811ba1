import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { sampleRun } from '../support/sample-run.ts';
import { junitErrors } from '../support/validators.ts';

const input = sampleRun('fr');
const document = new DOMParser().parseFromString(junit.render(input), 'text/xml');
const elements = (name: string, parent: Document | Element = document): readonly Element[] =>
  Array.from(parent.getElementsByTagName(name));
const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));

test.each(['fr', 'en'] as const)('is valid against Jenkins’s schema in %s', async (lang) => {
  expect(await junitErrors(junit.render(sampleRun(lang)))).toEqual([]);
});

test('the schema that we hold it to refuses what is not JUnit', async () => {
  expect(await junitErrors('<testsuites><testsuite name="a"/></testsuites>')).not.toEqual([]);
  expect(await junitErrors('<testsuites>')).not.toEqual([]);
});

describe('suites', () => {
  test('are the procedures, with the counts of what they hold', () => {
    const suites = elements('testsuite');
    expect(suites).toHaveLength(input.scorecards.length);
    for (const suite of suites) {
      expect(elements('testcase', suite)).toHaveLength(number(suite, 'tests'));
      for (const [name, plural] of [
        ['failure', 'failures'],
        ['error', 'errors'],
        ['skipped', 'skipped'],
      ] as const)
        expect(elements(name, suite)).toHaveLength(number(suite, plural));
    }
    const sum = suites.reduce((total, suite) => total + number(suite, 'failures'), 0);
    expect(number(elements('testsuites')[0], 'failures')).toBe(sum);
  });

  test('fail what is not met, skip what is undecided with its reason, and never pass it', () => {
    for (const card of input.scorecards)
      for (const { id, indicators } of card.dimensions)
        for (const indicator of indicators) {
          const found = elements('testcase').find(
            (test) =>
              test.getAttribute('classname') === `usager.${card.procedure.id}.${id}` &&
              test.getAttribute('name')?.startsWith(`${indicator.id} `),
          );
          if (indicator.measured) {
            expect(found).toBeUndefined();
            continue;
          }
          const child = Array.from(found?.childNodes ?? []).find(({ nodeType }) => nodeType === 1)?.nodeName;
          const expected = {
            failed: 'failure',
            passed: 'system-out',
            partial: 'system-out',
            inapplicable: 'skipped',
            cantTell: 'skipped',
            untested: 'skipped',
          };
          expect([indicator.id, child]).toEqual([indicator.id, expected[indicator.outcome]]);
        }
  });

  test('hold the journeys: what the site blocks fails', () => {
    const journeys = elements('testcase').filter((test) => test.getAttribute('classname')?.endsWith('.journeys'));
    expect(journeys).toHaveLength(input.scorecards.flatMap((card) => card.journeys).length);
    const blocked = input.scorecards.flatMap((card) => card.journeys).filter(({ outcome }) => outcome === 'blocked');
    expect(journeys.filter((test) => elements('failure', test).length === 1)).toHaveLength(blocked.length);
  });

  test('say where a problem is: line of the scenario, state, address, selector', () => {
    const failures = elements('failure').map(({ textContent }) => textContent ?? '');
    expect(failures.join('\n')).toMatch(/scenarios\/exemple\.yaml:\d+ › \S+--desktop\/\S+ › https:\S+/);
  });
});

/** The embedded procedures through the whole line: each planted defect is found, and nothing is found that is not there. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { processHost } from '../../src/cli/host.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { expectedScorecards, refusedHost, type ExpectedScorecard, type Shown } from '../../src/demo/defects.ts';
import type { DocumentDetails } from '../../src/model/inventory.ts';
import type { ScoredIndicator, Scorecard } from '../../src/model/scorecard.ts';
import { openRun } from '../../src/store/index.ts';
import { disagreements } from '../inventories/disagreements.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Values at a path such as `channels.phone[].tariff`. */
function valuesAt(root: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [root];
  for (const name of path.split('.')) {
    const list = name.endsWith('[]');
    const key = list ? name.slice(0, -2) : name;
    values = values.map((value) => (value as Record<string, unknown> | null)?.[key]);
    if (list) values = values.flat();
  }
  return values;
}

function holds(shown: Shown, card: Scorecard, indicator: ScoredIndicator | undefined): boolean {
  if ('outcome' in shown) return indicator !== undefined && shown.outcome.includes(indicator.outcome);
  const values = valuesAt(card, shown.at);
  if ('equals' in shown) return values.length === 1 && values[0] === shown.equals;
  if ('atLeast' in shown) return Number(values[0]) >= shown.atLeast;
  if ('atMost' in shown) return Number(values[0]) <= shown.atMost;
  if ('includes' in shown) return values.includes(shown.includes);
  return values.some((value) => String(value).includes(shown.includesText));
}

const indicatorsOf = (card: Scorecard): readonly ScoredIndicator[] => card.dimensions.flatMap(({ indicators }) => indicators);

/** Findings and outcomes that the scorecard should not have shown, or should have. Empty when it is as expected. */
function mistakes(expected: ExpectedScorecard, card: Scorecard): readonly string[] {
  const indicators = indicatorsOf(card);
  const not = (ids: readonly string[], fine: readonly string[]): readonly string[] =>
    indicators
      .filter(({ id, outcome }) => ids.includes(id) && !fine.includes(outcome))
      .map(({ id, outcome, message }) => `${id} ${outcome}: ${message}`);
  const letters = card.dimensions.filter(({ id, grade }) => !(expected.letters[id] ?? [grade]).includes(grade));
  const missed = expected.defects.flatMap(({ id, indicator, shown, why }) => {
    const found = indicators.find((each) => each.id === indicator);
    return shown
      .filter((one) => !holds(one, card, found))
      .map(
        (one) =>
          `${id} (${why}) expected ${JSON.stringify(one)}, is ${'at' in one ? JSON.stringify(valuesAt(card, one.at)) : `${found?.outcome}: ${found?.message}`}`,
      );
  });
  const extra = expected.flawless
    ? indicators.flatMap(({ id, findings }) => findings.map((each) => `${id} ${each.message} « ${each.quote ?? each.selector} »`))
    : [];
  return [
    ...(card.outcome === expected.outcome ? [] : [`outcome ${card.outcome}`]),
    ...(expected.grades.includes(card.grade) ? [] : [`grade ${card.grade}: ${card.gradeReason}`]),
    ...letters.map(({ id, grade, gradeReason }) => `${id} ${grade}: ${gradeReason}`),
    ...missed,
    ...not(expected.passed, ['passed']),
    ...not(expected.passedOnceObserved, ['passed', 'untested', 'inapplicable']),
    ...extra,
  ];
}

/** What the scorecard says of how each document must be given. */
function detailsIn(card: Scorecard | null): readonly (DocumentDetails & { readonly kind: string })[] {
  return (card?.documents?.items ?? []).map(({ kind, copies, forms, anyForm, maxAge, formats, maxBytes, phonePhoto }) =>
    JSON.parse(JSON.stringify({ kind, copies, forms, anyForm, maxAge, formats, maxBytes, phonePhoto })),
  );
}

test('finds the planted defects, and nothing on the good procedure that is not there', async () => {
  test.setTimeout(300_000);
  const folder = temporaryFolder('demo').path;
  const run = join(folder, 'run');
  const host = { ...processHost(process), stdout: { columns: 100, write: () => undefined } };
  expect(await runCommandLine(['demo', '--allow-submit', '--no-lighthouse', '--quiet', '--json', '--out', run], host)).toBe(0);

  const reader = await openRun(run);
  const html = await readFile(join(run, 'index.html'), 'utf8');
  for (const expected of expectedScorecards) {
    const card = reader.scorecard(expected.procedure);
    if (card === null) throw new Error(`no scorecard for ${expected.procedure}`);
    expect.soft(mistakes(expected, card), expected.procedure).toEqual([]);
    expect.soft(disagreements(card), 'where the inventories are not those of a reader').toEqual([]);
    expect.soft(html).toContain(card.procedure.title);
  }
  expect.soft(detailsIn(reader.scorecard('demo-carte-stationnement'))).toEqual([
    { kind: 'identity-photo', formats: ['jpeg', 'png'], maxBytes: 5_000_000, phonePhoto: 'yes' },
    { kind: 'medical-certificate', maxAge: 'P6M', formats: ['pdf', 'jpeg', 'png'], maxBytes: 5_000_000, phonePhoto: 'yes' },
    { kind: 'accommodation-certificate', formats: ['pdf', 'jpeg', 'png'], maxBytes: 5_000_000, phonePhoto: 'yes' },
  ]);
  const besideField = { formats: ['pdf', 'jpeg'], phonePhoto: 'yes' };
  expect
    .soft(detailsIn(reader.scorecard('demo-garde-enfant')).map(({ kind: _kind, ...details }) => details))
    .toEqual(Array.from({ length: 5 }, () => besideField));
  const silent = detailsIn(reader.scorecard('demo-prime-renovation')).map(({ kind: _kind, ...details }) => details);
  expect.soft(silent).toEqual(Array.from({ length: 5 }, () => ({ phonePhoto: 'unknown' })));
  const refused = reader.journeys('demo-prime-renovation').flatMap((journey) => journey.refused.map(({ host: name }) => name));
  expect(refused).toContain(refusedHost);
  await rm(folder, { recursive: true });
});

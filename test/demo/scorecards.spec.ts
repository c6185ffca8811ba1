/** The embedded procedures through the whole line: each planted defect is found, and nothing is found that is not there. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { processHost } from '../../src/cli/host.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { expectedScorecards, refusedHost, type ExpectedScorecard, type Shown } from '../../src/demo/defects.ts';
import type { JourneySummary } from '../../src/model/journey.ts';
import type { ScoredIndicator, Scorecard } from '../../src/model/scorecard.ts';
import { openRun } from '../../src/store/index.ts';

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

test.describe.configure({ mode: 'serial' });

let folder: string;
let cards: ReadonlyMap<string, Scorecard>;
let journeys: readonly JourneySummary[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'usager-demo-'));
  const host = { ...processHost(process), stdout: { columns: 100, write: () => undefined } };
  const args = ['demo', '--allow-submit', '--no-lighthouse', '--quiet', '--json', '--out', join(folder, 'run')];
  expect(await runCommandLine(args, host)).toBe(0);
  const reader = await openRun(join(folder, 'run'));
  const read = reader.procedures.map(({ procedure }) => reader.scorecard(procedure.id)).filter((card) => card !== null);
  cards = new Map(read.map((card) => [card.procedure.id, card]));
  journeys = reader.procedures.flatMap(({ procedure }) => reader.journeys(procedure.id));
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function cardOf({ procedure }: ExpectedScorecard): Scorecard {
  const card = cards.get(procedure);
  if (card === undefined) throw new Error(`no scorecard for ${procedure}`);
  return card;
}

for (const expected of expectedScorecards) {
  test.describe(expected.procedure, () => {
    test('has the outcome and the letters that the method gives it', () => {
      const card = cardOf(expected);
      expect(card.outcome).toBe(expected.outcome);
      expect(expected.grades, card.gradeReason).toContain(card.grade);
      for (const { id, grade, gradeReason } of card.dimensions)
        expect(expected.letters[id] ?? [grade], `${id}: ${gradeReason}`).toContain(grade);
    });

    for (const { id, indicator, shown, why } of expected.defects) {
      test(`shows ${id} (${indicator})`, () => {
        const card = cardOf(expected);
        const found = indicatorsOf(card).find((each) => each.id === indicator);
        for (const one of shown) {
          const at = 'at' in one ? JSON.stringify(valuesAt(card, one.at)) : '';
          expect(holds(one, card, found), `${why}\n${JSON.stringify(one)} ${at}\n${JSON.stringify(found, null, 1)}`).toBe(true);
        }
      });
    }

    test('passes what it does well', () => {
      const indicators = indicatorsOf(cardOf(expected));
      const said = (ids: readonly string[], fine: readonly string[]): readonly string[] =>
        indicators
          .filter(({ id, outcome }) => ids.includes(id) && !fine.includes(outcome))
          .map(({ id, outcome, message }) => `${id} ${outcome}: ${message}`);
      expect(said(expected.passed, ['passed'])).toEqual([]);
      expect(said(expected.passedOnceObserved, ['passed', 'untested', 'inapplicable'])).toEqual([]);
    });

    if (expected.flawless) {
      test('has no finding', () => {
        const findings = indicatorsOf(cardOf(expected)).flatMap(({ id, findings }) =>
          findings.map((finding) => `${id} ${finding.message} « ${finding.quote ?? finding.selector} »`),
        );
        expect(findings).toEqual([]);
      });
    }
  });
}

test('refuses the third party of the third procedure and records it', () => {
  const refused = journeys.filter(({ procedure }) => procedure === 'demo-prime-renovation').flatMap((journey) => journey.refused);
  expect(refused.map(({ host }) => host)).toContain(refusedHost);
});

test('writes the report beside the evidence', async () => {
  const html = await readFile(join(folder, 'run', 'index.html'), 'utf8');
  for (const card of cards.values()) expect(html).toContain(card.procedure.title);
});

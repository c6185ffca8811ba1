/**
 * `npm run bench:rgaa [-- --only act|fixtures|speed|twice] [--show RULE|wrong] [--letters 1500]`: what RGAA’s grid is worth. The checks on the test
 * cases of W3C’s ACT rules, axe-core alone and Usager whole side by side; the criteria that the fixtures show to be decided; the time of the grid
 * beside axe-core’s; whether the same run gives the same grid. Pages are recorded once for a version of the capture (`reports/bench-rgaa`); judging
 * them takes seconds. `--show` prints every case of a rule, or every case flagged by mistake (`wrong`), with its source, and nothing else.
 */
import { parseArgs } from 'node:util';
import type { Metric } from '../metric.ts';
import { row, writeResults } from '../results.ts';
import { judgeRules, type JudgedRule } from './act.ts';
import { heldBy } from './bars.ts';
import { readCases } from './cases.ts';
import { evidenceOf } from './evidence.ts';
import { fixturesShown } from './fixtures.ts';
import { actMetrics, groupsOf, mistakes, shown, table, totals } from './print.ts';
import { gridSpeed } from './speed.ts';
import { sameTwice } from './twice.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    show: { type: 'string', multiple: true },
    letters: { type: 'string', default: '1500' },
  },
});
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const only = new Set(options.only ?? []);
const show = new Set(options.show ?? []);

/** Judges the cases of some rules, or of all; undefined where the cases are not. */
async function actRules(wanted: ReadonlySet<string>): Promise<readonly JudgedRule[] | undefined> {
  const all = readCases();
  if (all === undefined) {
    say('SKIPPED: the test cases of the ACT rules are not here (testcases-development.jsonl)');
    return undefined;
  }
  const cases = wanted.size === 0 ? all : all.filter(({ ruleId }) => wanted.has(ruleId));
  return judgeRules(cases, await evidenceOf(cases, all));
}

async function showCases(): Promise<void> {
  const rules = (await actRules(show.has('wrong') ? new Set() : show)) ?? [];
  const letters = Number(options.letters);
  say(show.has('wrong') ? mistakes(rules, letters) : rules.map((rule) => shown(rule, letters)).join('\n'));
}

async function benchAct(): Promise<readonly Metric[]> {
  const rules = await actRules(new Set());
  if (rules === undefined) return [];
  say(table(rules));
  const groups = groupsOf(rules);
  for (const { title, cases } of groups) say(totals(title, cases));
  return actMetrics(groups);
}

async function benchFixtures(): Promise<readonly Metric[]> {
  const criteria = await fixturesShown();
  const failures = criteria.filter(({ failure }) => failure).map(({ criterion }) => criterion);
  const certain = criteria.filter(({ absence }) => absence === 'certain').map(({ criterion }) => criterion);
  const likely = criteria.filter(({ absence }) => absence === 'likely').map(({ criterion }) => criterion);
  const unmet = criteria.flatMap((one) => one.unmet);
  say(`Failure provable, shown by a failed page and one that is not (${failures.length}): ${failures.join(' ')}`);
  say(`Not applicable by certain absence (${certain.length}): ${certain.join(' ')}`);
  say(`Not applicable by likely absence, proposed to a person (${likely.length}): ${likely.join(' ')}`);
  if (unmet.length > 0) say(`Fixtures on which the grid does not say what is expected (${unmet.length}): ${unmet.join(', ')}`);
  const count = (id: string, { length }: readonly string[]): Metric => ({
    id: `fixtures: ${id}`,
    value: length,
    unit: 'criteria',
  });
  return [
    count('failure provable', failures),
    count('absence certain', certain),
    count('absence likely', likely),
    { id: 'fixtures: unmet', value: unmet.length, unit: 'pages' },
  ];
}

async function benchTwice(): Promise<readonly Metric[]> {
  const { states, differs } = await sameTwice();
  say(
    differs === undefined ? `Same run twice: identical grid (${states} states)` : `Same run twice: the grids differ: ${differs}`,
  );
  return [{ id: 'twice: grids that differ', value: differs === undefined ? 0 : 1, unit: `of ${states} states` }];
}

const parts: Readonly<Record<string, () => Promise<readonly Metric[]>>> = {
  act: benchAct,
  fixtures: benchFixtures,
  speed: gridSpeed,
  twice: benchTwice,
};

async function main(): Promise<void> {
  if (show.size > 0) return showCases();
  const metrics: Metric[] = [];
  for (const [name, part] of Object.entries(parts)) if (only.size === 0 || only.has(name)) metrics.push(...(await part()));
  for (const metric of metrics) say(`${row(metric)}  ${heldBy(metric)}`.trimEnd());
  if (only.size === 0) writeResults('rgaa', metrics);
}

await main();

/**
 * `npm run bench:rgaa [-- --show RULE] [--letters 1500]`: the accessibility checks on the test cases of W3C’s ACT rules, axe-core alone and
 * Usager whole side by side. Pages are recorded once for a version of the capture (`reports/bench-rgaa`); judging them takes seconds.
 * `--show` prints every case of a rule, or of every rule that has a case judged wrongly (`--show wrong`), with its source.
 */
import { parseArgs } from 'node:util';
import { judgeRules, type JudgedRule } from './act.ts';
import { readCases } from './cases.ts';
import { evidenceOf } from './evidence.ts';
import { shown, table, totals } from './print.ts';

const { values: options } = parseArgs({
  options: { show: { type: 'string', multiple: true }, letters: { type: 'string', default: '1500' } },
});
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function benchAct(): Promise<void> {
  const all = readCases();
  if (all === undefined) {
    say('SKIPPED: the test cases of the ACT rules are not here (testcases-development.jsonl)');
    return;
  }
  const only = new Set(options.show ?? []);
  const wanted = only.size === 0 || only.has('wrong') ? all : all.filter(({ ruleId }) => only.has(ruleId));
  const rules = judgeRules(wanted, await evidenceOf(wanted, all));
  for (const rule of rules.filter(({ id }) => only.has(id))) say(shown(rule, Number(options.letters)));
  if (only.size > 0) return;
  say(table(rules));
  const casesOf = (some: readonly JudgedRule[]) => some.flatMap(({ cases }) => cases);
  say(totals('Rules that a page at rest decides', casesOf(rules.filter(({ driven }) => driven === undefined))));
  say(totals('Rules that need driving', casesOf(rules.filter(({ driven }) => driven !== undefined))));
  say(totals('All rules', casesOf(rules)));
}

await benchAct();

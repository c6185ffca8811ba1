/**
 * `npm run bench -- twice [--times 20] [--only ID…] [--condition ID…] [--real casa|dsfr|hof]`: the same procedure replayed again and again has nothing new, nothing
 * fixed and nothing left unchecked. Each replay is compared with the first, as `usager compare` does. `--real` replays the procedures of `npm run test:real`,
 * which installs them, instead of the demonstration.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planJourneys, type PlannedJourney } from '../../src/cli/plan.ts';
import { readScenarios } from '../../src/cli/read-scenarios.ts';
import { scoreAll } from '../../src/cli/score-run.ts';
import type { ScorecardComparison } from '../../src/model/comparison.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { compareFindings } from '../../src/scoring/compare-findings.ts';
import { openRun } from '../../src/store/index.ts';
import { record, withDemo } from '../demo-run.ts';
import type { Metric } from '../metric.ts';
import { openReal } from './real.ts';

/** Replays beside the first, when the command says nothing. */
const usual = 3;
const parted = ['new', 'fixed', 'notRechecked', 'notCheckedBefore', 'leftOut'] as const;

interface Wanted {
  readonly times: number;
  readonly only: readonly string[];
  readonly condition: readonly string[];
  readonly real: string | undefined;
}

function readOptions(): Wanted {
  const list = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    strict: false,
    args: process.argv.slice(2),
    options: { times: { type: 'string' }, only: list, condition: list, real: { type: 'string' } },
  });
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  const { times, real } = values;
  return {
    times: typeof times === 'string' ? Number(times) : usual,
    only: texts(values['only']),
    condition: texts(values['condition']),
    real: typeof real === 'string' ? real : undefined,
  };
}

/** What differs between two comparisons of findings, one line a finding. */
function differences(procedure: string, found: ScorecardComparison['findings']): readonly string[] {
  const told = parted.flatMap((kind) =>
    found[kind].map(
      (one) =>
        `${procedure} ${kind}: ${one.indicator} ${one.message.slice(0, 80)} | ${(one.quote ?? one.selector ?? '').slice(0, 120)}`,
    ),
  );
  const changed = found.kept.flatMap(({ changes, indicator, message }) =>
    changes === undefined
      ? []
      : [`${procedure} changed: ${indicator} ${message.slice(0, 80)} | ${JSON.stringify(changes).slice(0, 200)}`],
  );
  return [...told, ...changed];
}

async function replayAll(
  plan: readonly PlannedJourney[],
  folder: string,
  times: number,
  recordRun: (dir: string) => Promise<void> = (dir) => record(plan, dir, 2),
): Promise<readonly Metric[]> {
  const replay = async (name: string): Promise<readonly Scorecard[]> => {
    const dir = join(folder, name);
    await recordRun(dir);
    const cards = await scoreAll(await openRun(dir), 'fr');
    await rm(dir, { recursive: true, force: true });
    return cards;
  };
  const first = await replay('first');
  let same = 0;
  for (let turn = 1; turn <= times; turn += 1) {
    const again = new Map((await replay(`again-${turn}`)).map((card) => [card.procedure.id, card]));
    const found = first.flatMap((card) => {
      const other = again.get(card.procedure.id);
      return other === undefined
        ? [`${card.procedure.id} is gone`]
        : differences(card.procedure.id, compareFindings(card, other));
    });
    if (found.length === 0) same += 1;
    for (const line of found) process.stdout.write(`    ${turn}: ${line}\n`);
    process.stderr.write(
      `  ${turn} of ${times}: ${found.length === 0 ? 'nothing new, nothing fixed' : `${found.length} differences`}\n`,
    );
  }
  const findings = first.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ indicators }) => indicators.flatMap((one) => one.findings)),
  );
  return [
    {
      id: 'nothing new, nothing fixed',
      value: same,
      unit: 'replays',
      reference: { what: 'replays compared with the first', value: times },
    },
    { id: 'journeys', value: plan.length, unit: 'journeys' },
    { id: 'findings', value: findings.length, unit: 'findings' },
  ];
}

const wantedOf = (plan: readonly PlannedJourney[], { only }: Wanted): readonly PlannedJourney[] =>
  only.length === 0 ? plan : plan.filter(({ scenario }) => only.includes(scenario.procedure.id));

/** The site is started anew for each replay: one that counts the requests of a visitor refuses the second (hof: 100 in 5 minutes). */
async function benchReal(name: string, wanted: Wanted): Promise<readonly Metric[] | { readonly skipped: string }> {
  const probe = await openReal(name);
  if ('skipped' in probe) return probe;
  await probe.close();
  const scenarios = await readScenarios(probe.scenarios, process.env);
  const plan = wantedOf(planJourneys(scenarios, wanted.condition.length === 0 ? {} : { condition: wanted.condition }), wanted);
  const recordRun = async (dir: string): Promise<void> => {
    const real = await openReal(name);
    if ('skipped' in real) throw new Error(real.skipped);
    try {
      await record(plan, dir, 2);
    } finally {
      await real.close();
    }
  };
  const folder = await mkdtemp(join(tmpdir(), 'usager-bench-'));
  try {
    return await replayAll(plan, folder, wanted.times, recordRun);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Replays compared with the first one. */
export async function benchTwice(): Promise<readonly Metric[] | { readonly skipped: string }> {
  const wanted = readOptions();
  if (wanted.real !== undefined) return benchReal(wanted.real, wanted);
  return withDemo(
    (plan, folder) => replayAll(wantedOf(plan, wanted), folder, wanted.times),
    wanted.condition.length === 0 ? undefined : wanted.condition,
  );
}

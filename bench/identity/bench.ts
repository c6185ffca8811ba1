/**
 * `npm run bench -- identity [--pages 24] [--seed 1] [--run DIR] [--real DIR…] [--show [MUTATION]]`: whether a finding keeps its identity when the page
 * around it changes, and whether two findings are told apart. Pages of the project and of the demonstration, opened in a real browser, changed there,
 * captured and judged as any state is.
 */
import { parseArgs } from 'node:util';
import type { Metric } from '../metric.ts';
import { harmful, harmless } from './mutate.ts';
import { benchPages } from './pages.ts';
import { tally, type Tally } from './tally.ts';
import { runTrials, type Trial } from './trials.ts';

const percent = ({ right, of }: { readonly right: number; readonly of: number }): number =>
  of === 0 ? 100 : Math.floor((right / of) * 10_000) / 100;

const line = (id: string, count: Tally['kept'], trials: number): Metric => ({
  id,
  value: percent(count),
  unit: '%',
  reference: { what: `is the bar; ${count.right} of ${count.of} in ${trials} trials`, value: 98 },
});

function print(failures: Tally['failures'], wanted: string): void {
  for (const { trial, what } of failures)
    if (wanted === '' || trial.mutation === wanted)
      process.stdout.write(`    ${trial.mutation} ${trial.target ?? ''} ${trial.page.name}\n      ${what}\n`);
}

/** Exact copies are apart: which of two is the copy is not always to be known, and the comparison only has to count one more. */
function metricsOf(trials: readonly Trial[], group: string): readonly Metric[] {
  const of = (names: readonly string[]): Tally => tally(trials.filter(({ mutation }) => names.includes(mutation)));
  const told = harmful.filter((name) => name !== 'twin');
  const twins = of(['twin']);
  const kept = (id: string, names: readonly string[]): Metric => line(`${group}: ${id} kept`, of(names).kept, of(names).trials);
  const apart = (id: string, names: readonly string[]): Metric =>
    line(`${group}: ${id} told apart`, of(names).told, of(names).trials);
  return [
    ...harmless.map((name) => kept(name, [name])),
    kept('HARMLESS', harmless),
    ...told.flatMap((name) => [apart(name, [name]), kept(`${name}: others`, [name])]),
    apart('HARMFUL', told),
    kept('HARMFUL: others', told),
    line(`${group}: exact copies counted`, twins.counted, twins.trials),
    line(`${group}: exact copies told apart`, twins.told, twins.trials),
    line(`${group}: exact copies: others kept`, twins.kept, twins.trials),
  ];
}

/** The two rates, for each mutation and over all, on pages seen while identities were made and on pages held out. */
export async function benchIdentity(): Promise<readonly Metric[]> {
  const { values } = parseArgs({
    strict: false,
    args: process.argv.slice(2),
    options: {
      pages: { type: 'string' },
      seed: { type: 'string' },
      run: { type: 'string' },
      real: { type: 'string', multiple: true },
      show: { type: 'string' },
    },
  });
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const seed = Number(text(values['seed']) ?? '1');
  const real = Array.isArray(values['real']) ? values['real'].filter((one) => typeof one === 'string') : [];
  const pages = await benchPages(Number(text(values['pages']) ?? '24'), text(values['run']), real);
  const trials = await runTrials(pages, seed);
  process.stdout.write(`  seed ${seed}, ${pages.length} pages, ${trials.length} trials\n`);
  const [seen, held] = [false, true].map((out) => trials.filter(({ page }) => page.heldOut === out));
  if (values['show'] !== undefined) print(tally(seen ?? []).failures, text(values['show']) ?? '');
  return [...metricsOf(seen ?? [], 'seen'), ...metricsOf(held ?? [], 'held out')];
}

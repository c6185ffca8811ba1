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

function lines(id: string, { kept, told, counted, trials }: Tally, hurts: boolean): readonly Metric[] {
  const line = (what: string, count: Tally['kept'], main: boolean): Metric => ({
    id: `${id} ${what}`,
    value: percent(count),
    unit: '%',
    reference: { what: `% needed; ${count.right} of ${count.of}${main ? ` in ${trials} trials` : ''}`, value: 98 },
  });
  return hurts
    ? [line('told apart', told, true), line('counted right', counted, false), line('others kept', kept, false)]
    : [line('kept', kept, true)];
}

function print(failures: Tally['failures'], wanted: string): void {
  for (const { trial, what } of failures)
    if (wanted === '' || trial.mutation === wanted)
      process.stdout.write(`    ${trial.mutation} ${trial.target ?? ''} ${trial.page.name}\n      ${what}\n`);
}

function metricsOf(trials: readonly Trial[], group: string): readonly Metric[] {
  const of = (names: readonly string[]): Tally => tally(trials.filter(({ mutation }) => names.includes(mutation)));
  return [
    ...harmless.flatMap((name) => lines(`${group}: ${name}`, of([name]), false)),
    ...lines(`${group}: HARMLESS`, of(harmless), false),
    ...harmful.flatMap((name) => lines(`${group}: ${name}`, of([name]), true)),
    ...lines(`${group}: HARMFUL`, of(harmful), true),
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

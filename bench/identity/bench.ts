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

/**
 * By id: exact copies are apart, for which of two is the copy is not to be known. As compared: everything, copies added and removed with it, by what
 * `usager compare` says.
 */
function metricsOf(trials: readonly Trial[], group: string): readonly Metric[] {
  const of = (names: readonly string[]): Tally => tally(trials.filter(({ mutation }) => names.includes(mutation)));
  const told = harmful.filter((name) => name !== 'twin');
  const kept = (id: string, names: readonly string[]): Metric => line(`${group}: ${id} kept`, of(names).kept, of(names).trials);
  const apart = (id: string, names: readonly string[]): Metric =>
    line(`${group}: ${id} told apart`, of(names).told, of(names).trials);
  const compared = (id: string, names: readonly string[]): readonly Metric[] => {
    const { compared: said, trials: count } = of(names);
    return [
      ...(said.told.of === 0 ? [] : [line(`${group}, compared: ${id} told apart`, said.told, count)]),
      line(`${group}, compared: ${id}: others kept`, said.kept, count),
      ...(said.unsure === 0
        ? []
        : [{ id: `${group}, compared: ${id}: said not re-checked`, value: said.unsure, unit: 'findings' }]),
    ];
  };
  const copies = of(['twin', 'untwinned']).compared.told;
  const byId = of(told);
  const all = { right: byId.told.right + copies.right, of: byId.told.of + copies.of };
  return [
    ...harmless.map((name) => kept(name, [name])),
    kept('HARMLESS', harmless),
    ...told.flatMap((name) => [apart(name, [name]), kept(`${name}: others`, [name])]),
    apart('HARMFUL', told),
    kept('HARMFUL: others', told),
    apart('exact copy added', ['twin']),
    kept('exact copy added: others', ['twin']),
    apart('exact copy removed', ['untwinned']),
    kept('exact copy removed: others', ['untwinned']),
    line(`${group}: HARMFUL with exact copies, counted: told apart`, all, of([...harmful, 'untwinned']).trials),
    ...compared('HARMLESS', harmless),
    ...harmful.flatMap((name) => compared(name, [name])),
    ...compared('untwinned', ['untwinned']),
    ...compared('HARMFUL, all with copies', [...harmful, 'untwinned']),
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

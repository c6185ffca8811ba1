import { launchBrowser } from '../../src/cli/launch.ts';
import { pool } from '../../src/cli/pool.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { openCache, shortHash, versionOf } from '../rgaa/cache.ts';
import { startFiles } from './serve.ts';
import type { Judged } from './compared.ts';
import { judgedOf, type Fact } from './facts.ts';
import { harmful, harmless, type Mutation, type Order } from './mutate.ts';
import type { BenchPage } from './pages.ts';
import { seedOf } from './random.ts';
import { openTab, recordMutated } from './record.ts';

/** A page before and after one mutation. */
export interface Trial {
  readonly page: BenchPage;
  readonly mutation: Mutation | 'untwinned';
  readonly target?: string;
  readonly before: Judged;
  readonly after: Judged;
}

/** Components of a page that harmful mutations take hold of. */
const targetsOfPage = 2;

type Recorder = (page: BenchPage, order: Order) => Promise<Evidence | undefined>;

/** Marks of components that can be removed, mended or copied: not those of the page itself. */
function targetsOf(facts: readonly Fact[], seed: number): readonly string[] {
  const small = facts.filter(
    ({ indicator, shown }) => indicator.startsWith('4.') && !/(?:html|body|head|title|main|form|meta) ~/.test(shown),
  );
  const marks = [...new Set(small.flatMap(({ mark }) => (mark === undefined ? [] : [mark])))];
  return marks.toSorted((one, other) => seedOf(`${seed}${one}`) - seedOf(`${seed}${other}`)).slice(0, targetsOfPage);
}

async function trialsOf(page: BenchPage, seed: number, record: Recorder): Promise<readonly Trial[]> {
  const first = await record(page, { mutation: 'none', seed: 0, busy: [] });
  if (first === undefined) return [];
  const before = judgedOf(first);
  const busy = [...new Set(before.facts.flatMap(({ mark }) => (mark === undefined ? [] : [mark])))];
  const trials: Trial[] = [];
  const tryOne = async (mutation: Mutation, target?: string): Promise<void> => {
    const own = seedOf(`${seed} ${page.name} ${mutation} ${target ?? ''}`);
    const evidence = await record(page, { mutation, seed: own, busy, ...(target === undefined ? {} : { target }) });
    if (evidence === undefined) return;
    const trial = { page, mutation, before, after: judgedOf(evidence), ...(target === undefined ? {} : { target }) };
    trials.push(trial);
    // The same two pages the other way round: one of the exact copies is removed.
    if (mutation === 'twin') trials.push({ ...trial, mutation: 'untwinned', before: trial.after, after: before });
  };
  for (const mutation of harmless) await tryOne(mutation);
  for (const target of targetsOf(before.facts, seed)) for (const mutation of harmful) await tryOne(mutation, target);
  return trials;
}

/** Every page under every mutation. What is recorded is kept for a version of the capture and of the mutations: judging again takes seconds. */
export async function runTrials(pages: readonly BenchPage[], seed: number): Promise<readonly Trial[]> {
  const cache = openCache('identity', versionOf(['src/capture', 'bench/identity/mutate.ts', 'bench/identity/record.ts']));
  const server = await startFiles();
  const { browser } = await launchBrowser(['127.0.0.1'], { env: process.env });
  try {
    const free = [await openTab(browser, server.url), await openTab(browser, server.url)];
    const task = (page: BenchPage) => async () => {
      const tab = free.pop() ?? (await openTab(browser, server.url));
      const source = 'html' in page.open ? page.open.html : '';
      const record: Recorder = async (_, order) => {
        const name = shortHash(JSON.stringify([page.name, source, order]));
        if (!cache.has(name)) cache.write(name, { evidence: await recordMutated(tab, page, server.url, order) });
        return (cache.read(name) as { readonly evidence?: Evidence }).evidence;
      };
      const trials = await trialsOf(page, seed, record);
      free.push(tab);
      return trials;
    };
    return (await pool(free.length, pages.map(task))).flat().filter((trial) => trial !== undefined);
  } finally {
    await browser.close();
    await server.close();
  }
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { AxeEvidence } from '../../src/model/axe-evidence.ts';
import { axeEvidence } from '../../src/capture/axe.ts';
import { captureCheckpoint, createMasker } from '../../src/capture/index.ts';
import { closeWorlds, openWorlds } from '../../src/capture/worlds.ts';
import { launchBrowser } from '../../src/cli/launch.ts';
import { startStaticServer } from '../../test/support/static-server.ts';
import { compared, median, type Metric } from '../metric.ts';
import { articlePage } from '../pages/article.ts';
import { formPage } from '../pages/form.ts';
import { gridOf } from './own.ts';
import { stateOf } from './state.ts';

const rounds = 3;
const site = join(import.meta.dirname, '../../test/sites/capture');
const written = ['blocks', 'captchas', 'fields', 'frames', 'group-errors', 'listing', 'shadow'];
const made = { 'form-300': formPage(300), 'nodes-3000': articlePage(3_000) };

/** Milliseconds of one page, once a round. */
interface Times {
  readonly name: string;
  readonly axe: readonly number[];
  /** All the rest of the evidence, that the grid and every other audit read. */
  readonly rest: readonly number[];
  readonly grid: readonly number[];
}

/** axe-core as a journey runs it: injected anew, in a world of its own. */
async function runAxe(page: Page): Promise<AxeEvidence> {
  const worlds = await openWorlds(page);
  try {
    return await axeEvidence(worlds);
  } finally {
    await closeWorlds(worlds);
  }
}

async function withTime<T>(work: () => Promise<T>): Promise<readonly [value: T, ms: number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

/** Each in turn on a document loaded anew: axe-core, the rest of the evidence, the grid. The first round warms up and is not counted. */
async function timesOf(page: Page, name: string, load: () => Promise<unknown>): Promise<Times> {
  const times = { axe: [] as number[], rest: [] as number[], grid: [] as number[] };
  const navigation = { status: 200, redirects: [], requests: 1, bytes: 0 };
  const options = { masker: createMasker([]), folder: tmpdir(), navigation, axe: false, screenshots: false };
  for (let round = -1; round < rounds; round += 1) {
    await load();
    const [axe, ofAxe] = await withTime(() => runAxe(page));
    await load();
    const [evidence, ofRest] = await withTime(() => captureCheckpoint(page, options));
    const state = stateOf(name, { ...evidence, axe: { ok: true, value: axe } });
    const [, ofGrid] = await withTime(async () => gridOf(state));
    if (round < 0) continue;
    times.axe.push(ofAxe);
    times.rest.push(ofRest);
    times.grid.push(ofGrid);
  }
  return { name, ...times };
}

const what = 'axe-core on the same page';

function metricsOf(times: readonly Times[]): readonly Metric[] {
  const total = (of: 'axe' | 'rest' | 'grid'): number => times.reduce((sum, one) => sum + median(one[of]), 0);
  return [
    ...times.map(({ name, axe, grid }) => compared(`grid: ${name}`, grid, what, axe)),
    compared('grid: all pages', [total('grid')], what, [total('axe')]),
    compared('grid and all other evidence', [total('grid') + total('rest')], what, [total('axe')]),
  ];
}

/**
 * Time of the whole grid beside axe-core’s, page by page, and of the grid with all the evidence that it reads, which is recorded for the other audits
 * as well. Pages of the tests of the capture, and two large ones.
 */
export async function gridSpeed(): Promise<readonly Metric[]> {
  const server = await startStaticServer(site);
  const { browser } = await launchBrowser(['127.0.0.1'], { env: process.env });
  try {
    const page = await browser.newPage();
    const times: Times[] = [];
    for (const name of written) times.push(await timesOf(page, name, () => page.goto(`${server.url}/${name}.html`)));
    for (const [name, html] of Object.entries(made)) times.push(await timesOf(page, name, () => page.setContent(html)));
    return metricsOf(times);
  } finally {
    await browser.close();
    await server.close();
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { GridCheckpoint } from '../../src/audits/accessibility/page/read-page.ts';
import { axeEvidence } from '../../src/capture/axe.ts';
import { captureCheckpoint, createMasker } from '../../src/capture/index.ts';
import { closeWorlds, openWorlds } from '../../src/capture/worlds.ts';
import { launchBrowser } from '../../src/cli/launch.ts';
import { startStaticServer } from '../../test/support/static-server.ts';
import { checkpointOf } from '../extraction/subject.ts';
import { compared, median, timed, type Metric } from '../metric.ts';
import { articlePage } from '../pages/article.ts';
import { formPage } from '../pages/form.ts';
import { gridOf } from './own.ts';

const rounds = 5;
const site = join(import.meta.dirname, '../../test/sites/capture');
const made = { 'form-300': formPage(300), 'nodes-3000': articlePage(3_000) };

/** Milliseconds of one page, once a round. */
interface Times {
  readonly name: string;
  readonly axe: readonly number[];
  readonly grid: readonly number[];
}

/** axe-core as a journey runs it, once injected anew as on any state. */
async function timeAxe(page: Page): Promise<number> {
  const worlds = await openWorlds(page);
  try {
    return await timed(() => axeEvidence(worlds));
  } finally {
    await closeWorlds(worlds);
  }
}

/** Each round in turn: axe-core on a document loaded anew, then the grid on its evidence. The first round warms up and is not counted. */
async function timesOf(page: Page, name: string, load: () => Promise<unknown>): Promise<Times> {
  const [axe, grid]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    await load();
    const ofAxe = await timeAxe(page);
    const navigation = { status: 200, redirects: [], requests: 1, bytes: 0 };
    const options = { masker: createMasker([]), folder: tmpdir(), navigation, axe: true, screenshots: false };
    const state = checkpointOf(name, await captureCheckpoint(page, options)) as GridCheckpoint;
    const ofGrid = await timed(async () => gridOf(state));
    if (round < 0) continue;
    axe.push(ofAxe);
    grid.push(ofGrid);
  }
  return { name, axe, grid };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const what = 'axe-core on the same page';

function metricsOf(times: readonly Times[]): readonly Metric[] {
  const each = times.map(({ name, axe, grid }) => compared(`grid: ${name}`, grid, what, axe));
  const total = (of: 'axe' | 'grid'): number => sum(times.map((one) => median(one[of])));
  return [...each, compared('grid: all pages', [total('grid')], what, [total('axe')])];
}

/**
 * Time of the whole grid beside axe-core’s, page by page: the grid reads what the capture records anyway, so that its checks are all that it
 * costs. Pages of the tests of the capture, and two large ones.
 */
export async function gridSpeed(): Promise<readonly Metric[]> {
  const server = await startStaticServer(site);
  const { browser } = await launchBrowser(['127.0.0.1'], { env: process.env });
  try {
    const page = await browser.newPage();
    const times: Times[] = [];
    const names = readdirSync(site).filter(
      (name) => name.endsWith('.html') && /<body/i.test(readFileSync(join(site, name), 'utf8')),
    );
    for (const name of names) times.push(await timesOf(page, name, () => page.goto(`${server.url}/${name}`)));
    for (const [name, html] of Object.entries(made)) times.push(await timesOf(page, name, () => page.setContent(html)));
    return metricsOf(times);
  } finally {
    await browser.close();
    await server.close();
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { captureCheckpoint, createMasker, type CaptureOptions } from '../src/capture/index.ts';
import { launchBrowser } from '../src/cli/launch.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { compared, timed, type Metric } from './metric.ts';
import { articlePage } from './pages/article.ts';
import { formPage } from './pages/form.ts';

const rounds = 7;
const pages = { small: formPage(8), 'form-300': formPage(300), 'nodes-3000': articlePage(3_000) } as const;

const masker = createMasker([
  { name: 'nom', value: 'Martin', kind: 'personal' },
  { name: 'telephone', value: '0612345678', kind: 'personal' },
  { name: 'naissance', value: '1980-04-12', kind: 'personal' },
  { name: 'motDePasse', value: 'S3cret!usager', kind: 'secret' },
]);

type Use = (evidence: Evidence) => void;

async function record(page: Page, options: CaptureOptions, use: Use): Promise<number> {
  return timed(async () => use(await captureCheckpoint(page, options)));
}

/** The three ways in turn, each round on a document loaded anew: nothing left by one helps the next. */
async function measure(page: Page, name: string, html: string, folder: string, use: Use): Promise<readonly Metric[]> {
  const navigation = { status: 200, redirects: [], requests: 1, bytes: html.length };
  const options = { masker, folder, navigation, axe: true, screenshots: false };
  const times = { axe: [] as number[], plain: [] as number[], pictures: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    await page.setContent(html);
    const axe = await timed(() => new AxeBuilder({ page }).analyze());
    await page.setContent(html);
    const plain = await record(page, options, use);
    await page.setContent(html);
    const pictures = await record(page, { ...options, screenshots: true }, use);
    if (round < 0) continue;
    times.axe.push(axe);
    times.plain.push(plain);
    times.pictures.push(pictures);
  }
  const what = 'default AxeBuilder.analyze()';
  return [
    compared(`${name}/evidence`, times.plain, what, times.axe),
    compared(`${name}/with-screenshots`, times.pictures, what, times.axe),
  ];
}

/** Cost of recording one state, beside axe-core's default mode on the same page. `use` is timed with it: give it the audits. */
export async function benchCapture(use: Use = () => undefined): Promise<Metric[]> {
  const folder = await mkdtemp(join(tmpdir(), 'usager-bench-'));
  const { browser } = await launchBrowser([], { env: process.env });
  try {
    const metrics: Metric[] = [];
    for (const [name, html] of Object.entries(pages)) {
      const context = await browser.newContext();
      metrics.push(...(await measure(await context.newPage(), name, html, folder, use)));
      await context.close();
    }
    return metrics;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

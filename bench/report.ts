import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { launchBrowser } from '../src/cli/launch.ts';
import { renderInput } from '../src/cli/reports.ts';
import type { RenderInput } from '../src/model/run.ts';
import type { ScoredJourney, Scorecard } from '../src/model/scorecard.ts';
import { pages } from '../src/reporters/html/document.ts';
import { openRun } from '../src/store/index.ts';
import { recordDemo } from './compare.ts';
import { median, type Metric } from './metric.ts';

const procedures = 250;
const conditions = 5;
const rounds = 5;

/** Bar of the first screen, in milliseconds. */
const bar = 2000;

/** The journeys of a card made up to five conditions for each path: its own first, then copies of its first one. */
function inFiveConditions({ journeys }: Scorecard): readonly ScoredJourney[] {
  return [...new Set(journeys.map(({ path }) => path))].flatMap((path) => {
    const own = journeys.filter((journey) => journey.path === path);
    const [first] = own;
    if (first === undefined) return [];
    const copies = Array.from({ length: Math.max(0, conditions - own.length) }, (_, index) => {
      const condition = `condition-${index + 1}`;
      const checkpoints = first.checkpoints.map((checkpoint) => ({
        ...checkpoint,
        id: `${path}--${condition}/${checkpoint.id.slice(checkpoint.id.indexOf('/') + 1)}`,
      }));
      return { ...first, condition, checkpoints };
    });
    return [...own.slice(0, conditions), ...copies];
  });
}

/** The procedures of a kept run, in turn, under other names and in five conditions. */
function multiplied(input: RenderInput): RenderInput {
  const cards = Array.from({ length: procedures }, (_, index): Scorecard | undefined => {
    const card = input.scorecards[index % input.scorecards.length];
    if (card === undefined) return undefined;
    const { id, title } = card.procedure;
    return {
      ...card,
      procedure: { ...card.procedure, id: `${id}-${index}`, title: `${title} ${index}` },
      journeys: inFiveConditions(card),
    };
  }).filter((card) => card !== undefined);
  const spread = <T>(known: ReadonlyMap<string, T> | undefined): ReadonlyMap<string, T> =>
    new Map(
      cards.flatMap(({ procedure: { id } }) => {
        const value = known?.get(id.replace(/-\d+$/u, ''));
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  return { ...input, scorecards: cards, evidence: spread(input.evidence), priorities: spread(input.priorities) };
}

/** Milliseconds until the first screen is painted with its largest part, in a new window. */
async function firstScreen(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const start = performance.now();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
    await page.locator('main h2').first().waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return performance.now() - start;
  } finally {
    await page.close();
  }
}

async function openings(browser: Browser, file: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await firstScreen(browser, file));
  return Math.round(median(times));
}

const megabytes = (bytes: number): number => Number((bytes / 1_000_000).toFixed(2));

/**
 * The report of 250 procedures × 5 conditions: those of the demonstration, replayed here, under other names (a kept run is named by
 * `USAGER_BENCH_RUN`). Pages are opened from the disk in the real browser; the pictures of the page opened are those of the run.
 */
export async function benchReport(): Promise<readonly Metric[]> {
  const folder = mkdtempSync(join(tmpdir(), 'usager-bench-report-'));
  const launched = await launchBrowser([], { env: process.env });
  try {
    const demo = process.env['USAGER_BENCH_RUN'] ?? recordDemo(join(folder, 'demo'));
    const reader = await openRun(demo);
    const cards = reader.procedures.flatMap(({ procedure }) => reader.scorecard(procedure.id) ?? []);
    const input = multiplied(await renderInput(demo, reader.run, cards, 'fr', 'pictures-beside'));
    const sizes: number[] = [];
    const out = join(folder, 'report');
    const start = performance.now();
    for (const { path, content } of pages(input)) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), content);
      sizes.push(Buffer.byteLength(content));
    }
    const rendered = performance.now() - start;
    const heaviest = 1 + sizes.slice(1).indexOf(Math.max(...sizes.slice(1)));
    const opened = input.scorecards[heaviest - 1]?.procedure.id ?? '';
    cpSync(join(demo, opened.replace(/-\d+$/u, ''), 'journeys'), join(out, opened, 'journeys'), { recursive: true });
    return [
      { id: 'procedures', value: input.scorecards.length, unit: 'procedures' },
      { id: 'journeys', value: input.scorecards.reduce((sum, { journeys }) => sum + journeys.length, 0), unit: 'journeys' },
      { id: 'rendered and written', value: Number((rendered / 1000).toFixed(1)), unit: 's' },
      { id: 'all pages', value: megabytes(sizes.reduce((sum, size) => sum + size, 0)), unit: 'MB' },
      { id: 'overview', value: megabytes(sizes[0] ?? 0), unit: 'MB' },
      { id: 'heaviest procedure', value: megabytes(Math.max(...sizes.slice(1))), unit: 'MB' },
      ...[
        { id: 'overview opens', value: await openings(launched.browser, join(out, 'index.html')) },
        { id: 'heaviest procedure opens', value: await openings(launched.browser, join(out, opened, 'index.html')) },
      ].map(({ id, value }) => ({
        id,
        value,
        unit: 'ms',
        reference: { what: 'bar', value: bar },
        ratio: Number((value / bar).toFixed(3)),
      })),
    ];
  } finally {
    await launched.browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

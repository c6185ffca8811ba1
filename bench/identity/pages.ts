import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { record, withDemo } from '../demo-run.ts';
import { shortHash } from '../rgaa/cache.ts';

/** A page to open: an address of a folder of the project, or the snapshot of a state of a run. */
export interface BenchPage {
  readonly name: string;
  readonly source: 'fixtures' | 'sites' | 'demo' | 'real';
  /** Path from the root of the project, or the page itself. */
  readonly open: { readonly path: string } | { readonly html: string };
  /** Never looked at while identities were being made. */
  readonly heldOut: boolean;
}

const root = join(import.meta.dirname, '../..');
function pagesUnder(pattern: string, source: BenchPage['source']): readonly BenchPage[] {
  return globSync(pattern, { cwd: root })
    .toSorted()
    .map((path) => ({ name: path, source, open: { path }, heldOut: false }));
}

/** A snapshot as a page again: what loads something takes back its name; what Usager wrote in it is left out when it is captured. */
function opened(snapshot: string): string {
  return snapshot
    .replace(/ data-u-[\w-]+="[^"]*"/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replace(/ data-(src|srcset|poster|data)="/g, ' $1="');
}

/** States of a kept run, one for each different page. */
export function pagesOfRun(run: string, source: BenchPage['source']): readonly BenchPage[] {
  const known = new Set<string>();
  return globSync('*/journeys/*/*/dom.html', { cwd: run })
    .toSorted()
    .flatMap((path) => {
      const html = readFileSync(join(run, path), 'utf8');
      const bare = shortHash(html.replace(/ data-u-[\w-]+="[^"]*"/g, ''));
      if (known.has(bare)) return [];
      known.add(bare);
      const name = relative('.', path)
        .replace(/\/journeys\//, ' ')
        .replace(/\/dom\.html$/, '');
      return [{ name, source, open: { html: opened(html) }, heldOut: source === 'real' }];
    });
}

/** The demonstration’s pages, as a real replay met them. */
async function demoPages(): Promise<readonly BenchPage[]> {
  return withDemo(async (plan, folder) => {
    const dir = join(folder, 'run');
    await record(plan, dir, 2);
    return pagesOfRun(dir, 'demo');
  });
}

/** At most `most` pages of a list, spread evenly. */
function spread(pages: readonly BenchPage[], most: number): readonly BenchPage[] {
  const step = Math.max(1, pages.length / most);
  const ranks = Array.from({ length: Math.min(most, pages.length) }, (_, rank) => Math.floor(rank * step));
  return ranks.map((rank) => pages[rank]).filter((page) => page !== undefined);
}

/** How many fixtures were looked at while identities were being made: those that `spread` gives. */
const fixturesSeen = 30;

/**
 * At most `most` pages of each source. `run` is a run of the demonstration kept from before, `real` runs of real procedures. Held out: the fixtures that were never
 * looked at while identities were being made, and the real procedures.
 */
export async function benchPages(most: number, run: string | undefined, real: readonly string[]): Promise<readonly BenchPage[]> {
  const fixtures = pagesUnder('test/fixtures/{rgaa,audits}/*/{failed,partial}*.html', 'fixtures');
  const seen = spread(fixtures, fixturesSeen);
  const others = fixtures.filter((page) => !seen.includes(page)).map((page) => ({ ...page, heldOut: true }));
  return [
    seen,
    others,
    pagesUnder('test/sites/*/*.html', 'sites').filter(({ name }) => !/frameset|hostile/.test(name)),
    run === undefined ? await demoPages() : pagesOfRun(run, 'demo'),
    real.flatMap((one) => pagesOfRun(one, 'real')),
  ].flatMap((pages) => spread(pages, most));
}

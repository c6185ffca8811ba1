import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JourneySummary } from '../model/journey.ts';
import type { Scenario } from '../model/scenario.ts';

interface Weighed {
  readonly url: string;
  readonly bytes: number;
  readonly status: number | null;
}

async function weigh(file: string): Promise<Weighed | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Weighed;
  } catch {
    return undefined;
  }
}

/**
 * Address of the heaviest page that can be opened directly: reached by a navigation, its address holding no personal datum, and not the
 * start page. Undefined when there is none. Pages inside a session may send a fresh visitor elsewhere.
 */
export async function heaviestPage(
  dir: string,
  scenario: Scenario,
  summaries: readonly JourneySummary[],
): Promise<string | undefined> {
  const weighed: Weighed[] = [];
  for (const { path, condition, checkpointFolders } of summaries) {
    for (const folder of checkpointFolders) {
      const file = join(dir, scenario.procedure.id, 'journeys', `${path}--${condition}`, folder, 'page.json');
      const page = await weigh(file);
      if (page !== undefined && page.status === 200 && !page.url.includes('‹') && page.url !== scenario.site.start)
        weighed.push(page);
    }
  }
  return weighed.sort((a, b) => b.bytes - a.bytes)[0]?.url;
}

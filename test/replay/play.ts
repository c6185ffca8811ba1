import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';
import type { EvidenceKind, EvidenceMap } from '../../src/model/evidence.ts';
import type { Checkpoint, JourneySummary } from '../../src/model/journey.ts';
import type { Condition } from '../../src/model/replay.ts';
import type { Datum, Path, Scenario, Step, Target } from '../../src/model/scenario.ts';
import { conditionById, replayJourney } from '../../src/replay/index.ts';
import type { ReplayOptions } from '../../src/replay/index.ts';
import { folderSink } from '../support/folder-sink.ts';
import { startSite } from './site.ts';
import type { Handler, Site } from './site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A condition that the table has, or the test is wrong. */
export function condition(id: string): Condition {
  const found = conditionById(id);
  if (found === undefined) throw new Error(`no condition ${id}`);
  return found;
}

/** What a test plays. */
export interface Play {
  readonly site: Site;
  readonly steps: readonly Step[];
  readonly start?: string;
  readonly allow?: readonly string[];
  readonly data?: readonly Datum[];
  readonly dismiss?: readonly Target[];
  /** Other paths of the scenario, not walked. */
  readonly others?: readonly Path[];
  readonly more?: Partial<Scenario['site']>;
  readonly options?: Partial<ReplayOptions>;
}

export interface Played {
  readonly summary: JourneySummary;
  readonly folder: string;
  readonly checkpoints: readonly Omit<Checkpoint, 'evidence'>[];
  /** Evidence of one kind of the checkpoint in that folder. */
  readonly evidence: <K extends EvidenceKind>(checkpoint: string, kind: K) => Promise<EvidenceMap[K]>;
}

function scenarioOf(play: Play): Scenario {
  const { site, steps, start = '/start.html', allow = [site.host], data = [], dismiss = [], others = [], more = {} } = play;
  const path = { id: 'principal', title: 'Parcours principal', steps, data };
  return {
    file: 'scenario.yaml',
    hash: '0'.repeat(64),
    procedure: {
      id: 'demarche',
      title: 'Démarche',
      authority: 'Autorité',
      country: 'FR',
      language: 'fr',
      kind: 'state',
      url: `${site.url}${start}`,
    },
    site: { start: `${site.url}${start}`, allow, dismiss, alsoRead: [], ...more },
    paths: [path, ...others],
    conditions: ['desktop'],
  };
}

async function replay(browser: Browser, folder: string, play: Play): Promise<Played> {
  const scenario = scenarioOf(play);
  const [path] = scenario.paths;
  if (path === undefined) throw new Error('no path');
  const summary = await replayJourney({
    browser,
    scenario,
    path,
    condition: condition('desktop'),
    allowSubmit: false,
    sink: folderSink(folder),
    screenshots: false,
    axe: false,
    patience: { control: 4000, expectation: 3000 },
    ...play.options,
  });
  const json = async (...names: string[]): Promise<unknown> => JSON.parse(await readFile(join(folder, ...names), 'utf8'));
  return {
    summary,
    folder,
    checkpoints: (await Promise.all(
      summary.checkpointFolders.map((name) => json(name, 'checkpoint.json')),
    )) as Played['checkpoints'],
    async evidence(checkpoint, kind) {
      const captured = (await json(checkpoint, `${kind}.json`)) as { ok: boolean; value: never; error?: string };
      if (!captured.ok) throw new Error(`${kind}: ${captured.error ?? ''}`);
      return captured.value;
    },
  };
}

/** Every file written, as text. */
export async function everythingIn(folder: string): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'latin1') })));
}

interface Fixtures {
  /** Starts a site that is closed with the test. */
  readonly serve: (routes?: Readonly<Record<string, Handler>>, host?: string) => Promise<Site>;
  readonly play: (play: Play) => Promise<Played>;
}

export const test = base.extend<Fixtures>({
  serve: async ({ browser }, use) => {
    if (!browser.isConnected()) throw new Error('the browser is gone');
    const sites: Site[] = [];
    await use(async (routes, host) => {
      const site = await startSite(routes, host);
      sites.push(site);
      return site;
    });
    await Promise.all(sites.map((site) => site.close()));
  },
  play: async ({ browser }, use) => {
    const folder = temporaryFolder('replay').path;
    let rank = 0;
    await use((play) => {
      rank += 1;
      return replay(browser, join(folder, String(rank)), play);
    });
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

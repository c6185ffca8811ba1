import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { parse } from 'yaml';
import type { Checkpoint, Journey } from '../../src/model/journey.ts';
import type { Procedure } from '../../src/model/scenario.ts';
import { conditionById, conditions } from '../../src/replay/conditions.ts';
import { replayJourney } from '../../src/replay/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { memorySink } from './memory-sink.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a fixture says of the way to replay it, in a comment `<!-- usager` at its top, in YAML. */
export interface FrontMatter {
  readonly steps?: unknown;
  readonly procedure?: object;
  readonly conditions?: readonly string[];
  readonly site?: object;
  readonly data?: object;
}

/** Front matter of a fixture; undefined when it has none. */
export async function frontMatter(file: string): Promise<FrontMatter | undefined> {
  const comment = /^\s*(?:<!doctype[^>]*>\s*)?<!--\s*usager\s*\n([\s\S]*?)-->/i.exec(await readFile(file, 'utf8'));
  return comment === null ? undefined : (parse(comment[1] ?? '') as FrontMatter);
}

/** What was not asked for is a gap like any other. */
const withoutAxe = (checkpoint: Checkpoint): Checkpoint => ({
  ...checkpoint,
  evidence: { ...checkpoint.evidence, axe: { ok: false, error: 'axe-core was not run on this fixture' } },
});

/** Replays a fixture page as a procedure of its own, with the real replayer; `axe` says whether axe-core is run (yes unless told otherwise). */
export async function replayFixture(
  browser: Browser,
  start: string,
  matter: FrontMatter,
  { axe = true }: { readonly axe?: boolean } = {},
): Promise<{ readonly journeys: readonly Journey[]; readonly procedure: Procedure }> {
  const folder = temporaryFolder('fixture').path;
  const document = {
    usager: 1,
    procedure: {
      id: 'fixture',
      title: 'Fixture',
      authority: 'Agence des essais',
      country: 'FR',
      language: 'fr',
      kind: 'state',
      ...matter.procedure,
    },
    site: { start, allow: [new URL(start).host], ...matter.site },
    ...(matter.data === undefined ? {} : { data: matter.data }),
    steps: matter.steps ?? [{ visit: 'start' }, { checkpoint: 'page' }],
    conditions: matter.conditions ?? ['desktop'],
  };
  const file = join(folder, 'scenario.yaml');
  await writeFile(file, JSON.stringify(document));
  const loaded = await loadScenario(file, { env: {}, conditionIds: conditions.map(({ id }) => id) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
  const { scenario } = loaded;
  const journeys: Journey[] = [];
  for (const path of scenario.paths) {
    for (const id of scenario.conditions) {
      const condition = conditionById(id);
      if (condition === undefined) throw new Error(`unknown condition ${id}`);
      const sink = memorySink(folder);
      const summary = await replayJourney({
        browser,
        scenario,
        path,
        condition,
        allowSubmit: false,
        sink,
        screenshots: false,
        axe,
      });
      journeys.push({ ...summary, checkpoints: axe ? sink.checkpoints : sink.checkpoints.map(withoutAxe) });
    }
  }
  await rm(folder, { recursive: true });
  return { journeys, procedure: scenario.procedure };
}

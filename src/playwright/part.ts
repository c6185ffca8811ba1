import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { machineProvenance } from '../capture/index.ts';
import { toolVersions, usagerVersion } from '../cli/versions.ts';
import { methodVersion } from '../method/index.ts';
import type { Lang } from '../model/localized.ts';
import type { Scenario } from '../model/scenario.ts';
import { createRun, type RunWriter } from '../store/index.ts';

/** Folder under which the parts of a run are written, one per worker and shard. */
export function partsFolder(out: string): string {
  return join(resolve(out), 'parts');
}

/** Opens the part of one worker: a run of its own, joined with the others at the end. */
export async function openPart(
  folder: string,
  scenarios: readonly Pick<Scenario, 'procedure' | 'file' | 'hash'>[],
  browser: Browser,
  { lang, startedAt }: { readonly lang: Lang; readonly startedAt: Date },
): Promise<RunWriter> {
  const version = browser.version();
  const executable = browser.browserType().executablePath();
  const writer = await createRun(folder, {
    schema: 'usager/run/1',
    usager: usagerVersion,
    method: methodVersion,
    lang,
    startedAt: startedAt.toISOString(),
    endedAt: null,
    complete: false,
    command: ['playwright', 'test'],
    tools: toolVersions(version),
    provenance: await machineProvenance({ browser: { version, executable, flags: [] } }),
    procedures: scenarios.map(({ procedure, file, hash }) => ({
      procedure,
      scenario: { file, hash },
      journeys: [],
      outcome: 'failed',
      grade: null,
      letters: {},
    })),
  });
  return writer;
}

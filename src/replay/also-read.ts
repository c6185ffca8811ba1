import type { Path } from '../model/scenario.ts';
import { startRecorder } from './checkpointing.ts';
import { openWalk } from './opening.ts';
import type { ReplayOptions } from './options.ts';
import { walkSteps } from './walk-steps.ts';
import type { Walk } from './walk.ts';

/** What reading the pages beside the path adds to the journey. */
export interface AlsoRead {
  readonly folders: readonly string[];
  readonly refused: ReturnType<Walk['refusals']['list']>;
}

/** When nothing is read beside. */
export const nothingBeside: AlsoRead = { folders: [], refused: [] };

/** True for the one journey of the procedure that reads them: its main path, under its first condition. */
function isMain({ scenario, path, condition }: ReplayOptions): boolean {
  return path.id === scenario.paths[0]?.id && condition.id === (scenario.conditions[0] ?? condition.id);
}

async function readOne(options: ReplayOptions, main: Walk, url: string, from: number): Promise<AlsoRead> {
  const path: Path = { ...options.path, steps: [{ do: 'visit', url }] };
  const { steps, masker, progress, archive } = main;
  const { walk, trouble, close } = await openWalk(options, { path, steps, masker, progress, archive, beside: true });
  try {
    const recorder = startRecorder(walk, from);
    await walkSteps(walk, recorder, trouble);
    return { folders: recorder.folders(), refused: walk.refusals.list() };
  } finally {
    await close();
  }
}

/**
 * Reads the pages that the scenario names beside its path (locator, contact, accessibility statement), in an empty context of their own:
 * what they say is said to anybody, before any log-in. Each is a step and a checkpoint of the journey, whose outcome they do not change.
 * `from` is the number of checkpoints recorded so far. Never rejects.
 */
export async function readBeside(options: ReplayOptions, main: Walk, from: number): Promise<AlsoRead> {
  if (!isMain(options)) return nothingBeside;
  let beside = nothingBeside;
  for (const url of options.scenario.site.alsoRead) {
    const one = await readOne(options, main, url, from + beside.folders.length).catch(() => nothingBeside);
    beside = { folders: [...beside.folders, ...one.folders], refused: [...beside.refused, ...one.refused] };
  }
  return beside;
}

import type { Datum, Path, Step } from '../../model/scenario.ts';
import { quote, say } from '../explain/say.ts';
import type { DataPath } from '../problem.ts';
import type { RawPath, ScenarioDocument } from '../schema/document.ts';
import { applyChanges, placeSteps } from './change.ts';
import type { PlacedStep } from './change.ts';
import type { Context } from './context.ts';
import { mergeData, resolveData } from './data.ts';
import { checkReadable, fileFrom } from './files.ts';
import { checkNotSending } from './not-sending.ts';
import { warnUnused } from './unused-data.ts';
import { buildStep } from './step.ts';

interface Place {
  readonly start: string;
  readonly allow: readonly string[];
  /** Secrets that no step refers to but that must be masked all the same. */
  readonly hidden: readonly Datum[];
}

const mainTitles: Readonly<Record<string, string>> = { fr: 'Parcours principal', en: 'Main path' };

/** Every path worked out into its own full list of steps, the main one first. */
export async function resolvePaths(document: ScenarioDocument, place: Place, context: Context): Promise<readonly Path[]> {
  const data = resolveData(document.data, ['data'], context);
  const main = placeSteps(document.steps, ['steps']);
  const mainId = document.main?.id ?? 'principal';
  const title = document.main?.title ?? mainTitles[document.procedure.language ?? 'fr'] ?? 'Main path';
  const resolve = (id: string, title: string, steps: readonly PlacedStep[], own: readonly Datum[]): Promise<Path> =>
    resolvePath(id, title, steps, own, place, context);

  const paths: Path[] = [await resolve(mainId, title, main, data)];
  for (const [id, raw] of Object.entries(document.paths ?? {})) {
    const at = ['paths', id];
    if (id === mainId) context.problem(at, sameAsMain(id), true);
    const own = mergeData(data, resolveData(raw.data, [...at, 'data'], context));
    paths.push(await resolve(id, raw.title, stepsOf(raw, main, at, context), own));
  }
  warnUnused(document, context);
  return paths;
}

function stepsOf(raw: RawPath, main: readonly PlacedStep[], at: DataPath, context: Context): readonly PlacedStep[] {
  return raw.steps === undefined
    ? applyChanges(main, raw.change, [...at, 'change'], context)
    : placeSteps(raw.steps, [...at, 'steps']);
}

async function resolvePath(
  id: string,
  title: string,
  placed: readonly PlacedStep[],
  data: readonly Datum[],
  place: Place,
  context: Context,
): Promise<Path> {
  const scope = { context, start: place.start, allow: place.allow, data };
  const steps = placed.map((step): Step => buildStep(step.raw, step.path, scope));
  if (steps.length === 0)
    context.problem(
      ['paths', id],
      say(`The path ${quote(id)} has no step left`, `Le parcours ${quote(id)} n’a plus aucune étape`),
      true,
    );
  checkUnique(placed, (raw) => raw.id ?? raw.name, stepTwice, context);
  checkUnique(placed, (raw) => raw.checkpoint, checkpointTwice, context);
  checkNotSending(steps, placed, context);
  await checkUploads(placed, context);
  return { id, title, steps, data: [...data, ...place.hidden] };
}

function checkUnique(
  placed: readonly PlacedStep[],
  nameOf: (raw: PlacedStep['raw']) => string | undefined,
  message: typeof stepTwice,
  context: Context,
): void {
  const seen = new Map<string, number>();
  for (const { raw, path } of placed) {
    const name = nameOf(raw);
    if (name === undefined) continue;
    const line = seen.get(name);
    if (line !== undefined) context.problem(path, message(name, line));
    else seen.set(name, context.place(path).line);
  }
}

async function checkUploads(placed: readonly PlacedStep[], context: Context): Promise<void> {
  for (const { raw, path } of placed) {
    const file = raw.upload?.file ?? [];
    const at = [...path, 'upload', 'file'];
    for (const [rank, name] of [file].flat().entries()) {
      await checkReadable(fileFrom(context.source.folder, name), name, Array.isArray(file) ? [...at, rank] : at, context);
    }
  }
}

const stepTwice = (name: string, line: number) =>
  say(
    `Two steps of one path are called ${quote(name)} (the other is on line ${line}): name one otherwise`,
    `Deux étapes d’un même parcours s’appellent ${quote(name)} (l’autre est à la ligne ${line}) : nommez l’une autrement`,
  );

const checkpointTwice = (name: string, line: number) =>
  say(
    `Two checkpoints of one path are called ${quote(name)} (the other is on line ${line}): name one otherwise`,
    `Deux états audités d’un même parcours s’appellent ${quote(name)} (l’autre est à la ligne ${line}) : nommez l’un autrement`,
  );

const sameAsMain = (id: string) =>
  say(
    `The main path is already called ${quote(id)}: name this path otherwise, or the main one with \`main: { id: … }\``,
    `Le parcours principal s’appelle déjà ${quote(id)} : nommez ce parcours autrement, ou le principal par \`main: { id: … }\``,
  );

import { say, quote } from '../explain/say.ts';
import { didYouMean } from '../explain/suggest.ts';
import type { DataPath } from '../problem.ts';
import type { RawChange, RawPath, RawStep } from '../schema/document.ts';
import { answerStep } from './answer.ts';
import type { Context } from './context.ts';
import { stepNames } from './step-names.ts';
import type { StepNames } from './step-names.ts';

/** A step as its author wrote it, and where. */
export interface PlacedStep {
  readonly raw: RawStep;
  readonly path: DataPath;
}

/** The steps of a list, each with its path in the document. */
export const placeSteps = (steps: RawStep | readonly RawStep[], path: DataPath): readonly PlacedStep[] =>
  isList(steps) ? steps.map((raw, rank) => ({ raw, path: [...path, rank] })) : [{ raw: steps, path }];

const isList = (steps: RawStep | readonly RawStep[]): steps is readonly RawStep[] => Array.isArray(steps);

/** The main path's steps with a path's changes applied. Names always mean the main path's steps, whatever else changes. */
export function applyChanges(
  main: readonly PlacedStep[],
  changes: RawPath['change'],
  path: DataPath,
  context: Context,
): readonly PlacedStep[] {
  const byRank = new Map<number, { readonly change: RawChange; readonly path: DataPath }>();
  for (const [name, change] of Object.entries(changes ?? {})) {
    const at = [...path, name];
    const rank = findStep(name, main, at, context);
    if (rank !== undefined && byRank.has(rank)) context.problem(at, sameStep(name), true);
    if (rank !== undefined) byRank.set(rank, { change, path: at });
  }
  return main.flatMap((step, rank) => {
    const found = byRank.get(rank);
    return found === undefined ? [step] : changeStep(step, found.change, found.path, context);
  });
}

function changeStep(step: PlacedStep, change: RawChange, path: DataPath, context: Context): readonly PlacedStep[] {
  if (typeof change !== 'object' || Array.isArray(change)) return [answerStep(step, change, path, context)];
  const around = (key: 'before' | 'after' | 'replace'): readonly PlacedStep[] => placeSteps(change[key] ?? [], [...path, key]);
  const middle = (): readonly PlacedStep[] => {
    if (change.remove === true) return [];
    if (change.replace !== undefined) return around('replace');
    return change.answer === undefined ? [step] : [answerStep(step, change.answer, [...path, 'answer'], context)];
  };
  return [...around('before'), ...middle(), ...around('after')];
}

function findStep(name: string, main: readonly PlacedStep[], path: DataPath, context: Context): number | undefined {
  const names = main.map((step) => stepNames(step.raw));
  const ranks = (matches: (one: StepNames) => boolean): readonly number[] =>
    names.flatMap((one, rank) => (matches(one) ? [rank] : []));
  const kinds = [
    ranks((one) => one.given === name),
    ranks((one) => one.checkpoint === name),
    ranks((one) => one.words.includes(name)),
  ];
  const found = kinds.find((list) => list.length > 0) ?? [];
  if (found.length === 1) return found[0];
  if (found.length > 1) context.problem(path, ambiguous(name, found.length), true);
  else context.problem(path, unknownStep(name, [...new Set(names.flatMap(allNames))]), true);
  return undefined;
}

const allNames = ({ given, checkpoint, words }: StepNames): readonly string[] =>
  [given, checkpoint, ...words].filter((name) => name !== undefined);

const ambiguous = (name: string, count: number) =>
  say(
    `${count} steps of the main path can be called ${quote(name)}: give the one you mean an \`id\``,
    `${count} étapes du parcours principal peuvent s’appeler ${quote(name)} : donnez un \`id\` à celle que vous visez`,
  );

const sameStep = (name: string) =>
  say(
    `${quote(name)} changes a step that is already changed here: put both changes together`,
    `${quote(name)} change une étape déjà changée ici : réunissez les deux changements`,
  );

function unknownStep(name: string, known: readonly string[]) {
  const meant = didYouMean(name, known);
  return say(
    `The main path has no step called ${quote(name)}${meant.en || ': use its `id`, or the words of its control'}`,
    `Le parcours principal n’a pas d’étape appelée ${quote(name)}${meant.fr || ' : employez son `id`, ou les mots de son contrôle'}`,
  );
}

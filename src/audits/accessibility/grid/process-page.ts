import type { JourneySummary, StepRecord } from '../../../model/journey.ts';
import type { GridCheckpoint } from '../page/read-page.ts';

/** What a person does on a form: the page where it is done is a step of the process. */
const entries: ReadonlySet<string> = new Set([
  'fill',
  'choose',
  'check',
  'select',
  'upload',
  'submitEmpty',
  'submitInvalid',
  'submit',
]);
/** What leads the person on: the page that it leads to is one too. */
const acts: ReadonlySet<string> = new Set([...entries, 'click', 'press']);

const isDone = ({ do: what, outcome }: StepRecord, kinds: ReadonlySet<string>): boolean => outcome === 'done' && kinds.has(what);

/** Steps of the journey of a state. */
export function stepsOf(
  { path, condition }: Pick<GridCheckpoint, 'path' | 'condition'>,
  journeys: readonly JourneySummary[],
): readonly StepRecord[] {
  return journeys.find((one) => one.path === path && one.condition === condition)?.steps ?? [];
}

/**
 * True for a page that is part of a process (special case of RGAA 4.1.2, criterion 12.1): the person clicked, chose or typed on the way to it, or
 * does so on it. An address that is only opened is not known to be one.
 */
export function isProcessPage({ path, condition, recipe }: GridCheckpoint, journeys: readonly JourneySummary[]): boolean {
  const steps = stepsOf({ path, condition }, journeys);
  if (steps.slice(0, recipe).some((step) => isDone(step, acts))) return true;
  const next = steps.slice(recipe).find((step) => step.do === 'visit' || acts.has(step.do));
  return next !== undefined && isDone(next, entries);
}

import type { ScenarioLine } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import type { Problem } from './problem.ts';

/** `file:line`, as editors and terminals link it. */
export function lineWords(place: ScenarioLine | undefined): string {
  return place === undefined ? '' : `${place.file}:${place.line}`;
}

/** Where a problem is, on one line: the scenario’s line, the state, its address, the selector. */
export function placeWords({ place, state, finding }: Problem): string {
  const parts = [lineWords(place), finding?.checkpoint ?? state?.id ?? '', state?.url ?? '', finding?.selector ?? ''];
  return parts
    .map((part) => clip(part, 500))
    .filter((part) => part !== '')
    .join(' › ');
}

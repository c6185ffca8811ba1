import type { Step } from '../../model/scenario.ts';
import type { DataPath } from '../problem.ts';
import type { RawStep } from '../schema/document.ts';
import { buildAction } from './actions.ts';
import type { PathScope } from './actions.ts';
import { buildExpectation } from './target.ts';

/** One step of a path, its texts checked and its addresses and files made absolute. */
export function buildStep(raw: RawStep, path: DataPath, scope: PathScope): Step {
  const id = raw.run === undefined ? (raw.id ?? raw.name) : raw.id;
  const { expect } = raw;
  return {
    ...(id === undefined ? {} : { id }),
    place: scope.context.place(path),
    ...(expect === undefined ? {} : { expect: buildExpectation(expect, [...path, 'expect'], scope.data, scope.context) }),
    ...buildAction(raw, path, scope),
  };
}

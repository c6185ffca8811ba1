import { explain } from './explain/explain.ts';
import type { PathProblem } from './problem.ts';
import { scenarioDocument } from './schema/document.ts';
import type { ScenarioDocument } from './schema/document.ts';

export type Validation =
  | { readonly ok: true; readonly document: ScenarioDocument }
  | { readonly ok: false; readonly problems: readonly PathProblem[] };

/** Checks the shape of a scenario: what the published JSON Schema says too. Takes any plain value; throws nothing. */
export function validateShape(value: unknown): Validation {
  const parsed = scenarioDocument.safeParse(value);
  return parsed.success ? { ok: true, document: parsed.data } : { ok: false, problems: explain(parsed.error.issues, value) };
}

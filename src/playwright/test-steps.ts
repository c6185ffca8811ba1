import type { Evidence } from '../model/evidence.ts';
import type { StepRecord } from '../model/journey.ts';

/** Identities of the visible fields of a state, to count the distinct ones. */
export function fieldsOf(evidence: Evidence, place: string): readonly string[] {
  if (!evidence.fields.ok) return [];
  return evidence.fields.value
    .filter(({ visible }) => visible)
    .map((field) => `${place} ${field.frame ?? ''} ${field.type === 'radio' ? (field.name ?? field.selector) : field.selector}`);
}

/** The arrival at a state, as a step; `begun` is a `performance.now()`. */
export function stepOf(name: string, index: number, url: string, begun: number): StepRecord {
  return {
    index,
    do: 'checkpoint',
    description: { fr: `Le test arrive à l’état «\u00a0${name}\u00a0»`, en: `The test comes to the state “${name}”` },
    urlBefore: url,
    urlAfter: url,
    at: new Date().toISOString(),
    durationMs: Math.round(performance.now() - begun),
    outcome: 'done',
  };
}

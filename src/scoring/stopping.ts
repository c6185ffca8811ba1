import type { Scorecard } from '../model/scorecard.ts';
import { concerns } from '../method/priorities.ts';
import { heldGates } from './gates.ts';

/**
 * Indicators not met whose failure stops a person: those that close a gate of the method here, and those whose harm the method says
 * stops people. What was not observed, or is met in part, stops nobody.
 */
export function stoppingIndicators({ procedure, journeys, dimensions }: Scorecard): ReadonlySet<string> {
  const outcomes = new Map(dimensions.flatMap(({ indicators }) => indicators.map(({ id, outcome }) => [id, outcome] as const)));
  const held = heldGates({ kind: procedure.kind, journeys, outcome: (id) => outcomes.get(id) ?? 'untested' });
  const gating = new Set(held.flatMap(({ indicators }) => [...indicators]));
  const stops = (id: string): boolean => gating.has(id) || (Object.hasOwn(concerns, id) && concerns[id]?.harm === 'stops');
  return new Set([...outcomes].flatMap(([id, outcome]) => (outcome === 'failed' && stops(id) ? [id] : [])));
}

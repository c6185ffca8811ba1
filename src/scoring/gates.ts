import type { Gate, GateId } from '../method/index.ts';
import { gates } from '../method/index.ts';
import type { Facts } from './facts.ts';

/** When each gate of the method holds. A gate rests on decided verdicts only: what was not observed closes nothing. */
const holds: Readonly<Record<GateId, (facts: Facts) => boolean>> = {
  'no-human-channel': ({ outcome }) => outcome('1.9') === 'failed',
  'generic-contact-only': ({ outcome }) => outcome('1.9') === 'partial',
  // Loi ESSOC, art. 28, spares local authorities; the gate of the method is for the State and social security.
  'surcharged-number': ({ outcome, kind }) => outcome('1.4') === 'failed' && (kind === 'state' || kind === 'social-security'),
  'way-blocked': ({ outcome }) => outcome('4.4') === 'failed' || outcome('4.8') === 'failed',
  'forced-equipment': ({ outcome }) => outcome('7.2') === 'failed' || outcome('7.3') === 'failed',
  'journey-blocked': ({ journeys }) => journeys.some((journey) => journey.outcome === 'blocked'),
};

/** The gates that hold, in the order of the method. */
export function heldGates(facts: Facts): readonly Gate[] {
  return gates.filter(({ id }) => holds[id](facts));
}

import type { DocumentItem } from '../../model/inventory.ts';
import type { JourneySummary } from '../../model/journey.ts';
import { birthCertificate, identityAgain, onceOnlyEntry } from '../../method/once-only.ts';
import type { OnceOnlyEntry } from '../../method/once-only.ts';
import { fold } from '../reading/fold.ts';
import type { MergedItem } from './merge.ts';

/** What decides whether a document could be spared, besides its kind. */
export interface AvoidabilityFacts {
  /** The catalogue covers France only. */
  readonly country: string;
  readonly franceConnect: 'signedIn' | 'offered' | 'absent';
  readonly identityAsked: boolean;
}

/** True when a step of a journey goes through FranceConnect. */
export function signsInWithFranceConnect(journeys: readonly JourneySummary[]): boolean {
  return journeys.some((journey) =>
    journey.steps.some(
      (step) =>
        step.outcome === 'done' &&
        fold(`${step.control ?? ''} ${step.description.fr} ${step.urlAfter}`).includes('franceconnect'),
    ),
  );
}

function entryFor(kind: string, facts: AvoidabilityFacts): OnceOnlyEntry | undefined {
  if (kind === 'birth-certificate') return facts.identityAsked ? birthCertificate.withIdentity : birthCertificate.alone;
  if (kind === 'identity') return identityAgain[facts.franceConnect];
  return onceOnlyEntry(kind);
}

/** The best way out: a choice of documents is spared when one of them is. */
function bestEntry(item: MergedItem, facts: AvoidabilityFacts): OnceOnlyEntry | undefined {
  const entries = item.kinds.map((kind) => entryFor(kind, facts)).filter((entry) => entry !== undefined);
  const rank = ['yes', 'maybe', 'no'] as const;
  return rank.map((verdict) => entries.find((entry) => entry.avoidable === verdict)).find((entry) => entry !== undefined);
}

/** What the interfaces know of the applicant, they do not always know of somebody else: another person’s document is at most `maybe`. */
function verdictOf(entry: OnceOnlyEntry, item: MergedItem): DocumentItem['avoidable'] {
  return entry.avoidable === 'yes' && item.subject !== 'applicant' ? 'maybe' : entry.avoidable;
}

/** Whether the administration already holds the document, who does, and on which base. Never says that asking is against the law. */
export function avoidability(item: MergedItem, facts: AvoidabilityFacts): Pick<DocumentItem, 'avoidable' | 'avoidableBy'> {
  if (facts.country !== 'FR') return { avoidable: 'unknown' };
  const entry = bestEntry(item, facts);
  if (entry === undefined) return { avoidable: 'unknown' };
  if (entry.source === '') return { avoidable: entry.avoidable };
  return { avoidable: verdictOf(entry, item), avoidableBy: `${entry.source} — ${entry.base}` };
}

import { say } from '../../method/say.ts';
import type { Audit, AuditContext } from '../../model/audit.ts';
import type { Localized } from '../../model/localized.ts';
import type { Verdict } from '../../model/verdict.ts';
import { countPages, readable, unreadable } from '../reading/pages.ts';
import { absence, findingAt, notFound, quoted } from '../reading/wording.ts';
import type { Sighting, TellingCheckpoint } from './telling.ts';
import { tellingKinds } from './telling.ts';

/** A thing to be said before starting. */
export interface Topic {
  readonly indicator: string;
  /** “Le coût trouvé”, “Cost found”: what `notFound` begins with, in the negative. */
  readonly absent: Localized;
  /** “Le coût est dit avant toute connexion”. */
  readonly present: Localized;
  /** What is missing when it is told in part. */
  readonly incomplete: Localized;
  /** Article 10 letter. */
  readonly requirement: string;
  find(checkpoint: TellingCheckpoint, context: AuditContext): readonly Sighting[];
  /** True when the parts told make the whole. */
  complete(parts: ReadonlySet<string>): boolean;
  /** Says why the topic has no object, when it has none although nothing was found. */
  objectless?(checkpoints: readonly TellingCheckpoint[], context: AuditContext): Localized | null;
}

function partsOf(sightings: readonly Sighting[]): ReadonlySet<string> {
  return new Set(sightings.map((each) => each.part));
}

function partialVerdict(topic: Topic, early: readonly Sighting[], all: readonly Sighting[]): Verdict {
  const late = topic.complete(partsOf(all));
  const message = late ? say('Dit, mais pas avant toute connexion.', 'Said, but not before any log-in.') : topic.incomplete;
  const [proof] = early.length > 0 && !late ? early : all;
  const findings = proof === undefined ? [] : [findingAt(proof.quote, message, topic.requirement)];
  return { outcome: 'partial', message, findings };
}

function judge(topic: Topic, checkpoints: readonly TellingCheckpoint[], context: AuditContext): Verdict {
  const read = readable(checkpoints, ['text']);
  const [first] = read;
  if (first === undefined) return unreadable(checkpoints, ['text']);
  const before = read.filter((checkpoint) => checkpoint.kind === 'state' && checkpoint.beforeLogin);
  const early = before.flatMap((checkpoint) => topic.find(checkpoint, context));
  if (topic.complete(partsOf(early))) {
    const words = quoted(early.find((each) => topic.complete(new Set([each.part])))?.quote.quote ?? early[0]?.quote.quote ?? '');
    const message = { fr: `${topic.present.fr} ${words.fr}`, en: `${topic.present.en} ${words.en}` };
    return { outcome: 'passed', message, findings: [] };
  }
  const later = read
    .filter((checkpoint) => !before.includes(checkpoint))
    .flatMap((checkpoint) => topic.find(checkpoint, context));
  const all = [...early, ...later];
  if (all.length > 0) return partialVerdict(topic, early, all);
  const reason = topic.objectless?.(read, context) ?? null;
  if (reason !== null) return { outcome: 'inapplicable', reason };
  const message = notFound(topic.absent, countPages(read));
  return { outcome: 'failed', message, findings: [absence(first.id, message, topic.requirement)] };
}

/** An audit of D2: said before any log-in, said later or in part, not found on the pages read (Regulation (EU) 2018/1724, art. 10). */
export function topicAudit(topic: Topic): Audit<(typeof tellingKinds)[number]> {
  return {
    indicator: topic.indicator,
    requires: tellingKinds,
    evaluate: (checkpoints, context) => judge(topic, checkpoints, context),
  };
}

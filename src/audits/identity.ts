import type { Finding, FindingDraft, Occurrence } from '../model/verdict.ts';
import { familyKey, findingKey } from '../method/finding-key.ts';

/** 32 bits of a hash over UTF-16 code units. Written out because this room has no node:crypto; it names findings, it protects nothing. */
function hash(text: string, start: number, factor: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ (text.charCodeAt(index) + index), factor) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}

/**
 * 12 hexadecimal characters: 8 for the indicator, the name of the component and the message, 4 for what tells it from the components of the same name on its
 * page. Two findings that share the first 8 are the same problem on components that a person would call by the same name.
 */
function fingerprint(indicator: string, draft: FindingDraft): string {
  const family = hash(`${indicator}\n${familyKey(draft)}`, 0x811c9dc5, 0x01000193);
  const own = hash(findingKey(draft), 0x01000193, 0x85ebca6b) >>> 16;
  return family.toString(16).padStart(8, '0') + own.toString(16).padStart(4, '0');
}

/** Occurrences kept of one finding: a word of jargon may come back on every line of a long procedure. */
const occurrencesKept = 50;

interface Met {
  readonly draft: FindingDraft;
  readonly seenOn: Set<string>;
  readonly occurrences: Map<string, Occurrence>;
}

function meet({ seenOn, occurrences }: Met, { checkpoint, selector, frame, rect, alike }: FindingDraft): void {
  seenOn.add(checkpoint);
  const place = rect === undefined ? '' : [rect.x, rect.y, rect.width, rect.height].join(' ');
  occurrences.set([checkpoint, selector ?? '', frame ?? '', place].join('\n'), {
    checkpoint,
    ...(selector === undefined ? {} : { selector }),
    ...(frame === undefined ? {} : { frame }),
    ...(rect === undefined ? {} : { rect }),
    ...(alike === undefined ? {} : { alike }),
  });
}

function findingOf(id: string, { draft, seenOn, occurrences }: Met): Finding {
  const all = [...occurrences.values()];
  return {
    ...draft,
    id,
    seenOn: [...seenOn],
    ...(all.length > 1 ? { occurrences: all.slice(0, occurrencesKept) } : {}),
    ...(all.length > occurrencesKept ? { occurrenceCount: all.length } : {}),
  };
}

/**
 * Gives findings their stable identity — indicator, place, message (`findingKey`) — and joins those that are the same component seen on several
 * checkpoints, or the same words seen several times, keeping each time.
 */
export function identify(indicator: string, drafts: readonly FindingDraft[]): readonly Finding[] {
  const byId = new Map<string, Met>();
  for (const draft of drafts) {
    const id = fingerprint(indicator, draft);
    const met = byId.get(id) ?? { draft, seenOn: new Set<string>(), occurrences: new Map<string, Occurrence>() };
    byId.set(id, met);
    meet(met, draft);
  }
  return [...byId].map(([id, met]) => findingOf(id, met));
}

import type { Finding, FindingDraft } from '../model/verdict.ts';
import { findingKey } from '../method/finding-key.ts';

/**
 * 48 bits of two multiplicative hashes over UTF-16 code units, as 12 hexadecimal characters. Written out because this room has no
 * node:crypto; it names findings, it protects nothing.
 */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return (low.toString(16).padStart(8, '0') + (high >>> 16).toString(16).padStart(4, '0')).slice(0, 12);
}

/**
 * Gives findings their stable identity — indicator, place, message (`findingKey`) — and joins those that are the same
 * component seen on several checkpoints.
 */
export function identify(indicator: string, drafts: readonly FindingDraft[]): readonly Finding[] {
  const byId = new Map<string, { draft: FindingDraft; seenOn: Set<string> }>();
  for (const draft of drafts) {
    const id = fingerprint(`${indicator}\n${findingKey(draft)}`);
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { draft, seenOn: new Set([draft.checkpoint]) });
    else known.seenOn.add(draft.checkpoint);
  }
  return [...byId].map(([id, { draft, seenOn }]) => ({ ...draft, id, seenOn: [...seenOn] }));
}

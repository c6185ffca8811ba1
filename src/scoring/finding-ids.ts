import type { JudgedIndicator } from '../model/audit.ts';
import type { FindingDraft } from '../model/verdict.ts';
import { findingKey } from '../method/finding-key.ts';

/** Finds the identities that the audits gave to the drafts of an inventory. */
export interface FindingIds {
  of(drafts: readonly FindingDraft[]): readonly string[];
  /** Findings that rest on these words of these checkpoints. */
  quoting(quotes: readonly { readonly checkpoint: string; readonly quote: string }[]): readonly string[];
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Index of the findings of some indicators. */
export function findingIds(judged: readonly JudgedIndicator[]): FindingIds {
  const byKey = new Map<string, string[]>();
  const byQuote = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, at: string, id: string): void => {
    map.set(at, [...(map.get(at) ?? []), id]);
  };
  for (const finding of judged.flatMap(({ findings }) => findings)) {
    add(byKey, findingKey(finding), finding.id);
    if (finding.quote === undefined) continue;
    for (const checkpoint of new Set([finding.checkpoint, ...finding.seenOn]))
      add(byQuote, `${checkpoint}\n${finding.quote}`, finding.id);
  }
  return {
    of: (drafts) => unique(drafts.flatMap((draft) => byKey.get(findingKey(draft)) ?? [])),
    quoting: (quotes) => unique(quotes.flatMap(({ checkpoint, quote }) => byQuote.get(`${checkpoint}\n${quote}`) ?? [])),
  };
}

import type { Lang } from '../model/localized.ts';
import type { ScoredFinding } from '../model/scorecard.ts';
import type { FindingWaiver } from '../model/waiver.ts';
import { say } from './say.ts';

/** A waiver in words: until when, by whom, why. */
export function acceptedWords(lang: Lang, { expires, owner, reason }: FindingWaiver): string {
  return say(lang, {
    fr: `accepté jusqu’au ${expires} (${owner}) : ${reason}`,
    en: `accepted until ${expires} (${owner}): ${reason}`,
  });
}

const expiredWords = (lang: Lang, { expires, owner, reason }: FindingWaiver): string =>
  say(lang, {
    fr: `dérogation échue le ${expires} (${owner}) : ${reason}`,
    en: `waiver expired on ${expires} (${owner}): ${reason}`,
  });

/** What a waiver says of a finding: accepted, or not any more; undefined without one. */
export function waiverWords(lang: Lang, { waived, waiverExpired }: ScoredFinding): string | undefined {
  if (waived !== undefined) return acceptedWords(lang, waived);
  return waiverExpired === undefined ? undefined : expiredWords(lang, waiverExpired);
}

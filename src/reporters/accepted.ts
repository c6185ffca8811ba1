import type { Lang } from '../model/localized.ts';
import type { ScoredFinding } from '../model/scorecard.ts';
import { say } from './say.ts';

/** A waiver in words: until when, by whom, why. */
export function acceptedWords(lang: Lang, { expires, owner, reason }: NonNullable<ScoredFinding['waived']>): string {
  return say(lang, {
    fr: `accepté jusqu’au ${expires} (${owner}) : ${reason}`,
    en: `accepted until ${expires} (${owner}): ${reason}`,
  });
}

import type { Localized } from '../../model/localized.ts';
import { administrationAcronyms } from './lexicon/acronyms-administration.ts';
import { socialAcronyms } from './lexicon/acronyms-social.ts';
import { workAcronyms } from './lexicon/acronyms-work.ts';

function entryOf(line: string): readonly [string, Localized] {
  const [acronym = '', fr = '', en = ''] = line.split('|').map((part) => part.trim());
  return [acronym, { fr, en }];
}

/**
 * French administrative acronyms and what they stand for: what a page could have said. Those that mean two things in the
 * administration (CAP, CSP…) are left out: a wrong expansion is worse than none.
 */
export const knownAcronyms: ReadonlyMap<string, Localized> = new Map(
  [administrationAcronyms, socialAcronyms, workAcronyms].flatMap((written) => written.trim().split('\n').map(entryOf)),
);

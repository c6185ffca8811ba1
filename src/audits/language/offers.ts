import type { LanguageOffer, OfferKind } from '../../model/language.ts';
import { shownBlocks, shownLinks } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import type { ReadState } from './reading.ts';

/**
 * What the words of a link, a button or a heading offer, on folded text. “FALC” is what the site calls its page: whether it is easy to read
 * and understand, only readers with an intellectual disability can tell (Information for all, Inclusion Europe).
 */
const offers: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'easy-to-read',
    /\bfalc\b|\bfacile a (?:lire|comprendre)|\beasy[- ](?:to[- ])?read\b|\bleichte(?:r)? sprache|\bmakkelijk te lezen/,
  ],
  ['sign-language', /\blangue des signes|\blsf\b|\bsign language|\bbsl\b|\bgebardensprache|\bgebarentaal/],
  [
    'audio',
    /^(?:ecouter|vocaliser|lecture (?:audio|vocale)|listen|vorlesen|lees voor)\b|\breadspeaker|\bversion (?:audio|sonore)/,
  ],
  ['glossary', /^(?:le |the )?(?:glossaire|lexique|glossary|begrippenlijst|glossar)\b/],
  [
    'translation',
    /^(?:english|deutsch|espanol|italiano|portugues|nederlands|polski|romana|turkce|cymraeg|arabe|anglais|allemand|espagnol|francais)(?: version)?$|^(?:العربية|русский|українська|中文|türkçe|română)|\b(?:version|traduction) (?:anglaise|allemande|espagnole|arabe|en anglais)|\bin english$|\bautres langues|\bother languages/,
  ],
];

const spoken = new Set(['button', 'heading', 'summary', 'link']);
const longest = 120;

interface Words {
  readonly text: string;
  readonly selector: string;
}

function wordsOf({ checkpoint }: ReadState): readonly Words[] {
  const blocks = shownBlocks(checkpoint).filter(({ role }) => spoken.has(role));
  return [...shownLinks(checkpoint), ...blocks].filter(({ text }) => text.length <= longest);
}

/** Other ways to understand that the site offers, each kind of words once. Not finding one on the states read says nothing of the others. */
export function languageOffers(states: readonly ReadState[]): readonly LanguageOffer[] {
  const found = new Map<string, LanguageOffer>();
  for (const state of states) {
    for (const { text, selector } of wordsOf(state)) {
      const folded = fold(text).trim();
      for (const [kind, words] of offers) {
        const key = `${kind}\n${folded}`;
        if (words.test(folded) && !found.has(key))
          found.set(key, { kind, checkpoint: state.checkpoint.id, quote: text.trim(), selector });
      }
    }
  }
  return [...found.values()];
}

import { hasMuteEnt } from './ent-endings.ts';
import { readForm } from './words.ts';

/** `w` stands for a written “ou”. */
const vowel = 'aàâeéèêëiîïoôöuùûüyÿœæw';
const groups = new RegExp(`[${vowel}]+`, 'gu');
/** Vowels that follow each other and are said apart: “ré-el”, “co-ordonner”, “cli-ent”, “pri-er”. */
const hiatus =
  /é[aeéèoiu]|[aeo]ï|[aou]ë|a[éèo]|o[aéè](?!u)|eo(?!i)|oo(?=[pr])|oe(?=[fx])|(?:[bcdfgptv][lr]|cl)[iuw][aeéèêo](?!$)|[bcdfgptv][lr](?:[iu]é|wa|wi|iè)/gu;

/** Abbreviations that are read in full, and words that no rule reads. */
const exceptions: ReadonlyMap<string, number> = new Map([
  ['etc', 4],
  ['km', 3],
  ['kg', 3],
  ['pays', 2],
  ['n°', 3],
  ['client', 2],
  ['clients', 2],
]);

/** Spellings in which a written vowel is not heard as such: qu, gu before e/i, ge before a/o. */
function withoutMuteU(word: string): string {
  return word
    .replace(/qu/gu, 'k')
    .replace(/gu(?=[eéèêiîy]|$)/gu, 'g')
    .replace(/ge(?=[aâoô])/gu, 'j');
}

/** Vowels written with several letters as one: ill, semi-vowel y, œu, eau, aî, ou. */
function respell(word: string): string {
  return word
    .replace(/([aeiouéèœ])ill/gu, '$1l')
    .replace(/(?<=[aeoéuœ])y(?=[aeéèiou])/gu, 'j')
    .replace(/œu|eau|aî|aoû|oû|ou/gu, (group) =>
      group === 'aî' ? 'ê' : group.endsWith('ou') || group.endsWith('oû') ? 'w' : 'o',
    );
}

/** Endings that are not pronounced: mute e, es, and the -ent of verbs. */
function withoutMuteEnding(word: string): string {
  const shorter = hasMuteEnt(word) ? word.slice(0, -3) : word.replace(/es?$/u, '');
  return /[aàâeéèêëiîïoôöuùûüyÿœæ]/u.test(shorter.replace(/[qg]u$/u, 'q')) ? shorter : word;
}

function syllablesOf(word: string): number {
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  const spoken = respell(withoutMuteU(withoutMuteEnding(word)));
  const nuclei = spoken.match(groups)?.length ?? 0;
  const split = spoken.match(hiatus)?.length ?? 0;
  return nuclei === 0 ? 0 : nuclei + split;
}

/**
 * Syllables of a French word as spoken in careful speech: mute final e, glides (“pied” 1, “nation” 2), qu and gu; a mute e inside the word
 * counts (“logement” 3). Counted on vowel groups after respelling; serves Kandel and Moles' formula only, which carries no grade.
 */
export function frenchSyllables(word: string): number {
  const parts = readForm(word.toLowerCase().normalize('NFC')).split(/[-'’.]/u);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOf(part), 0),
  );
}

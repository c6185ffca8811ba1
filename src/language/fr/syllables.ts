const vowel = 'aàâeéèêëiîïoôöuùûüyÿœæ';
const groups = new RegExp(`[${vowel}]+`, 'gu');
const hiatus =
  /é[aoiu]|[aouiï]é|[aeo]ï|[aou]ë|a[éèo]|o[aéè](?!u)|[ée]o(?!i)|[bcdfgpt][lr]i[aeéèêou]|[bcdfgpt][lr]ou[aeéè]|[bcdfgpt][lr]u[aeéèo]/gu;

/** Spellings in which a written vowel is not heard as such: qu, gu before e/i, ge before a/o, ill, semi-vowel y. */
function respell(word: string): string {
  return word
    .replace(/qu/gu, 'q')
    .replace(/gu(?=[eéèêiîy])/gu, 'g')
    .replace(/ge(?=[aâoô])/gu, 'j')
    .replace(/([aeiouéèœ])ill/gu, '$1l')
    .replace(/(?<=[aeoéuœ])y(?=[aeéèiou])/gu, 'j')
    .replace(/œu|eau|aî|oû|ou/gu, (group) => (group === 'aî' ? 'ê' : 'o'));
}

/** Endings that are not pronounced: mute e, es, and the -ent of verbs (not that of “-ment” nouns and adverbs). */
function dropMuteEnding(word: string): string {
  const ending =
    /(?<=[^aeiouyéèêàâîôû])(?:es?)$|(?<=[aeiouyéèêàâîôûr])(?:es?)$|(?<=[^mcdgr])ent$|(?<=[aeioud]i)ent$|(?<=oi)ent$/u;
  const shorter = word.replace(ending, '');
  return /[aàâeéèêëiîïoôöuùûüyÿœæ]/u.test(shorter) ? shorter : word;
}

/**
 * Syllables of a French word as spoken in careful speech: mute final e, glides (“pied” 1, “nation” 2), qu and gu. Counted on
 * vowel groups after respelling; serves Kandel and Moles' formula only, which carries no grade.
 */
export function frenchSyllables(word: string): number {
  const spoken = respell(dropMuteEnding(word.toLowerCase().normalize('NFC')));
  const nuclei = spoken.match(groups)?.length ?? 0;
  const split = spoken.match(hiatus)?.length ?? 0;
  return Math.max(1, nuclei + split);
}

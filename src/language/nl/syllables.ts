/**
 * Spellings of one Dutch vowel, longest first; a diaeresis always begins a syllable (“geïnformeerd”). “ai” and “eau” stand in borrowed
 * words (“mail”, “bureau”).
 */
const nucleus = /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|[aeiouyáàâéèêíîóôúûäëïöü]/gu;

/** “y” between vowels is a consonant (“royaal”), and “i” in “station”; “museum” ends in two syllables. */
function respell(word: string): string {
  return word
    .replace(/(?<=[aeou])y(?=[aeiou])/gu, 'j')
    .replace(/tio(?=n)/gu, 'tjo')
    .replace(/eum(?=$|s$)/u, 'ejum');
}

/** Syllables of a Dutch word, by its vowels. “team” and its like, spelled the English way, are counted as if they were Dutch. */
export function dutchSyllables(word: string): number {
  return Math.max(1, respell(word.toLowerCase().normalize('NFC')).match(nucleus)?.length ?? 0);
}

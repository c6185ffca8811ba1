import { fold } from '../../reading/fold.ts';

/** True when there is a letter or a figure of any script: something that a speech synthesis reads as a word. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** True for pictograms that speech syntheses name: “enveloppe” for an envelope. */
export function hasEmoji(text: string): boolean {
  return /[\p{Emoji_Presentation}\ufe0f]/u.test(text);
}

/** Words of a text, folded (no accents, lower case, no punctuation), separated by one space. At most 500 characters are read. */
export function wordsOf(text: string): string {
  return fold(text.slice(0, 500).normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of a label without the mark of what is required, what stands between brackets and examples. */
export function labelWords(text: string): string {
  const folded = fold(text.slice(0, 500).normalize('NFC')).replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]/g, ' ');
  return wordsOf(folded.replace(/\b(?:champ )?(?:obligatoire|requis|required|facultatif|optionnel|optional)\b/g, ' '));
}

/** True when the words of `part` stand one after the other in `whole`. Both as `wordsOf` gives them. */
export function containsWords(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

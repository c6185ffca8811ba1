const odd = /\p{M}|[\u00AD\u200B-\u200D\u2060\uFEFF\uFB00-\uFB06\u2010\u2011ʼ‘‛`´′]/u;

/**
 * A text whose words are spelt in one way: no soft hyphen nor other invisible mark inside them, accents on their letters, “ﬁ” as two letters,
 * one hyphen, one apostrophe.
 */
export function plainLetters(text: string): string {
  if (!odd.test(text)) return text;
  return text
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(/\p{L}\p{M}+/gu, (letter) => letter.normalize('NFC'))
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/(?<=\p{L})[ʼ‘‛`´′](?=[\p{L}\p{N}])/gu, '’');
}

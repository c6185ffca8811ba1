import { cleanText, clip } from '../clean-text.ts';

/** Longest text of a message, in characters: GitHub shows no more of it. */
const longest = 1000;

/**
 * Text of a page as a SARIF plain text message: what would be read as a placeholder (`{0}`) or an embedded link (`[words](target)`) is escaped as the standard says
 * (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function sarifText(text: string): string {
  const cut = clip(text, longest);
  const plain = cut.replace(/\{(\d+)\}/gu, '{{$1}}');
  return /\[[^\]]*\]\(/u.test(plain) ? plain.replace(/[\\[\]]/gu, String.raw`\$&`) : plain;
}

/** Longest property: what no consumer reads as markup, a quote or a selector. */
const longestValue = 4000;

export const sarifValue = (text: string): string => clip(text, longestValue);

/** Relative address of a file of the repository, each segment percent-encoded. */
export function fileUri(path: string): string {
  return cleanText(path)
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}

/** The same text with what stands between parentheses blanked, so that it is not cut there. Same length. */
export function withoutAsides(text: string): string {
  let depth = 0;
  let bare = '';
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth++;
    bare += depth > 0 ? ' '.repeat(sign.length) : sign;
    if ((sign === ')' || sign === ']') && depth > 0) depth--;
  }
  return bare;
}

/** What stands between parentheses or brackets. */
export function asidesOf(text: string): readonly string[] {
  return [...text.matchAll(/[([]([^()[\]]{2,200})[)\]]/g)].map((match) => match[1] ?? '');
}

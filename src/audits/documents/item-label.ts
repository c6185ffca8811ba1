/** Characters of a line that are read. */
export const longestLine = 600;

/** White space folded; bullets, numbering and closing punctuation taken away. */
export function clean(text: string): string {
  return text
    .slice(0, longestLine)
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-–—•*▪◦·✓✔+] ?|\d{1,2}[.)°] )+/, '')
    .replace(/^(?:et|and|puis|also|ainsi que) /i, '')
    .replace(/[ .;,:*]+$/, '')
    .trim();
}

/** The name of a document as it is shown: at most 300 characters, from a capital. */
export function label(text: string): string {
  const words = clean(text)
    .replace(/^(?:(?:ou|or|soit|either) )+/i, '')
    .replace(/^(?:d['’](?=une? |[aeiouyéèêh])|de (?=la |l['’]|votre |vos )|d[ue]s? )/i, '')
    .slice(0, 300);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

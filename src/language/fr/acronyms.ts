/** Capital letters that need no explanation: units, formats, sizes, postal marks, everyday words. */
const everyday = new Set(
  'PDF JPG JPEG PNG HEIC GIF ZIP DOC DOCX ODT XLS XLSX CSV TXT MO KO GO SMS MMS GPS URL FAQ OK CV TV DVD CD USB VOS NON OUI SVP NB PS ID QR WIFI HT TTC TTY EUR USA UE UK EU ONU KG COVID AM PM JJ MM AA AAAA HH YYYY DD BP CS TSA CEDEX'.split(
    ' ',
  ),
);
const roman = /^[IVXLCDM]+$/;
/** Two to eight capitals, with or without points (“C.A.F.”); not inside a longer word, number, reference (“CS-871964”) or masked datum. */
const shape = /(?<![\p{L}\p{N}‹-])(?:\p{Lu}\p{Lu}{1,7}|(?:\p{Lu}\.){2,7})(?![\p{L}\p{N}›]|[-–/][\p{N}‹])/gu;

/** True when most letters are capitals: a shouted title, in which capitals are no acronyms. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 8 && capitals / letters > 0.6;
}

/** Acronyms of a text, points removed, each once. */
export function acronymsIn(text: string): readonly string[] {
  if (isShouted(text)) return [];
  const found = (text.match(shape) ?? []).map((written) => written.replaceAll('.', ''));
  return [...new Set(found)].filter((acronym) => acronym.length > 1 && !everyday.has(acronym) && !roman.test(acronym));
}

const small = new Set('de du des la le les l d et à au aux en pour par sur un une'.split(' '));

function initials(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => word[0])
    .join('');
}

/** True when the letters of the acronym appear in order among the initials, from the first one on, most of them. */
function standsFor(words: string, acronym: string): boolean {
  const letters = initials(words);
  let position = 0;
  let matched = 0;
  for (const letter of acronym.toLowerCase()) {
    const found = letters.indexOf(letter, position);
    if (found === -1) continue;
    matched += 1;
    position = found + 1;
  }
  return matched >= 2 && matched / acronym.length >= 0.5;
}

/**
 * True when a text explains the acronym: its words before “(CAF)”, or after “CAF (…)”, “CAF : …”, “CAF, …,”. The words must begin
 * with the letters of the acronym.
 */
export function explains(text: string, acronym: string): boolean {
  for (let at = text.indexOf(acronym); at !== -1; at = text.indexOf(acronym, at + acronym.length)) {
    const before = text.slice(Math.max(0, at - 120), at);
    const after = text.slice(at + acronym.length, at + acronym.length + 120);
    const opened = /^(.*)\(\s*$/su.exec(before);
    if (
      opened !== null &&
      standsFor(
        opened[1]
          ?.split(/\s+/)
          .slice(-acronym.length * 3)
          .join(' ') ?? '',
        acronym,
      )
    )
      return true;
    const said = /^\s*[(:,–—]\s*([^).;:]{4,110})/u.exec(after);
    if (said !== null && standsFor(said[1] ?? '', acronym)) return true;
  }
  return false;
}

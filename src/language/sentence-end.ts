/** What differs from one language to the next when text is cut into sentences. Abbreviations are in lower case, without their point. */
export interface SentenceRules {
  /** Followed by a name or a word: their point never ends a sentence (“Dr.”, “cf.”). */
  readonly abbreviations: ReadonlySet<string>;
  /** Often followed by a name: their point ends a sentence before one of its usual first words only (“Cie.”, “dép.”). */
  readonly beforeName?: ReadonlySet<string>;
  /** Followed by a reference: their point ends a sentence before any other capital (“art. 5”, “p. IV”, “max. 3”). */
  readonly beforeReference?: ReadonlySet<string>;
  /** Capitals, in their own case, whose point never ends a sentence (“M.”). */
  readonly civility?: ReadonlySet<string>;
  /** Words after which a single letter is a name, not an initial: “permis B.”, “case A.”. */
  readonly lettered?: ReadonlySet<string>;
  /** Words that begin a numbered part: “Article 2. Le maire…”, “Étape 1. Créez…”. */
  readonly parts?: ReadonlySet<string>;
  /** True for a word, in its own case, that begins a sentence rather than continues a name. */
  startsSentence?(word: string): boolean;
  /** True for a word in its own case that begins a sentence, but may also continue a name: “Le”, “Du”. */
  mayContinueName?(word: string): boolean;
  /** True when a point after this word ends a sentence though a small letter follows: no abbreviation, and no word that goes on. */
  endsBeforeSmall?(word: string, next: string): boolean;
}

/** A mark and what stands around it, cut short. */
export interface Around {
  /** Text of the sentence before the mark, or its end. */
  readonly before: string;
  /** True when `before` goes back to the beginning of the sentence. */
  readonly atStart: boolean;
  /** The mark with what closes with it. */
  readonly mark: string;
  readonly after: string;
}

const opener = '[«"“‘\'(\\[—–*•·▪►▶●○→➜⇒✓✔-]*\\s*';
/** What a new sentence begins with: a capital, a figure, a masked datum. */
const capital = new RegExp(`^\\s+${opener}[\\p{Lu}\\p{N}‹]`, 'u');
/** Small letters that begin one all the same: a brand (“eDemande”), an address, the letter of an item. */
const brand = new RegExp(`^\\s+${opener}\\p{Ll}{1,3}\\p{Lu}`, 'u');
const address = /^\s+(?:https?:|www\.|[\p{Ll}\p{N}.-]{1,40}(?:@|\.\p{Ll}{2,10}(?:[\s,/]|$)))/u;
const item = /^\s+[a-z]\)\s/u;

function isSmallStart(after: string): boolean {
  return brand.test(after) || address.test(after) || item.test(after);
}

/** What the next sentence, if it is one, begins with. */
function firstWord(after: string): string {
  return /[\p{L}\p{N}‹][\p{L}\p{M}\p{N}*]*['’]?/u.exec(after)?.[0] ?? '';
}

/** The word, abbreviation or address before a mark. */
function lastWord(before: string): string {
  return /[\p{L}\p{M}\p{N}°.@/*-]*$/u.exec(before)?.[0].replace(/\*$/u, '') ?? '';
}

/** “1234-1”, “IV”, “B”, “AB-12”, “‹numéro›”: what an abbreviation such as “art.” refers to. */
function isReference(word: string): boolean {
  return /^[\p{N}‹]|^(?!À)\p{Lu}{1,5}\*?(?:\p{N}|$)|^[IVXLC]+$/u.test(word);
}

const number = /^(?:\p{N}{1,3}(?:[.-]\p{N}{1,3}){0,3}|[IVX]{1,4}|\p{L}|N\. ?B|P\.-?S)$/u;
const partNumber = /^(?:[LRDA]\*?\. ?)?(?:\p{N}[\p{N}.-]*|[IVX]{1,4}|\p{Lu}|1er|premier)$/u;

/** True for the number of an item or of a part of the text, at the beginning of its sentence or after a colon: “2.”, “Article 5.”. */
function isNumbering({ before, atStart }: Around, rules: SentenceRules): boolean {
  const after = /[:;]\s+(\p{N}{1,2}|\p{Ll})$/u.exec(before);
  if (after !== null) return true;
  if (!atStart) return false;
  const text = before.replace(/^[^\p{L}\p{N}]+/u, '');
  if (number.test(text)) return true;
  const space = text.search(/\s/u);
  const part = text.slice(0, space).replace(/\.$/u, '').toLowerCase();
  return space > 0 && rules.parts?.has(part) === true && partNumber.test(text.slice(space).trim().replace(/\*/u, ''));
}

/** “01. 23. 45.”, “12. 05. 1980”: figures parted by points and spaces. */
function isDigitGroup({ before, after }: Around): boolean {
  if (!/\p{N}$/u.test(before)) return false;
  if (/(?<!\p{N})\p{N}{1,2}$/u.test(before) && /^\s\p{N}{1,2}\.[\s]?\p{N}{2}/u.test(after)) return true;
  return /(?<!\p{N})\p{N}{1,2}\.\s?\p{N}{1,2}$/u.test(before) && /^\s\p{N}{2,4}(?!\p{L})/u.test(after);
}

/** True for “permis B”, “16 A”, “A, B ou C”: the letter that ends the text is the name of a thing or a unit. */
function namesThing(before: string, rules: SentenceRules): boolean {
  const previous = /([\p{L}\p{N}]+)\.?\s+\p{Lu}$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const listed = /(?<!\p{L})\p{Lu}(?:,|\s\p{Ll}{2,3})\s\p{Lu}$/u.test(before);
  return listed || /^\p{N}+$/u.test(previous) || rules.lettered?.has(previous) === true;
}

/** A single capital: an initial (“J. Martin”, “L. 1234-1”) unless it names a thing (“permis B.”) or a sentence clearly begins. */
function isInitial({ before }: Around, last: string, next: string, rules: SentenceRules): boolean {
  if (!/^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(last)) return false;
  if (rules.civility?.has(last) === true) return true;
  if (last.length === 1 && namesThing(before, rules)) return false;
  if (rules.startsSentence?.(next) !== true) return true;
  return !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last) && rules.mayContinueName?.(next) === true;
}

const dotted = /^(?:\p{L}\.)+\p{L}$/u;

/** True for a point that follows an abbreviation, before a word that may go on with it. */
function isAbbreviation(last: string, next: string, rules: SentenceRules): boolean {
  const known = last.toLowerCase();
  if (rules.beforeReference?.has(known) === true) return isReference(next);
  if (rules.beforeName?.has(known) === true) return rules.startsSentence?.(next) !== true;
  return rules.abbreviations.has(known) || (dotted.test(last) && last !== last.toUpperCase());
}

/** True for any abbreviation or initial: a small letter after it goes on. */
function isCut(last: string, rules: SentenceRules): boolean {
  const known = last.toLowerCase();
  const sets = [rules.abbreviations, rules.beforeName, rules.beforeReference];
  return last.length === 1 || sets.some((set) => set?.has(known) === true) || dotted.test(last);
}

/** True when a mark ends a sentence. Reads a few dozen characters on each side. */
export function endsSentence(around: Around, rules: SentenceRules): boolean {
  const { before, mark, after } = around;
  if (!/^\s/u.test(after) || (/[([]$/u.test(before) && /^(?:…|\.\.\.)/u.test(mark))) return false;
  const last = lastWord(before);
  const isPoint = mark.startsWith('.') && !/^\.[.!?…]/u.test(mark);
  if (!capital.test(after)) {
    if (isSmallStart(after)) return !isPoint || (!isCut(last, rules) && !/\p{N}$/u.test(last));
    return mark === '.' && /^\s+\p{Ll}/u.test(after) && rules.endsBeforeSmall?.(last, firstWord(after)) === true;
  }
  if (!isPoint || /[@/]/u.test(last)) return true;
  if (isNumbering(around, rules) || isDigitGroup(around)) return false;
  const next = firstWord(after);
  return !isInitial(around, last, next, rules) && !isAbbreviation(last, next, rules);
}

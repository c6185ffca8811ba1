import { remember } from './remember.ts';

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\s]/;
const dashes = /[\u2010-\u2015\u2212\u00ad\ufe63\uff0d]/;
const apostrophes = /[\u2018\u2019\u02bc\u02b9\u2032\uff07]/;

function foldOne(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  if (spaces.test(unit)) return ' ';
  if (dashes.test(unit)) return '-';
  if (apostrophes.test(unit)) return "'";
  const base = unit.normalize('NFD')[0] ?? unit;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : base;
}

const asciiOnly = /^[ -~]*$/;
const folded = remember(foldOne);

function foldAll(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) result += folded(text[index] ?? '');
  return result;
}

const foldKnown = remember(foldAll);

/**
 * Text as the vocabularies expect it: lower case, no accents, plain spaces, hyphens and apostrophes. One UTF-16 unit gives one unit,
 * so an index in the result is an index in `text`, which should be in NFC (captured text is).
 */
export function fold(text: string): string {
  return asciiOnly.test(text) ? text.toLowerCase() : foldKnown(text);
}

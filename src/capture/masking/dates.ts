import { textSource } from './characters.ts';

const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'févr', 'fév', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'déc', 'december', 'dec'],
];

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function day(year: string, month: string, date: string): Day | undefined {
  const found = { year, month: Number(month), day: Number(date) };
  return found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31 ? found : undefined;
}

/** Reads `1980-04-12`, `12/04/1980`, `12.04.1980`, `12 04 1980`. */
export function readDate(value: string): Day | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value.trim());
  if (iso !== null) return day(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const french = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4})$/.exec(value.trim());
  return french === null ? undefined : day(french[3] ?? '', french[2] ?? '', french[1] ?? '');
}

const gap = String.raw`(?:[\s\u00a0\u202f/.\-\u2011\u2013]|&nbsp;|&#160;|%20|%2F|%2E|%2D|\+|\\/|&#x2f;|&#47;|\\u00a0){1,3}`;
const padded = (value: number): string => (value < 10 ? `0?${value}` : String(value));
const full = (value: number): string => String(value).padStart(2, '0');

/** Pattern source for a date in its usual writings, numeric or with the month in French or English. */
export function dateSource(value: string): string | undefined {
  const found = readDate(value);
  if (found === undefined) return undefined;
  const { year } = found;
  const [d, m] = [padded(found.day), padded(found.month)];
  const years = `(?:${year}|${year.slice(2)})`;
  const name = `(?:${(months[found.month - 1] ?? []).map(textSource).join('|')})\\.?`;
  const ordinal = `${d}(?:er|st|nd|rd|th)?`;
  const forms = [
    `${year}${gap}${m}${gap}${d}`,
    `${d}${gap}${m}${gap}${years}`,
    `${m}${gap}${d}${gap}${years}`,
    `${ordinal}${gap}${name}${gap}${year}`,
    `${name}${gap}${ordinal}(?:,|%2C)?${gap}${year}`,
    `${year}${full(found.month)}${full(found.day)}`,
    `${full(found.day)}${full(found.month)}${year}`,
  ];
  return String.raw`(?<!\d)(?:${forms.join('|')})(?!\d)`;
}

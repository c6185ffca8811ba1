import type { Line } from './page.ts';

/** Validity of a statement and of its audit: three years (RGAA 4.1.2, obligations; “Vos démarches essentielles”). */
const validYears = 3;
/** How far before a date the words that say what it is of may stand, in characters. */
const reach = 120;

const french = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const english = 'january february march april may june july august september october november december'.split(' ');
const named = new RegExp(
  `\\b(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?(?:of )?(${[...french, ...english].join('|')})(?: (\\d{1,2}),)? (\\d{4})\\b`,
  'g',
);
const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b/g;

const made = /\b(?:etablie?|mise? a jour|revisee?|publiee?|actualisee?|datee?|declaration du|prepared|updated|reviewed)\b/;
const audited = /\b(?:audits?|auditee?|evaluations?|tests? (?:realises|effectues|menes)|last tested)\b/;
/** Dates of other things: of the law, of the reference, of a plan, of an audit still to come. */
const ofOthers =
  /\b(?:rgaa version|version \d|referentiel|loi|decret|arrete|schema|plan|feuille de route|prevue?s?|prochaine?s?|sera|seront|planifiee?|d'ici)\b/;

interface Dated {
  readonly date: string;
  readonly index: number;
  readonly end: number;
}

function iso(year: string, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  return Number(day) >= 1 && Number(day) <= 31 ? `${head}-${day.padStart(2, '0')}` : undefined;
}

function monthOf(name: string): number {
  return (french.includes(name) ? french.indexOf(name) : english.indexOf(name)) + 1;
}

function dateIn(match: RegExpMatchArray): string | undefined {
  const [, first, second, third, fourth, fifth, sixth] = match;
  if (second !== undefined && /^[a-z]/.test(second)) return iso(fourth ?? '', monthOf(second), first ?? third);
  return fourth === undefined ? iso(third ?? '', Number(second), first) : iso(fourth, Number(fifth), sixth);
}

/** Dates of a folded text, in order. */
function datesIn(folded: string): readonly Dated[] {
  return [...folded.matchAll(named), ...folded.matchAll(numeric)]
    .flatMap((match) => {
      const date = dateIn(match);
      return date === undefined ? [] : [{ date, index: match.index, end: match.index + match[0].length }];
    })
    .toSorted((one, other) => one.index - other.index);
}

/** Words of the same sentence that stand before a date, after the date before it. */
function before(folded: string, dates: readonly Dated[], rank: number): string {
  const { index } = dates[rank] ?? { index: 0 };
  const words = folded.slice(Math.max(dates[rank - 1]?.end ?? 0, index - reach), index);
  return words.slice(words.lastIndexOf('. ') + 1);
}

/** A date of the statement, and the line that gives it. */
export interface DatedLine {
  readonly date: string;
  readonly line: Line;
  readonly index: number;
}

function latest(lines: readonly Line[], words: RegExp): DatedLine | undefined {
  const found = lines.flatMap((line) => {
    const dates = datesIn(line.folded);
    return dates.flatMap(({ date, index }, rank) => {
      const said = before(line.folded, dates, rank);
      return words.test(said) && !ofOthers.test(said) ? [{ date, line, index }] : [];
    });
  });
  return found.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))).at(-1);
}

/** When the statement says that it was made or last updated, `YYYY-MM-DD` or `YYYY-MM`. */
export function madeOn(lines: readonly Line[]): DatedLine | undefined {
  return latest(lines, made);
}

/** When the statement says that the service was audited. */
export function auditedOn(lines: readonly Line[]): DatedLine | undefined {
  return latest(lines, audited);
}

/** True when more than three years lie between the date (a month counts to its end) and the moment the page was read. */
export function isTooOld(date: string, readAt: string): boolean {
  return `${Number(date.slice(0, 4)) + validYears}${date.slice(4)}` < readAt.slice(0, date.length);
}

import type { Quote } from '../../../model/inventory.ts';
import type { StatementStatus } from '../../../model/statement.ts';
import { mentionedStatus } from '../statement-links.ts';
import { quoteLine, type Line, type StatementPage } from './page.ts';

/** A figure or word of the statement, with the words that give it. */
export interface Said<T> {
  readonly value: T;
  readonly quote: Quote;
}

const denied =
  /\b(?:n'est|ne sont) pas (?:actuellement |encore )?(?:en conformite|conformes?)\b|\b(?:non|not|non-)[- ]?compliant\b/;
const graded =
  /(?:\b(?:est|sont)|:) (?:que |actuellement |a ce jour |considere comme |declare ){0,2}(?:en )?(?:conformite )?(non|partielle(?:ment)?|totale(?:ment)?|pleine(?:ment)?)[ -]?(?:conformes?|conformite|avec|au|$)/;
const inEnglish = /\bpartially compliant\b|(?<!not )\bfully compliant\b/;

/** Which of the three states a sentence declares. */
export function statusIn(folded: string): StatementStatus | undefined {
  const words = folded.replace(/[«»"“”*_ ]+/g, ' ').trim();
  if (denied.test(words)) return 'none';
  const word = graded.exec(words)?.[1] ?? inEnglish.exec(words)?.[0];
  if (word === undefined) return mentionedStatus(words);
  if (word.startsWith('part')) return 'partial';
  return word === 'non' ? 'none' : 'total';
}

/** The first line that gives a value. */
function firstSaid<T>(page: StatementPage, lines: readonly Line[], read: (line: Line) => T | undefined): Said<T> | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return { value, quote: quoteLine(page, line) };
  }
  return undefined;
}

/** The declared state: where it must stand, else anywhere. */
export function declaredStatus(page: StatementPage, section: readonly Line[]): Said<StatementStatus> | undefined {
  const read = ({ folded }: Line): StatementStatus | undefined => statusIn(folded);
  return firstSaid(page, section, read) ?? firstSaid(page, page.lines, read);
}

const percent = String.raw`(\d{1,3}(?:[.,]\d{1,2})?) ?%`;
const ofCriteria = new RegExp(
  String.raw`\b${percent}(?: (?:des|de|du|les|l'ensemble|of|the|\d{1,3}|rgaa|applicables)){0,4} crit(?:ere|eria)[^.,;%]{0,60}`,
  'g',
);
const unmet = /\b(?:ne sont pas|n'est pas|non[- ](?:conformes?|respectes?|valides?)|not (?:met|satisfied|respected))\b/;
const overall = [
  new RegExp(
    String.raw`\b(?:taux (?:global |moyen )?(?:de (?:conformite|respect)|d'accessibilite|global)|compliance rate)[^%]{0,100}?\b${percent}`,
  ),
  new RegExp(String.raw`\bconforme a (?:hauteur de )?${percent}`),
  new RegExp(String.raw`\ba ${percent} conforme`),
];
const mean = new RegExp(String.raw`\btaux moyen\b[^%]{0,100}?\b${percent}`);

function rate(figure: string | undefined): number | undefined {
  const value = Number(figure?.replace(',', '.') ?? 'NaN');
  return value >= 0 && value <= 100 ? value : undefined;
}

function criteriaRate({ folded }: Line): number | undefined {
  const met = [...folded.matchAll(ofCriteria)].find((match) => !unmet.test(match[0]));
  return rate(met?.[1]);
}

function overallRate({ folded }: Line): number | undefined {
  if (mean.test(folded)) return undefined;
  return rate(overall.map((wording) => wording.exec(folded)?.[1]).find((figure) => figure !== undefined));
}

/** The declared rate of criteria met; else a rate whose base is not said, which is then not `ofCriteria`. */
export function declaredRate(page: StatementPage): (Said<number> & { readonly ofCriteria: boolean }) | undefined {
  const exact = firstSaid(page, page.lines, criteriaRate);
  if (exact !== undefined) return { ...exact, ofCriteria: true };
  const other = firstSaid(page, page.lines, overallRate);
  return other === undefined ? undefined : { ...other, ofCriteria: false };
}

/** The optional mean rate of the pages. */
export function meanRate(page: StatementPage): Said<number> | undefined {
  return firstSaid(page, page.lines, ({ folded }) => rate(mean.exec(folded)?.[1]));
}

const version =
  /(?:\brgaa|amelioration de l'accessibilite)[ ,()-]{0,4}(?:rgaa[ ,()-]{0,3})?(?:(?:dans|en|sa|la) ){0,2}(?:version |v\.? ?)?([2-9](?:\.\d){0,2})(?![\d%]| ?%| (?:ans?|criteres?|pages?)\b)/;

/** Version of the RGAA that the statement names. */
export function rgaaVersion(page: StatementPage): string | undefined {
  return firstSaid(page, page.lines, ({ folded }) => version.exec(folded)?.[1])?.value;
}

import type { Lang } from '../model/localized.ts';
import type { DimensionId, Indicator, Source } from '../model/method.ts';
import { dimensions } from './dimensions.ts';
import { gates } from './gates.ts';
import { indicators } from './indicators/index.ts';
import { letterScale } from './letters.ts';
import { populationFigures } from './population.ts';
import { decidableRows } from './rgaa/decidable-table.ts';

const headings = {
  fr: {
    indicators: ['indicateur', 'conforme', 'partiel', 'non conforme', 'source'],
    gates: ['constat', 'effet sur la dimension', 'effet sur la lettre globale'],
    letters: ['lettre', 'part des points'],
    population: ['qui', 'part', 'base', 'année', 'source'],
    rgaa: ['ce qui peut être décidé', 'critères', 'lesquels'],
    ours: ' *(seuil propre à Usager)*',
    none: 'pas de lettre globale',
    atMost: 'au plus',
  },
  en: {
    indicators: ['indicator', 'passed', 'partial', 'failed', 'source'],
    gates: ['fact', 'effect on the dimension', 'effect on the overall letter'],
    letters: ['letter', 'share of the points'],
    population: ['who', 'share', 'base', 'year', 'source'],
    rgaa: ['what may be decided', 'criteria', 'which'],
    ours: ' *(Usager’s own threshold)*',
    none: 'no overall letter',
    atMost: 'at most',
  },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A Markdown table. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const sourceText = ({ label, url }: Source, lang: Lang): string => (url === undefined ? label[lang] : `[${label[lang]}](${url})`);

function indicatorRow({ id, title, thresholds, ours, sources }: Indicator, lang: Lang): readonly string[] {
  const name = `**${id}** ${title[lang]}${ours ? headings[lang].ours : ''}`;
  const limits =
    thresholds === null ? ['–', '–', '–'] : [thresholds.passed[lang], thresholds.partial[lang], thresholds.failed[lang]];
  return [name, ...limits, sources.map((source) => sourceText(source, lang)).join(lang === 'fr' ? '\u00a0; ' : '; ')];
}

/** Indicators of one dimension, with their thresholds and sources. */
export function indicatorTable(dimension: DimensionId, lang: Lang): string {
  const rows = indicators
    .filter((indicator) => indicator.dimension === dimension)
    .map((indicator) => indicatorRow(indicator, lang));
  return table(headings[lang].indicators, rows);
}

/** Gates and what they do. */
function gateTable(lang: Lang): string {
  const { atMost, none } = headings[lang];
  const rows = gates.map((gate) => {
    const onDimension = 'dimension' in gate ? `\`${gate.dimension.id}\` ${atMost} ${gate.dimension.atMost}` : '–';
    const onOverall = 'overall' in gate ? (gate.overall === null ? none : `${atMost} ${gate.overall}`) : '–';
    return [gate.message[lang], onDimension, onOverall];
  });
  return table(headings[lang].gates, rows);
}

/** Letters and the share of points that each needs. */
function letterTable(lang: Lang): string {
  const number = (share: number): string => share.toFixed(2).replace('.', lang === 'fr' ? ',' : '.');
  const rows = letterScale.map(({ letter, from }) => [letter, `≥ ${number(from)}`]);
  return table(headings[lang].letters, [...rows, ['E', `< ${number(letterScale.at(-1)?.from ?? 0)}`]]);
}

/** Population figures, each with its base, year and source. */
function populationTable(lang: Lang): string {
  const percent = (share: number): string => {
    const value = (Math.round(share * 1000) / 10).toString();
    return lang === 'fr' ? `${value.replace('.', ',')}\u00a0%` : `${value}%`;
  };
  const rows = populationFigures.map(({ what, share, base, year, source }) => [
    what[lang],
    percent(share),
    base[lang],
    String(year),
    sourceText(source, lang),
  ]);
  return table(headings[lang].population, rows);
}

/** Every table of the published method by the name that marks its place. */
function tableByName(name: string, lang: Lang): string | undefined {
  const dimension = dimensions.find(({ id }) => id === name);
  if (dimension !== undefined) return indicatorTable(dimension.id, lang);
  const others: Readonly<Record<string, (of: Lang) => string>> = {
    gates: gateTable,
    letters: letterTable,
    population: populationTable,
    rgaa: (of) => table(headings[of].rgaa, decidableRows(of)),
  };
  return others[name]?.(lang);
}

/**
 * Puts the tables of the method in a Markdown text, each between `<!-- table: name -->` and `<!-- end -->` (`name`: a dimension, `gates`,
 * `letters`, `population` or `rgaa`). Throws `RangeError` for another name.
 */
export function withTables(markdown: string, lang: Lang): string {
  return markdown.replace(/<!-- table: ([a-z-]+) -->[^]*?<!-- end -->/g, (_, name: string) => {
    const filled = tableByName(name, lang);
    if (filled === undefined) throw new RangeError(`No table ${name} in the method`);
    return `<!-- table: ${name} -->\n${filled}\n<!-- end -->`;
  });
}

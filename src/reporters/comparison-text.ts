import type { Change, ComparedFinding, Comparison, LetterChange, ScorecardComparison } from '../model/comparison.ts';
import type { Lang, Localized } from '../model/localized.ts';
import { formatCount } from './format.ts';
import { dimensionWords, wordFor } from './labels.ts';
import { markdownCode, markdownTable, markdownText } from './md/escape.ts';
import { say } from './say.ts';

/** Findings printed in each list; the others are counted. */
const findingsShown = 10;

const changeWords: Readonly<Record<LetterChange['change'], Localized>> = {
  better: { fr: 'mieux', en: 'better' },
  worse: { fr: 'moins bien', en: 'worse' },
  same: { fr: 'inchangée', en: 'same' },
  gained: { fr: 'n’avait pas de lettre', en: 'had no letter' },
  lost: { fr: 'n’a plus de lettre', en: 'has lost its letter' },
};

const lists: readonly (readonly [keyof ScorecardComparison['findings'], Localized])[] = [
  ['new', { fr: 'Constats nouveaux', en: 'New findings' }],
  ['fixed', { fr: 'Constats corrigés', en: 'Fixed findings' }],
  ['kept', { fr: 'Constats toujours là', en: 'Findings still there' }],
  [
    'notRechecked',
    { fr: 'Constats non revus : ni corrigés, ni toujours là', en: 'Findings not rechecked: neither fixed nor still there' },
  ],
  ['notCheckedBefore', { fr: 'Constats d’endroits qui n’avaient pas été vus', en: 'Findings of places not looked at before' }],
  ['leftOut', { fr: 'Constats de parcours propres à une seule campagne', en: 'Findings of journeys that only one run has' }],
];

function letters({ overall, dimensions }: ScorecardComparison, lang: Lang): string {
  const words = { ...dimensionWords, overall: { fr: 'Ensemble', en: 'Overall' } };
  const rows = [overall, ...dimensions].map(({ id, before, after, change }) => [
    markdownText(wordFor(lang, words, id)),
    before ?? '–',
    after ?? '–',
    say(lang, changeWords[change]),
  ]);
  const header = [
    'Dimension',
    say(lang, { fr: 'Avant', en: 'Before' }),
    say(lang, { fr: 'Après', en: 'After' }),
    say(lang, { fr: 'Évolution', en: 'Change' }),
  ];
  return markdownTable(header, rows);
}

function findingLine({ indicator, id, message, quote, selector, checkpoint }: ComparedFinding): string {
  const words = quote === undefined ? '' : ` – « ${markdownText(quote, 120)} »`;
  const place = selector === undefined ? '' : ` ${markdownCode(selector, 100)}`;
  return `- ${markdownText(indicator)} ${markdownText(message)}${words}${place} (${markdownCode(checkpoint, 80)}, ${markdownCode(id, 12)})`;
}

function findings(all: readonly ComparedFinding[], title: Localized, lang: Lang): string[] {
  if (all.length === 0) return [];
  const rest = all.length - findingsShown;
  const more = formatCount(lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  const lines = all.slice(0, findingsShown).map(findingLine);
  return [`## ${say(lang, title)} (${all.length})`, [...lines, ...(rest > 0 ? [`- ${more}`] : [])].join('\n')];
}

function changes({ gained, lost }: Change, title: Localized, lang: Lang): string[] {
  if (gained.length + lost.length === 0) return [];
  const line = (sign: string, text: string): string => `- ${sign} ${markdownText(text, 160)}`;
  const appeared = say(lang, { fr: 'apparu :', en: 'appeared:' });
  const gone = say(lang, { fr: 'disparu :', en: 'gone:' });
  const lines = [...gained.map((text) => line(appeared, text)), ...lost.map((text) => line(gone, text))];
  return [`## ${say(lang, title)}`, lines.slice(0, findingsShown * 2).join('\n')];
}

function journeys({ journeys: { common, onlyBefore, onlyAfter } }: ScorecardComparison, lang: Lang): string[] {
  const compared = formatCount(
    lang,
    common.length,
    { fr: 'parcours commun, seul comparé', en: 'common journey, the only one compared' },
    { fr: 'parcours communs, seuls comparés', en: 'common journeys, the only ones compared' },
  );
  const named = (title: Localized, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${say(lang, title)} ${ids.map((id) => markdownCode(id, 80)).join(', ')}.`];
  return [
    `${compared}.`,
    ...named({ fr: 'Laissés de côté, présents avant seulement :', en: 'Left out, in the first run only:' }, onlyBefore),
    ...named({ fr: 'Laissés de côté, présents après seulement :', en: 'Left out, in the second run only:' }, onlyAfter),
  ];
}

/**
 * Two scorecards of one procedure as Markdown, readable as plain text: letters, what is new, fixed and kept, what could not be
 * compared. A refusal to compare is said in one sentence.
 */
export function renderComparisonText(comparison: Comparison, lang: Lang): string {
  if (!comparison.ok) return `${markdownText(say(lang, comparison.message), 600)}\n`;
  const compared = comparison.comparison;
  const { levelBefore, levelAfter, ...channels } = compared.channels;
  const level = say(lang, { fr: 'Aide humaine :', en: 'Human help:' });
  return `${[
    `# ${markdownText(compared.procedure)}`,
    ...journeys(compared, lang),
    letters(compared, lang),
    ...(levelBefore === levelAfter ? [] : [`${level} ${levelBefore ?? '–'} → ${levelAfter ?? '–'}.`]),
    ...changes(channels, { fr: 'Téléphone, guichet, courrier', en: 'Phone, counter, post' }, lang),
    ...changes(compared.documents, { fr: 'Pièces', en: 'Documents' }, lang),
    ...lists.flatMap(([key, title]) => findings(compared.findings[key], title, lang)),
  ].join('\n\n')}\n`;
}

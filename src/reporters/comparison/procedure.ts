import type { Change, JourneyChange, ScorecardComparison } from '../../model/comparison.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import { list, paragraph, table, title, type Block, type Line } from '../blocks/block.ts';
import { clip } from '../clean-text.ts';
import { formatCount } from '../format.ts';
import { conditionWords, dimensionWords, journeyWords, wordFor } from '../labels.ts';
import { say } from '../say.ts';
import { findingBlocks } from './findings.ts';
import { acceptedBlocks } from './waivers.ts';
import { indicatorChangeWords, letterChangeWords, stateText } from './words.ts';

/** Channels and documents named in each list. */
const thingsShown = 20;

const columns = (first: Localized, lang: Lang): readonly string[] => [
  say(lang, first),
  say(lang, { fr: 'Avant', en: 'Before' }),
  say(lang, { fr: 'Après', en: 'After' }),
  say(lang, { fr: 'Évolution', en: 'Change' }),
];

function letters({ overall, dimensions }: ScorecardComparison, lang: Lang, brief: boolean): readonly Block[] {
  const words = { ...dimensionWords, overall: { fr: 'Ensemble', en: 'Overall' } };
  const all = [overall, ...dimensions];
  const shown = brief ? all.filter(({ change }) => change !== 'same') : all;
  if (shown.length === 0) return [paragraph(say(lang, { fr: 'Aucune lettre n’a changé.', en: 'No letter changed.' }))];
  const rows = shown.map(({ id, before, after, change }) => [
    wordFor(lang, words, id),
    before ?? '–',
    after ?? '–',
    say(lang, letterChangeWords[change]),
  ]);
  return table(columns({ fr: 'Dimension', en: 'Dimension' }, lang), rows);
}

function indicators({ indicators: all }: ScorecardComparison, lang: Lang): readonly Block[] {
  const changed = all.filter(({ change }) => change !== 'same' && change !== 'undecided');
  if (changed.length === 0) return [];
  const rest = all.length - changed.length;
  const rows = changed.map(({ id, title: name, before, after, change }) => [
    `${id} ${name}`,
    stateText(before, lang),
    stateText(after, lang),
    say(lang, indicatorChangeWords[change]),
  ]);
  const words = { fr: 'autre indicateur n’a pas changé', en: 'other indicator did not change' };
  const many = { fr: 'autres indicateurs n’ont pas changé', en: 'other indicators did not change' };
  return [
    title(2, say(lang, { fr: 'Indicateurs qui ont changé', en: 'Indicators that changed' })),
    ...table(columns({ fr: 'Indicateur', en: 'Indicator' }, lang), rows),
    ...(rest > 0 ? [paragraph(`${formatCount(lang, rest, words, many)}.`)] : []),
  ];
}

function things({ gained, lost }: Change, heading: Localized, lang: Lang): readonly Block[] {
  if (gained.length + lost.length === 0) return [];
  const appeared = say(lang, { fr: 'apparu :', en: 'appeared:' });
  const gone = say(lang, { fr: 'disparu :', en: 'gone:' });
  const lines = [...lost.map((text) => `${gone} ${clip(text, 160)}`), ...gained.map((text) => `${appeared} ${clip(text, 160)}`)];
  const rest = lines.length - thingsShown;
  const more = formatCount(lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  return [title(2, say(lang, heading)), ...list([...lines.slice(0, thingsShown), ...(rest > 0 ? [more] : [])])];
}

function ended(changes: readonly JourneyChange[], heading: Localized, lang: Lang): readonly Block[] {
  if (changes.length === 0) return [];
  const line = ({ title: name, condition, after, blockedAt, obstacle, id }: JourneyChange): Line => [
    `${clip(name, 120)} (${wordFor(lang, conditionWords, condition)}): `.replace(': ', lang === 'fr' ? '\u00a0: ' : ': '),
    say(lang, journeyWords[after]),
    ...(blockedAt === undefined ? [] : [say(lang, { fr: ', à l’étape ', en: ', at ' }), { code: clip(blockedAt, 120) }]),
    ...(obstacle === undefined ? [] : [` – ${clip(obstacle, 300)}`]),
    ' (',
    { code: id },
    ')',
  ];
  return [title(2, `${say(lang, heading)} (${changes.length})`), ...list(changes.map(line))];
}

function common({ journeys: { common: both, onlyBefore, onlyAfter } }: ScorecardComparison, lang: Lang): readonly Block[] {
  const compared = formatCount(
    lang,
    both.length,
    { fr: 'parcours commun, seul comparé', en: 'common journey, the only one compared' },
    { fr: 'parcours communs, seuls comparés', en: 'common journeys, the only ones compared' },
  );
  const named = (words: Localized, ids: readonly string[]): readonly Block[] => {
    if (ids.length === 0) return [];
    const pieces = ids.flatMap((id, index) => (index === 0 ? [{ code: clip(id, 80) }] : [', ', { code: clip(id, 80) }]));
    return [paragraph([`${say(lang, words)} `, ...pieces, '.'])];
  };
  return [
    paragraph(`${compared}.`),
    ...named({ fr: 'Laissés de côté, présents avant seulement :', en: 'Left out, in the first run only:' }, onlyBefore),
    ...named({ fr: 'Laissés de côté, présents après seulement :', en: 'Left out, in the second run only:' }, onlyAfter),
  ];
}

/**
 * Two scorecards of one procedure: what no longer works first, then letters, indicators, channels, documents, findings. `brief` leaves out
 * the letters that did not change and most of the findings that call for nothing new.
 */
export function procedureBlocks(compared: ScorecardComparison, lang: Lang, brief = false): readonly Block[] {
  const { levelBefore, levelAfter, ...channels } = compared.channels;
  const level = say(lang, { fr: 'Aide humaine :', en: 'Human help:' });
  const { noLongerComplete, nowComplete } = compared.journeys;
  return [
    title(1, `${compared.title} (${compared.procedure})`),
    ...common(compared, lang),
    ...ended(noLongerComplete, { fr: 'Trajets qui n’aboutissent plus', en: 'Journeys that no longer reach their end' }, lang),
    ...ended(nowComplete, { fr: 'Trajets qui aboutissent désormais', en: 'Journeys that now reach their end' }, lang),
    ...letters(compared, lang, brief),
    ...indicators(compared, lang),
    ...(levelBefore === levelAfter ? [] : [paragraph(`${level} ${levelBefore ?? '–'} → ${levelAfter ?? '–'}.`)]),
    ...things(channels, { fr: 'Téléphone, guichet, courrier', en: 'Phone, counter, post' }, lang),
    ...things(compared.documents, { fr: 'Pièces', en: 'Documents' }, lang),
    ...findingBlocks(compared, lang, brief),
    ...acceptedBlocks(compared.accepted ?? [], lang),
  ];
}

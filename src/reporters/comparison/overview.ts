import type { DimensionRanking, GoalLine, RankedCard } from '../../model/comparison.ts';
import type { Lang } from '../../model/localized.ts';
import { list, paragraph, table, title, type Block } from '../blocks/block.ts';
import { formatCount, formatShare } from '../format.ts';
import { dimensionOrder, dimensionWords } from '../labels.ts';
import { say } from '../say.ts';

const cell = (grade: string | null, coverage: number): string => `${grade ?? '–'} ${Math.round(coverage * 100)}`;

/** Procedures × dimensions: each letter with the share of its dimension that was observed; best first, in the order given. */
export function letterBlocks(
  cards: readonly RankedCard[],
  places: ReadonlyMap<string, number | null>,
  lang: Lang,
): readonly Block[] {
  const heads = dimensionOrder.map((_, index) => `D${index + 1}`);
  const legend = dimensionOrder.map((id, index) => `D${index + 1} ${say(lang, dimensionWords[id])}`.replaceAll(' ', '\u00a0'));
  const rows = cards.map(({ procedure, grade, dimensions, documents, channels }) => [
    procedure.title,
    String(places.get(procedure.id) ?? '–'),
    grade ?? '–',
    ...dimensionOrder.map((id) => {
      const found = dimensions.find((dimension) => dimension.id === id);
      return found === undefined ? '–' : cell(found.grade, found.coverage);
    }),
    documents === null ? '–' : String(documents.max),
    channels?.level ?? '–',
  ]);
  const header = [
    say(lang, { fr: 'Démarche', en: 'Procedure' }),
    say(lang, { fr: 'Rang', en: 'Place' }),
    say(lang, { fr: 'Lettre', en: 'Letter' }),
    ...heads,
    say(lang, { fr: 'Pièces', en: 'Docs' }),
    say(lang, { fr: 'Aide', en: 'Help' }),
  ];
  const note = say(lang, {
    fr: 'Sous chaque dimension : la lettre, puis la part observée, en pour cent. « – » : pas de lettre. Pièces : au plus. Aide : humaine, de N0 (aucune) à N3 (démarche possible hors ligne).',
    en: 'Under each dimension: the letter, then the share observed, in per cent. “–”: no letter. Docs: at most. Help: human, from N0 (none) to N3 (the procedure can be done off-line).',
  });
  return [
    title(1, say(lang, { fr: 'Les démarches, de la meilleure à la moins bonne', en: 'The procedures, best first' })),
    ...table(header, rows),
    paragraph(`${legend.join(' · ')}.`),
    paragraph(note),
  ];
}

/** Where the procedures stand against the national goal, objective by objective. */
export function goalBlocks(goals: readonly GoalLine[], lang: Lang): readonly Block[] {
  const rows = goals.map(({ indicator, title: name, share, reached, passed, notPassed, undecided }) => [
    `${indicator} ${say(lang, name)}`,
    share === null ? '–' : formatShare(lang, share),
    `${passed.length}/${passed.length + notPassed.length}`,
    reached === null
      ? say(lang, { fr: 'non observé', en: 'not observed' })
      : reached
        ? say(lang, { fr: 'atteint', en: 'reached' })
        : say(lang, { fr: 'pas atteint', en: 'not reached' }),
    String(undecided.length),
  ]);
  const header = [
    say(lang, { fr: 'Objectif', en: 'Objective' }),
    say(lang, { fr: 'Part', en: 'Share' }),
    say(lang, { fr: 'Conformes', en: 'Met' }),
    say(lang, { fr: '80 %', en: '80%' }),
    say(lang, { fr: 'À vérifier', en: 'To check' }),
  ];
  const apart = goals
    .filter(({ undecided }) => undecided.length > 0)
    .map(({ indicator, undecided }) => {
      const named = undecided.slice(0, 10).join(', ');
      const rest = undecided.length - 10;
      return `${indicator}${say(lang, { fr: ' :', en: ':' })} ${named}${rest > 0 ? `, ${formatCount(lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' })}` : ''}`;
    });
  return [
    title(1, say(lang, { fr: 'Objectif national : 80 % des démarches', en: 'National goal: 80% of procedures' })),
    ...table(header, rows),
    paragraph(
      say(lang, {
        fr: 'Objectifs de « Vos démarches essentielles » (DINUM) que Usager observe : part des démarches conformes parmi celles où l’on a pu trancher. Ce qui reste à vérifier ou n’a pas été observé n’est jamais compté :',
        en: 'Objectives of “Vos démarches essentielles” (DINUM) that Usager observes: share of procedures that meet them, out of those decided. What is left to check or was not observed is never counted:',
      }),
    ),
    ...list(apart.length === 0 ? [say(lang, { fr: 'aucune démarche.', en: 'no procedure.' })] : apart),
  ];
}

/** One order per dimension. `shown`: at most so many of the last places, which are those to mend; all of them when undefined. */
export function dimensionBlocks(rankings: readonly DimensionRanking[], lang: Lang, shown: number | undefined): readonly Block[] {
  return rankings.flatMap(({ dimension, procedures }) => {
    const lettered = procedures.filter(({ rank }) => rank !== null);
    const without = procedures.length - lettered.length;
    const words = say(lang, dimensionWords[dimension]);
    if (lettered.length === 0) return [];
    const some = shown === undefined || lettered.length <= shown ? lettered : lettered.slice(-shown);
    const cut = lettered.length - some.length;
    const rows = some.map((row) => [row.title, String(row.rank), cell(row.grade, row.coverage)]);
    const header = [
      say(lang, { fr: 'Démarche', en: 'Procedure' }),
      say(lang, { fr: 'Rang', en: 'Place' }),
      say(lang, { fr: 'Lettre, % observé', en: 'Letter, % observed' }),
    ];
    const none = formatCount(
      lang,
      without,
      { fr: 'démarche sans lettre', en: 'procedure without a letter' },
      { fr: 'démarches sans lettre', en: 'procedures without a letter' },
    );
    const heading = cut === 0 ? words : `${words} – ${say(lang, { fr: 'les dernières', en: 'the last ones' })}`;
    return [title(2, heading), ...table(header, rows), ...(without === 0 ? [] : [paragraph(`${none}.`)])];
  });
}

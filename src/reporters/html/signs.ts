import type { Scorecard, ScoredFinding } from '../../model/scorecard.ts';
import { formatCount, formatNumber } from '../format.ts';
import { wordFor } from '../labels.ts';
import { apartWords, offerWords, signWords } from '../sign-labels.ts';
import { findingsOf } from '../view.ts';
import { foldedFindings, stateName } from './finding.ts';
import { ofPage, quoted } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Piece } from './template.ts';
import type { CardView } from './view.ts';

type Language = NonNullable<Scorecard['language']>;

const offersShown = 12;

interface Row {
  readonly sign: string;
  readonly count: number;
  readonly findings: readonly ScoredFinding[];
}

/** What the indicators 5.2 and 5.4 hold, and the signs without weight. Acronyms have a list of their own. */
function rows({ card }: CardView, language: Language): readonly Row[] {
  const of = (id: string): readonly ScoredFinding[] => findingsOf(card, id);
  const all = [
    { sign: 'long-sentence', count: of('5.2').length, findings: of('5.2') },
    { sign: 'jargon', count: of('5.4').length, findings: of('5.4') },
    ...(language.signs ?? []),
  ];
  return all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

/** What may stop a reader, by kind, with its places. None of it weighs in the letter. */
export function signTable(view: CardView, language: Language): Piece {
  const all = rows(view, language);
  if (all.length === 0) return null;
  const { lang, t } = view;
  const perThousand = (count: number): string => formatNumber(lang, (count / Math.max(1, language.words)) * 1000, 1);
  const name = (sign: string): string =>
    sign === 'jargon'
      ? t({ fr: 'Termes administratifs et références juridiques', en: 'Administrative terms and legal references' })
      : wordFor(lang, signWords, sign);
  const columns: readonly Column<Row>[] = [
    { title: t({ fr: 'Ce qui peut arrêter', en: 'What may stop a reader' }), header: true, cell: ({ sign }) => name(sign) },
    { title: t({ fr: 'Nombre', en: 'Number' }), kind: 'number', cell: ({ count }) => formatNumber(lang, count) },
    { title: t({ fr: 'Pour 1 000 mots', en: 'Per 1,000 words' }), kind: 'number', cell: ({ count }) => perThousand(count) },
    { title: t({ fr: 'Où', en: 'Where' }), cell: ({ sign, findings }) => foldedFindings(view, findings, name(sign)) },
  ];
  return html`<h4>${t({ fr: 'Ce qui peut arrêter un lecteur', en: 'What may stop a reader' })}</h4>
    <p class="note">
      ${t({
        fr: 'Relevé pour aider à réécrire ; ne compte pas dans la lettre. Seuls des lecteurs peuvent dire si un texte est compris.',
        en: 'Shown to help rewriting; does not count in the letter. Only readers can tell whether a text is understood.',
      })}
    </p>
    ${table(t({ fr: 'Relevés sur le texte lu', en: 'Found in the text read' }), columns, all)}`;
}

/** Text reported apart from the level. */
export function apartTable(view: CardView, language: Language): Piece {
  const all = language.apart ?? [];
  if (all.length === 0) return null;
  const { lang, t } = view;
  const columns: readonly Column<(typeof all)[number]>[] = [
    { title: t({ fr: 'Texte', en: 'Text' }), header: true, cell: ({ what }) => wordFor(lang, apartWords, what) },
    { title: t({ fr: 'Mots', en: 'Words' }), kind: 'number', cell: ({ words }) => formatNumber(lang, words) },
    {
      title: t({ fr: 'Niveau', en: 'Level' }),
      kind: 'number',
      cell: ({ score, level }) =>
        score === null ? '–' : `${formatNumber(lang, score, 1)}${level === null ? '' : ` (${level})`}`,
    },
  ];
  return table(t({ fr: 'Textes comptés à part', en: 'Texts counted apart' }), columns, all);
}

/** Level of each path, when there are several. */
export function pathTable(view: CardView, language: Language): Piece {
  const all = language.paths ?? [];
  if (all.length < 2) return null;
  const { lang, t, card } = view;
  const title = (path: string): string => card.journeys.find((journey) => journey.path === path)?.title ?? path;
  const columns: readonly Column<(typeof all)[number]>[] = [
    { title: t({ fr: 'Parcours', en: 'Path' }), header: true, cell: ({ path }) => ofPage(view, title(path), 90) },
    {
      title: t({ fr: 'Niveau', en: 'Level' }),
      kind: 'number',
      cell: ({ score, level }) =>
        score === null ? '–' : `${formatNumber(lang, score, 1)}${level === null ? '' : ` (${level})`}`,
    },
    { title: t({ fr: 'Mots', en: 'Words' }), kind: 'number', cell: ({ words }) => formatNumber(lang, words) },
    {
      title: t({ fr: 'Phrases longues', en: 'Long sentences' }),
      kind: 'number',
      cell: (row) => formatNumber(lang, row.longSentences),
    },
  ];
  return table(t({ fr: 'Lisibilité de chaque parcours', en: 'Readability of each path' }), columns, all);
}

/** Easy-to-read pages, translations, sign language, audio, glossaries; and texts that do not say their language. */
export function offersAndLanguages(view: CardView, language: Language): Piece {
  const { lang, t } = view;
  const offers = language.offers;
  if (offers === undefined) return null;
  const declared = language.declared ?? [];
  const pages = formatCount(
    lang,
    language.checkpoints.length,
    { fr: 'état lu', en: 'state read' },
    { fr: 'états lus', en: 'states read' },
  );
  const none = t({
    fr: 'Ni page « facile à lire », ni traduction, ni langue des signes, ni écoute, ni glossaire trouvés',
    en: 'No easy-to-read page, translation, sign language, audio or glossary found',
  });
  return html`<h4>${t({ fr: 'Autres façons de comprendre', en: 'Other ways to understand' })}</h4>
    ${
      offers.length === 0
        ? html`<p>${none} (${pages}).</p>`
        : html`<ul>
            ${offers
              .slice(0, offersShown)
              .map(
                ({ kind, quote, checkpoint }) =>
                  html`<li>${wordFor(lang, offerWords, kind)} : ${quoted(view, quote, 120)} ${stateName(view, checkpoint)}</li> `,
              )}
          </ul>`
    }${
      declared.length === 0
        ? null
        : html`<p>
              ${t({ fr: 'Textes dont la langue déclarée n’est pas la leur', en: 'Texts whose declared language is not theirs' })}
              :
            </p>
            ${foldedFindings(view, declared, t({ fr: 'langue déclarée', en: 'declared language' }))}`
    }`;
}

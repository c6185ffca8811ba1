import type { Change, ComparedFinding, LetterChange, ScorecardComparison } from '../../model/comparison.ts';
import type { Localized } from '../../model/localized.ts';
import type { Letter } from '../../model/method.ts';
import { waiverWords } from '../accepted.ts';
import { clip } from '../clean-text.ts';
import { acceptedAmong, copyWords } from '../comparison/words.ts';
import { formatCount } from '../format.ts';
import { dimensionWords, wordFor } from '../labels.ts';
import { findingLink } from './finding.ts';
import { letterTile, ofPage, outcomeTag, scored } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const findingsListed = 25;
const namesListed = 20;

export const changeWords: Readonly<Record<LetterChange['change'], Localized>> = {
  better: { fr: '▲ mieux', en: '▲ better' },
  worse: { fr: '▼ moins bien', en: '▼ worse' },
  same: { fr: '= inchangée', en: '= unchanged' },
  gained: { fr: 'n’avait pas de lettre', en: 'had no letter' },
  lost: { fr: 'n’a plus de lettre', en: 'has lost its letter' },
};

const lists: readonly (readonly [keyof ScorecardComparison['findings'], Localized])[] = [
  ['new', { fr: 'Nouveaux', en: 'New' }],
  ['fixed', { fr: 'Corrigés', en: 'Fixed' }],
  ['kept', { fr: 'Toujours là', en: 'Still there' }],
  ['notRechecked', { fr: 'Non revus : ni corrigés, ni toujours là', en: 'Not re-checked: neither fixed nor still there' }],
  ['notCheckedBefore', { fr: 'D’endroits qui n’avaient pas été regardés', en: 'Of places that had not been looked at' }],
  ['leftOut', { fr: 'De parcours propres à une seule campagne', en: 'Of journeys that only one run has' }],
];

/** “C → B”. */
export function letterStep(view: { readonly lang: CardView['lang'] }, before: Letter | null, after: Letter | null): Markup {
  return html`${letterTile(view.lang, before)} <span aria-hidden="true">→</span
    ><span class="unseen"> / </span> ${letterTile(view.lang, after)}`;
}

function letters(view: CardView, { overall, dimensions }: ScorecardComparison): Markup {
  const { t, lang } = view;
  const words = { ...dimensionWords, overall: { fr: 'Ensemble', en: 'Overall' } };
  const columns: readonly Column<LetterChange>[] = [
    { title: 'Dimension', header: true, cell: ({ id }) => wordFor(lang, words, id) },
    { title: t({ fr: 'Avant', en: 'Before' }), kind: 'letter-cell', cell: ({ before }) => letterTile(lang, before) },
    { title: t({ fr: 'Après', en: 'After' }), kind: 'letter-cell', cell: ({ after }) => letterTile(lang, after) },
    { title: t({ fr: 'Évolution', en: 'Change' }), cell: ({ change }) => t(changeWords[change]) },
  ];
  return table(t({ fr: 'Lettres, avant et après', en: 'Letters, before and after' }), columns, [overall, ...dimensions]);
}

/** What a waiver says of a finding that is there. */
function waiver({ lang }: CardView, finding: ComparedFinding): Piece {
  const words = waiverWords(lang, finding);
  return words === undefined ? null : html` – ${clip(words, 300)}`;
}

function line(view: CardView, finding: ComparedFinding, fate: string): Markup {
  const words = scored(view, finding.message, 240);
  return html`<li>
    ${clip(finding.indicator, 8)}
    ${findingLink(view, finding.id, words) ?? words}${finding.quote === undefined ? null : html` – ${ofPage(view, finding.quote, 120)}`}
    <code>${clip(finding.checkpoint, 90)}</code>${copyWords(finding, fate, view.lang)}${waiver(view, finding)}
  </li> `;
}

function findings(view: CardView, all: readonly ComparedFinding[], title: string, fate: string): Piece {
  if (all.length === 0) return null;
  const rest = all.length - findingsListed;
  const waived = all.filter((finding) => finding.waived !== undefined).length;
  const among = waived === 0 ? '' : view.t(acceptedAmong(waived));
  const count = `${formatCount(view.lang, all.length, { fr: 'constat', en: 'finding' }, { fr: 'constats', en: 'findings' })}${among}`;
  const more = formatCount(view.lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  return html`<details>
    <summary>${title} – ${count}</summary>
    <ul>
      ${all.slice(0, findingsListed).map((finding) => line(view, finding, fate))}${rest > 0 ? html`<li class="more">${more}</li>` : null}
    </ul>
  </details>`;
}

function change(view: CardView, { gained, lost }: Change, title: string): Piece {
  if (gained.length + lost.length === 0) return null;
  const name = (words: string, text: string): Markup => html`<li><strong>${words}</strong> ${ofPage(view, text, 160)}</li> `;
  const appeared = view.t({ fr: 'Apparu :', en: 'Appeared:' });
  const gone = view.t({ fr: 'Disparu :', en: 'Gone:' });
  return html`<h4>${title}</h4>
    <ul>
      ${[...gained.map((text) => name(appeared, text)), ...lost.map((text) => name(gone, text))].slice(0, namesListed)}
    </ul>`;
}

function leftOut(view: CardView, { onlyBefore, onlyAfter }: ScorecardComparison['journeys']): Piece {
  const named = (words: string, ids: readonly string[]): Piece =>
    ids.length === 0 ? null : html`<p class="note">${words} ${clip(ids.join(', '), 400)}.</p>`;
  return [
    named(view.t({ fr: 'Laissés de côté, présents avant seulement :', en: 'Left out, in the earlier run only:' }), onlyBefore),
    named(view.t({ fr: 'Laissés de côté, présents après seulement :', en: 'Left out, in this run only:' }), onlyAfter),
  ];
}

/** Indicators whose outcome changed, with their figures. */
function indicators(view: CardView, all: ScorecardComparison['indicators']): Piece {
  const { t, lang } = view;
  const changed = all.filter(({ before, after }) => before?.outcome !== after?.outcome);
  if (changed.length === 0) return null;
  const columns: readonly Column<ScorecardComparison['indicators'][number]>[] = [
    {
      title: t({ fr: 'Indicateur', en: 'Indicator' }),
      header: true,
      cell: ({ id, title }) => html`${clip(id, 8)} ${scored(view, title, 120)}`,
    },
    {
      title: t({ fr: 'Avant', en: 'Before' }),
      cell: ({ before }) => (before === null ? '–' : outcomeTag(lang, before.outcome)),
    },
    { title: t({ fr: 'Après', en: 'After' }), cell: ({ after }) => (after === null ? '–' : outcomeTag(lang, after.outcome)) },
  ];
  return table(t({ fr: 'Indicateurs qui ont changé', en: 'Indicators that changed' }), columns, changed);
}

/** Counts of what is new, fixed, kept and not re-checked, in the order of the lists. */
export function tallies(
  view: { readonly t: CardView['t'] },
  { findings: found }: ScorecardComparison,
): readonly (readonly [string, number])[] {
  return lists
    .slice(0, 4)
    .map(([key, title]) => [view.t(title).split(' :')[0]?.split('\u00a0:')[0]?.split(':')[0] ?? '', found[key].length]);
}

function compared(view: CardView, comparison: ScorecardComparison): Piece {
  const { t } = view;
  const { levelBefore, levelAfter } = comparison.channels;
  const level = html`<p>
    ${t({ fr: 'Aide humaine :', en: 'Human help:' })} <strong>${levelBefore ?? '–'} → ${levelAfter ?? '–'}</strong>
  </p>`;
  const tiles = tallies(view, comparison).map(
    ([name, count]) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${count}</dd>
      </div> `,
  );
  return html`<dl class="tiles">${tiles}</dl>
    ${letters(view, comparison)}${indicators(view, comparison.indicators)}${levelBefore === levelAfter ? null : level}${change(view, comparison.channels, t({ fr: 'Téléphone, guichet, courrier', en: 'Phone, counter, post' }))}${change(view, comparison.documents, t({ fr: 'Pièces', en: 'Documents' }))}
    <h4>${t({ fr: 'Constats', en: 'Findings' })}</h4>
    ${lists.map(([key, title]) => findings(view, comparison.findings[key], t(title), key))}${leftOut(view, comparison.journeys)}`;
}

/** Before and after, when the run was compared with an earlier one. A defect that was not looked for again is never called fixed. */
export function comparison(view: CardView): Markup | null {
  const { t, comparison: own } = view;
  if (own === undefined) return null;
  const absent = html`<p>
    ${t({ fr: 'La campagne de référence ne contient pas cette démarche.', en: 'The reference run does not hold this procedure.' })}
  </p>`;
  const body = own === null ? absent : own.ok ? compared(view, own.comparison) : html`<p class="warning">${t(own.message)}</p>`;
  return html`<section>
    <h3>${t({ fr: 'Avant et après', en: 'Before and after' })}</h3>
    ${body}
  </section>`;
}

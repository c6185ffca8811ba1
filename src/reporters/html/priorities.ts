import { easeWords, harmWords } from '../../method/priorities.ts';
import type { Priority } from '../../model/priority.ts';
import { clip } from '../clean-text.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { findingNumbers } from './finding.ts';
import { scored, webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

const shownAtMost = 12;
const criteriaPage = 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/';

function what(view: CardView, { title, proof, findings }: Priority): Piece {
  const numbers = findingNumbers(view, findings, 6);
  return html`<strong>${scored(view, title, 200)}</strong
    >${proof === undefined ? null : html`<br /><span class="quiet">${scored(view, proof, 240)}</span>`}${numbers === null ? null : html`<br /><span class="quiet">${numbers}</span>`}`;
}

/** Who meets the obstacle: share, what is counted, base, year and source; or everyone. */
function people({ t, lang }: CardView, { figure, people: share }: Priority): Piece {
  if (figure === null) return t({ fr: 'toute personne qui fait la démarche', en: 'everyone who does the procedure' });
  const source = figure.source.url === undefined ? t(figure.source.label) : webLink(figure.source.url, t(figure.source.label));
  const percent = Number.isInteger(Math.round(share * 1000) / 10)
    ? formatPercent(lang, share * 100)
    : `${formatNumber(lang, share * 100, 1)}${lang === 'fr' ? '\u00a0' : ''}%`;
  return html`<strong>${percent}</strong> ${t(figure.what)}<br /><span class="quiet"
      >${t(figure.base)}, ${figure.year}, ${source}</span
    >`;
}

function how({ t }: CardView, { ease, harm, partial, rgaa }: Priority): Piece {
  const half = partial ? t({ fr: ', en partie', en: ', in part' }) : '';
  const criteria = rgaa
    .slice(0, 3)
    .map((id, index) => [
      index > 0 ? ', ' : '',
      webLink(`${criteriaPage}#${encodeURIComponent(id)}`, `${t({ fr: 'RGAA', en: 'RGAA' })} ${clip(id, 8)}`),
    ]);
  return html`${t(harmWords[harm])}${half}${t({ fr: ' ; ', en: '; ' })}${t(easeWords[ease])}${rgaa.length === 0 ? null : html`<br />${criteria}`}`;
}

/** What to mend first: the list of work, most ill per unit of work first, with what each place in it is made of. */
export function priorities(view: CardView): Markup | null {
  const { t, lang, priorities: all } = view;
  if (all === undefined) return null;
  const title = html`<h3>${t({ fr: 'Que réparer d’abord', en: 'What to mend first' })}</h3>`;
  if (all.length === 0)
    return html`<section>
      ${title}
      <p>
        ${t({ fr: 'Rien de prouvé à réparer parmi ce qui a été observé.', en: 'Nothing proved to mend among what was observed.' })}
      </p>
    </section>`;
  const ranked = all.slice(0, shownAtMost).map((priority, index) => ({ ...priority, rank: index + 1 }));
  const columns: readonly Column<(typeof ranked)[number]>[] = [
    { title: t({ fr: 'À réparer', en: 'To mend' }), header: true, cell: (row) => html`${row.rank}. ${what(view, row)}` },
    { title: t({ fr: 'Qui le rencontre', en: 'Who meets it' }), cell: (row) => people(view, row) },
    { title: t({ fr: 'Effet et travail', en: 'Effect and work' }), cell: (row) => how(view, row) },
    {
      title: t({ fr: 'Poids', en: 'Weight' }),
      kind: 'number',
      cell: ({ score }) => formatNumber(lang, score * 100, score < 0.1 ? 2 : 1),
    },
  ];
  const caption = t({ fr: 'Du plus utile au moins utile', en: 'From the most useful to the least' });
  const note = t({
    fr: 'Le poids est la part des personnes × l’effet × la facilité, sur 100. Effet : arrête 1, gêne 0,3, ralentit 0,03. Un objectif atteint en partie compte pour la moitié. Facilité : texte 1, composant 0,5, organisation 0,25. Les parts sont des chiffres publiés. Elles ne s’additionnent pas. Le reste est un choix de Usager. Cet ordre n’entre dans aucune lettre.',
    en: 'The weight is the share of people × the effect × the ease, out of 100. Effect: stops 1, hinders 0.3, slows down 0.03. An objective met in part counts for half. Ease: text 1, component 0.5, organisation 0.25. The shares are published figures. They do not add up. The rest is Usager’s choice. This order enters no letter.',
  });
  const rest = all.length - ranked.length;
  const left = html`<p class="more">
    ${t({ fr: 'Et', en: 'And' })} ${rest}
    ${t({ fr: 'de moindre poids, plus bas dans les indicateurs.', en: 'of lower weight, below in the indicators.' })}
  </p>`;
  return html`<section>
    ${title}${table(caption, columns, ranked)}${rest > 0 ? left : null}
    <p class="note">${note}</p>
  </section>`;
}

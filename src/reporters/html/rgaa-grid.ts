import { rgaaBeside } from '../../method/rgaa/beside.ts';
import { rgaaCriterion, rgaaCriterionUrl, rgaaThemes } from '../../method/rgaa/criteria.ts';
import type { Scorecard, ScoredGrid, ScoredGridPage } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import { formatCount, formatPercent } from '../format.ts';
import { criterionWords } from '../inventory-labels.ts';
import { crop } from './crop.ts';
import { stateName } from './finding.ts';
import { facts, ofPage, scored, webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

type Criterion = NonNullable<Scorecard['accessibility']>['rgaa']['criteria'][number];
type Left = ScoredGridPage['toReview'][number];
type List = NonNullable<Left['lists']>[number];

/** Elements shown of what is prepared for one criterion; the rest is in `scorecard.json`. */
const itemsShown = 12;

function boundsLine({ t, lang }: CardView, { bounds }: ScoredGrid): Piece {
  if (bounds === undefined) return null;
  const { floor, ceiling, proved, undecided } = bounds;
  if (undecided === 0)
    return html`<p>
      ${t({ fr: 'Taux de la grille remplie par une personne :', en: 'Rate of the grid as a person filled it in:' })}
      ${formatPercent(lang, floor)}.
    </p>`;
  const met = formatCount(
    lang,
    proved,
    { fr: 'critère est prouvé non conforme', en: 'criterion is proved not met' },
    { fr: 'critères sont prouvés non conformes', en: 'criteria are proved not met' },
  );
  const left = formatCount(
    lang,
    undecided,
    { fr: 'reste à vérifier', en: 'is left to check' },
    { fr: 'restent à vérifier', en: 'are left to check' },
  );
  return html`<p>
    ${met},
    ${left}${t({ fr: ' : aucun taux ne peut être publié. D’après ce qui est décidé, il sera compris entre', en: ': no rate may be published. From what is decided, it will lie between' })}
    ${formatPercent(lang, floor)} ${t({ fr: 'et', en: 'and' })} ${formatPercent(lang, ceiling)}.
  </p>`;
}

/** Who decided, in words: an engine and its rules, an absence, a person. */
function decider(view: CardView, { decidedBy, proposed }: Criterion): Piece {
  if (decidedBy === '') return '–';
  const { t } = view;
  const confirm = proposed === true ? html`<br />${t({ fr: 'proposé, à confirmer', en: 'proposed, to be confirmed' })}` : null;
  return html`<span>${clip(decidedBy, 200)}</span>${confirm}`;
}

function commentsOn(grid: ScoredGrid, id: string): readonly string[] {
  const said = grid.pages.flatMap(({ decided }) =>
    decided.flatMap(({ criterion, comment }) => (criterion === id && comment !== undefined ? [comment] : [])),
  );
  return [...new Set(said)];
}

interface Placed {
  readonly checkpoint: string;
  readonly item: List['items'][number];
}

function itemLine(view: CardView, { checkpoint, item }: Placed): Markup {
  const { t, checkpoints } = view;
  const picture = checkpoints.get(checkpoint)?.screenshot;
  const href = picture === undefined ? null : view.file(picture);
  const at = item.rect === undefined ? '' : ` (${Math.round(item.rect.x)}, ${Math.round(item.rect.y)})`;
  const word = t({ fr: 'image de la page', en: 'picture of the page' });
  const place = item.context === undefined ? null : ofPage(view, item.context, 160);
  // HTML is written with English words, and says so.
  const name = item.name.startsWith('<')
    ? html`<p lang="en"><code>${clip(item.name, 120)}</code></p>
        ${place === null ? null : html`<p>${place}</p>`}`
    : html`<p>${ofPage(view, item.name, 120)}${place === null ? null : html` – ${place}`}</p>`;
  return html`<li>
    ${crop(view, checkpoint, item.rect)}${name}
    <p class="place">
      <code>${clip(item.selector, 140)}</code><br />${t({ fr: 'Vu sur', en: 'Seen on' })}
      ${stateName(view, checkpoint)}${href === null ? null : html`, <a href="${href}">${word}${at}</a>`}
    </p>
  </li> `;
}

/** What a person is handed for one criterion: each question with its elements, over all states. */
function handed(view: CardView, grid: ScoredGrid, id: string): Piece {
  const found = grid.pages.flatMap(({ checkpoint, toReview }) =>
    toReview
      .filter(({ criterion }) => criterion === id)
      .flatMap(({ lists }) => (lists ?? []).map((list) => ({ checkpoint, list }))),
  );
  const questions = [...Map.groupBy(found, ({ list }) => list.question)];
  return questions.map(([question, own]) => {
    const items = own.flatMap(({ checkpoint, list }) => list.items.map((item): Placed => ({ checkpoint, item })));
    const distinct = [...new Map(items.map((one) => [`${one.item.selector} ${one.item.name}`, one])).values()];
    const rest = distinct.length - itemsShown;
    const figure = formatCount(view.lang, distinct.length, { fr: 'élément', en: 'element' }, { fr: 'éléments', en: 'elements' });
    return html`<details>
      <summary>${scored(view, question, 200)} ${figure}</summary>
      <ul>
        ${distinct.slice(0, itemsShown).map((one) => itemLine(view, one))}${rest > 0 ? html`<li class="more">+ ${String(rest)} (scorecard.json)</li>` : null}
      </ul>
    </details>`;
  });
}

function statusCell({ t }: CardView, { status }: Criterion): Markup {
  const tag = { NC: 'failed', C: 'passed', NA: 'inapplicable', NT: 'untested' }[status];
  return html`<span class="tag tag-${tag}">${status}</span><span class="unseen"> ${t(criterionWords[status])}</span>`;
}

function leftCell(view: CardView, grid: ScoredGrid, { id, toReview, status }: Criterion): Piece {
  const places =
    toReview === 0
      ? null
      : html`<p>
          ${formatCount(view.lang, toReview, { fr: 'endroit signalé par une machine', en: 'place named by a machine' }, { fr: 'endroits signalés par une machine', en: 'places named by a machine' })}
        </p>`;
  const comments = commentsOn(grid, id).map((comment) => html`<p>${clip(comment, 400)}</p>`);
  const lists = status === 'NT' || status === 'NC' ? handed(view, grid, id) : null;
  return html`${comments}${places}${lists}`;
}

function themeSummary(criteria: readonly Criterion[]): string {
  return (['NC', 'C', 'NA', 'NT'] as const)
    .map((status) => [status, criteria.filter((one) => one.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}

function theme(view: CardView, grid: ScoredGrid, number: number, criteria: readonly Criterion[]): Markup {
  const { t } = view;
  const name = t(rgaaThemes[number - 1] ?? { fr: '', en: '' });
  const columns: readonly Column<Criterion>[] = [
    {
      title: t({ fr: 'Critère', en: 'Criterion' }),
      header: true,
      cell: ({ id }) => html`${webLink(rgaaCriterionUrl(id), id)} ${t(rgaaCriterion(id)?.title ?? { fr: '', en: '' })}`,
    },
    { title: t({ fr: 'Statut', en: 'Status' }), cell: (criterion) => statusCell(view, criterion) },
    { title: t({ fr: 'Décidé par', en: 'Decided by' }), cell: (criterion) => decider(view, criterion) },
    {
      title: t({ fr: 'À regarder par une personne', en: 'For a person to look at' }),
      cell: (criterion) => leftCell(view, grid, criterion),
    },
  ];
  const caption = `${t({ fr: 'Thème', en: 'Theme' })} ${number} – ${name}`;
  return html`<details>
    <summary>${caption} – ${themeSummary(criteria)}</summary>
    ${table(caption, columns, criteria)}
  </details>`;
}

/** WCAG 2.2’s criteria that RGAA does not ask for, one line each. */
function besideList({ t, lang }: CardView, { beside }: ScoredGrid): Piece {
  if (beside === undefined || beside.length === 0) return null;
  const words = new Map(rgaaBeside.map(({ id, level, title }) => [id, `${id} (${level}) ${t(title)}`]));
  const lines = beside.map(({ criterion, status, decidedBy, toReview }): readonly [string, Piece] => {
    const left =
      toReview === 0
        ? ''
        : `, ${formatCount(lang, toReview, { fr: 'endroit à regarder', en: 'place to look at' }, { fr: 'endroits à regarder', en: 'places to look at' })}`;
    return [
      words.get(criterion) ?? clip(criterion, 20),
      `${status} – ${t(criterionWords[status])}${decidedBy === '' ? '' : ` (${clip(decidedBy, 120)})`}${left}`,
    ];
  });
  return html`<h5>${t({ fr: 'À côté de la grille : WCAG 2.2', en: 'Beside the grid: WCAG 2.2' })}</h5>
    ${facts(lines)}`;
}

/** RGAA’s grid over all states: what is decided and by whom, and for the rest what to look at. Nothing for a scorecard made before it was filled. */
export function rgaaGrid(view: CardView, rgaa: NonNullable<Scorecard['accessibility']>['rgaa']): Piece {
  const { grid, criteria, version } = rgaa;
  if (grid === undefined) return null;
  const { t } = view;
  const byTheme = [...Map.groupBy(criteria, ({ id }) => Number.parseInt(id, 10))];
  const gaps = grid.gaps.length;
  return html`<h5>
      ${t({ fr: `Grille RGAA ${version}, critère par critère`, en: `RGAA ${version} grid, criterion by criterion` })}
    </h5>
    ${boundsLine(view, grid)}
    ${gaps === 0 ? null : html`<p class="note">${formatCount(view.lang, gaps, { fr: 'contrôle n’a pas pu conclure sur un état ; la raison est dans scorecard.json.', en: 'check could not conclude on a state; scorecard.json says why.' }, { fr: 'contrôles n’ont pas pu conclure ; les raisons sont dans scorecard.json.', en: 'checks could not conclude; scorecard.json says why.' })}</p>`}
    ${byTheme.map(([number, own]) => theme(view, grid, number, own))} ${besideList(view, grid)}
    <p class="note">
      ${t({ fr: 'Pour répondre aux critères « à vérifier » : usager review. Une réponse signée d’une personne remplace « NT » et reste marquée comme telle.', en: 'To answer the criteria “to be checked”: usager review. An answer signed by a person replaces “NT” and stays marked as such.' })}
    </p>`;
}

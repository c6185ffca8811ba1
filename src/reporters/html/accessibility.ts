import type { ScoredViolation, Scorecard } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import { formatCount, formatNumber } from '../format.ts';
import { criterionWords } from '../inventory-labels.ts';
import { impactWords, wordFor } from '../labels.ts';
import { findingItem, findingNumbers, restIn } from './finding.ts';
import { facts, scored } from './parts.ts';
import { rgaaGrid } from './rgaa-grid.ts';
import { rgaaSample } from './rgaa-sample.ts';
import { contradiction, statementSection } from './statement.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

type Accessibility = NonNullable<Scorecard['accessibility']>;
type Criterion = Accessibility['rgaa']['criteria'][number];

const violationsShown = 40;

function references({ rgaa, wcag }: ScoredViolation): string {
  const named = [...rgaa.map((id) => `RGAA ${id}`), ...wcag.map((id) => `WCAG ${id}`)];
  return clip(named.join(', '), 120) || '–';
}

/** Proofs of a violation: the first one in full, the others by their number. */
function proof(view: CardView, violation: ScoredViolation): Piece {
  const [first, ...others] = violation.findings.flatMap((id) => view.findings.get(id) ?? []);
  const numbers = findingNumbers(
    view,
    others.map(({ id }) => id),
  );
  if (first === undefined) return null;
  return html`<li>
    <p><strong>${scored(view, violation.help, 200)}</strong></p>
    <ul class="findings">
      ${findingItem(view, first)}
    </ul>
    ${numbers === null ? null : html`<p class="quiet">${numbers}</p>`}
  </li> `;
}

function proofs(view: CardView, shown: readonly ScoredViolation[]): Piece {
  const items = shown.map((violation) => proof(view, violation)).filter((item) => item !== null);
  if (items.length === 0) return null;
  return html`<h4>${view.t({ fr: 'Preuves', en: 'Proofs' })}</h4>
    <ul class="proofs">
      ${items}
    </ul>`;
}

function violations(view: CardView, all: readonly ScoredViolation[]): Piece {
  const { t, lang } = view;
  if (all.length === 0) {
    const none = t({
      fr: 'Aucune violation n’a été prouvée sur les états audités.',
      en: 'No violation was proved on the audited states.',
    });
    return html`<p>${none}</p>`;
  }
  const columns: readonly Column<ScoredViolation>[] = [
    {
      title: t({ fr: 'Règle', en: 'Rule' }),
      header: true,
      cell: (violation) => html`${scored(view, violation.help, 200)}<br /><code>${clip(violation.rule, 60)}</code>`,
    },
    { title: t({ fr: 'Critères', en: 'Criteria' }), cell: references },
    { title: t({ fr: 'Gravité', en: 'Impact' }), cell: ({ impact }) => wordFor(lang, impactWords, impact) },
    { title: t({ fr: 'Composants', en: 'Components' }), kind: 'number', cell: ({ count }) => formatNumber(lang, count) },
  ];
  const rest = all.length - violationsShown;
  const shown = all.slice(0, violationsShown);
  const caption = t({ fr: 'Violations prouvées, par règle', en: 'Violations proved, by rule' });
  return [table(caption, columns, shown), rest > 0 ? html`<p class="more">${restIn(view, rest)}</p>` : null, proofs(view, shown)];
}

function criterionLine({ lang, t }: CardView, status: Criterion['status'], all: readonly Criterion[]): readonly [string, Piece] {
  const some = all.filter((criterion) => criterion.status === status);
  const figure = formatCount(lang, some.length, { fr: 'critère', en: 'criterion' }, { fr: 'critères', en: 'criteria' });
  const list = some.length === 0 || status === 'NT' ? '' : ` (${clip(some.map(({ id }) => id).join(', '), 400)})`;
  return [`${status} – ${t(criterionWords[status])}`, figure + list];
}

/** Violations proved, criteria that a machine decided, and what the service itself declares. Never a rate of our own. */
export function accessibility(view: CardView): Markup {
  const { card, t } = view;
  const title = html`<h3>${t({ fr: 'Accessibilité', en: 'Accessibility' })}</h3>`;
  if (card.accessibility === null)
    return html`<section>
      ${title}
      <p>${t({ fr: 'Non observée.', en: 'Not observed.' })}</p>
    </section>`;
  const { rgaa } = card.accessibility;
  const lines = (['NC', 'C', 'NA', 'NT'] as const).map((status) => criterionLine(view, status, rgaa.criteria));
  const caution = t({
    fr: 'Environ un quart des tests du RGAA se prêtent à un contrôle automatique (DINUM). La plupart des critères demandent une personne. Cette page ne donne donc pas de taux de conformité.',
    en: 'About a quarter of RGAA tests can be automated (DINUM). Most criteria need a person. This page therefore gives no compliance rate.',
  });
  return html`<section>
    ${title} ${contradiction(view, card.accessibility.statement)} ${violations(view, card.accessibility.violations)}
    <h4>RGAA ${rgaa.version}</h4>
    ${facts(lines)}
    <p class="note">${caution}</p>
    ${rgaaGrid(view, rgaa)} ${rgaaSample(view, card.accessibility.sample)} ${statementSection(view, card.accessibility.statement)}
  </section>`;
}

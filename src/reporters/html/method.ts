import { coverageThreshold, dimensions, gates, indicators, letterScale, methodVersion } from '../../method/index.ts';
import type { Gate } from '../../method/index.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import type { Indicator, Source } from '../../model/method.ts';
import type { RenderInput } from '../../model/run.ts';
import { formatShare } from '../format.ts';
import { dimensionWords, outcomeWords } from '../labels.ts';
import { say } from '../say.ts';
import { methodVersions } from '../view.ts';
import { webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';

/** What a reader must know before quoting this report. */
const cautions: readonly Localized[] = [
  {
    fr: 'Ce rapport dit ce qui a été trouvé sur les pages lues, ce jour-là, sur les parcours rejoués. « Non trouvé » ne veut pas dire « n’existe pas ».',
    en: 'This report says what was found on the pages read, on that day, on the paths replayed. “Not found” does not mean “does not exist”.',
  },
  {
    fr: 'Une lettre compare des objectifs publics à ce qui est observé. Elle ne vaut ni audit de conformité au RGAA, ni avis juridique.',
    en: 'A letter compares public objectives with what is observed. It is neither an RGAA compliance audit nor legal advice.',
  },
  {
    fr: 'Un seuil marqué « seuil de Usager » est le nôtre, faute de texte officiel ; les autres sont ceux des textes cités.',
    en: 'A threshold marked “Usager’s threshold” is ours, for want of an official text; the others are those of the texts quoted.',
  },
  {
    fr: 'Deux fiches ne se comparent que sous la même version de la méthode.',
    en: 'Two scorecards compare only under the same version of the method.',
  },
];

function sources(lang: Lang, all: readonly Source[]): Piece {
  return all.map(({ label, url }, index) => [
    index > 0 ? ' ; ' : '',
    url === undefined ? say(lang, label) : webLink(url, say(lang, label)),
  ]);
}

function thresholds(lang: Lang, { thresholds: known, ours }: Indicator): Piece {
  if (known === null) return say(lang, { fr: 'une mesure, sans verdict', en: 'a measure, without verdict' });
  const separator = say(lang, { fr: ' : ', en: ': ' });
  const lines = (['passed', 'partial', 'failed'] as const).map((outcome, index) => [
    index > 0 ? html`<br />` : null,
    html`<strong>${say(lang, outcomeWords[outcome])}</strong>${separator}${say(lang, known[outcome])}`,
  ]);
  return [
    lines,
    ours ? html` <span class="chip">${say(lang, { fr: 'seuil de Usager', en: 'Usager’s threshold' })}</span>` : null,
  ];
}

function indicatorTable(lang: Lang): Markup {
  const columns: readonly Column<Indicator>[] = [
    {
      title: say(lang, { fr: 'Indicateur', en: 'Indicator' }),
      header: true,
      cell: ({ id, title }) => `${id} ${say(lang, title)}`,
    },
    { title: say(lang, { fr: 'Seuils', en: 'Thresholds' }), cell: (indicator) => thresholds(lang, indicator) },
    { title: say(lang, { fr: 'Sources', en: 'Sources' }), cell: (indicator) => sources(lang, indicator.sources) },
  ];
  const caption = say(lang, { fr: 'Indicateurs, seuils et sources', en: 'Indicators, thresholds and sources' });
  return html`<details>
    <summary>${caption}</summary>
    ${table(caption, columns, indicators)}
  </details>`;
}

/** A fact and the letters that it bounds. */
function cap(lang: Lang, { message, dimension, overall }: Gate): Markup {
  const separator = say(lang, { fr: ' : ', en: ': ' });
  const most = say(lang, { fr: 'au plus', en: 'at most' });
  const effects = [
    dimension === undefined ? null : `${say(lang, dimensionWords[dimension.id])} ${most} ${dimension.atMost}`,
    overall === null ? say(lang, { fr: 'pas de lettre d’ensemble', en: 'no overall letter' }) : null,
    overall === null || overall === undefined ? null : `${say(lang, { fr: 'ensemble', en: 'overall' })} ${most} ${overall}`,
  ].filter((effect) => effect !== null);
  return html`<li>${say(lang, message)}${separator}<strong>${effects.join(', ')}</strong></li>`;
}

function rules(lang: Lang): Markup {
  const t = (text: Localized): string => say(lang, text);
  const scale = letterScale.map(({ letter, from }) => `${letter}\u00a0≥\u00a0${formatShare(lang, from)}`).join(', ');
  const least = formatShare(lang, coverageThreshold);
  const points = t({
    fr: 'Chaque indicateur vaut 2 points (conforme), 1 (partiel) ou 0 (non conforme) ; ce qui est sans objet, à vérifier ou non observé ne compte pas.',
    en: 'Each indicator is worth 2 points (met), 1 (partly met) or 0 (not met); what is not applicable, to be checked or not observed does not count.',
  });
  const letter = t({
    fr: 'Lettre d’une dimension, selon la part des points :',
    en: 'Letter of a dimension, by share of the points:',
  });
  const none = t({
    fr: 'sinon E. Pas de lettre si la part observée est sous',
    en: 'else E. No letter when the share observed is under',
  });
  const overall = t({
    fr: 'Lettre d’ensemble : la médiane des huit, bornée par les plafonds ci-dessous. Elle dépasse d’une lettre au plus la plus basse de ces trois : voies humaines, accessibilité, parcours.',
    en: 'Overall letter: the median of the eight, bounded by the caps below. It is at most one letter above the lowest of these three: human channels, accessibility, course.',
  });
  return html`<p>${points}</p>
    <p>${letter} ${scale}, ${none} ${least}.</p>
    <p>${overall}</p>
    <h3>${t({ fr: 'Plafonds', en: 'Caps' })}</h3>
    <ul>
      ${gates.map((gate) => cap(lang, gate))}
    </ul>
    <h3>${t({ fr: 'Les huit questions', en: 'The eight questions' })}</h3>
    <ol>
      ${dimensions.map(({ title, question }) => html`<li><strong>${t(title)}</strong> – ${t(question)}</li>`)}
    </ol>
    ${indicatorTable(lang)}`;
}

/** How verdicts become letters, from which sources, and how to quote them. Rules of another version are not printed as this one's. */
export function method(input: RenderInput): Markup {
  const { lang } = input;
  const versions = methodVersions(input);
  const current = versions.every((version) => version === methodVersion);
  const other = say(lang, {
    fr: 'Ces fiches suivent une autre version de la méthode que celle de ce programme : ses règles sont dans la documentation de cette version.',
    en: 'These scorecards follow another version of the method than this program’s: its rules are in that version’s documentation.',
  });
  return html`<section class="method" aria-labelledby="method">
    <h2 id="method">${say(lang, { fr: 'La méthode', en: 'The method' })} ${versions.join(', ')}</h2>
    <ul class="cautions">
      ${cautions.map((caution) => html`<li>${say(lang, caution)}</li>`)}
    </ul>
    ${current ? rules(lang) : html`<p>${other}</p>`}
  </section>`;
}

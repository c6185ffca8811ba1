import type { RenderInput } from '../../model/run.ts';
import { formatCount, formatMoment } from '../format.ts';
import { say } from '../say.ts';
import { methodVersions } from '../view.ts';
import { facts, letterTile, ofPage } from './parts.ts';
import { html, type Markup } from './template.ts';
import type { CardView } from './view.ts';

/** Links to the parts of the page, each procedure with its letter. */
function contents({ lang }: RenderInput, views: readonly CardView[]): Markup {
  const label = say(lang, { fr: 'Sommaire', en: 'Contents' });
  return html`<nav aria-label="${label}">
    <ul>
      <li><a href="#overview">${say(lang, { fr: 'Vue d’ensemble', en: 'Overview' })}</a></li>
      ${views.map(
        (view) =>
          html`<li>
            ${letterTile(lang, view.card.grade)} <a href="#${view.id}">${ofPage(view, view.card.procedure.title, 70)}</a>
          </li> `,
      )}
      <li><a href="#method">${say(lang, { fr: 'La méthode', en: 'The method' })}</a></li>
      <li><a href="#provenance">${say(lang, { fr: 'Provenance', en: 'Provenance' })}</a></li>
    </ul>
  </nav>`;
}

/** What this report is, when it was made, by which method and tools, and where things are in it. */
export function masthead(input: RenderInput, views: readonly CardView[]): Markup {
  const { run, lang, scorecards } = input;
  const t = (fr: string, en: string): string => say(lang, { fr, en });
  const number = formatCount(
    lang,
    scorecards.length,
    { fr: 'démarche rejouée', en: 'procedure replayed' },
    { fr: 'démarches rejouées', en: 'procedures replayed' },
  );
  const cut = t(
    'Cette campagne a été interrompue : seuls les parcours terminés figurent ici.',
    'This run was cut off: only finished journeys are shown here.',
  );
  const lead = t(
    'Ce que rencontre une personne qui fait la démarche : obstacles d’accessibilité, langage, pièces demandées, téléphone et guichet.',
    'What a person meets when doing the procedure: accessibility obstacles, language, documents asked, phone and counter.',
  );
  return html`<header class="masthead">
      <div class="wide">
        <p class="brand">Usager</p>
        <h1>${t('Fiches de démarches', 'Procedure scorecards')}</h1>
        <p class="lead">${lead}</p>
        ${facts(
          [
            [t('Campagne', 'Run'), `${number}, ${formatMoment(lang, run.startedAt)}`],
            [t('Méthode', 'Method'), methodVersions(input).join(', ')],
            [
              t('Outils', 'Tools'),
              Object.entries(run.tools)
                .map(([name, version]) => `${name} ${version}`)
                .join(', '),
            ],
          ],
          'inline',
        )}
        ${run.complete ? null : html`<p class="warning">${cut}</p>`}
      </div>
    </header>
    <div class="wide">${contents(input, views)}</div>`;
}

import type { RenderInput } from '../../model/run.ts';
import { formatCount, formatMoment } from '../format.ts';
import { say } from '../say.ts';
import { methodVersions } from '../view.ts';
import { facts, letterTile, ofPage } from './parts.ts';
import { html, type Markup } from './template.ts';
import type { CardView } from './view.ts';

/** Up to this many procedures, the contents name them; beyond, the table of the overview does. */
const namedAtMost = 12;

/** Links to the parts of the page, each procedure with its letter. */
function contents({ lang }: RenderInput, views: readonly CardView[]): Markup {
  const label = say(lang, { fr: 'Sommaire', en: 'Contents' });
  const several = views.length !== 1;
  return html`<nav aria-label="${label}">
    <ul>
      ${several ? html`<li><a href="#overview">${say(lang, { fr: 'Vue d’ensemble', en: 'Overview' })}</a></li>` : null}
      ${views
        .slice(0, views.length > namedAtMost ? 0 : namedAtMost)
        .map(
          (view) =>
            html`<li>
              ${letterTile(lang, view.card.grade)} <a href="${view.href}">${ofPage(view, view.card.procedure.title, 70)}</a>
            </li> `,
        )}
      <li><a href="#method">${say(lang, { fr: 'La méthode', en: 'The method' })}</a></li>
      <li><a href="#provenance">${say(lang, { fr: 'Provenance', en: 'Provenance' })}</a></li>
    </ul>
  </nav>`;
}

/** Top of the page of one procedure: its name, when it was replayed, the way back to the others and to the method. */
export function procedureMasthead({ run, lang }: RenderInput, view: CardView): Markup {
  const t = (fr: string, en: string): string => say(lang, { fr, en });
  return html`<header class="masthead">
      <div class="wide">
        <p class="brand">Usager</p>
        <h1>${ofPage(view, view.card.procedure.title, 160)}</h1>
        ${facts(
          [
            [t('Rejouée', 'Replayed'), formatMoment(lang, view.card.run.startedAt)],
            [t('Méthode', 'Method'), view.card.method.version],
          ],
          'inline',
        )}
        ${run.complete ? null : html`<p class="warning">${cutOff(lang)}</p>`}
      </div>
    </header>
    <div class="wide">
      <nav aria-label="${t('Campagne', 'Run')}">
        <ul>
          <li><a href="../index.html">${t('Toutes les démarches', 'All procedures')}</a></li>
          <li><a href="../index.html#method">${t('La méthode', 'The method')}</a></li>
          <li><a href="../index.html#provenance">${t('Provenance', 'Provenance')}</a></li>
        </ul>
      </nav>
    </div>`;
}

function cutOff(lang: RenderInput['lang']): string {
  return say(lang, {
    fr: 'Cette campagne a été interrompue : seuls les parcours terminés figurent ici.',
    en: 'This run was cut off: only finished journeys are shown here.',
  });
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
          ],
          'inline',
        )}
        ${run.complete ? null : html`<p class="warning">${cutOff(lang)}</p>`}
      </div>
    </header>
    <div class="wide">${contents(input, views)}</div>`;
}

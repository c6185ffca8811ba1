import { frenchSpaces } from '../web/french-spaces.ts';
import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { authority, base, title as procedure } from './authority.ts';
import { help } from './help.ts';
import { style } from './style.ts';

/** A whole page: skip link, header, main content, help, footer. `title` is the part of the title that changes. */
export function layout(title: string, main: Markup): Markup {
  return frenchSpaces(
    html`<!doctype html>
      <html lang="fr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title === procedure ? procedure : `${title} - ${procedure}`}</title>
          <link rel="icon" href="data:," />
          ${style}
        </head>
        <body>
          <a class="evitement" href="#contenu">Aller au contenu</a>
          <div class="bandeau" role="region" aria-label="Information">
            <div class="cadre"><p>Site de démonstration : ce service n’existe pas.</p></div>
          </div>
          ${header}
          <main id="contenu" tabindex="-1"><div class="cadre">${main}</div></main>
          ${help} ${footer}
        </body>
      </html>`,
  );
}

const header = html`<header>
  <div class="cadre">
    <div class="marque">
      <span class="devise">Service de l’État</span>
      <a class="service" href="${base}">${procedure}<small>${authority}</small></a>
    </div>
    <nav aria-label="Menu">
      <ul>
        <li><a href="${base}">Accueil</a></li>
        <li><a href="${base}/reprendre">Reprendre une demande</a></li>
        <li><a href="${base}/suivi">Suivre une demande</a></li>
        <li><a href="${base}/contact">Contact</a></li>
      </ul>
    </nav>
  </div>
</header>`;

const footer = html`<footer>
  <div class="cadre">
    <ul>
      <li><a href="${base}/accessibilite">Accessibilité : partiellement conforme</a></li>
      <li><a href="${base}/mentions-legales">Mentions légales et données personnelles</a></li>
      <li><a href="${base}/contact">Contact et réclamations</a></li>
      <li><a href="${base}/avis">Je donne mon avis</a></li>
    </ul>
  </div>
</footer>`;

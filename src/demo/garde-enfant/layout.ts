import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { authority, base, title as procedure } from './authority.ts';
import { style } from './style.ts';

/**
 * A whole page. The footer of the form's pages lacks the link to the accessibility statement, and says nothing of the phone
 * (planted): people who fill the form in are left without both.
 */
export function layout(title: string, main: Markup, inForm = false): Markup {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | ${authority}</title>
        <link rel="icon" href="data:," />
        ${style}
      </head>
      <body>
        <div class="page">
          <aside class="essai" aria-label="Avertissement">Site de démonstration : cet organisme n’existe pas.</aside>
          <header>
            <a class="logo" href="${base}"><span aria-hidden="true">C</span> ${authority}</a>
          </header>
          <nav class="menu" aria-label="Menu principal">
            <a href="${base}">${procedure}</a> <a href="${base}/contact">Nous contacter</a>
          </nav>
          <main>${main}</main>
          <footer>
            <a href="${base}/mentions-legales">Mentions légales</a>
            ${!inForm && html`<a href="${base}/accessibilite">Accessibilité : non conforme</a>`}
          </footer>
        </div>
      </body>
    </html>`;
}

import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, base } from './authority.ts';
import { layout } from './layout.ts';

/** Multi-year scheme and plan of the year, which the statement must lead to. */
export const plans: Handler = () =>
  page(
    layout(
      'Schéma pluriannuel d’accessibilité',
      html`<h1>Schéma pluriannuel d’accessibilité</h1>
        <p>La ${authority} vérifie chacun de ses sites une fois par an. Elle forme ses équipes.</p>
        <h2 id="plan">Plan d’action de l’année</h2>
        <ul>
          <li>Baliser le formulaire papier.</li>
          <li>Refaire l’audit du site.</li>
        </ul>
        <p><a href="${base}/accessibilite">Revenir à la déclaration d’accessibilité</a></p>`,
    ),
  );

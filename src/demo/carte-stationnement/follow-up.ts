import { html } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { base } from './authority.ts';
import { draftNumber } from './draft.ts';
import { layout } from './layout.ts';

/** Where the file stands, and how to complete, correct or cancel it. */
export const followUp: Handler = ({ session }) => {
  if (!session.answers.has('envoi')) return redirect(`${base}/reprendre`);
  const cancelled = session.answers.get('etat') === 'annulee';
  const main = html`<h1>Suivre ma demande</h1>
    <p>Dossier <strong>${draftNumber(session)}</strong></p>
    <p role="status">
      ${cancelled ? 'Votre demande est annulée.' : 'Votre demande est reçue. Nous lisons votre dossier. Réponse au plus tard dans 6 semaines.'}
    </p>
    ${
      !cancelled &&
      html`<p><a href="${base}/etape-3?retour">Compléter mes documents</a></p>
        <p><a href="${base}/etape-2?retour">Corriger mes réponses</a></p>
        <form method="post" action="${base}/annuler">
          <div class="actions"><button class="bouton second" type="submit">Annuler ma demande</button></div>
        </form>`
    }`;
  return page(layout('Suivre ma demande', main));
};

/** Cancels the demand. */
export const cancel: Handler = ({ session }) => {
  if (session.answers.has('envoi')) session.answers.set('etat', 'annulee');
  return redirect(`${base}/suivi`);
};

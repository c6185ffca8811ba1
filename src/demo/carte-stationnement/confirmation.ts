import { html } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import type { Session } from '../web/session.ts';
import { plainPdf } from '../web/pdf.ts';
import { authority, base, phone, street, town } from './authority.ts';
import { draftNumber } from './draft.ts';
import { phoneLink } from './help.ts';
import { layout } from './layout.ts';
import { firstGap } from './review.ts';

const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

/** The day of sending and the day when silence means “no”, two months later (CRPA R112-5 asks for both). */
function dates(session: Session): { readonly sent: string; readonly refused: string } {
  const sent = new Date(session.answers.get('envoi') ?? 0);
  const refused = new Date(sent);
  refused.setUTCMonth(refused.getUTCMonth() + 2);
  return { sent: long.format(sent), refused: long.format(refused) };
}

/** Receives the demand, once. */
export const send: Handler = ({ session }) => {
  const gap = firstGap(session);
  if (gap !== undefined) return redirect(`${base}/etape-${gap}`);
  if (!session.answers.has('envoi')) session.answers.set('envoi', new Date().toISOString());
  return redirect(`${base}/confirmation`);
};

/** Says that the demand was received, with what an acknowledgement must say (CRPA R112-5, R112-11-1). */
export const confirmation: Handler = ({ session }) => {
  if (!session.answers.has('envoi')) return redirect(`${base}/etape-4`);
  const { sent, refused } = dates(session);
  const main = html`<div class="reussite" role="status">
      <h1>Votre demande est envoyée</h1>
      <p>Nous l’avons reçue le ${sent}. Votre numéro de dossier est le <strong>${draftNumber(session)}</strong>.</p>
    </div>
    <p><a href="${base}/accuse-de-reception.pdf">Télécharger l’accusé de réception (PDF, 1 page, 2 ko)</a></p>
    <h2>Et maintenant ?</h2>
    <p>Nous lisons votre dossier. Vous recevez la carte chez vous dans 6 semaines. Nous vous écrivons s’il manque un document.</p>
    <p>
      Si vous n’avez pas de réponse le ${refused}, cela veut dire que la réponse est non. Vous avez alors 2 mois pour demander un
      recours gratuit, ou pour écrire au tribunal administratif de Valbourg.
    </p>
    <p>Service qui s’occupe de votre dossier : ${authority}, ${street}, ${town}. Téléphone : ${phoneLink}.</p>
    <ul>
      <li><a href="${base}/suivi">Suivre, compléter, corriger ou annuler ma demande</a></li>
      <li><a href="${base}/contact#reclamations">Faire une réclamation</a></li>
      <li><a href="${base}/avis">Je donne mon avis sur cette démarche</a></li>
    </ul>`;
  return page(layout('Votre demande est envoyée', main));
};

/** The acknowledgement, to keep or to print. */
export const acknowledgement: Handler = ({ session }) => {
  if (!session.answers.has('envoi')) return redirect(`${base}/etape-4`);
  const { sent, refused } = dates(session);
  const lines = [
    'Accusé de réception',
    `Demande de carte de stationnement, dossier ${draftNumber(session)}`,
    `Demande reçue le ${sent}.`,
    `Sans réponse le ${refused}, votre demande est refusée.`,
    'Vous avez alors 2 mois pour demander un recours, ou pour saisir',
    'le tribunal administratif de Valbourg.',
    `${authority}, ${street}, ${town}, ${phone.display}`,
  ];
  return { kind: 'file', type: 'application/pdf', body: plainPdf(lines), download: 'accuse-de-reception.pdf' };
};

import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, base, hours, street, town } from './authority.ts';
import { phoneLink } from './help.ts';
import { layout } from './layout.ts';

/** Every way to reach somebody, and to complain. */
export const contact: Handler = () =>
  page(
    layout(
      'Contact',
      html`<h1>Nous joindre</h1>
        <h2>Par téléphone</h2>
        <p>
          Appelez le ${phoneLink} ${hours}. L’appel n’est pas surtaxé : vous payez le prix d’un appel local. Un conseiller peut
          remplir votre demande avec vous, ou vous dire où en est votre dossier.
        </p>
        <h2 id="relais">Si vous êtes sourd ou malentendant</h2>
        <p>
          Un service relais vous permet d’appeler par écrit ou en langue des signes française. Il est gratuit et ouvert aux mêmes
          heures que le téléphone. Ouvrez le service relais, puis demandez le ${phoneLink}.
        </p>
        <h2>Au guichet</h2>
        <p>
          ${authority}, ${street}, ${town}. Le guichet est ouvert du lundi au vendredi, de 9 h à 17 h. Vous pouvez venir sans
          rendez-vous ou prendre rendez-vous au ${phoneLink}. L’entrée est de plain-pied.
        </p>
        <h2>Par courrier</h2>
        <p>
          Écrivez à : ${authority}, ${street}, ${town}. Vous pouvez y joindre le
          <a href="${base}/formulaire.pdf">formulaire papier (PDF, 1 page, 2 ko)</a>.
        </p>
        <h2 id="reclamations">Faire une réclamation</h2>
        <p>
          Vous n’êtes pas content de notre service ? Dites-le nous par téléphone, par courrier ou au guichet. Nous répondons en 15
          jours. Si la réponse ne vous convient pas, écrivez au médiateur de la ${authority}, à la même adresse. Vous pouvez aussi
          demander de l’aide au Défenseur des droits. C’est gratuit.
        </p>`,
    ),
  );

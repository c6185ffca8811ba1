import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, base, street, title, town } from './authority.ts';
import { phoneLink } from './help.ts';
import { layout } from './layout.ts';

const intro = html`<div>
  <h1>${title}</h1>
  <p class="chapeau">
    Cette carte permet de se garer sans payer sur toutes les places publiques. Elle est faite pour les personnes qui ont du mal à
    marcher.
  </p>
  <ul class="reperes">
    <li><strong>Gratuit</strong> Vous n’avez rien à payer.</li>
    <li><strong>15 minutes</strong> Pour remplir la demande.</li>
    <li><strong>6 semaines</strong> Pour recevoir la carte chez vous.</li>
  </ul>
  <h2>Qui peut avoir la carte ?</h2>
  <p>
    Vous pouvez demander la carte si vous ne pouvez pas marcher plus de 200 mètres. Vous pouvez aussi la demander si vous vous
    déplacez en fauteuil. Si vous avez un doute, appelez-nous avant de commencer.
  </p>
</div>`;

const steps = html`<h2>Les 4 étapes de la demande</h2>
  <ol>
    <li>Vous donnez votre nom et votre date de naissance.</li>
    <li>Vous donnez votre adresse.</li>
    <li>Vous ajoutez vos documents.</li>
    <li>Vous relisez votre demande, puis vous l’envoyez.</li>
  </ol>
  <p>
    Vous pouvez prendre votre temps : il n’y a pas de durée limite. Vos réponses sont gardées à chaque étape. Vous pouvez arrêter
    et reprendre plus tard, même sur un autre appareil.
  </p>`;

const documents = html`<h2>Les documents à fournir</h2>
  <ul>
    <li>Photo d’identité récente, au format JPEG ou PNG, 5 Mo maximum</li>
    <li>Certificat médical de moins de 6 mois, au format PDF, JPEG ou PNG, 5 Mo maximum</li>
    <li>
      Si vous êtes hébergé chez un proche : attestation d’hébergement signée par lui, au format PDF, JPEG ou PNG, 5 Mo maximum
    </li>
  </ul>
  <p>
    Vous pouvez prendre ces documents en photo avec votre téléphone. Nous ne vous demandons pas de justificatif de domicile : nous
    le demandons nous-mêmes à l’administration.
  </p>`;

const after = html`<h2>Combien ça coûte ?</h2>
  <p>La carte est gratuite. Personne ne doit vous demander d’argent pour l’obtenir.</p>
  <h2>Combien de temps faut-il attendre ?</h2>
  <p>
    Vous recevez la carte chez vous 6 semaines après votre demande. S’il manque un document, nous vous écrivons dans les 10 jours.
  </p>
  <h2>Et si la réponse est non ?</h2>
  <p>
    Si vous n’avez pas de réponse après 2 mois, cela veut dire que la réponse est non. Vous avez alors 2 mois pour demander un
    recours : nous regardons votre dossier une deuxième fois, et c’est gratuit. Vous pouvez aussi écrire au tribunal administratif
    de Valbourg.
  </p>`;

const offline = html`<h2>Qui s’occupe de votre demande ?</h2>
  <p>La ${authority} s’occupe de votre demande. Vous pouvez l’appeler au ${phoneLink}.</p>
  <h2>Faire la demande sans internet</h2>
  <p>Vous pouvez faire toute la demande sans internet, comme vous voulez :</p>
  <ul>
    <li>Par téléphone, avec un conseiller : ${phoneLink}</li>
    <li>Au guichet, avec ou sans rendez-vous : ${street}, ${town}</li>
    <li>
      Par courrier : imprimez le <a href="${base}/formulaire.pdf">formulaire papier (PDF, 1 page, 2 ko)</a>, puis envoyez-le à la
      ${authority}, ${street}, ${town}
    </li>
  </ul>
  <p>Si vous ne pouvez pas imprimer le formulaire, appelez-nous : nous vous l’envoyons.</p>`;

const start = html`<div class="depart">
  <h2>Commencer la demande</h2>
  <p>
    Vous pouvez vous identifier avec FranceConnect, ou commencer sans compte. Vous n’avez besoin ni d’adresse e-mail ni de
    téléphone portable. Le site est en français ; au téléphone, vous pouvez aussi parler anglais.
  </p>
  <div class="actions">
    <a class="bouton" href="${base}/etape-1">Commencer sans compte</a>
    <a class="bouton second" href="${base}/franceconnect">S’identifier avec FranceConnect</a>
  </div>
  <p>
    <a href="${base}/reprendre">Reprendre une demande déjà commencée</a><br />
    <a href="${base}/cas-particulier">Ma situation n’est pas prévue ici</a>
  </p>
</div>`;

/** Everything a person needs to know, before any log-in. */
export const information: Handler = () =>
  page(
    layout(
      title,
      html`<div class="fiche">
        ${intro}${start}
        <div>${steps}${documents}${after}${offline}</div>
      </div>`,
    ),
  );

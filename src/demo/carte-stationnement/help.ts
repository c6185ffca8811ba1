import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { authority, base, hours, phone, street, town } from './authority.ts';

/** A link that calls the service. */
export const phoneLink: Markup = html`<a class="tel" href="${phone.href}">${phone.display}</a>`;

/** Human help, the same on every page, error pages included. */
export const help: Markup = html`<section class="besoin" aria-labelledby="besoin-aide">
  <div class="cadre">
    <h2 id="besoin-aide">Besoin d’aide ?</h2>
    <div class="colonnes">
      <div>
        <h3>Par téléphone</h3>
        <p>Appelez le ${phoneLink} ${hours}. L’appel n’est pas surtaxé : vous payez le prix d’un appel local.</p>
        <p>Un conseiller peut remplir votre demande avec vous.</p>
      </div>
      <div>
        <h3>Si vous êtes sourd ou malentendant</h3>
        <p>
          Appelez-nous <a href="${base}/contact#relais">par écrit ou en langue des signes</a>, aux mêmes heures. C’est gratuit.
        </p>
      </div>
      <div>
        <h3>Au guichet</h3>
        <p>
          ${authority}, ${street}, ${town}. Le guichet est ouvert du lundi au vendredi, de 9 h à 17 h, avec ou sans rendez-vous.
        </p>
      </div>
    </div>
    <p><a href="${base}/contact">Toutes les façons de nous joindre</a></p>
  </div>
</section>`;

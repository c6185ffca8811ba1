import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, base, phone, title } from './authority.ts';
import { layout } from './layout.ts';

/** What is said before starting: most of it, but documents without conditions, no cost, no delay, hours without days (planted). */
export const information: Handler = () =>
  page(
    layout(
      title,
      html`<h1>${title}</h1>
        <p>
          L’aide à la garde d’enfant compense partiellement les dépenses que vous acquittez mensuellement pour faire garder un
          enfant âgé de moins de six ans. Elle est versée par la ${authority} aux parents qui exercent une activité
          professionnelle ou qui suivent une formation, sous réserve que le mode de garde choisi ait fait l’objet d’une
          déclaration préalable auprès du service compétent.
        </p>
        <p>
          Son montant est déterminé en fonction des ressources du foyer, du nombre d’enfants à charge et du mode de garde retenu.
          Les familles qui rémunèrent une salariée au moyen du dispositif CESU peuvent également en bénéficier, dans la limite du
          plafond annuel. Le droit est ouvert à compter du mois civil qui suit le dépôt de la demande et réexaminé chaque année.
        </p>
        <h2>Les étapes de la demande</h2>
        <p>La demande dématérialisée comporte quatre étapes successives :</p>
        <ol>
          <li>Situation</li>
          <li>Enfant</li>
          <li>Pièces</li>
          <li>Récapitulatif</li>
        </ol>
        <h2>Pièces justificatives à fournir</h2>
        <ul>
          <li>Avis d’imposition</li>
          <li>Certificat de scolarité</li>
          <li>Contrat de l’assistante maternelle</li>
          <li>Jugement fixant la résidence de l’enfant</li>
        </ul>
        <p>
          Munissez-vous également de votre NIR, dont la saisie est indispensable à la poursuite de la démarche. Les documents
          transmis doivent être intégralement lisibles et correspondre à la situation déclarée par le demandeur.
        </p>
        <h2>Accéder au service</h2>
        <p>
          La demande s’effectue en ligne après identification. Vos informations sont conservées pendant la durée de votre
          connexion.
        </p>
        <p><a class="bouton fc" href="${base}/connexion">S’identifier avec FranceConnect</a></p>
        <div class="cadre">
          <h2>Une question sur votre demande ?</h2>
          <p>
            Pour être aidé à remplir cette demande d’aide à la garde d’enfant, contactez nos conseillers au
            <a href="${phone.href}">${phone.display}</a>, de 9 h à 16 h 30.
          </p>
          <p>Vous pouvez aussi vous présenter au guichet de votre caisse.</p>
        </div>`,
    ),
  );

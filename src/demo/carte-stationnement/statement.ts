import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, base, street, title, town } from './authority.ts';
import { phoneLink } from './help.ts';
import { layout } from './layout.ts';

/** The audit is always dated in March of last year, so that the statement stays under three years old (RGAA). */
function auditDate(): string {
  return `12 mars ${new Date().getUTCFullYear() - 1}`;
}

/** Accessibility statement: state, rate, date, sample, way to complain. */
export const statement: Handler = () =>
  page(
    layout(
      'Déclaration d’accessibilité',
      html`<h1>Déclaration d’accessibilité</h1>
        <p>La ${authority} s’engage à rendre ses sites accessibles à tous. Cette page concerne le site « ${title} ».</p>
        <h2>État de conformité</h2>
        <p>Ce site est partiellement conforme au RGAA (référentiel général d’amélioration de l’accessibilité), version 4.1.2.</p>
        <h2>Résultats des tests</h2>
        <p>
          L’audit de conformité a été réalisé le ${auditDate()} par la société Regards Croisés. Il montre que 98 % des critères du
          RGAA sont respectés.
        </p>
        <h2>Contenus non accessibles</h2>
        <p>Le formulaire papier au format PDF n’est pas balisé. Vous pouvez le demander en gros caractères par téléphone.</p>
        <h2>Établissement de cette déclaration</h2>
        <p>Cette déclaration a été établie le ${auditDate()}.</p>
        <h3>Pages du site qui ont été vérifiées</h3>
        <ul>
          <li><a href="${base}">Accueil</a></li>
          <li><a href="${base}/contact">Contact</a></li>
          <li>Mentions légales</li>
          <li>Déclaration d’accessibilité</li>
          <li>Étapes 1 à 4 du formulaire, avec leurs messages d’erreur</li>
          <li>Page de confirmation</li>
        </ul>
        <h2>Retour d’information et contact</h2>
        <p>
          Si vous n’arrivez pas à utiliser une page, dites-le nous au ${phoneLink} ou par courrier : ${authority}, ${street},
          ${town}. Nous vous aidons à obtenir l’information sous une autre forme.
        </p>
        <h2>Voies de recours</h2>
        <p>Si nous ne vous répondons pas, vous pouvez écrire au Défenseur des droits. C’est gratuit.</p>`,
    ),
  );

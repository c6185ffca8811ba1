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

/** Accessibility statement: every part of the obligatory wording (RGAA 4.1.2, obligations). */
export const statement: Handler = () =>
  page(
    layout(
      'Déclaration d’accessibilité',
      html`<h1>Déclaration d’accessibilité</h1>
        <p>La ${authority} s’engage à rendre ses sites accessibles à tous. C’est la loi : loi du 11 février 2005, article 47.</p>
        <ul>
          <li><a href="${base}/schema-pluriannuel">Schéma pluriannuel d’accessibilité</a></li>
          <li><a href="${base}/schema-pluriannuel#plan">Plan d’action de l’année</a></li>
        </ul>
        <p>Cette page concerne le site « ${title} ».</p>
        <h2>État de conformité</h2>
        <p>Ce site est partiellement conforme au RGAA (référentiel général d’amélioration de l’accessibilité), version 4.1.2.</p>
        <h3>Résultats des tests</h3>
        <p>
          L’audit de conformité a été réalisé le ${auditDate()} par la société Regards Croisés. Il montre que 98 % des critères du
          RGAA sont respectés.
        </p>
        <h2>Contenus non accessibles</h2>
        ${notAccessible}
        <h2>Établissement de cette déclaration</h2>
        <p>Cette déclaration a été établie le ${auditDate()}.</p>
        ${howTested}
        <h2>Retour d’information et contact</h2>
        <p>
          Si vous n’arrivez pas à utiliser une page, dites-le nous au ${phoneLink} ou par courrier : ${authority}, ${street},
          ${town}. Nous vous aidons à obtenir l’information sous une autre forme. Vous pouvez aussi
          <a href="${base}/message">nous envoyer un message</a>.
        </p>
        <h2>Voies de recours</h2>
        <p>Si nous ne vous répondons pas, vous pouvez écrire au Défenseur des droits. C’est gratuit :</p>
        <ul>
          <li>par son formulaire en ligne ;</li>
          <li>à son délégué, dans votre région ;</li>
          <li>par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li>
        </ul>`,
    ),
  );

const notAccessible = html`<h3>Non-conformités</h3>
  <ul>
    <li>Le formulaire papier au format PDF n’est pas balisé. Vous pouvez le demander en gros caractères par téléphone.</li>
  </ul>
  <h3>Dérogations pour charge disproportionnée</h3>
  <p>Aucune.</p>
  <h3>Contenus non soumis à l’obligation d’accessibilité</h3>
  <p>Aucun.</p>`;

const howTested = html`<h3>Technologies utilisées</h3>
  <p>HTML et CSS.</p>
  <h3>Environnement de test</h3>
  <p>Le navigateur Firefox avec le lecteur d’écran NVDA. Le navigateur Safari avec le lecteur d’écran VoiceOver.</p>
  <h3>Outils utilisés pour évaluer l’accessibilité</h3>
  <p>L’inspecteur du navigateur et un outil de mesure des contrastes.</p>
  <h3>Pages du site qui ont été vérifiées</h3>
  <ul>
    <li><a href="${base}">Accueil</a></li>
    <li><a href="${base}/contact">Contact</a></li>
    <li>Mentions légales</li>
    <li>Déclaration d’accessibilité</li>
    <li>Étapes 1 à 4 du formulaire, avec leurs messages d’erreur</li>
    <li>Page de confirmation</li>
  </ul>`;

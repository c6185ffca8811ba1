import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, base, phone, postalAddress } from './authority.ts';
import { layout } from './layout.ts';

/** Phone without price, post without form; the relay for deaf people is only here (planted). */
export const contact: Handler = () =>
  page(
    layout(
      'Nous contacter',
      html`<h1>Nous contacter</h1>
        <p>Par téléphone : <a href="${phone.href}">${phone.display}</a>, de 9 h à 16 h 30.</p>
        <p>Par courrier : ${authority}, ${postalAddress}.</p>
        <p>Les personnes sourdes ou malentendantes peuvent demander un interprète en langue des signes.</p>`,
    ),
  );

/** A statement that expired: audit of 2021 (planted). */
export const statement: Handler = () =>
  page(
    layout(
      'Accessibilité',
      html`<h1>Déclaration d’accessibilité</h1>
        <p>La ${authority} s’engage à rendre ses services en ligne accessibles.</p>
        <h2>État de conformité</h2>
        <p>Ce service est non conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA).</p>
        <h2>Résultats des tests</h2>
        <p>L’audit de conformité réalisé le 14 septembre 2021 révèle que 43 % des critères sont respectés.</p>
        <h2>Contact</h2>
        <p>Pour signaler une difficulté, écrivez à la ${authority}, ${postalAddress}.</p>`,
    ),
  );

/** Legal notice. */
export const legalNotice: Handler = () =>
  page(
    layout(
      'Mentions légales',
      html`<h1>Mentions légales</h1>
        <p>Ce site est édité par la ${authority}, ${postalAddress}.</p>`,
    ),
  );

/** A page that does not exist: a message, nobody to call. */
export const notFound: Handler = () =>
  page(
    layout(
      'Page non trouvée',
      html`<h1>Page non trouvée</h1>
        <p>La page demandée n’existe pas. <a href="${base}">Retour à l’accueil</a></p>`,
      true,
    ),
    404,
  );

/** Something broke: a message, nobody to call. */
export const failure: Handler = () =>
  page(
    layout(
      'Erreur',
      html`<h1>Erreur</h1>
        <p>Le service est momentanément indisponible.</p>`,
      true,
    ),
    500,
  );

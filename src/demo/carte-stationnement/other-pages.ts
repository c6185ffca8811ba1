import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, base, street, town } from './authority.ts';
import { phoneLink } from './help.ts';
import { layout } from './layout.ts';

/** Who publishes the site, and what becomes of the data. */
export const legalNotice: Handler = () =>
  page(
    layout(
      'Mentions légales',
      html`<h1>Mentions légales et données personnelles</h1>
        <h2>Qui publie ce site ?</h2>
        <p>Ce site est publié par la ${authority}, ${street}, ${town}. Téléphone : ${phoneLink}.</p>
        <h2>Que deviennent vos données ?</h2>
        <p>
          Vos réponses servent seulement à étudier votre demande. Elles sont gardées 2 ans. Vous pouvez les voir, les corriger ou
          les faire effacer : appelez-nous ou écrivez-nous. Ce site n’utilise aucun outil de mesure d’audience.
        </p>`,
    ),
  );

/** A way out for the person whose case was not foreseen. */
export const specialCase: Handler = () =>
  page(
    layout(
      'Ma situation n’est pas prévue',
      html`<h1>Ma situation n’est pas prévue</h1>
        <p>
          Vous êtes sans adresse fixe, sous tutelle, ou vous vivez à l’étranger ? Vous aidez une autre personne ? Votre situation
          est différente : un conseiller regarde avec vous comment faire.
        </p>
        <p>Appelez le ${phoneLink}, ou venez au guichet : ${street}, ${town}. Vous n’avez pas besoin de rendez-vous.</p>
        <p><a href="${base}">Revenir à l’accueil</a></p>`,
    ),
  );

/** Where to say what one thinks of the procedure. */
export const opinion: Handler = () =>
  page(
    layout(
      'Je donne mon avis',
      html`<h1>Je donne mon avis</h1>
        <p>Vos remarques nous aident à améliorer cette démarche. Donnez votre avis au ${phoneLink} ou au guichet.</p>
        <p>Vous pouvez aussi nous écrire : ${authority}, ${street}, ${town}.</p>`,
    ),
  );

/** A page that does not exist: how to go on, and whom to call. */
export const notFound: Handler = () =>
  page(
    layout(
      'Page introuvable',
      html`<h1>Page introuvable</h1>
        <p>Cette page n’existe pas, ou elle a changé d’adresse. Vos réponses ne sont pas perdues.</p>
        <p><a href="${base}">Revenir à l’accueil</a> ou appelez le ${phoneLink}.</p>`,
    ),
    404,
  );

/** Something broke: say so, and whom to call. */
export const failure: Handler = () =>
  page(
    layout(
      'Le service ne marche pas',
      html`<h1>Le service ne marche pas pour l’instant</h1>
        <p>
          Vos réponses ne sont pas perdues. Essayez dans quelques minutes, ou appelez le ${phoneLink} : nous ferons la demande
          avec vous.
        </p>`,
    ),
    500,
  );

import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { base, demoPassword } from './authority.ts';
import { bar, rows } from './fields.ts';
import type { Refused } from './fields.ts';
import { layout } from './layout.ts';

/** The first page: an account, or nothing (planted). */
export const showSignIn: Handler = () => page(signInPage(new Set()));

/** Opens the session with the demonstration's password. */
export const signIn: Handler = ({ session, form }) => {
  const { identifiant = '', motdepasse = '' } = form.fields;
  if (identifiant === '' || motdepasse !== demoPassword) return page(signInPage(new Set(['identifiant', 'motdepasse'])));
  session.answers.set('connecte', 'oui');
  return redirect(`${base}/accueil`);
};

/** Sends whoever has not signed in to the first page. */
export function members(handler: Handler): Handler {
  return (visit) => (visit.session.answers.has('connecte') ? handler(visit) : redirect(base));
}

function signInPage(refused: Refused): Markup {
  return layout(
    html`<h3>Authentification</h3>
      <p>L’accès à la télédéclaration PRED est réservé aux titulaires d’un compte SIRD activé.</p>
      <form method="post">
        ${rows(
          [
            { name: 'identifiant', text: 'Identifiant SIRD' },
            { name: 'motdepasse', text: 'Mot de passe', type: 'password' },
          ],
          refused,
        )}
        ${bar('Connexion')}
      </form>`,
    false,
  );
}

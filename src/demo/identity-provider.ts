import { html, trusted } from './web/html.ts';
import { page, redirect } from './web/procedure.ts';
import type { Handler } from './web/procedure.ts';

/** The person that the demonstration's identity provider knows: fictitious. */
export const knownPerson = { nom: 'Kerandel', prenoms: 'Solange', naissance: '02/11/1967' } as const;

const style = trusted(`<style>
body { margin: 0; font: 1rem/1.5 system-ui, Arial, sans-serif; color: #161616; background: #fff; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
button { font: inherit; font-weight: 600; color: #fff; background: #000091; border: 0; padding: .7rem 1.25rem; }
a { color: #000091; }
:focus-visible { outline: 3px solid #0a76f6; outline-offset: 2px; }
</style>`);

/** Stands in for the identity provider that a real procedure would send the person to. */
export function showIdentityProvider(base: string, without: string): Handler {
  return () =>
    page(
      html`<!doctype html>
        <html lang="fr">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Connexion de démonstration</title>
            <link rel="icon" href="data:," />
            ${style}
          </head>
          <body>
            <main>
              <h1>Connexion de démonstration</h1>
              <p>Cette page remplace FranceConnect pour la démonstration. Aucune vraie identité n’est demandée.</p>
              <form method="post"><button type="submit">Continuer avec l’identité d’essai</button></form>
              <p><a href="${base}${without}">Revenir sans m’identifier</a></p>
            </main>
          </body>
        </html>`,
    );
}

/** Gives the known person's identity to the procedure. */
export function identityProvider(next: string): Handler {
  return ({ session }) => {
    session.answers.set('identite', 'franceconnect');
    for (const [name, value] of Object.entries(knownPerson)) session.answers.set(name, value);
    return redirect(next);
  };
}

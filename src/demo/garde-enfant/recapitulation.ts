import { html } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { base } from './authority.ts';
import { firstIncomplete, progress, signedIn } from './form.ts';
import { layout } from './layout.ts';
import { situations, steps } from './steps.ts';

/** Everything that was typed, without a way to correct it (planted). The delay is said here for the first time (planted). */
export const recapitulation: Handler = signedIn(({ session }) => {
  const incomplete = firstIncomplete(session);
  if (incomplete !== undefined) return redirect(`${base}${incomplete.path}`);
  const value = (name: string): string => {
    const text = session.files.get(name)?.name ?? session.answers.get(name) ?? '';
    return name === 'situation' ? situations[text === 'separe' ? 'separe' : 'couple'] : text;
  };
  const lines = steps
    .flatMap((step) => step.fields(session))
    .map(
      ({ name, label }) =>
        html`<tr>
          <th scope="row">${label}</th>
          <td>${value(name)}</td>
        </tr>`,
    );
  return page(
    layout(
      'Récapitulatif',
      html`${progress}
        <h1>Récapitulatif</h1>
        <p>
          Vérifiez l’exactitude des informations ci-dessous avant de valider votre demande, toute déclaration erronée pouvant
          entraîner la suspension du versement de l’aide ainsi que la récupération des sommes qui vous auraient été indûment
          versées.
        </p>
        <table>
          ${lines}
        </table>
        <p>Votre dossier sera traité dans un délai de deux mois à compter de sa réception par nos services.</p>
        <form method="post">
          <p><button class="bouton" type="submit">Valider ma demande</button></p>
        </form>`,
      true,
    ),
  );
});

/** Receives the demand. */
export const validate: Handler = signedIn(({ session }) => {
  const incomplete = firstIncomplete(session);
  if (incomplete !== undefined) return redirect(`${base}${incomplete.path}`);
  session.answers.set('envoi', 'oui');
  return redirect(`${base}/confirmation`);
});

/** Says that it was received: no number, no date, no way to appeal (planted). */
export const confirmation: Handler = signedIn(({ session }) => {
  if (!session.answers.has('envoi')) return redirect(`${base}/recapitulatif`);
  return page(
    layout(
      'Confirmation',
      html`<h1>Demande enregistrée</h1>
        <p>
          Votre demande d’aide à la garde d’enfant a été enregistrée et transmise au service compétent. Des informations
          complémentaires sont susceptibles de vous être réclamées au cours de son instruction.
        </p>
        <p><a href="${base}">Retour à l’accueil</a></p>`,
      true,
    ),
  );
});

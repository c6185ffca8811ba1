import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler, Visit } from '../web/procedure.ts';
import { base } from './authority.ts';
import { errorSummary, problemOf, textField } from './fields.ts';
import type { Problem } from './fields.ts';
import { phoneLink } from './help.ts';
import { layout } from './layout.ts';

const message = {
  name: 'message',
  label: 'Votre message',
  hint: 'Dites sur quelle page vous étiez, et ce qui vous bloque.',
  autocomplete: 'off',
} as const;
const reply = {
  name: 'reponse',
  label: 'Adresse e-mail ou téléphone pour vous répondre',
  autocomplete: 'off',
  optional: true,
} as const;

/** Form by which a person tells that a page cannot be used. */
export const showMessage: Handler = (visit) => page(messagePage(visit, []));

/** Takes the message, or says what is missing. Nothing is kept of it. */
export const receiveMessage: Handler = (visit) => {
  if ((visit.form.fields['message'] ?? '').trim() === '') {
    return page(messagePage(visit, [{ field: 'message', message: 'Votre message : écrivez ce qui vous bloque.' }]));
  }
  const main = html`<h1>Votre message est envoyé</h1>
    <p>Nous vous répondons en une semaine. Vous pouvez aussi nous appeler : ${phoneLink}.</p>
    <p><a href="${base}">Revenir à l’accueil</a></p>`;
  return page(layout('Message envoyé', main));
};

function messagePage({ form }: Visit, problems: readonly Problem[]): Markup {
  const main = html`${problems.length > 0 && errorSummary(problems)}
    <h1>Signaler un défaut d’accessibilité</h1>
    <p>Votre message est obligatoire. Nous vous répondons en une semaine.</p>
    <form method="post" novalidate>
      ${textField(message, form.fields['message'] ?? '', problemOf(problems, 'message'))}
      ${textField(reply, form.fields['reponse'] ?? '', undefined)}
      <div class="actions"><button class="bouton" type="submit">Envoyer</button></div>
    </form>`;
  return layout(problems.length > 0 ? 'Erreur - Signaler un défaut' : 'Signaler un défaut', main);
}

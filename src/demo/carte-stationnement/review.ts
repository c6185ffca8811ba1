import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import type { Session } from '../web/session.ts';
import { base } from './authority.ts';
import { askedDocuments, documentsStep } from './documents-step.ts';
import { homeStep, homes } from './home-step.ts';
import { identityStep } from './identity-step.ts';
import { layout } from './layout.ts';
import { stepTitles, stepper } from './step.ts';

type Line = readonly [label: string, value: string | undefined];

/** The first step that is not complete, so that nobody reaches the end with a hole. */
export function firstGap(session: Session): number | undefined {
  return [identityStep, homeStep, documentsStep].find((step) => step.check(session).length > 0)?.number;
}

/** Step 4: read again, correct each part, send. */
export const showReview: Handler = ({ session }) => {
  const gap = firstGap(session);
  if (gap !== undefined) return redirect(`${base}/etape-${gap}`);
  const { answers, files } = session;
  const main = html`${stepper(4)}
    <p>Relisez vos réponses. Vous pouvez encore tout changer.</p>
    ${part(1, [
      ['Nom de naissance', answers.get('nom')],
      ['Prénoms', answers.get('prenoms')],
      ['Date de naissance', answers.get('naissance')],
    ])}
    ${part(2, [
      ['Numéro et rue', answers.get('adresse')],
      ['Code postal et commune', `${answers.get('code-postal')} ${answers.get('commune')}`],
      ['Logement', homes[answers.get('logement') ?? '']],
      ['Adresse e-mail', answers.get('email')],
      ['Téléphone', answers.get('telephone')],
    ])}
    ${part(
      3,
      askedDocuments(session).map(({ name, label }): Line => [label, files.get(name)?.name]),
    )}
    <form method="post">
      <p class="encart">
        Après l’envoi, vous pouvez encore compléter, corriger ou annuler votre demande, en ligne, par téléphone ou au guichet.
      </p>
      <div class="actions">
        <button class="bouton" type="submit">Envoyer ma demande</button>
        <a href="${base}/etape-3">Revenir à la page précédente</a>
      </div>
    </form>`;
  return page(layout(`Étape 4 sur 4 : ${stepTitles[3]}`, main));
};

function part(number: 1 | 2 | 3, lines: readonly Line[]): Markup {
  const name = stepTitles[number - 1] ?? '';
  return html`<div class="partie">
      <h2>${name}</h2>
      <a href="${base}/etape-${number}?retour" aria-label="Modifier : ${name}">Modifier</a>
    </div>
    <dl class="recap">
      ${lines.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value || 'Non renseigné'}</dd>
          </div>`,
      )}
    </dl>`;
}

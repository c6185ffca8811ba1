import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler, Visit } from '../web/procedure.ts';
import type { Session } from '../web/session.ts';
import { base, phone } from './authority.ts';
import { plainField } from './field.ts';
import type { Refused } from './field.ts';
import { layout } from './layout.ts';
import { steps } from './steps.ts';
import type { PlainStep } from './steps.ts';

/** The steps, all alike: nothing says which one is the current one; and a list that holds something else than items (planted). */
export const progress: Markup = html`<ul class="etapes">
  <div>1. Situation</div>
  <div>2. Enfant</div>
  <div>3. Pièces</div>
  <div>4. Récapitulatif</div>
</ul>`;

/** Sends the person who has not signed in to the identity page. */
export function signedIn(handler: Handler): Handler {
  return (visit) => (visit.session.answers.get('identite') === undefined ? redirect(`${base}/connexion`) : handler(visit));
}

/** Shows one page of the form. */
export function showPage(step: PlainStep): Handler {
  return signedIn(({ session }) => page(formPage(step, session, new Set())));
}

/** Receives one page of the form; what was typed stays. */
export function receivePage(step: PlainStep): Handler {
  return signedIn((visit) => {
    keep(step, visit);
    const refused = missing(step, visit.session);
    return refused.size > 0 ? page(formPage(step, visit.session, refused)) : redirect(`${base}${step.next}`);
  });
}

/** Names of the fields of a step that are still missing. */
export function missing(step: PlainStep, { answers, files }: Session): Refused {
  const fields = step.fields({ answers, files }).filter(({ optional }) => optional !== true);
  return new Set(
    fields.filter(({ name, type }) => (type === 'file' ? !files.has(name) : !answers.get(name))).map(({ name }) => name),
  );
}

/** The first step with something missing, so that nobody sends a form with holes. */
export function firstIncomplete(session: Session): PlainStep | undefined {
  return steps.find((step) => missing(step, session).size > 0);
}

function keep(step: PlainStep, { session, form }: Visit): void {
  if (step.path === '/situation') session.answers.set('sans-email', form.fields['sans-email'] ?? '');
  for (const { name, type } of step.fields(session)) {
    const file = form.files[name];
    const value = form.fields[name];
    if (type === 'file' && file !== undefined) session.files.set(name, file);
    else if (type !== 'file' && value !== undefined) session.answers.set(name, value.trim().slice(0, 200));
  }
}

function formPage(step: PlainStep, session: Session, refused: Refused): Markup {
  const first = step.path === '/situation';
  return layout(
    step.title,
    html`${progress}
      <h1>${step.title}</h1>
      <p>${step.intro} Les champs signalés par un astérisque (*) sont à renseigner obligatoirement.</p>
      <form method="post" enctype="multipart/form-data" novalidate>
        ${step.body === undefined ? step.fields(session).map((field) => plainField(field, session, refused)) : step.body(session, refused)}
        <p><button class="bouton" type="submit">Continuer</button></p>
      </form>
      ${first && html`<p>En cas de difficulté lors de la saisie de ces informations, appelez le <a href="${phone.href}">${phone.display}</a>.</p>`}`,
    true,
  );
}

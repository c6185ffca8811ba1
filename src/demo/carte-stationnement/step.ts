import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler, Visit } from '../web/procedure.ts';
import type { Session } from '../web/session.ts';
import { base } from './authority.ts';
import { draftNumber } from './draft.ts';
import { errorSummary } from './fields.ts';
import type { Problem } from './fields.ts';
import { layout } from './layout.ts';

/** Titles of the four steps, in order. */
export const stepTitles = ['Votre identité', 'Votre adresse', 'Vos documents', 'Vérifier et envoyer'] as const;

/** One page of the form. */
export interface FormStep {
  readonly number: 1 | 2 | 3;
  /** Keeps what was sent, refused or not, so that nothing has to be typed twice. Returns problems with what was sent. */
  keep(visit: Visit): readonly Problem[];
  /** What is missing or wrong in the answers kept. */
  check(session: Session): readonly Problem[];
  body(session: Session, problems: readonly Problem[]): Markup;
}

/** “Étape 2 sur 4”, as a heading, with bars for the eyes only and the name of the next step. */
export function stepper(number: number): Markup {
  const next = stepTitles[number];
  return html`<h1><span class="etape">Étape ${number} sur ${stepTitles.length}</span> ${stepTitles[number - 1]}</h1>
    <div class="barres" aria-hidden="true">
      ${stepTitles.map((_, index) => html`<span ${index < number && html`class="faite"`}></span>`)}
    </div>
    <p class="suivante">${next === undefined ? 'C’est la dernière étape.' : `Étape suivante : ${next}`}</p>`;
}

/** Shows a step. */
export function showStep(step: FormStep): Handler {
  return ({ session }) => page(stepPage(step, session, []));
}

/** Receives a step: back to the same page when something is wrong, else on to the next one (or back to the review). */
export function receiveStep(step: FormStep): Handler {
  return (visit) => {
    const sent = step.keep(visit);
    const known = new Set(sent.map(({ field }) => field));
    const problems = [...sent, ...step.check(visit.session).filter(({ field }) => !known.has(field))];
    if (problems.length > 0) return page(stepPage(step, visit.session, problems));
    return redirect(`${base}/etape-${visit.query.has('retour') ? 4 : step.number + 1}`);
  };
}

function stepPage(step: FormStep, session: Session, problems: readonly Problem[]): Markup {
  const name = `Étape ${step.number} sur ${stepTitles.length} : ${stepTitles[step.number - 1]}`;
  const draft = draftNumber(session);
  const main = html`${problems.length > 0 && errorSummary(problems)} ${stepper(step.number)} ${step.body(session, problems)}
  ${
    draft !== undefined &&
    html`<p class="encart">
      Vos réponses sont gardées. Pour reprendre plus tard, notez ce numéro : <strong class="tel">${draft}</strong>
    </p>`
  }`;
  return layout(problems.length > 0 ? `Erreur - ${name}` : name, main);
}

/** Buttons at the end of a step. */
export function stepActions(number: number): Markup {
  return html`<div class="actions">
    <button class="bouton" type="submit">Continuer</button>
    <a href="${number === 1 ? base : `${base}/etape-${number - 1}`}">Revenir à la page précédente</a>
  </div>`;
}

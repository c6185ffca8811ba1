import { html } from '../web/html.ts';
import { problemOf, textField } from './fields.ts';
import type { Problem, TextField } from './fields.ts';
import { keepAnswers } from './keep-answers.ts';
import { stepActions } from './step.ts';
import type { FormStep } from './step.ts';

const nom: TextField = { name: 'nom', label: 'Nom de naissance', autocomplete: 'family-name' };
const prenoms: TextField = {
  name: 'prenoms',
  label: 'Prénoms',
  hint: 'Tous vos prénoms, séparés par une virgule.',
  autocomplete: 'given-name',
};
const naissance: TextField = {
  name: 'naissance',
  label: 'Date de naissance',
  hint: 'Jour, mois, année. Exemple : 14/03/1958.',
  autocomplete: 'bday',
  short: true,
};

/** Step 1: who asks. Nothing is asked when the identity already came from FranceConnect. */
export const identityStep: FormStep = {
  number: 1,
  keep(visit) {
    if (visit.session.answers.get('identite') !== 'franceconnect') keepAnswers(visit, ['nom', 'prenoms', 'naissance']);
    return [];
  },
  check({ answers }) {
    const problems: Problem[] = [];
    if (!answers.get('nom')) problems.push({ field: 'nom', message: 'Nom de naissance : écrivez votre nom.' });
    if (!answers.get('prenoms')) problems.push({ field: 'prenoms', message: 'Prénoms : écrivez au moins un prénom.' });
    if (!isDate(answers.get('naissance') ?? ''))
      problems.push({ field: 'naissance', message: 'Date de naissance : écrivez une date comme 14/03/1958.' });
    return problems;
  },
  body({ answers }, problems) {
    const field = (one: TextField) => textField(one, answers.get(one.name) ?? '', problemOf(problems, one.name));
    if (answers.get('identite') === 'franceconnect') {
      return html`<p>FranceConnect nous a donné votre identité. Vous n’avez rien à remplir ici.</p>
        <dl class="recap">
          <div>
            <dt>Nom de naissance</dt>
            <dd>${answers.get('nom')}</dd>
          </div>
          <div>
            <dt>Prénoms</dt>
            <dd>${answers.get('prenoms')}</dd>
          </div>
          <div>
            <dt>Date de naissance</dt>
            <dd>${answers.get('naissance')}</dd>
          </div>
        </dl>
        <form method="post" novalidate>${stepActions(1)}</form>`;
    }
    return html`<p>Tous les champs sont obligatoires.</p>
      <form method="post" novalidate>
        <fieldset class="groupe">
          <legend>La personne qui demande la carte</legend>
          ${field(nom)} ${field(prenoms)} ${field(naissance)}
        </fieldset>
        ${stepActions(1)}
      </form>`;
  },
};

/** True for a real past day written `JJ/MM/AAAA`. */
export function isDate(text: string): boolean {
  const found = /^(\d{1,2})[/ .-](\d{1,2})[/ .-](\d{4})$/.exec(text);
  if (found === null) return false;
  const [day, month, year] = found.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1890 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getTime() < Date.now();
}

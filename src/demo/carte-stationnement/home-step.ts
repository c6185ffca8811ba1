import { html } from '../web/html.ts';
import { choiceField, problemOf, textField } from './fields.ts';
import type { Problem, TextField } from './fields.ts';
import { keepAnswers } from './keep-answers.ts';
import { stepActions } from './step.ts';
import type { FormStep } from './step.ts';

/** Answers to “where do you live”, and what the review says of them. */
export const homes: Readonly<Record<string, string>> = {
  'chez-moi': 'Je vis dans mon logement',
  heberge: 'Je suis hébergé chez un proche',
};

const adresse: TextField = {
  name: 'adresse',
  label: 'Numéro et rue',
  hint: 'Exemple : 8 rue du Lavoir.',
  autocomplete: 'address-line1',
};
const codePostal: TextField = {
  name: 'code-postal',
  label: 'Code postal',
  hint: '5 chiffres.',
  autocomplete: 'postal-code',
  inputMode: 'numeric',
  short: true,
};
const commune: TextField = { name: 'commune', label: 'Commune', autocomplete: 'address-level2' };
const email: TextField = {
  name: 'email',
  label: 'Adresse e-mail',
  hint: 'Si vous n’en avez pas, nous vous écrivons par courrier. Exemple : nom@exemple.fr.',
  autocomplete: 'email',
  type: 'email',
  optional: true,
};
const telephone: TextField = {
  name: 'telephone',
  label: 'Téléphone fixe ou mobile',
  hint: 'Pour vous appeler s’il manque un document. 10 chiffres.',
  autocomplete: 'tel',
  type: 'tel',
  optional: true,
};

/** Step 2: where the person lives and, if they like, how to reach them. */
export const homeStep: FormStep = {
  number: 2,
  keep(visit) {
    keepAnswers(visit, ['adresse', 'code-postal', 'commune', 'logement', 'email', 'telephone']);
    return [];
  },
  check({ answers }) {
    const problems: Problem[] = [];
    const mail = answers.get('email') ?? '';
    const phone = answers.get('telephone') ?? '';
    if (!answers.get('adresse')) problems.push({ field: 'adresse', message: 'Numéro et rue : écrivez votre adresse.' });
    if (!/^\d{5}$/.test(answers.get('code-postal') ?? ''))
      problems.push({ field: 'code-postal', message: 'Code postal : écrivez 5 chiffres, comme 45999.' });
    if (!answers.get('commune')) problems.push({ field: 'commune', message: 'Commune : écrivez le nom de votre commune.' });
    if (homes[answers.get('logement') ?? ''] === undefined)
      problems.push({ field: 'logement', message: 'Où vivez-vous : choisissez une réponse.' });
    if (mail !== '' && !/^[^\s@]+@[^\s@]+$/.test(mail))
      problems.push({ field: 'email', message: 'Adresse e-mail : écrivez une adresse comme nom@exemple.fr, ou rien.' });
    if (phone !== '' && !/^\+?[\d .]{10,16}$/.test(phone))
      problems.push({ field: 'telephone', message: 'Téléphone : écrivez 10 chiffres, ou rien.' });
    return problems;
  },
  body({ answers }, problems) {
    const field = (one: TextField) => textField(one, answers.get(one.name) ?? '', problemOf(problems, one.name));
    const logement = { name: 'logement', legend: 'Où vivez-vous ?', choices: homes };
    return html`<p>Tous les champs sont obligatoires, sauf si c’est écrit « facultatif ».</p>
      <form method="post" novalidate>
        <fieldset class="groupe">
          <legend>L’adresse où vous recevrez la carte</legend>
          ${field(adresse)} ${field(codePostal)} ${field(commune)}
          ${choiceField(logement, answers.get('logement') ?? '', problemOf(problems, 'logement'))}
        </fieldset>
        <fieldset class="groupe">
          <legend>Pour vous joindre plus vite</legend>
          ${field(email)} ${field(telephone)}
        </fieldset>
        ${stepActions(2)}
      </form>`;
  },
};

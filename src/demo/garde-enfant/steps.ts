import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import type { Session } from '../web/session.ts';
import { plainField } from './field.ts';
import type { PlainField, Refused } from './field.ts';

/** One page of the form. */
export interface PlainStep {
  readonly path: string;
  readonly title: string;
  readonly next: string;
  /** What is said above the fields, in the body’s own style. */
  readonly intro: string;
  readonly fields: (session: Session) => readonly PlainField[];
  /** Shown instead of the plain list of fields. */
  readonly body?: (session: Session, refused: Refused) => Markup;
}

const noMail = 'sans-email';

/** Name and birth date are asked again although FranceConnect gave them (planted). */
const situationFields: readonly PlainField[] = [
  { name: 'nom', label: 'Nom', autocomplete: 'family-name' },
  { name: 'naissance', label: 'Date de naissance', note: 'Exemple : 14/03/1990', autocomplete: 'bday' },
  { name: 'nir', label: 'NIR', note: '13 chiffres' },
  { name: 'adresse', label: 'Adresse', autocomplete: 'street-address' },
  { name: 'commune', label: 'Commune', autocomplete: 'address-level2' },
  { name: 'situation', label: 'Situation familiale' },
  { name: 'email', label: 'Adresse électronique', type: 'email', autocomplete: 'email' },
  { name: 'portable', label: 'Téléphone portable', optional: true, autocomplete: 'tel' },
];

const pieces: readonly PlainField[] = [
  { name: 'avis', label: 'Avis d’imposition', type: 'file', note: 'Fichier PDF ou JPEG' },
  { name: 'scolarite', label: 'Certificat de scolarité', type: 'file', note: 'Fichier PDF ou JPEG' },
  { name: 'contrat', label: 'Contrat de l’assistante maternelle', type: 'file', note: 'Fichier PDF ou JPEG' },
  { name: 'banque', label: 'Relevé d’identité bancaire', type: 'file', note: 'Fichier PDF ou JPEG' },
];
const jugement: PlainField = {
  name: 'jugement',
  label: 'Jugement fixant la résidence de l’enfant',
  type: 'file',
  note: 'Fichier PDF ou JPEG',
};

/** The two answers on family life; the radio buttons have no group name (planted). */
export const situations = { couple: 'En couple', separe: 'Séparé(e)' } as const;

/** The three pages to fill in, in order. */
export const steps: readonly PlainStep[] = [
  {
    path: '/situation',
    title: 'Situation',
    next: '/enfant',
    intro: 'Renseignez votre situation personnelle telle qu’elle est connue de votre caisse à la date de la présente demande.',
    fields: ({ answers }) => situationFields.filter(({ name }) => name !== 'email' || answers.get(noMail) !== 'oui'),
    body: situationBody,
  },
  {
    path: '/enfant',
    title: 'Enfant',
    next: '/pieces',
    intro: 'Précisez l’identité de l’enfant concerné ainsi que les modalités selon lesquelles sa garde est assurée.',
    fields: () => [
      { name: 'enfant', label: 'Prénom de l’enfant' },
      { name: 'naissance-enfant', label: 'Date de naissance de l’enfant', note: 'Exemple : 14/03/2022' },
      { name: 'garde', label: 'Mode de garde', options: ['Assistante maternelle', 'Garde à domicile', 'Crèche familiale'] },
      { name: 'cout', label: 'Dépense mensuelle en euros' },
    ],
  },
  {
    path: '/pieces',
    title: 'Pièces',
    next: '/recapitulatif',
    intro: 'Téléversez la copie numérisée de chacun des justificatifs énumérés ci-dessous.',
    fields: ({ answers }) => (answers.get('situation') === 'separe' ? [...pieces, jugement] : pieces),
  },
];

function situationBody(session: Session, refused: Refused): Markup {
  const field = (one: PlainField): Markup =>
    one.name === 'situation' ? radios(session, refused) : plainField(one, session, refused);
  const fields = situationFields.map((one) => (one.name === 'email' ? html`${field(one)}${withoutMail(session)}` : field(one)));
  return html`${fields}`;
}

function withoutMail({ answers }: Session): Markup {
  return html`<p>
    <input type="checkbox" id="${noMail}" name="${noMail}" value="oui" ${answers.get(noMail) === 'oui' && html`checked`} />
    <label for="${noMail}">Je n’ai pas d’adresse électronique, je préfère recevoir un courrier</label>
  </p>`;
}

function radios({ answers }: Session, refused: Refused): Markup {
  const choices = Object.entries(situations).map(
    ([value, label]) =>
      html`<span>
        <input
          type="radio"
          name="situation"
          id="situation-${value}"
          value="${value}"
          ${answers.get('situation') === value && html`checked`}
        />
        <label for="situation-${value}">${label}</label>
      </span>`,
  );
  return html`<div class="champ">
    <span class="question">Situation familiale *</span> ${choices}
    ${refused.has('situation') && html`<p class="message-erreur">Le champ « Situation familiale » doit être obligatoirement renseigné afin de poursuivre la demande.</p>`}
  </div>`;
}

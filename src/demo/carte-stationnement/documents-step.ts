import { html } from '../web/html.ts';
import type { Visit } from '../web/procedure.ts';
import type { ReceivedFile, Session } from '../web/session.ts';
import { fileField, problemOf } from './fields.ts';
import type { Problem } from './fields.ts';
import { stepActions } from './step.ts';
import type { FormStep } from './step.ts';

/** Largest file accepted, in bytes: the 5 Mo announced. */
const maxFile = 5 * 1024 * 1024;

/** A document asked for. */
export interface AskedDocument {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly types: readonly string[];
}

const pictures = ['image/jpeg', 'image/png', 'image/heic'];
const photo: AskedDocument = {
  name: 'photo',
  label: 'Photo d’identité',
  hint: 'Format JPEG ou PNG, 5 Mo maximum. Une photo prise avec votre téléphone convient.',
  accept: '.jpg,.jpeg,.png,.heic',
  types: pictures,
};
const certificat: AskedDocument = {
  name: 'certificat',
  label: 'Certificat médical de moins de 6 mois',
  hint: 'Format PDF, JPEG ou PNG, 5 Mo maximum. Vous pouvez le prendre en photo.',
  accept: '.pdf,.jpg,.jpeg,.png,.heic',
  types: ['application/pdf', ...pictures],
};
const attestation: AskedDocument = {
  ...certificat,
  name: 'attestation',
  label: 'Attestation d’hébergement',
  hint: 'La personne chez qui vous vivez écrit et signe cette attestation. Format PDF, JPEG ou PNG, 5 Mo maximum.',
};

/** The documents that this person has to give. */
export function askedDocuments({ answers }: Session): readonly AskedDocument[] {
  return answers.get('logement') === 'heberge' ? [photo, certificat, attestation] : [photo, certificat];
}

function refusal(asked: AskedDocument, file: ReceivedFile): string | undefined {
  if (!asked.types.includes(file.type)) return `${asked.label} : ce format n’est pas accepté. ${asked.hint}`;
  if (file.bytes > maxFile) return `${asked.label} : ce fichier est trop lourd. Choisissez un fichier de 5 Mo maximum.`;
  return undefined;
}

/** Step 3: the documents. A good file stays even when another one is refused. */
export const documentsStep: FormStep = {
  number: 3,
  keep({ session, form }: Visit) {
    const asked = askedDocuments(session);
    if (form.tooLarge)
      return [{ field: 'photo', message: 'Vos fichiers sont trop lourds. Choisissez des fichiers de 5 Mo maximum.' }];
    return asked.flatMap((document) => {
      const file = form.files[document.name];
      if (file === undefined) return [];
      const message = refusal(document, file);
      if (message !== undefined) return [{ field: document.name, message }];
      session.files.set(document.name, file);
      return [];
    });
  },
  check(session) {
    return askedDocuments(session)
      .filter(({ name }) => !session.files.has(name))
      .map(({ name, label }): Problem => ({ field: name, message: `${label} : ajoutez ce document.` }));
  },
  body(session, problems) {
    const files = askedDocuments(session).map((asked) =>
      fileField(asked, session.files.get(asked.name), problemOf(problems, asked.name)),
    );
    return html`<p>Ajoutez chaque document ci-dessous. Tous sont obligatoires.</p>
      <form method="post" enctype="multipart/form-data" novalidate>
        ${files}
        <p class="encart">
          Il vous manque un document ? Envoyez-le par courrier ou apportez-le au guichet. Appelez-nous pour le dire.
        </p>
        ${stepActions(3)}
      </form>`;
  },
};

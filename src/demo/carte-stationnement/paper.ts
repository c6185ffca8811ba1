import { plainPdf } from '../web/pdf.ts';
import type { Handler } from '../web/procedure.ts';
import { authority, street, town } from './authority.ts';

const blank = '....................................................';

/** The paper form, to print and post. */
export const paperForm: Handler = () => ({
  kind: 'file',
  type: 'application/pdf',
  download: 'formulaire-carte-de-stationnement.pdf',
  body: plainPdf([
    'Demande de carte de stationnement',
    '',
    `Nom de naissance : ${blank}`,
    `Prénoms : ${blank}`,
    `Date de naissance : ${blank}`,
    `Numéro et rue : ${blank}`,
    `Code postal et commune : ${blank}`,
    '[ ] Je vis dans mon logement   [ ] Je suis hébergé chez un proche',
    '',
    'Joignez une photo d’identité et un certificat médical de moins de 6 mois.',
    'Si vous êtes hébergé : joignez aussi une attestation d’hébergement.',
    '',
    `Signature : ${blank}`,
    '',
    `À envoyer à : ${authority}, ${street}, ${town}`,
  ]),
});

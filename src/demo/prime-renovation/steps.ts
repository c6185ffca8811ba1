import { html } from '../web/html.ts';
import type { RawStep } from './form.ts';
import { base } from './authority.ts';

/** Who asks: an e-mail address and a mobile phone are forced (planted). */
export const applicant: RawStep = {
  path: '/demandeur',
  next: '/projet',
  heading: 'DUD - Bloc A',
  button: 'Continuer',
  rows: [
    { name: 'nom', text: 'Nom patronymique du bénéficiaire' },
    { name: 'prenom', text: 'Prénom' },
    { name: 'adresse', text: 'Adresse de l’équipement' },
    { name: 'mel', text: 'Mél' },
    { name: 'portable', text: 'N° de portable (réception du code OTP)' },
    { name: 'rfr', text: 'RFR N-2' },
  ],
};

/** What is asked for, and a picture to copy without another way (planted). */
export const project: RawStep = {
  path: '/projet',
  next: '/pieces',
  heading: 'DUD - Bloc B',
  button: 'Continuer',
  rows: [
    {
      name: 'equipement',
      text: 'Nature de l’équipement',
      options: ['PAC air/eau', 'Chaudière biomasse', 'CESI', 'VMC double flux'],
    },
    { name: 'montant', text: 'Montant HT prévisionnel' },
    { name: 'siret', text: 'SIRET de l’entreprise mandataire' },
    { name: 'captcha', text: 'Recopiez les caractères de l’image ci-dessous' },
  ],
  after: html`<p><img src="${base}/code.svg" width="160" height="50" /></p>`,
};

/** Five documents, three of which the administration already holds; nothing on formats or sizes; no way on with a phone (planted). */
export const papers: RawStep = {
  path: '/pieces',
  next: '/engagement',
  heading: 'DUD - Bloc C - Pièces justificatives',
  button: 'Continuer',
  look: 'poste',
  before: html`<p>
    Le défaut de production de l’une quelconque des pièces justificatives énumérées ci-après fait obstacle à l’instruction de la
    demande, laquelle sera rejetée sans qu’il soit besoin d’une mise en demeure préalable du bénéficiaire.
  </p>`,
  rows: [
    { name: 'piece1', text: 'Avis d’imposition du foyer fiscal', type: 'file' },
    { name: 'piece2', text: 'Attestation de quotient familial', type: 'file' },
    { name: 'piece3', text: 'Attestation d’inscription à France Travail', type: 'file' },
    { name: 'piece4', text: 'Devis signé de l’entreprise', type: 'file' },
    { name: 'piece5', text: 'Relevé d’identité bancaire', type: 'file' },
  ],
  after: html`<p class="mobile">
    La numérisation des pièces n’est pas disponible sur mobile. Poursuivez votre télédéclaration depuis un poste informatique
    équipé d’un scanner.
  </p>`,
};

/** The last page: sent at once, nothing to read again (planted). */
export const commitment: RawStep = {
  path: '/engagement',
  next: '/fin',
  heading: 'DUD - Bloc D',
  button: 'Transmettre',
  rows: [{ name: 'qualite', text: 'Qualité du signataire', options: ['Bénéficiaire', 'Mandataire'] }],
  before: html`<p>
    En procédant à la transmission définitive et irrévocable de la présente DUD, le signataire atteste sur l’honneur de la
    sincérité des informations déclarées et reconnaît avoir été informé que toute déclaration inexacte ou frauduleuse l’expose au
    reversement intégral des sommes perçues, sans préjudice des poursuites susceptibles d’être engagées à son encontre.
  </p>`,
};

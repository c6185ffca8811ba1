import { describe, expect, it } from 'vitest';
import { documentsInSentences } from '../../../src/audits/documents/sentences.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const signs = { required: '', conditional: '?', optional: '~' } as const;
const read = (text: string): readonly string[] =>
  documentsInSentences(text).map(({ item }) => `${item.kind}${signs[item.status]}`);

describe('documents that a sentence asks for', () => {
  it.each([
    ['Vous devez joindre à votre demande une copie de votre pièce d’identité.', ['identity']],
    ['Remettez à la mairie votre livret de famille.', ['family-record-book']],
    ['Vous devez fournir à vos caisses, une fois par an, une attestation de résidence.', ['address-proof']],
    ['Vous devez renvoyer le formulaire signé et joindre un RIB.', ['bank-details']],
    ['La demande doit être accompagnée de la copie de l’acte qui a recueilli son accord.', ['other']],
    ['Joignez un document attestant que les salariés ont été informés.', ['other']],
    ['Il joint à sa demande un certificat médical détaillé.', ['medical-certificate']],
    ['Une copie de la décision contestée est à joindre à votre lettre.', ['administrative-decision']],
    ['Ce devis devra être transmis par lettre recommandée avec avis de réception.', ['invoice']],
    ['Vous devez déclarer votre rechute en transmettant un certificat médical.', ['medical-certificate']],
    ['Le remboursement a lieu sur présentation de votre carte Vitale.', ['health-insurance']],
    ['L’enfant doit avoir avec lui une carte d’identité.', ['identity']],
    ['Vous devez produire des pièces : passeport, photo d’identité.', ['identity', 'identity-photo']],
    ['Fournissez de nouveaux justificatifs, comme par exemple l’acte de mariage.', ['marriage-certificate']],
    ['Si vous n’êtes pas français, vous devez présenter votre titre de séjour.', ['residence-permit?']],
    ['La mairie peut vous demander de fournir un justificatif de domicile.', ['address-proof?']],
    ['Une traduction assermentée peut être exigée.', ['sworn-translation?']],
    ['Les actes en langue étrangère doivent être accompagnés d’une traduction.', ['sworn-translation?']],
    ['Joignez la copie de l’ordonnance d’injonction de payer.', ['court-decision']],
    ['Vous pouvez joindre un certificat médical.', ['medical-certificate~']],
    ['Il est conseillé de présenter votre livret de famille.', ['family-record-book~']],
    ['Joignez une attestation sur l’honneur indiquant que vous ne percevez pas d’autre aide.', ['sworn-statement']],
    ['Vous devez présenter l’un des documents suivants : titre de séjour, passeport.', ['residence-permit']],
    ['Vous devez présenter les documents suivants : titre de séjour, passeport.', ['residence-permit', 'identity']],
    ['Joignez les pièces justificatives (exemples : bulletins de salaire, avis d’imposition).', ['payslips?', 'tax-notice?']],
    ['Joignez les pièces justificatives (factures, bons de commande).', ['invoice']],
    ['La mairie peut demander un acte de naissance.', ['birth-certificate?']],
    ['La caisse peut vous demander un justificatif de domicile.', ['address-proof?']],
    ['Sinon, vous devez joindre un RIB.', ['bank-details?']],
    ['En l’absence de convention, vous devez fournir les factures.', ['invoice?']],
    ['En présence du maire, vous devez fournir les factures.', ['invoice']],
    ['Vous devez remettre votre permis de conduire, contre récépissé, à la gendarmerie.', ['driving-licence']],
    ['Vous n’avez pas à joindre une copie du permis. En revanche, celle-ci pourra vous être demandée.', ['driving-licence?']],
    ['L’employeur transmet à l’inspecteur du travail la demande accompagnée d’un procès-verbal.', ['meeting-minutes']],
  ])('%s', (sentence, kinds) => {
    expect(read(sentence)).toEqual(kinds);
  });

  it.each([
    ['what somebody else gives', 'L’employeur doit remettre au salarié un certificat de travail.'],
    ['what goes between private persons', 'Pour partir, vous devez remettre au locataire une quittance de loyer.'],
    ['what an office gives', 'À la fin de la visite, le médecin vous remet un certificat médical.'],
    ['what a firm must give to the reader', 'Elle doit vous fournir en janvier une attestation de loyer.'],
    ['the letter that asks', 'Vous devez adresser à votre opérateur une lettre recommandée avec accusé de réception.'],
    ['the form that asks', 'Vous devez adresser à votre CPAM le formulaire de demande suivant.'],
    ['a complaint that one lodges', 'La victime doit déposer une plainte contre l’auteur des faits.'],
    ['a letter to an office', 'Vous devez adresser un courrier à l’administration concernée.'],
    ['a way to send', 'Vous pouvez transmettre votre certificat de vie en une seule fois.'],
    ['a right to hold', 'Le permis de conduire est obligatoire pour conduire ce véhicule.'],
    ['a thing to have', 'Le contrôle technique est obligatoire.'],
    ['a permit to ask for', 'Il faut un permis de construire.'],
    ['leave to obtain', 'Vous avez besoin de l’autorisation de vos parents pour retirer de l’argent.'],
    ['the burden of proof', 'Vous devez apporter la preuve de la faute.'],
    ['proof by any means', 'Vous devez fournir une attestation ou une photo, la preuve étant libre par tous moyens.'],
    ['an act with a document', 'Il faut faire inscrire le vaccin sur le carnet de santé.'],
    ['another object of the verb', 'L’auto-école peut présenter des élèves au permis de conduire.'],
    ['a list that is elsewhere', 'Vous devez joindre les justificatifs demandés.'],
    ['an instruction on a site', 'Cliquez sur Transmettre mon certificat de vie et présenter une pièce d’identité.'],
    ['how a document is given', 'L’acte de naissance doit être produit en copie intégrale.'],
    ['a request that is made', 'Les réclamations contre la décision doivent être présentées au tribunal.'],
    ['a circumstance', 'Si vous devez présenter votre permis, vous avez 24 heures pour revenir.'],
    ['a document that one obtains', 'Le certificat de nationalité peut être demandé au tribunal.'],
    ['oneself', 'Vous devez vous présenter à la mairie, carte d’identité comprise.'],
    ['what one may obtain', 'Les membres de la famille peuvent demander une carte de séjour.'],
    ['what a shop must give', 'L’hôtelier a l’obligation de lui remettre une facture.'],
    ['what is not joined', 'Vous n’avez pas à joindre une copie du permis. En revanche, une amende pourra être demandée.'],
    ['how a request is handed over', 'Vous devez déposer votre demande contre récépissé.'],
    ['forged papers', 'Il risque une amende pour présenter de fausses fiches de salaire.'],
  ])('finds none in %s', (_, sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it.each(['si vous, ', 'joindre à la ', 'l’employeur, ', 'peut ', 'fournir des pièces : ', 'avec avis de réception '])(
    'is not slowed by a flood of “%s”',
    (part) => {
      expect(cpuTime(() => documentsInSentences(part.repeat(4_000)))).toBeLessThan(400);
    },
  );
});

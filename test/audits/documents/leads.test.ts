import { describe, expect, it } from 'vitest';
import { isChoice, isLeadIn, refusesList } from '../../../src/audits/documents/scope.ts';
import { documentInventory } from '../../../src/audits/documents/inventory.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';
import type { BlockInput } from '../../support/evidence.ts';

const items = (...blocks: readonly BlockInput[]) =>
  documentInventory(checkpoints([{ blocks }]), { procedure: procedure(), journeys: [journey()] }).items;

describe('sentences that announce a list of documents', () => {
  it.each([
    'Vous devez fournir les documents suivants :',
    'Il faut fournir :',
    'Apportez',
    'Ce formulaire doit être accompagné des pièces suivantes :',
    'Le dossier doit comprendre les éléments suivants :',
    'Si vous n’avez pas encore de carte, vous devez présenter les pièces suivantes :',
    'La direction fait l’inscription, sur présentation des 2 documents suivants :',
    'Certaines pièces doivent être obligatoirement jointes au dossier :',
    'Lors d’un contrôle, vous devez présenter les documents suivants (la version électronique n’est pas acceptée) :',
    'Le justificatif de domicile peut être :',
    'Documents à joindre au dossier',
  ])('%s', (text) => {
    expect(isLeadIn(text)).toBe(true);
  });

  it.each([
    'L’employeur doit remettre au salarié les documents suivants :',
    'Le recours à un notaire est obligatoire dans les cas suivants :',
    'Vous devez par ailleurs fournir les informations suivantes :',
    'Le plan peut comporter différentes mesures :',
    'Le contrat doit comporter les éléments suivants :',
    'Le bail doit obligatoirement être accompagné des documents suivants :',
    'Vous devez retirer un dossier à la préfecture comprenant :',
    'Le dossier de diagnostics immobiliers comprend les éléments suivants :',
    'L’électeur doit se présenter :',
    'Vous pouvez consulter les documents suivants :',
    'Vous ne devez pas joindre les documents suivants :',
    'Cette preuve peut être :',
    'Documents à joindre au contrat de travail',
  ])('not “%s”', (text) => {
    expect(isLeadIn(text)).toBe(false);
  });

  it('hears a choice in the last sentence only', () => {
    expect(isChoice('Vous pouvez demander l’une des aides. Il faut fournir les pièces suivantes :')).toBe(false);
    expect(isChoice('Elle est gratuite. Joignez la copie de l’un des documents suivants :')).toBe(true);
  });

  it('takes no person for a choice', () => {
    expect(isChoice('Vous êtes français car un de vos parents est devenu français :')).toBe(false);
    expect(isChoice('Joignez une de vos quittances :')).toBe(true);
  });

  it('names a choice by what it proves, and asks for it whatever the case of one of its ways', () => {
    const [found] = items(
      'C’est la règle. Vous devez justifier de votre domicile en fournissant l’une des pièces suivantes :',
      '- Avis d’imposition si vous en avez un',
      '- Quittance de loyer',
    );
    expect(found).toMatchObject({ kind: 'address-proof', status: 'required' });
    expect(found?.label.startsWith('Vous devez justifier')).toBe(true);
  });

  it('names an unnamed choice by its first way when there are two kinds, by none when there are more', () => {
    const lead = 'La demande doit être accompagnée de l’un des justificatifs suivants :';
    expect(items(lead, '- Acte de naissance', '- Livret de famille')[0]?.kind).toBe('birth-certificate');
    expect(items(lead, '- Acte de naissance', '- Livret de famille', '- Relevé de compte')[0]?.kind).toBe('other');
  });

  it('takes what a list only allows for optional', () => {
    const found = items(
      'La victime peut :',
      '- joindre à la plainte un certificat médical',
      '- fournir les factures de réparation',
    );
    expect(found.map(({ kind, status }) => [kind, status])).toEqual([
      ['medical-certificate', 'optional'],
      ['invoice', 'optional'],
    ]);
  });

  it('takes “selon votre situation” for a condition of the list', () => {
    const [found] = items('Vous devez aussi fournir, selon votre situation, les documents suivants :', '- Extrait Kbis');
    expect(found).toMatchObject({ status: 'conditional', condition: 'selon votre situation' });
  });
});

describe('the document that the page is about', () => {
  const asked = 'Pour la recevoir, l’hébergé doit présenter l’attestation d’accueil.';

  it('is what one obtains, not what one gives', () => {
    expect(items('# Attestation d’accueil', asked)).toEqual([]);
    expect(items('# Attestation d’accueil : renouvellement', asked)).toHaveLength(1);
    expect(items('# Visa de court séjour', asked)).toHaveLength(1);
  });
});

describe('items that open as a piece', () => {
  const kinds = (...blocks: readonly BlockInput[]) => items(...blocks).map(({ kind, status }) => `${kind} ${status}`);

  it('are read in any list, for their section only', () => {
    const letter = ['La lettre précise :', '- Votre état civil', '- Copie du certificat médical'];
    expect(kinds('# Plainte', '## Recours de la victime', ...letter)).toEqual(['medical-certificate conditional']);
    expect(kinds('# Plainte', '## Par courrier', ...letter)).toEqual(['medical-certificate required']);
    expect(kinds('Indiquez :', '- Vos coordonnées', '- Photocopie de la carte grise')).toEqual(['vehicle-registration required']);
  });

  it('make a list of papers of the one that they stand in, when most of its lines name papers', () => {
    const papers = ['- Copie du permis de conduire', '- Justificatif de domicile'];
    const read = (...lines: readonly string[]) => kinds('# Permis', '## Vous êtes étranger', ...papers, ...lines);
    const named = ['driving-licence conditional', 'address-proof conditional'];
    expect(read('- Traduction du permis')).toEqual([...named, 'sworn-translation conditional']);
    expect(read('- Traduction du permis', '- Votre âge', '- Votre adresse', '- Votre profession')).toEqual(named);
    expect(read('- Traduction du permis', '- et d’une photo d’identité')).not.toContain('identity-photo conditional');
  });

  it.each([
    'L’employeur doit remettre au salarié :',
    'À la fin de la procédure, vous recevez :',
    'Le contrat de location est établi avec :',
  ])('are refused below “%s”', (text) => {
    expect(refusesList(text)).toBe(true);
    expect(kinds(text, '- Copie de la carte grise')).toEqual([]);
  });

  it.each(['À la fin de la procédure, vous obtenez :', 'Vous devez certifier sur l’honneur que le demandeur dispose'])(
    'are not read below “%s”, even under a title of documents',
    (text) => {
      expect(kinds('## Pièces à fournir', '- RIB', text, '- Carte grise')).toEqual(['bank-details required']);
      expect(kinds('## Pièces à fournir', '- RIB', 'Si vous êtes locataire :', '- Quittance de loyer')).toHaveLength(2);
    },
  );

  it('need more than a noun', () => {
    expect(kinds('La page contient :', '- Justificatifs et modèles', '- Carte grise')).toEqual([]);
  });
});

describe('items of one list', () => {
  it('are as many documents, even of one kind', () => {
    const line = (at: number, text: string): BlockInput => ({
      selector: `ul:nth-of-type(1) > li:nth-of-type(${at}) > p:nth-of-type(1)`,
      text,
      role: 'listItem',
    });
    const found = items(
      '## Pièces à fournir',
      line(1, 'Timbre fiscal pour l’examen, de 38 €'),
      line(2, 'Timbre fiscal pour la délivrance du permis, de 70 €'),
      line(3, 'Copies de la convention de stage et de l’attestation de stage'),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['payment-proof', 'payment-proof', 'internship', 'internship']);
  });

  it('hold what is nested in them, when their words stand in a paragraph', () => {
    const found = items(
      '## Pièces à fournir',
      { selector: 'ul > li:nth-of-type(1) > p:nth-of-type(1)', text: 'Justificatif d’identité :', role: 'listItem' },
      {
        selector: 'ul > li:nth-of-type(1) > ul > li:nth-of-type(1) > p:nth-of-type(1)',
        text: 'Carte d’identité',
        role: 'listItem',
      },
      { selector: 'ul > li:nth-of-type(1) > ul > li:nth-of-type(2) > p:nth-of-type(1)', text: 'Passeport', role: 'listItem' },
    );
    expect(found).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { cost } from '../../../src/audits/information/cost.ts';
import { delay } from '../../../src/audits/information/delay.ts';
import { documents } from '../../../src/audits/information/documents.ts';
import { steps } from '../../../src/audits/information/steps.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { DocumentInventory } from '../../../src/model/inventory.ts';
import type { BlockInput } from '../../support/evidence.ts';
import { context, evaluate, journey } from '../../support/evidence.ts';

type Row = readonly [expected: string, blocks: readonly BlockInput[]];
const noDocuments: DocumentInventory = {
  items: [],
  required: 0,
  conditional: 0,
  min: 0,
  max: 0,
  avoidable: 0,
  announced: false,
  pagesRead: 1,
};
const blocked = context({ journeys: [journey({ outcome: 'blocked' })], inventory: { documents: () => noDocuments } });

function outcome(audit: Audit<'page' | 'text'>, blocks: readonly BlockInput[], lang = 'fr'): string {
  return evaluate(audit, [{ blocks, page: { lang } }], blocked).outcome;
}

describe('2.1 steps', () => {
  const rows: readonly Row[] = [
    ['failed', ['# Gestion des cookies', '## Les étapes de la démarche', '- Préparer', '- Remplir le formulaire', '- Envoyer']],
    ['passed', ['## Les étapes de la démarche', '- Préparer vos documents', '- Remplir le formulaire', '- Envoyer']],
    ['passed', ['## Comment faire ?', '### Remplir le formulaire', 'Texte.', '### Envoyer la demande']],
    ['passed', ['Étape 1 : remplissez le formulaire', 'Étape 2 : envoyez vos pièces']],
    ['passed', ['Remplissez d’abord le formulaire, puis joignez vos pièces et enfin validez.']],
    ['passed', ['La démarche se fait en trois étapes :', '- Vous remplissez', '- Vous envoyez', '- Nous répondons']],
    ['partial', ['La démarche comporte 4 étapes.']],
    ['failed', ['Étape 1 sur 4', 'Votre identité']],
    ['failed', ['Étape 1/4']],
    ['failed', ['## Les étapes de la démarche', 'À venir.']],
    ['failed', ['Demandez votre aide en ligne.']],
    ['failed', ['- Étape', '- Menu']],
  ];
  it.each(rows)('%s: %j', (expected, blocks) => {
    expect(outcome(steps, blocks)).toBe(expected);
  });
  it('reads English', () => {
    expect(outcome(steps, ['## How to apply', '- Fill in the form', '- Send it'], 'en')).toBe('passed');
    expect(outcome(steps, ['Step 1 of 4'], 'en')).toBe('failed');
  });
});

describe('2.3 documents', () => {
  const rows: readonly Row[] = [
    [
      'passed',
      [
        '## Pièces justificatives',
        '- Justificatif de domicile',
        '- Avis d’imposition',
        'Formats acceptés : PDF ou JPG, 5 Mo au plus.',
      ],
    ],
    ['passed', ['Munissez-vous de la copie de votre carte d’identité.']],
    ['passed', ['Aucun justificatif n’est demandé.']],
    ['partial', ['## Documents à fournir', '- Justificatif de domicile', '- Avis d’imposition']],
    ['partial', ['Vous devez fournir un justificatif de domicile.']],
    ['failed', ['Vous pouvez consulter vos documents.']],
    ['failed', ['label:: Justificatif de domicile', '? PDF, 5 Mo au plus']],
    ['failed', ['Formats acceptés : PDF.']],
  ];
  it.each(rows)('%s: %j', (expected, blocks) => {
    expect(outcome(documents, blocks)).toBe(expected);
  });
  it('has no object when the whole path was followed and asks for none', () => {
    const done = context({ journeys: [journey({ fields: 3, clicks: 2 })], inventory: { documents: () => noDocuments } });
    expect(evaluate(documents, [{ blocks: ['Bonjour.'] }], done).outcome).toBe('inapplicable');
    const visited = context({ inventory: { documents: () => noDocuments } });
    expect(evaluate(documents, [{ blocks: ['Bonjour.'] }], visited).outcome).toBe('failed');
  });
});

describe('2.4 cost', () => {
  const rows: readonly Row[] = [
    ['passed', ['Cette démarche est gratuite.']],
    ['passed', ['## Coût', 'Gratuit']],
    ['passed', ['Le passeport coûte 86 €. Le timbre fiscal s’achète en ligne.']],
    ['passed', ['Frais de dossier : 25 euros, par carte bancaire.']],
    ['partial', ['Le passeport coûte 86 €.']],
    ['partial', ['Le service est payant.']],
    ['failed', ['Appelez le numéro gratuit 0 800 123 456.']],
    ['failed', ['3646 (service gratuit + prix d’un appel)']],
    ['failed', ['Numéro vert, appel gratuit depuis un poste fixe']],
    ['failed', ['0,15 €/min']],
    ['failed', ['Une aide de 300 € vous est versée.']],
    ['failed', ['Le plafond de ressources est de 1 200 euros.']],
    ['failed', ['Téléchargez l’application gratuite.']],
  ];
  it.each(rows)('%s: %j', (expected, blocks) => {
    expect(outcome(cost, blocks)).toBe(expected);
  });
  it('reads English', () => {
    expect(outcome(cost, ['It costs £82.50. You can pay by debit card.'], 'en')).toBe('passed');
    expect(outcome(cost, ['Call our freephone helpline.'], 'en')).toBe('failed');
  });
});

describe('2.5 delay', () => {
  const rows: readonly Row[] = [
    ['passed', ['Votre demande est traitée en 3 semaines environ.']],
    ['passed', ['Le délai moyen de traitement est de 15 jours.']],
    ['passed', ['## Délai de traitement', 'Deux mois']],
    ['passed', ['Vous recevrez une réponse sous 48 heures.']],
    ['passed', ['Comptez 4 à 6 semaines.']],
    ['passed', ['Vous recevez la carte chez vous 6 semaines après votre demande.']],
    ['passed', ['6 semaines Pour recevoir la carte chez vous.']],
    ['partial', ['Le délai de traitement dépend de votre département.']],
    ['partial', ['Nous vous répondrons dans les meilleurs délais.']],
    ['failed', ['Le délai de recours est de deux mois.']],
    ['failed', ['Vous disposez d’un délai de deux mois pour contester.']],
    ['failed', ['Justificatif de domicile de moins de 3 mois']],
    ['failed', ['La carte est valable 10 ans et 6 mois.']],
    ['failed', ['Déclarez la naissance dans les 5 jours suivant l’accouchement.']],
    ['failed', ['Sans réponse au bout de 2 mois, votre demande est refusée.']],
    ['failed', ['Si vous n’avez pas de réponse après 2 mois, c’est un refus.']],
    ['failed', ['Il faut 10 minutes pour remplir le formulaire.']],
    ['failed', ['Service disponible 24h/24']],
  ];
  it.each(rows)('%s: %j', (expected, blocks) => {
    expect(outcome(delay, blocks)).toBe(expected);
  });
  it('reads English', () => {
    expect(outcome(delay, ['It usually takes 3 weeks to process your application.'], 'en')).toBe('passed');
    expect(outcome(delay, ['You can appeal within one month of the decision.'], 'en')).toBe('failed');
  });
});

describe('where it is said', () => {
  const said = ['Cette démarche est gratuite.'];
  it('is partial when it is said only after log-in', () => {
    const verdict = evaluate(cost, [{ blocks: ['Accueil'] }, { blocks: said, beforeLogin: false }]);
    expect(verdict.outcome).toBe('partial');
    expect(verdict.findings?.[0]?.quote).toBe('Cette démarche est gratuite.');
  });
  it('is partial when it is said only on an error state', () => {
    expect(evaluate(cost, [{ blocks: ['Accueil'] }, { blocks: said, kind: 'error' }]).outcome).toBe('partial');
  });
  it('does not count what a person cannot see, but counts a closed accordion', () => {
    const block = { text: said[0] ?? '', visible: false };
    expect(evaluate(cost, [{ blocks: [block] }]).outcome).toBe('failed');
    expect(evaluate(cost, [{ blocks: [{ ...block, disclosed: true }] }]).outcome).toBe('passed');
  });
  it('says on how many pages it was not found', () => {
    const verdict = evaluate(cost, [{ blocks: ['Un'] }, { blocks: ['Deux'] }]);
    expect(verdict).toMatchObject({ outcome: 'failed', message: { fr: 'Coût de la démarche non trouvé sur 2 pages lues.' } });
  });
  it('cannot tell when no page could be read, and was not tested without a page', () => {
    expect(evaluate(cost, [{ blocks: { error: 'crash' } }])).toMatchObject({
      outcome: 'cantTell',
      reason: { fr: expect.stringContaining('crash') },
    });
    expect(evaluate(cost, []).outcome).toBe('untested');
  });
});

import type { DimensionId } from '../../../src/model/method.ts';
import type { Localized } from '../../../src/model/localized.ts';

interface SampleIndicator {
  readonly id: string;
  readonly title: Localized;
  readonly source: Localized;
  readonly ours?: boolean;
  readonly unit?: string;
}

const s = (fr: string, en: string = fr): Localized => ({ fr, en });
const vde = s('Vos démarches essentielles (DINUM)', 'Vos démarches essentielles (DINUM)');
const pidila = (n: string) => s(`PiDila, critère ${n}`, `PiDila, criterion ${n}`);
const sdg = s('Règlement (UE) 2018/1724, art. 10', 'Regulation (EU) 2018/1724, art. 10');
const crpa = (n: string) => s(`CRPA, art. ${n}`, `CRPA, art. ${n}`);
const rgaa = (n: string) => s(`RGAA 4.1.2, ${n}`);
const own = s('Seuil de Usager', 'Usager’s own threshold');

function row(id: string, fr: string, en: string, source: Localized, more: { ours?: true; unit?: string } = {}): SampleIndicator {
  return { id, title: { fr, en }, source, ...more };
}

/** A slice of the method, enough for a realistic report. */
export const sampleIndicators: Readonly<Record<DimensionId, readonly SampleIndicator[]>> = {
  channels: [
    row('1.1', 'Une autre voie que le numérique avant toute connexion', 'A non-digital alternative before any log-in', vde),
    row('1.2', 'Le recours reste affiché à chaque étape', 'The alternative stays at every step', pidila('102')),
    row('1.3', 'Un numéro propre au service', 'The service’s own number', vde),
    row('1.4', 'Un numéro non surtaxé, au tarif affiché', 'A number not surcharged, its tariff shown', s('Loi ESSOC, art. 28')),
    row('1.5', 'Jours et heures d’appel', 'Days and hours of the phone', pidila('017')),
    row('1.6', 'Un relais pour les personnes sourdes', 'A relay for deaf people', s('Loi 2016-1321, art. 105')),
    row('1.7', 'Un guichet avec adresse ou rendez-vous', 'A counter with an address or appointment', vde),
    row('1.8', 'Un formulaire papier et une adresse postale', 'A paper form and a postal address', crpa('L112-8')),
    row('1.9', 'Portée de l’aide humaine', 'Scope of the human help', pidila('103')),
  ],
  information: [
    row('2.1', 'Les étapes sont annoncées', 'The steps are announced', sdg),
    row('2.2', 'L’autorité compétente et son contact', 'The competent authority and its contact', sdg),
    row('2.3', 'Les pièces et leur format', 'The documents and their format', sdg),
    row('2.4', 'Le coût et le paiement', 'The cost and the payment', sdg),
    row('2.5', 'Le délai', 'The delay', sdg),
    row('2.6', 'Les recours et le silence', 'Remedies and silence', sdg),
  ],
  documents: [
    row('3.1', 'Pièces obligatoires', 'Required documents', vde, { unit: 'documents' }),
    row('3.2', 'Les pièces conditionnelles disent leur condition', 'Conditional documents state their condition', vde),
    row('3.3', 'Pièces déjà détenues par l’administration', 'Documents the administration already holds', crpa('L114-8')),
    row('3.4', 'Champs à remplir', 'Fields to fill', vde, { unit: 'fields' }),
    row('3.6', 'Minutes pour remplir', 'Minutes to fill', vde, { unit: 'minutes' }),
    row('3.7', 'Règles de dépôt annoncées', 'Upload rules announced', pidila('134')),
  ],
  accessibility: [
    row('4.1', 'Déclaration accessible depuis chaque page', 'Statement linked from every page', rgaa('déclaration')),
    row('4.3', 'Critères RGAA prouvés non conformes', 'RGAA criteria proved not met', rgaa('106 critères'), { ours: true }),
    row('4.4', 'Parcours au clavier seul', 'Journey with the keyboard alone', rgaa('12.8')),
    row('4.5', 'Chaque champ a un nom accessible', 'Every field has an accessible name', rgaa('11.1')),
    row('4.6', 'Les erreurs sont nommées et rattachées', 'Errors are named and tied to their field', rgaa('11.10')),
    row('4.8', 'Pas de CAPTCHA sans alternative', 'No CAPTCHA without alternative', rgaa('1.4')),
  ],
  language: [
    row('5.1', 'Niveau de lecture', 'Reading level', own, { ours: true, unit: 'L' }),
    row('5.2', 'Phrases de plus de 25 mots', 'Sentences over 25 words', own, { ours: true, unit: '%' }),
    row('5.3', 'Sigles jamais expliqués', 'Acronyms never explained', pidila('108'), { ours: true }),
    row('5.5', 'Une aide près de chaque champ', 'Help beside each field', pidila('022')),
  ],
  journey: [
    row('6.1', 'Étapes annoncées, étape en cours montrée', 'Steps announced, current one shown', pidila('135')),
    row('6.2', 'Revenir sans rien perdre', 'Back without loss', pidila('136')),
    row('6.4', 'Relire et corriger avant l’envoi', 'Review and correct before sending', pidila('133')),
    row('6.5', 'Une saisie refusée est conservée', 'A refused entry is kept', pidila('316')),
    row('6.9', 'Faisable sur téléphone, réseau lent', 'Feasible on a phone, slow network', vde),
  ],
  prerequisites: [
    row('7.1', 'FranceConnect et une autre voie', 'FranceConnect and another way', pidila('132')),
    row('7.2', 'Adresse électronique imposée', 'E-mail forced', vde),
    row('7.3', 'Téléphone mobile imposé', 'Mobile phone forced', vde),
    row('7.4', 'Information avant connexion', 'Information before log-in', pidila('022')),
  ],
  'follow-up': [
    row('8.1', 'Accusé de réception et ses mentions', 'Acknowledgement and its mentions', crpa('R112-5')),
    row('8.2', 'Suivi du dossier ou date maximale', 'File status or maximum date', vde),
    row('8.3', 'Corriger après l’envoi', 'Correct after sending', crpa('L123-1')),
  ],
};

import { describe, expect, it } from 'vitest';
import {
  certainLanguage,
  heardLanguage,
  isRecognisable,
  sameLanguage,
  unmistakableLanguage,
} from '../../../src/audits/language/heard.ts';
import type { TextBlock } from '../../../src/model/evidence.ts';

const french =
  'La prime de rentrée est versée une fois par an, au mois d’août, aux familles dont les enfants ont entre six et dix-huit ans.';
const english =
  'The back-to-school grant is paid once a year, in August, to families whose children are between six and eighteen years old.';
const block = (text: string, lang?: string): TextBlock => ({
  id: 'b0',
  role: 'paragraph',
  text,
  visible: true,
  region: 'main',
  selector: 'p',
  headings: [],
  ...(lang === undefined ? {} : { lang }),
});

describe('sameLanguage', () => {
  it.each([
    ['fr', 'fr-CA'],
    ['no', 'nb'],
    ['hr', 'sr-Latn'],
  ])('%s and %s', (one, other) => expect(sameLanguage(one, other)).toBe(true));
  it('tells others apart', () => expect(sameLanguage('fr', 'en')).toBe(false));
});

describe('isRecognisable', () => {
  it('knows what the detector knows', () => {
    expect(['fr', 'en-GB', 'nn'].every(isRecognisable)).toBe(true);
    expect(['br', 'oc', 'la', 'francais', ''].some(isRecognisable)).toBe(false);
  });
});

describe('unmistakableLanguage', () => {
  it('hears a long text', () => expect(unmistakableLanguage(english, 20)).toBe('en'));
  it('says nothing of a short one, of false Latin, of two languages', () => {
    expect(unmistakableLanguage('Please call us from Monday to Friday if you need any help.', 20)).toBeUndefined();
    expect(
      certainLanguage('Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt'),
    ).toBeUndefined();
    expect(unmistakableLanguage(`${french} ${english}`, 20)).toBeUndefined();
  });
});

describe('heardLanguage', () => {
  it('leaves out the texts that say another language', () => {
    const blocks = [block(french), block(english, 'en'), block(english, 'en'), block(english, 'en')];
    expect(heardLanguage(blocks, 'fr')?.code).toBe('fr');
    expect(
      heardLanguage(
        blocks.map(({ text }) => block(text)),
        'fr',
      )?.code,
    ).toBe('en');
  });
  it('hears the labels of a form together when none is long enough', () => {
    const labels = [
      'Vos coordonnées',
      'Nom de naissance',
      'Prénom',
      'Date de naissance',
      'Adresse électronique',
      'Numéro de téléphone',
    ];
    const more = [
      'Votre logement',
      'Vous êtes locataire de votre logement',
      'Montant du loyer payé chaque mois',
      'Enregistrer et continuer',
    ];
    const last = [
      'Retour à l’étape précédente',
      'Nous contacter par téléphone',
      'Mentions légales',
      'Plan du site',
      'Se déconnecter de mon compte',
    ];
    const form = [...labels, ...more, ...last].map((text) => block(text));
    expect(heardLanguage(form, 'en')?.code).toBe('fr');
    expect(heardLanguage(form.slice(0, 4), 'en')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { errorWithoutSuggestion } from '../../../../src/audits/accessibility/checks/forms/suggestions.ts';
import { purposeNotTold } from '../../../../src/audits/accessibility/checks/forms/purposes.ts';
import { sameDatumOtherLabel } from '../../../../src/audits/accessibility/checks/forms/consistency.ts';
import { noReviewStep } from '../../../../src/audits/accessibility/checks/forms/review-step.ts';
import { readPage, type GridCheckpoint } from '../../../../src/audits/accessibility/page/read-page.ts';
import { fieldNameOf } from '../../../../src/method/rgaa/autocomplete.ts';
import { checkpoint, type FieldInput, type PageInput } from '../../../support/evidence.ts';

const pageOf = (fields: readonly FieldInput[], index = 0) =>
  readPage(checkpoint({ fields, evidence: { dom: '<html><body></body></html>' } }, index) as GridCheckpoint);

describe('autocomplete', () => {
  it.each([
    ['email', 'email'],
    ['section-a shipping tel-national', 'tel-national'],
    ['username webauthn', 'username'],
    ['off', ''],
    [undefined, ''],
    ['  ', ''],
    ['courriel', undefined],
  ])('reads the field name of %s', (value, name) => {
    expect(fieldNameOf(value)).toBe(name);
  });
});

describe('11.13, purpose of a field', () => {
  const hits = (field: FieldInput, others: readonly FieldInput[] = []) =>
    purposeNotTold.on(pageOf([field, ...others])).map(({ doubtful }) => (doubtful === true ? 'review' : 'proof'));

  it.each([
    { label: 'Adresse e-mail', datum: 'courriel' },
    { label: 'Nom de famille', datum: 'nom' },
    { label: 'Prénom(s)', datum: 'prenom' },
    { label: 'Numéro de téléphone', datum: 'telephonePortable' },
    { label: 'Code postal', datum: 'code_postal', autocomplete: 'off' },
    { label: 'Commune', datum: 'ville', autocomplete: 'postal-code' },
    { label: 'Date de naissance', datum: 'dateNaissance' },
    { label: 'Votre adresse e-mail' },
    { label: 'Votre prénom', headings: ['Demander une aide au logement', 'Vos coordonnées'], autocomplete: 'tel' },
  ])('is not told: $label ($datum, $autocomplete)', (field) => {
    expect(hits(field)).toEqual(['proof']);
  });

  it.each([
    { label: 'Adresse e-mail' },
    { label: 'Adresse e-mail', datum: 'courriel', headings: ['Votre conjoint'] },
    { label: 'Confirmez votre adresse e-mail', datum: 'courriel' },
    { label: 'Adresse du logement', datum: 'adresse' },
    { label: 'Téléphone', datum: 'telephone', group: 'Votre employeur' },
  ])('is left to a person: $label', (field) => {
    expect(hits(field)).toEqual(['review']);
  });

  it.each([
    { label: 'Adresse e-mail', datum: 'courriel', autocomplete: 'email' },
    { label: 'Identifiant', datum: 'courriel' },
    { label: 'Nom', datum: 'nom', autocomplete: 'section-x family-name' },
    { label: 'Commune de naissance', datum: 'ville' },
    { label: 'Votre adresse e-mail', autocomplete: 'courriel' },
    { label: 'Votre adresse e-mail', readOnly: true },
    { label: 'Votre adresse e-mail', visible: false },
    { label: 'Votre prénom', type: 'radio' },
    { label: 'Revenus', datum: 'revenus' },
  ])('is well told, or not concerned: $label', (field) => {
    expect(hits(field)).toEqual([]);
  });

  it('is proved on the e-mail address of an account', () => {
    expect(hits({ label: 'Adresse e-mail', type: 'email' }, [{ label: 'Mot de passe', type: 'password' }])).toEqual(['proof']);
  });
});

describe('11.11, a message without suggestion', () => {
  const found = (error: string, field: Partial<FieldInput> = {}) =>
    errorWithoutSuggestion.on(pageOf([{ label: 'Numéro de sécurité sociale', error, errorTied: 'aria-describedby', ...field }]))
      .length;

  it.each([
    'Champ invalide',
    'Le numéro de sécurité sociale est incorrect.',
    'Erreur : votre saisie n’est pas valide !',
    'Invalid value for social security number',
    'Format non valide',
  ])('“%s” leaves guessing', (error) => {
    expect(found(error)).toBe(1);
  });

  it.each([
    'Le numéro est invalide : il compte 13 chiffres',
    'Saisissez un numéro valide',
    'Indiquez votre numéro de sécurité sociale',
    'Numéro invalide, regardez votre carte Vitale',
    '',
  ])('“%s” says something', (error) => {
    expect(found(error)).toBe(0);
  });

  it('speaks only of fields that have a format which nothing else tells', () => {
    expect(found('Champ invalide', { label: 'Nom de famille' })).toBe(0);
    expect(found('Champ invalide', { label: 'Adresse e-mail', type: 'email' })).toBe(0);
    expect(found('Champ invalide', { help: '13 chiffres' })).toBe(0);
    expect(found('Champ invalide', { visible: false })).toBe(0);
    expect(found('Champ invalide', { label: 'Numéro de dossier', pattern: '\\d{8}' })).toBe(1);
  });

  it('stays quick on a hostile message', () => {
    expect(found('le la les '.repeat(200))).toBe(0);
    expect(found('a '.repeat(5000))).toBe(0);
  });
});

describe('11.3, one datum under several labels', () => {
  it('tells the second wording, on its state', () => {
    const states = [
      pageOf([{ label: 'Adresse e-mail', datum: 'courriel' }]),
      pageOf([{ label: 'Adresse e-mail (obligatoire)', datum: 'courriel' }], 1),
      pageOf([{ label: 'Confirmez votre e-mail', datum: 'courriel' }], 2),
      pageOf([{ label: 'Identifiant', datum: 'courriel' }], 3),
    ];
    const kept = states.map((page) => ({ checkpoint: page.checkpoint, kept: sameDatumOtherLabel.keep(page) }));
    const hits = sameDatumOtherLabel.across(kept);
    expect(hits.map(({ quote }) => quote)).toEqual(['Identifiant / Adresse e-mail']);
    expect(hits[0]?.checkpoint).toBe(states[3]?.checkpoint.id);
  });
});

describe('11.12, a summary before sending', () => {
  const form = { fields: [{ label: 'Nom' }, { label: 'Ville' }] };
  const summary = {
    blocks: ['# Récapitulatif : vérifiez vos réponses', { text: '‹nom›', role: 'definition' as const }],
    links: [{ text: 'Modifier', href: '/1' }],
  };
  const hitsOver = (pages: readonly PageInput[]) => {
    const states = pages.map((page, index) =>
      readPage(checkpoint({ ...page, evidence: { dom: '<html></html>' } }, index) as GridCheckpoint),
    );
    return noReviewStep.across(states.map((page) => ({ checkpoint: page.checkpoint, kept: noReviewStep.keep(page) })));
  };

  it('is asked about on the last state of a path that shows none', () => {
    expect(hitsOver([form, form, {}]).map((hit) => hit.checkpoint)).toEqual(['main--desktop/03-page-3']);
  });
  it('is not asked about where it was seen, nor for a single form', () => {
    expect(hitsOver([form, form, summary])).toEqual([]);
    expect(hitsOver([form, {}])).toEqual([]);
  });
});

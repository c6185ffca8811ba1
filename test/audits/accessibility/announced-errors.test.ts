import { describe, expect, it } from 'vitest';
import { announcedErrors } from '../../../src/audits/accessibility/announced-errors.ts';
import { evaluate } from '../../support/evidence.ts';
import { errorState } from '../refusal.ts';

const before = [
  { label: 'Nom', name: 'nom' },
  { label: 'Courriel', name: 'mail' },
];
const tied = { ...before[0], label: 'Nom', invalid: true, error: 'Indiquez votre nom', errorTied: 'aria-describedby' } as const;
const near = { ...tied, errorTied: 'near' } as const;
const red = { label: 'Nom', name: 'nom', invalid: true, errorStyle: true } as const;

describe('4.6 errors named, tied and announced', () => {
  it.each([
    ['passed', errorState({ before, after: [tied, before[1]], announced: ['Indiquez votre nom'] })],
    ['passed', errorState({ before, after: [tied, before[1]], focusMoved: true })],
    ['passed', errorState({ before, after: before, native: [{ selector: '#f0', message: 'Veuillez renseigner ce champ.' }] })],
    ['partial', errorState({ before, after: [tied, before[1]] })],
    ['partial', errorState({ before, after: [near, before[1]], announced: ['Erreur'] })],
    [
      'partial',
      errorState({
        before,
        after: [red, before[1]],
        blocks: ['! Le champ Nom est obligatoire'],
        announced: ['Le champ Nom est obligatoire'],
      }),
    ],
    ['failed', errorState({ before, after: [red, before[1]], announced: ['Erreur'] })],
    ['failed', errorState({ before, after: before })],
    ['failed', errorState({ before, after: before, blocks: ['! Veuillez remplir tous les champs'] })],
    ['untested', { fields: before }],
    ['untested', errorState({ before, after: [{ label: 'Adresse', name: 'adresse' }] })],
  ] as const)('is %s', (outcome, page) => {
    expect(evaluate(announcedErrors, [page]).outcome).toBe(outcome);
  });

  it('says so when an error is shown by colour alone', () => {
    const verdict = evaluate(announcedErrors, [errorState({ before, after: [red, before[1]], announced: ['Erreur'] })]);
    expect(verdict).toMatchObject({
      findings: [{ message: { fr: expect.stringContaining('couleur') }, selector: '#f0', requirement: 'RGAA 11.10, WCAG 3.3.1' }],
    });
  });

  it('is as good as its worst error state', () => {
    const good = errorState({ before, after: [tied, before[1]], focusMoved: true });
    expect(evaluate(announcedErrors, [good, errorState({ before, after: [near, before[1]] })])).toMatchObject({
      outcome: 'partial',
      value: 1,
    });
  });

  it('takes a message that stood there before for no answer', () => {
    const page = errorState({
      before,
      after: before,
      blocks: ['! Le champ Nom est obligatoire'],
      textBefore: ['Le champ Nom est obligatoire'],
    });
    expect(evaluate(announcedErrors, [page]).outcome).toBe('failed');
  });
});

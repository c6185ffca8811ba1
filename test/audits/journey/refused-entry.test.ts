import { describe, expect, it } from 'vitest';
import { refusedEntry } from '../../../src/audits/journey/refused-entry.ts';
import { evaluate } from '../../support/evidence.ts';
import { errorState } from '../refusal.ts';

const typed = { label: 'Nom', name: 'nom', filled: true } as const;
const emptied = { label: 'Nom', name: 'nom', filled: false } as const;
const missing = { label: 'Courriel', name: 'mail' } as const;
const told = { ...missing, invalid: true, error: 'Indiquez votre courriel', errorTied: 'near' } as const;
const untold = { ...missing, invalid: true, errorStyle: true } as const;
const before = [typed, missing];

describe('6.5 a refused entry', () => {
  it.each([
    ['passed', errorState({ before, after: [typed, told] })],
    ['partial', errorState({ before, after: [emptied, told] })],
    ['partial', errorState({ before, after: [typed, untold] })],
    ['failed', errorState({ before, after: [emptied, untold] })],
    ['cantTell', errorState({ before: [emptied, missing], after: [emptied, told] })],
    ['untested', { fields: before }],
  ] as const)('is %s', (outcome, page) => {
    expect(evaluate(refusedEntry, [page]).outcome).toBe(outcome);
  });

  it('quotes the field that was emptied', () => {
    expect(evaluate(refusedEntry, [errorState({ before, after: [emptied, told] })])).toMatchObject({
      value: 1,
      findings: [{ quote: 'Nom', requirement: 'PiDila 316' }],
    });
  });

  it('does not blame a site for a password or a file', () => {
    const password = { label: 'Mot de passe', name: 'mdp', type: 'password', filled: true } as const;
    const file = { label: 'RIB', name: 'rib', type: 'file', filled: true } as const;
    const after = [typed, { ...password, filled: false }, { ...file, filled: false }, told];
    expect(evaluate(refusedEntry, [errorState({ before: [typed, password, file, missing], after })]).outcome).toBe('passed');
  });

  it('does not count as lost what was written badly on purpose', () => {
    const date = { label: 'Date', name: 'date', filled: true } as const;
    const refused = { ...date, filled: false, invalid: true, error: 'Date inconnue', errorTied: 'near' } as const;
    const wrong = [{ selector: '#date', label: 'Date', format: 'date' }] as const;
    const selector = '#date';
    const states = (after: typeof typed | typeof emptied) =>
      errorState({ before: [typed, { ...date, selector }], after: [after, { ...refused, selector }], wrong });
    expect(evaluate(refusedEntry, [states(typed)]).outcome).toBe('passed');
    expect(evaluate(refusedEntry, [states(emptied)])).toMatchObject({
      outcome: 'partial',
      value: 1,
      findings: [{ quote: 'Nom' }],
    });
  });

  it('keeps a choice when the same radio button is still ticked', () => {
    const yes = { label: 'Oui', name: 'locataire', type: 'radio', filled: true } as const;
    const no = { label: 'Non', name: 'locataire', type: 'radio', filled: true } as const;
    expect(
      evaluate(refusedEntry, [errorState({ before: [yes, missing], after: [{ ...yes, filled: false }, no, told] })]).outcome,
    ).toBe('partial');
  });
});

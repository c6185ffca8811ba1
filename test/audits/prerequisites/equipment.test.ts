import { describe, expect, it } from 'vitest';
import { email } from '../../../src/audits/prerequisites/email.ts';
import { mobile } from '../../../src/audits/prerequisites/mobile.ts';
import type { PageInput } from '../../support/evidence.ts';
import { context, evaluate, journey } from '../../support/evidence.ts';

type Row = readonly [expected: string, page: PageInput];

describe('7.2 e-mail', () => {
  const forced = { label: 'Adresse électronique', type: 'email', required: true };
  const rows: readonly Row[] = [
    ['passed', { fields: [{ label: 'Nom', required: true }] }],
    ['passed', { fields: [{ ...forced, required: false }] }],
    ['failed', { fields: [forced] }],
    ['failed', { fields: [{ label: 'Courriel', required: true }] }],
    ['failed', { fields: [{ label: 'Identité', autocomplete: 'email', required: true }] }],
    ['partial', { fields: [forced, { label: 'Je n’ai pas d’adresse électronique', type: 'checkbox' }] }],
    ['partial', { fields: [forced], blocks: ['[Je n’ai pas d’e-mail]'] }],
    ['partial', { fields: [forced, { label: 'Par courrier', type: 'radio' }] }],
    ['failed', { fields: [forced, { label: 'Par courriel', type: 'radio' }] }],
    ['passed', { fields: [{ label: 'Nom' }, { ...forced, region: 'footer' }] }],
    ['passed', { fields: [{ label: 'Nom' }, { ...forced, visible: false }] }],
    ['passed', { fields: [forced, { label: 'Mot de passe', type: 'password' }] }],
    ['failed', { fields: [forced, { label: 'Mot de passe', type: 'password', autocomplete: 'new-password' }] }],
    ['passed', { fields: [{ label: 'Prévenez-moi par e-mail', type: 'checkbox', required: true }] }],
    ['untested', { blocks: ['Bonjour'], fields: [{ label: 'Rechercher', type: 'search' }] }],
    ['cantTell', { fields: { error: 'crash' } }],
  ];
  it.each(rows)('%s: %j', (expected, page) => {
    expect(evaluate(email, [page]).outcome).toBe(expected);
  });
  it('learns from an error state that an unmarked field is required', () => {
    const field = { label: 'Courriel', type: 'email', error: 'Le courriel est obligatoire', invalid: true };
    expect(evaluate(email, [{ fields: [field], kind: 'error' }]).outcome).toBe('failed');
    const byColour = { label: 'Courriel', type: 'text', errorStyle: true };
    expect(evaluate(email, [{ fields: [byColour], kind: 'error' }]).outcome).toBe('failed');
    expect(evaluate(email, [{ fields: [{ ...field, filled: true }], kind: 'error' }]).outcome).toBe('passed');
  });
  it('is partial when another path reaches the end without it', () => {
    const given = context({ journeys: [journey(), journey({ path: 'sans-email' })] });
    const pages = [{ fields: [forced] }, { fields: [{ label: 'Nom' }], path: 'sans-email' }];
    expect(evaluate(email, pages, given).outcome).toBe('partial');
    const blocked = context({ journeys: [journey(), journey({ path: 'sans-email', outcome: 'blocked' })] });
    expect(evaluate(email, pages, blocked).outcome).toBe('failed');
  });
  it('proves the field', () => {
    expect(evaluate(email, [{ fields: [forced] }])).toMatchObject({
      findings: [{ checkpoint: 'main--desktop/01-page-1', quote: 'Adresse électronique', selector: '#f0' }],
    });
  });
});

describe('7.3 mobile phone', () => {
  const forced = { label: 'Téléphone portable', type: 'tel', required: true };
  const code = { label: 'Code de sécurité', autocomplete: 'one-time-code', required: true };
  const rows: readonly Row[] = [
    ['passed', { fields: [{ label: 'Nom' }] }],
    ['passed', { fields: [{ label: 'Téléphone', type: 'tel', required: true }] }],
    ['passed', { fields: [{ label: 'Téléphone (fixe ou portable)', type: 'tel', required: true }] }],
    ['passed', { fields: [{ ...forced, required: false }] }],
    ['failed', { fields: [forced] }],
    ['failed', { fields: [{ label: 'Téléphone', type: 'tel', required: true, pattern: '0[67][0-9]{8}' }] }],
    ['failed', { fields: [{ label: 'Téléphone', type: 'tel', required: true, help: 'Numéro de mobile à 10 chiffres' }] }],
    ['failed', { fields: [code], blocks: ['Saisissez le code reçu par SMS.'] }],
    ['passed', { fields: [{ label: 'Nom' }], blocks: ['Vous recevrez un code par SMS si vous le souhaitez.'] }],
    ['partial', { fields: [forced], blocks: ['[Je n’ai pas de téléphone portable]'] }],
    ['partial', { fields: [code], blocks: ['Saisissez le code reçu par SMS.', 'Recevoir le code par courrier'] }],
    ['untested', { blocks: ['Bonjour'] }],
  ];
  it.each(rows)('%s: %j', (expected, page) => {
    expect(evaluate(mobile, [page]).outcome).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { identification } from '../../../src/audits/prerequisites/identification.ts';
import type { PageInput } from '../../support/evidence.ts';
import { context, evaluate, journey } from '../../support/evidence.ts';

const connect = { blocks: ['[S’identifier avec FranceConnect]'] };
const password: PageInput = { fields: [{ label: 'Identifiant' }, { label: 'Mot de passe', type: 'password' }] };
const form: PageInput = { fields: [{ label: 'Nom' }] };
const inside: PageInput = { blocks: ['Bonjour'], beforeLogin: false, fields: [{ label: 'Nom' }] };

function outcome(pages: readonly PageInput[], given = context()): string {
  return evaluate(identification, pages, given).outcome;
}

describe('7.1 ways to identify oneself', () => {
  it('passes with FranceConnect and another way', () => {
    expect(outcome([{ ...connect, ...password }])).toBe('passed');
    expect(outcome([{ blocks: ['[S’identifier avec FranceConnect]', '[Créer un compte]'] }, inside])).toBe('passed');
  });
  it('passes when no account is asked on the way to the form', () => {
    expect(outcome([{ blocks: ['Accueil'] }, form])).toBe('passed');
  });
  it('passes when one can go on without an account', () => {
    expect(outcome([{ ...password, blocks: ['[Continuer sans compte]'] }])).toBe('passed');
  });
  it('is partial with FranceConnect only', () => {
    expect(outcome([connect, inside])).toBe('partial');
  });
  it('fails with an account of the site’s own only', () => {
    const verdict = evaluate(identification, [password, inside]);
    expect(verdict).toMatchObject({ outcome: 'failed', findings: [{ quote: 'Mot de passe', selector: '#f1' }] });
  });
  it('recognises FranceConnect by its address', () => {
    const links = [{ text: 'Continuer', href: 'https://app.franceconnect.gouv.fr/api/v2/authorize' }];
    expect(outcome([{ links }, inside])).toBe('partial');
  });
  it('does not take an explanation for a way in', () => {
    const links = [{ text: 'Qu’est-ce que FranceConnect ?', href: 'https://franceconnect.gouv.fr/' }];
    expect(outcome([{ ...password, links }])).toBe('failed');
  });
  it('does not take a log-in link in the header for a need', () => {
    const links = [{ text: 'Se connecter', href: 'https://www.example.fr/login', region: 'header' as const }];
    expect(outcome([{ links, ...form }])).toBe('passed');
    expect(outcome([{ links, blocks: ['Accueil'] }])).toBe('untested');
  });
  it('cannot tell whether a log-in that is offered is needed', () => {
    expect(outcome([{ blocks: ['[Se connecter]'] }])).toBe('cantTell');
  });
  it('knows that a log-in stopped the journey', () => {
    const obstacle = { kind: 'login-wall', message: { fr: '', en: '' }, step: 0, url: '' } as const;
    const walled = context({ journeys: [journey({ outcome: 'blocked', obstacle })] });
    expect(outcome([{ blocks: ['[Se connecter]'] }], walled)).toBe('failed');
  });
  it('reads English', () => {
    expect(outcome([{ blocks: ['[Sign in with GOV.UK One Login]', '[Create an account]'], page: { lang: 'en' } }])).toBe(
      'passed',
    );
  });
  it('cannot tell when nothing could be read', () => {
    expect(outcome([{ blocks: { error: 'crash' } }])).toBe('cantTell');
    expect(outcome([])).toBe('untested');
  });
});

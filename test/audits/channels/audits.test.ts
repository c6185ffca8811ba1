import { describe, expect, it } from 'vitest';
import { alternativeEverywhere } from '../../../src/audits/channels/alternative-everywhere.ts';
import { alternativeShown } from '../../../src/audits/channels/alternative-shown.ts';
import { callTariff } from '../../../src/audits/channels/call-tariff.ts';
import { counter } from '../../../src/audits/channels/counter.ts';
import { deafRelay } from '../../../src/audits/channels/deaf-relay.ts';
import { openingHours } from '../../../src/audits/channels/opening-hours.ts';
import { ownNumber } from '../../../src/audits/channels/own-number.ts';
import { paperAndPost } from '../../../src/audits/channels/paper-and-post.ts';
import { scope } from '../../../src/audits/channels/scope.ts';
import type { Audit } from '../../../src/model/audit.ts';
import { judge } from './read.ts';

const everyAudit: readonly Audit[] = [
  alternativeShown,
  alternativeEverywhere,
  ownNumber,
  callTariff,
  openingHours,
  deafRelay,
  counter,
  paperAndPost,
  scope,
];
const phone = 'Appelez le 01 23 45 67 89.';

describe('every audit of channels', () => {
  it.each(everyAudit.map((audit): readonly [string, Audit] => [audit.indicator, audit]))(
    '%s cannot tell when no text was recorded, and says why',
    (_id, audit) => {
      const verdict = judge(audit, [{ blocks: { error: 'page crashed' } }]);
      expect(verdict).toMatchObject({ outcome: 'cantTell', reason: { fr: expect.stringContaining('page crashed') } });
      expect(judge(audit, []).outcome).toBe('untested');
    },
  );
});

describe('1.1 before any log-in', () => {
  it('passes, with the words that prove it', () => {
    const verdict = judge(alternativeShown, [{ blocks: [phone] }]);
    expect(verdict).toMatchObject({
      outcome: 'passed',
      message: { en: `A phone or a counter is shown before any log-in: “${phone}”` },
    });
  });
  it('fails when it comes after log-in or only on an error', () => {
    const after = judge(alternativeShown, [{ blocks: ['Bonjour'] }, { blocks: [phone], beforeLogin: false }]);
    expect(after).toMatchObject({
      outcome: 'failed',
      message: { fr: 'Ni téléphone, ni guichet, ni adresse avant toute connexion trouvés sur 2 pages lues.' },
    });
    expect(judge(alternativeShown, [{ blocks: ['Bonjour'] }, { blocks: [phone], kind: 'error' }]).outcome).toBe('failed');
  });
  it('quotes the counters that are closed', () => {
    const verdict = judge(alternativeShown, [{ blocks: ['Nos guichets sont fermés au public.'] }]);
    expect(verdict.findings?.map((finding) => finding.quote)).toContain('Nos guichets sont fermés au public.');
  });
  it('does not count France services for a local authority', () => {
    const pages = [{ blocks: ['Un conseiller France services vous aide.'] }];
    expect(judge(alternativeShown, pages).outcome).toBe('passed');
    expect(judge(alternativeShown, pages, { kind: 'local' }).outcome).toBe('failed');
  });
});

describe('1.2 at every step', () => {
  const form = { fields: [{ label: 'Nom' }] };
  it('passes on every state, and says how many', () => {
    const verdict = judge(alternativeEverywhere, [{ blocks: [phone] }, { blocks: [phone], ...form, kind: 'error' }]);
    expect(verdict).toMatchObject({ outcome: 'passed', value: 100, message: { en: expect.stringContaining('2 of 2 states') } });
  });
  it('is partial on the start page and in the form', () => {
    const verdict = judge(alternativeEverywhere, [{ blocks: [phone] }, { blocks: [phone], ...form }, form]);
    expect(verdict).toMatchObject({ outcome: 'partial', findings: [{ checkpoint: 'main--desktop/03-page-3' }] });
  });
  it('fails on the start page alone', () => {
    expect(judge(alternativeEverywhere, [{ blocks: [phone] }, form]).outcome).toBe('failed');
  });
  it('accepts one click to a contact page that was read', () => {
    const links = [{ text: 'Nous contacter', href: 'https://www.example.fr/contact#haut' }];
    const contact = { name: 'contact', blocks: [phone] };
    expect(judge(alternativeEverywhere, [{ links }, contact]).outcome).toBe('passed');
    expect(judge(alternativeEverywhere, [{ links }, { name: 'contact' }]).outcome).toBe('failed');
  });
});

describe('1.3 to 1.6, the phone', () => {
  it.each([ownNumber, callTariff, openingHours, deafRelay])('has no object without a phone', (audit) => {
    const verdict = judge(audit, [{ blocks: ['Bonjour'] }]);
    expect(verdict).toMatchObject({
      outcome: 'inapplicable',
      reason: { fr: 'Aucun numéro de téléphone trouvé sur 1 page lue.' },
    });
  });
  it('1.3 prefers the service’s own number to the generic ones', () => {
    expect(judge(ownNumber, [{ blocks: ['Appelez le 39 39.', phone] }]).outcome).toBe('passed');
    expect(judge(ownNumber, [{ blocks: ['Appelez le 39 39.'] }]).outcome).toBe('failed');
    expect(judge(ownNumber, [{ blocks: ['Appelez le 36 46.'] }]).outcome).toBe('partial');
    expect(judge(ownNumber, [{ blocks: ['Appelez le 36 46.'] }], { authority: 'Assurance maladie' }).outcome).toBe('passed');
  });
  it('1.4 fails a surcharged number of the State, social security or an operator; partial for a local authority', () => {
    const pages = [{ blocks: ['Appelez le 0 820 12 34 56.'] }];
    expect(judge(callTariff, pages)).toMatchObject({
      outcome: 'failed',
      value: 1,
      findings: [{ quote: 'Appelez le 0 820 12 34 56.', requirement: 'Loi ESSOC, art. 28' }],
    });
    expect(judge(callTariff, pages, { kind: 'state' }).outcome).toBe('failed');
    expect(judge(callTariff, pages, { kind: 'operator' }).outcome).toBe('failed');
    const local = judge(callTariff, pages, { kind: 'local' });
    expect(local.outcome).toBe('partial');
    expect(local.findings?.[0]?.requirement).toBeUndefined();
  });
  it('1.4 is not spoilt by the press office', () => {
    expect(judge(callTariff, [{ blocks: [phone, 'Presse : 0 820 12 34 56'] }]).outcome).toBe('passed');
  });
  it('1.5 looks at the service’s number first', () => {
    const generic = 'Standard : 01 23 45 67 90, du lundi au vendredi de 9 h à 17 h.';
    expect(judge(openingHours, [{ blocks: [phone, '## Mairie', generic] }]).outcome).toBe('failed');
  });
  it('1.6 wants the relay on the page of the phone', () => {
    const relay = 'Personnes sourdes : contactez-nous avec Acceo.';
    expect(judge(deafRelay, [{ blocks: [phone, relay] }]).outcome).toBe('passed');
    expect(judge(deafRelay, [{ blocks: [phone] }, { blocks: [relay] }]).outcome).toBe('partial');
    expect(judge(deafRelay, [{ blocks: [phone] }]).outcome).toBe('failed');
  });
});

describe('1.7 to 1.9', () => {
  it('1.7 wants a way to get there', () => {
    expect(judge(counter, [{ blocks: ['Prenez rendez-vous en mairie.'] }]).outcome).toBe('passed');
    expect(judge(counter, [{ blocks: ['Vous pouvez aller en mairie.'] }]).outcome).toBe('partial');
    expect(judge(counter, [{ blocks: [phone] }])).toMatchObject({ outcome: 'failed', findings: [{ place: 'absence' }] });
  });
  it('1.8 wants a form and an address', () => {
    const address = 'Adresse postale : TSA 12345, 35000 Rennes Cedex';
    expect(judge(paperAndPost, [{ blocks: [address, 'Imprimez le formulaire.'] }]).outcome).toBe('passed');
    expect(judge(paperAndPost, [{ blocks: [address] }]).outcome).toBe('partial');
    expect(judge(paperAndPost, [{ blocks: ['Vous recevrez la carte par courrier.'] }]).outcome).toBe('failed');
    const links = [{ text: 'Formulaire de demande', href: 'https://www.example.fr/f.pdf' }];
    expect(judge(paperAndPost, [{ blocks: [address], links }]).outcome).toBe('passed');
  });
  it('1.9 gives the level as a value', () => {
    expect(judge(scope, [{ blocks: ['Vous pouvez faire votre demande en mairie.'] }])).toMatchObject({
      outcome: 'passed',
      value: 3,
    });
    expect(judge(scope, [{ blocks: [phone] }])).toMatchObject({ outcome: 'passed', value: 2 });
    expect(judge(scope, [{ blocks: ['Appelez le 39 39.'] }])).toMatchObject({ outcome: 'partial', value: 1 });
    expect(judge(scope, [{ blocks: ['Bonjour'] }])).toMatchObject({
      outcome: 'failed',
      value: 0,
      message: { fr: expect.stringContaining('aucune voie humaine trouvée sur 1 page lue') },
    });
  });
});

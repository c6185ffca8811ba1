import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewBeforeSending } from '../../../src/audits/journey/review-before-sending.ts';
import { completesOnSmartphone } from '../../../src/audits/journey/smartphone.ts';
import { stepsAnnounced } from '../../../src/audits/journey/steps-announced.ts';
import type { JourneyOutcome, JourneySummary, StepRecord } from '../../../src/model/journey.ts';
import { context, evaluate, journey } from '../../support/evidence.ts';
import type { BlockInput, PageInput } from '../../support/evidence.ts';

const form = (name: string, ...blocks: readonly BlockInput[]): PageInput => ({
  name,
  blocks: [`# ${name}`, ...blocks],
  fields: [{ label: name, name }],
});

describe('6.1 steps', () => {
  const plain = [form('Identité'), form('Adresse'), form('Ressources')];
  const numbered = plain.map((_, index) => form(`Page ${index}`, `Étape ${index + 1} sur 3`));
  const marked = plain.map((page): PageInput => ({
    ...page,
    evidence: { dom: '<ol><li aria-current="step">Identité</li></ol>' },
  }));
  const start: PageInput = { name: 'accueil', blocks: ['# Aide', 'La démarche se fait en trois étapes.'] };

  it.each([
    ['passed', numbered],
    ['passed', marked],
    ['partial', [start, ...plain]],
    ['partial', [...numbered.slice(0, 2), form('Autre')]],
    ['failed', plain],
    ['inapplicable', plain.slice(0, 2)],
    ['inapplicable', [start]],
    ['cantTell', [{ fields: { error: 'closed' } }]],
  ] as const)('is %s', (outcome, pages) => {
    expect(evaluate(stepsAnnounced, pages).outcome).toBe(outcome);
  });

  it.each(['Étape 2 sur 4', 'Step 2 of 4', 'Étape n° 2/4', 'Vous êtes à l’étape 2 sur 4 : votre identité'])(
    'reads “%s”',
    (text) => {
      expect(
        evaluate(
          stepsAnnounced,
          plain.map((page) => ({ ...page, blocks: [...(page.blocks as readonly BlockInput[]), text] })),
        ).outcome,
      ).toBe('passed');
    },
  );

  it('counts the pages of the form, not its states', () => {
    const states = [
      form('Identité'),
      { ...form('Identité'), kind: 'error' as const, url: 'https://www.example.fr/x' },
      form('Adresse'),
      form('Adresse'),
    ];
    expect(evaluate(stepsAnnounced, states).outcome).toBe('inapplicable');
  });

  it('is untested when every journey was blocked on the way', () => {
    expect(evaluate(stepsAnnounced, plain.slice(0, 1), context({ journeys: [journey({ outcome: 'blocked' })] })).outcome).toBe(
      'untested',
    );
  });
});

describe('6.4 review before sending', () => {
  const step = (kind: string, outcome: StepRecord['outcome'] = 'done'): StepRecord => ({
    index: 0,
    do: kind,
    description: { fr: kind, en: kind },
    urlBefore: '',
    urlAfter: '',
    at: '',
    durationMs: 1,
    outcome,
  });
  const steps = [step('visit'), step('click'), step('click'), step('submit', 'not-sent')];
  const sending = context({ journeys: [journey({ steps })] });
  const parts: readonly BlockInput[] = ['# Récapitulatif', '## Identité', '‹nom›', '## Adresse', '‹adresse›'];
  const change = (count: number): PageInput['links'] =>
    Array.from({ length: count }, (_, index) => ({ text: 'Modifier', href: `https://www.example.fr/${index}` }));
  const review = (count: number): PageInput => ({ name: 'recap', blocks: parts, links: change(count) ?? [] });
  const two = [form('Identité'), form('Adresse')];

  it.each([
    ['passed', [...two, review(2)]],
    ['passed', [form('Tout')]],
    ['partial', [...two, review(1)]],
    ['partial', [...two, review(0)]],
    ['failed', two],
    ['failed', [...two, { blocks: ['# Envoi', 'Votre demande est prête.'] }]],
  ])('is %s', (outcome, pages) => {
    expect(evaluate(reviewBeforeSending, pages, sending).outcome).toBe(outcome);
  });

  it('does not take the confirmation for a review', () => {
    const after = [...two, { blocks: ['# Envoi'] }, { blocks: ['# Merci'] }, review(2)];
    expect(evaluate(reviewBeforeSending, after, sending).outcome).toBe('failed');
  });

  it('reads buttons, definitions and English', () => {
    const english: readonly BlockInput[] = [
      '# Check your answers',
      { text: '12 High Street', role: 'definition' },
      '[Change address]',
    ];
    expect(evaluate(reviewBeforeSending, [...two, { blocks: english }], sending).outcome).toBe('passed');
  });

  it('is inapplicable when nothing is sent, untested when the journey was blocked before', () => {
    expect(
      evaluate(reviewBeforeSending, two, context({ journeys: [journey({ outcome: 'completed', steps: [step('visit')] })] }))
        .outcome,
    ).toBe('inapplicable');
    expect(
      evaluate(reviewBeforeSending, two, context({ journeys: [journey({ outcome: 'blocked', steps: [step('visit')] })] }))
        .outcome,
    ).toBe('untested');
  });
});

describe('6.9 smartphone', () => {
  const on = (condition: string, outcome: JourneyOutcome, path = 'main'): JourneySummary => journey({ condition, outcome, path });
  const judge = (...journeys: readonly JourneySummary[]) =>
    evaluate(completesOnSmartphone, [{ condition: 'smartphone' }, { condition: 'smartphone-fast' }], context({ journeys }))
      .outcome;

  it.each([
    ['passed', [on('desktop', 'completed'), on('smartphone', 'stopped-before-submission')]],
    ['passed', [on('smartphone', 'completed')]],
    ['partial', [on('smartphone', 'blocked'), on('smartphone-fast', 'completed')]],
    ['partial', [on('smartphone-fast', 'completed')]],
    ['failed', [on('smartphone', 'blocked')]],
    ['failed', [on('smartphone', 'completed'), on('smartphone', 'blocked', 'heberge')]],
    ['failed', [on('smartphone', 'blocked'), on('smartphone-fast', 'blocked')]],
    ['cantTell', [on('smartphone', 'failed')]],
    ['untested', [on('desktop', 'completed')]],
  ] as const)('is %s', (outcome, journeys) => {
    expect(judge(...journeys)).toBe(outcome);
  });

  it('tells the obstacle, at the last state seen', () => {
    const message = { fr: 'Bouton « Suivant » introuvable.', en: 'Button “Suivant” not found.' };
    const blocked = journey({
      condition: 'smartphone',
      outcome: 'blocked',
      obstacle: { kind: 'control-absent', message, step: 2, url: '' },
    });
    const verdict = evaluate(
      completesOnSmartphone,
      [
        { condition: 'smartphone', name: 'a' },
        { condition: 'smartphone', name: 'b' },
      ],
      context({ journeys: [blocked] }),
    );
    expect(verdict).toMatchObject({
      findings: [{ checkpoint: 'main--smartphone/02-b', message: { en: expect.stringContaining(message.en) } }],
    });
  });
});

describe('hostile pages', () => {
  it('never make these audits throw', () => {
    const block = fc.record({
      text: fc.string({ maxLength: 300 }),
      role: fc.constantFrom('heading', 'definition', 'button', 'paragraph'),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), fc.string({ maxLength: 500 }), (blocks, dom) => {
        const page = { blocks: blocks as readonly BlockInput[], evidence: { dom } };
        expect(evaluate(stepsAnnounced, [page, page]).outcome).toBeDefined();
        expect(evaluate(reviewBeforeSending, [page, page]).outcome).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });
});

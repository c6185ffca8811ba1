import * as fc from 'fast-check';
import { identify } from '../../../src/audits/identity.ts';
import { describe, expect, it } from 'vitest';
import { captcha } from '../../../src/audits/accessibility/captcha.ts';
import { accessibilityInventory, accessibilityInventoryRequires } from '../../../src/audits/accessibility/inventory.ts';
import { namedFields } from '../../../src/audits/accessibility/named-fields.ts';
import { signature } from '../../../src/audits/accessibility/place/signature.ts';
import { provedViolations } from '../../../src/audits/accessibility/proved-violations.ts';
import { statementLinked } from '../../../src/audits/accessibility/statement-linked.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { checkpoints, context, evaluate, journey, procedure } from '../../support/evidence.ts';
import type { FieldInput, PageInput } from '../../support/evidence.ts';
import { axe, rule } from './axe.ts';

type Needs = (typeof accessibilityInventoryRequires)[number] | 'fields';

function judge(audit: Audit<Needs>, pages: readonly PageInput[]): Verdict {
  const states = checkpoints<Needs>(pages);
  const given = { procedure: procedure(), journeys: [journey()] };
  return audit.evaluate(states, context({ inventory: { accessibility: () => accessibilityInventory(states, given) } }));
}

describe('4.1 statement linked from every state', () => {
  const linked: PageInput = {
    links: [{ text: 'Accessibilité : non conforme', href: 'https://www.example.fr/accessibilite', region: 'footer' }],
  };
  const bare: PageInput = { links: [{ text: 'Contact', href: 'https://www.example.fr/contact' }] };

  it.each([
    ['passed', [linked, { ...linked, kind: 'error' as const }]],
    ['partial', [linked, bare]],
    ['failed', [bare]],
    ['cantTell', [{ links: { error: 'closed' } }]],
  ])('is %s', (outcome, pages) => {
    expect(judge(statementLinked, pages).outcome).toBe(outcome);
  });

  it('words absence over the pages read, and quotes a mention without link', () => {
    const verdict = judge(statementLinked, [{ blocks: [{ text: 'Accessibilité : non conforme', region: 'footer' }] }]);
    expect(verdict).toMatchObject({
      outcome: 'failed',
      message: { fr: expect.stringMatching(/non trouvé sur 1 page lue.*Mention sans lien/u) },
    });
  });
});

describe('4.3 proved violations', () => {
  const five = ['label', 'color-contrast', 'link-name', 'html-has-lang', 'document-title'].map((id) =>
    rule(id, ['<div>x</div>']),
  );
  const page = (...violations: ReturnType<typeof rule>[]): PageInput => ({ evidence: { axe: axe(violations) } });

  it.each([
    ['passed', [page()]],
    ['passed', [page(rule('region', ['<div>']))]],
    ['partial', [page(...five.slice(0, 4))]],
    ['failed', [page(...five)]],
    ['failed', [page(...five.slice(0, 3)), page(...five.slice(3))]],
    ['cantTell', [page(), {}]],
    ['cantTell', [{}]],
  ] as const)('is %s', (outcome, pages) => {
    expect(judge(provedViolations, pages).outcome).toBe(outcome);
  });

  it('fails for one critical finding on a field that the person needs', () => {
    const needed: PageInput = {
      ...page(rule('label', ['<input type="text" name="nom">'])),
      fields: [{ label: '', name: 'nom' }],
    };
    expect(judge(provedViolations, [needed])).toMatchObject({ outcome: 'failed', value: 1 });
  });

  it('fails for a button without name that sends the form', () => {
    expect(judge(provedViolations, [page(rule('button-name', ['<button type="submit"></button>']))]).outcome).toBe('failed');
  });

  it('does not block for a field or a button that is not on the way', () => {
    const search: PageInput = {
      ...page(rule('label', ['<input type="search" name="q">'])),
      fields: [{ label: '', name: 'q', region: 'header' }],
    };
    const menu = page(rule('button-name', ['<button class="menu"></button>'], { selector: 'header > button' }));
    expect(judge(provedViolations, [search]).outcome).toBe('partial');
    expect(judge(provedViolations, [menu]).outcome).toBe('partial');
  });

  it.each([
    ['the same host', 'https://www.example.fr/cadre', 'partial'],
    ['a document of the page itself', 'about:srcdoc', 'partial'],
    ['another host', 'https://video.example.org/lecteur', 'cantTell'],
    ['another port', 'https://www.example.fr:8443/', 'cantTell'],
  ])('takes what axe finds in a frame of %s for what it is', (_, frame, outcome) => {
    const found = rule('color-contrast', ['<p>Pâle</p>']);
    const framed = page({ ...found, nodes: found.nodes.map((node) => ({ ...node, frame })) });
    const verdict = judge(provedViolations, [framed]);
    expect(verdict.outcome).toBe(outcome);
    if (outcome !== 'cantTell') return;
    expect(verdict).toMatchObject({ reason: { fr: expect.stringContaining('contenus tiers') }, findings: [{ frame }] });
  });

  it('counts what stands in frames of other hosts beside what is proved, never with it', () => {
    const found = rule('color-contrast', ['<p>Pâle</p>']);
    const elsewhere = { ...found, nodes: found.nodes.map((node) => ({ ...node, frame: 'https://video.example.org/' })) };
    const verdict = judge(provedViolations, [page(rule('document-title', ['<html>']), elsewhere)]);
    expect(verdict).toMatchObject({ outcome: 'partial', value: 1 });
    expect(verdict).toMatchObject({
      message: { fr: expect.stringMatching(/cadres d’autres sites, laissés à une personne\s: 1/u) },
    });
  });

  it('is not passed when a check failed on a state, unless more is proved', () => {
    const states = checkpoints<Needs>([page()]);
    const whole = accessibilityInventory(states, { procedure: procedure(), journeys: [journey()] });
    const gap = { checkpoint: states[0]?.id ?? '', check: 'heading-empty', reason: 'cannot read this' };
    const judged = (check: string): Verdict =>
      provedViolations.evaluate(
        states,
        context({
          inventory: { accessibility: () => ({ ...whole, grid: { pages: [], beside: [], gaps: [{ ...gap, check }] } }) },
        }),
      );
    expect(judged('heading-empty')).toMatchObject({ outcome: 'cantTell', reason: { fr: expect.stringContaining('1 contrôle') } });
    // Lists for a person, and absences, prove nothing: without them nothing that could be proved was missed.
    expect(judged('preparation: 8.7').outcome).toBe('passed');
    expect(judged('absence: table').outcome).toBe('passed');
  });

  it('is not passed when the snapshot of a state was cut', () => {
    expect(judge(provedViolations, [{ ...page(), page: { truncated: ['dom'] } }]).outcome).toBe('cantTell');
  });

  it('prints no rate', () => {
    expect(JSON.stringify(judge(provedViolations, [page(...five)]))).not.toMatch(/\d ?%|taux|rate of/);
  });
});

describe('4.5 named fields in frames', () => {
  const frame = 'https://paiement.exemple.com/carte';
  const [named, nameless] = [{ label: 'Nom' }, { label: '' }];
  const own = 'https://www.example.fr/cadre';

  it.each([
    ['passed', [named, { ...named, frame }]],
    ['cantTell', [named, { ...nameless, frame }]],
    ['cantTell', [{ ...nameless, frame }]],
    ['inapplicable', [{ ...named, frame }]],
    ['failed', [nameless, { ...nameless, frame }]],
    ['failed', [{ ...nameless, frame: own }]],
    ['failed', [{ ...nameless, frame: 'about:srcdoc' }]],
  ])('is %s', (outcome, fields) => {
    expect(judge(namedFields, [{ url: 'https://www.example.fr/demande', fields }]).outcome).toBe(outcome);
  });

  it('counts the fields of the site alone, and tells those of other hosts to a person', () => {
    const fields = [named, nameless, { ...nameless, frame }, { ...named, frame, selector: '#autre' }];
    const verdict = judge(namedFields, [{ url: 'https://www.example.fr/demande', fields }]);
    expect(verdict).toMatchObject({ outcome: 'failed', value: 1, findings: { length: 1 } });
    expect('message' in verdict && verdict.message.fr).toMatch(
      /1 sur 2\s; champs sans nom .* laissés à une personne\s: 1 .*contenus tiers/u,
    );
    expect('message' in verdict && verdict.message.en).toContain('third-party content');
  });

  it('gives the person what to look at', () => {
    const verdict = judge(namedFields, [{ url: 'https://www.example.fr/demande', fields: [{ ...nameless, frame }] }]);
    expect(verdict).toMatchObject({ outcome: 'cantTell', findings: [{ frame }] });
    expect('reason' in verdict && verdict.reason.fr).toMatch(/^Le site lui-même n’a pas de champ\s; .*: 1 /u);
  });
});

describe('4.5 named fields', () => {
  const named: FieldInput = { label: 'Nom' };
  const nameless: FieldInput = { label: '', nameFrom: 'none' };
  const page = (...fields: readonly FieldInput[]): PageInput => ({ fields });
  const many = Array.from({ length: 19 }, (_, index) => ({ label: `Champ ${index}` }));

  it.each([
    ['passed', [page(named, { ...nameless, visible: false }, { ...nameless, disabled: true })]],
    ['partial', [page(...many, nameless)]],
    ['failed', [page(...many.slice(0, 18), nameless)]],
    ['failed', [page(named), page(nameless)]],
    ['inapplicable', [page()]],
    ['cantTell', [{ fields: { error: 'closed' } }]],
  ] as const)('is %s', (outcome, pages) => {
    expect(evaluate(namedFields, pages).outcome).toBe(outcome);
  });

  it('counts the same field of two states once', () => {
    const { value, findings = [] } = evaluate(namedFields, [page(named, nameless), page(named, nameless)]);
    expect(value).toBe(1);
    expect(identify('4.5', findings)).toMatchObject([{ selector: '#f1', seenOn: { length: 2 } }]);
  });

  it('tells a name that only a placeholder gives, without failing', () => {
    const hint: FieldInput = { label: '', accessibleName: 'Votre nom', nameFrom: 'placeholder' };
    expect(evaluate(namedFields, [page(hint)])).toMatchObject({
      outcome: 'passed',
      findings: [{ message: { fr: expect.stringContaining('étiquette visible') } }],
    });
  });
});

describe('4.8 CAPTCHA', () => {
  const sign = { vendor: 'reCAPTCHA', selector: '#captcha' };

  it.each([
    ['passed', [{}]],
    ['passed', [{ page: { captchas: [{ ...sign, alternative: 'audio' }] } }]],
    ['failed', [{}, { page: { captchas: [sign] } }]],
  ] as const)('is %s', (outcome, pages) => {
    expect(evaluate(captcha, pages).outcome).toBe(outcome);
  });

  it('cannot tell when the page was not recorded', () => {
    const [state] = checkpoints<'page'>([{}]);
    if (state === undefined) throw new Error('no state');
    const gap = { ...state, evidence: { page: { ok: false as const, error: 'closed' } } };
    expect(captcha.evaluate([gap], context()).outcome).toBe('cantTell');
  });
});

describe('hostile components', () => {
  it('have a place, in bounded time, whatever their source', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 300 }), (html, selector) => {
        expect(typeof signature({ html: `<a ${html}`, selector })).toBe('string');
      }),
    );
    const flood = ['<', ' a="', '<a href=', '"', '> '].map((part) => ({
      html: `<a ${part.repeat(50_000)}`,
      selector: ':nth-child('.repeat(5000),
    }));
    for (const node of flood) expect(cpuTime(() => signature(node))).toBeLessThan(200);
  });
});

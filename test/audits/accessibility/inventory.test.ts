import { describe, expect, it } from 'vitest';
import { accessibilityInventory } from '../../../src/audits/accessibility/inventory.ts';
import { rgaaCriteria } from '../../../src/method/rgaa/criteria.ts';
import type { AccessibilityInventory } from '../../../src/model/inventory.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';
import type { PageInput } from '../../support/evidence.ts';
import { axe, rule } from './axe.ts';

function inventory(pages: readonly PageInput[]): AccessibilityInventory {
  return accessibilityInventory(checkpoints(pages), { procedure: procedure(), journeys: [journey()] });
}

const status = (found: AccessibilityInventory, id: string) => found.criteria.find((criterion) => criterion.id === id);
const footer = (text: string, href = 'https://www.example.fr/accessibilite'): NonNullable<PageInput['links']> => [
  { text, href, region: 'footer' },
];
const statementPage = (...blocks: readonly string[]): PageInput => ({
  name: 'accessibilite',
  url: 'https://www.example.fr/accessibilite',
  blocks: ['# Déclaration d’accessibilité', ...blocks],
});

describe('violations', () => {
  const label = rule('label', ['<input type="text" name="nom">', '<input type="text" name="prenom">']);

  it('are grouped by rule, with their criteria', () => {
    const { violations } = inventory([
      { evidence: { axe: axe([label, rule('image-alt', ['<img src="/logo.png">'], { selector: 'header > a > img' })]) } },
    ]);
    expect(violations.map(({ rule: id, count, wcag, rgaa, impact }) => ({ id, count, wcag, rgaa, impact }))).toEqual([
      { id: 'label', count: 2, wcag: ['4.1.2'], rgaa: ['11.1'], impact: 'critical' },
      { id: 'image-alt', count: 1, wcag: ['1.1.1'], rgaa: ['1.1'], impact: 'critical' },
    ]);
    expect(violations[0]?.help).toEqual({ fr: 'Un champ de formulaire n’a pas d’étiquette.', en: 'help of label' });
    expect(violations[0]?.findings[0]).toMatchObject({
      requirement: 'RGAA 11.1, WCAG 4.1.2',
      quote: '<input type="text" name="nom">',
    });
  });

  it('count the same component of twelve states once, whatever its place and state', () => {
    const states = Array.from({ length: 12 }, (_, index): PageInput => {
      const html = `<button class="menu ${index}" aria-expanded="${index % 2 === 0}" id="menu-${index}"></button>`;
      return { evidence: { axe: axe([rule('button-name', [html], { selector: `body > div:nth-child(${index}) > button` })]) } };
    });
    const [violation] = inventory(states).violations;
    expect(violation?.count).toBe(1);
    expect(violation?.findings).toHaveLength(12);
    expect(new Set(violation?.findings.map((finding) => finding.place)).size).toBe(1);
  });

  it('count two components alike on one state twice', () => {
    expect(
      inventory([{ evidence: { axe: axe([rule('label', ['<input type="text">', '<input type="text">'])]) } }]).violations[0]
        ?.count,
    ).toBe(2);
  });

  it('leave best practices and level AAA out', () => {
    const untold = [rule('region', ['<div>']), rule('color-contrast-enhanced', ['<p>'])];
    expect(inventory([{ evidence: { axe: axe(untold) } }]).violations).toEqual([]);
  });

  it('keep rules of WCAG 2.2 that RGAA lacks', () => {
    expect(inventory([{ evidence: { axe: axe([rule('target-size', ['<a href="/x">x</a>'])]) } }]).violations[0]).toMatchObject({
      wcag: ['2.5.8'],
      rgaa: [],
    });
  });
});

describe('criteria', () => {
  it('are the 106, without any rate', () => {
    const found = inventory([{ evidence: { axe: axe([]) } }]);
    expect(found.criteria.map((criterion) => criterion.id)).toEqual(rgaaCriteria.map((criterion) => criterion.id));
    expect(Object.keys(found).some((key) => /rate|score/.test(key))).toBe(false);
    expect(found.criteria.every((criterion) => criterion.status !== 'C')).toBe(true);
  });

  it('are NC as soon as one state proves it', () => {
    const found = inventory([
      { evidence: { axe: axe([]) } },
      { evidence: { axe: axe([rule('select-name', ['<select name="pays">'])]) } },
    ]);
    expect(status(found, '11.1')).toMatchObject({
      status: 'NC',
      decidedBy: 'axe: select-name',
      findings: [{ place: expect.stringContaining('pays') }],
    });
  });

  it('are left to a person when the rule is only a cue', () => {
    const found = inventory([
      {
        evidence: {
          axe: axe([rule('bypass', ['<html>']), rule('image-alt', ['<img src="/a.png">'], { selector: 'main > p > img' })]),
        },
      },
    ]);
    expect(status(found, '12.7')).toMatchObject({ status: 'NT', toReview: 1 });
    expect(status(found, '1.1')).toMatchObject({ status: 'NT', toReview: 1 });
  });

  it('count what axe could not decide, one per component', () => {
    const doubt = { evidence: { axe: axe([], [rule('color-contrast', ['<p>Texte</p>', '<p>Autre</p>'])]) } };
    expect(status(inventory([doubt, doubt]), '3.2')).toMatchObject({ status: 'NT', toReview: 2 });
  });

  it('are NA only when the content is certainly absent everywhere', () => {
    const plain = { evidence: { axe: axe([]), dom: '<main><p>Bonjour</p></main>' } };
    const found = inventory([plain]);
    expect(['2.1', '4.1', '5.1'].map((id) => status(found, id)?.status)).toEqual(['NA', 'NA', 'NA']);
    expect(status(found, '2.1')?.decidedBy).toBe('absence: frame');
    expect(status(found, '10.8')).toMatchObject({ status: 'NA', proposed: true });
    const withTable = inventory([plain, { evidence: { axe: axe([]), dom: '<main><TABLE><tr></tr></TABLE></main>' } }]);
    expect(['2.1', '5.1'].map((id) => status(withTable, id)?.status)).toEqual(['NA', 'NT']);
    const framed = inventory([
      { ...plain, page: { frames: [{ url: 'https://player.example', crossOrigin: true, read: false }] } },
    ]);
    expect(['2.1', '4.1'].map((id) => status(framed, id)?.status)).toEqual(['NT', 'NT']);
    expect(status(inventory([plain, { evidence: { axe: axe([]) } }]), '2.1')?.status).toBe('NT');
    expect(status(inventory([{ ...plain, page: { truncated: ['dom'] } }]), '2.1')?.status).toBe('NT');
  });
});

describe('the statement', () => {
  it('is found by its link and its mention', () => {
    const { statement } = inventory([
      {
        links: footer('Accessibilité : partiellement conforme'),
        blocks: [{ text: 'Accessibilité : partiellement conforme', region: 'footer', role: 'link' }],
      },
      { links: footer('Mentions légales', 'https://www.example.fr/mentions') },
    ]);
    expect(statement).toMatchObject({ found: true, url: 'https://www.example.fr/accessibilite', declaredStatus: 'partial' });
    expect(statement.linkedFrom).toHaveLength(1);
    expect(statement.missingFrom).toHaveLength(1);
  });

  it.each([
    ['Accessibilité : non conforme', 'none'],
    ['Accessibilité\u00a0: totalement conforme', 'total'],
    ['Accessibilité numérique (partiellement conforme)', 'partial'],
    ['Déclaration d’accessibilité', undefined],
    ['Accessibility statement', undefined],
  ])('reads “%s”', (text, declared) => {
    const { statement } = inventory([{ links: footer(text) }]);
    expect([statement.found, statement.declaredStatus]).toEqual([true, declared]);
  });

  it.each(['Accessibilité des bâtiments', 'Guide de l’accessibilité', 'Contact'])('is not found in a link “%s”', (text) => {
    expect(inventory([{ links: footer(text) }]).statement.found).toBe(false);
  });

  it('is not found in a button that opens display settings', () => {
    const script = { text: 'Accessibilité', href: 'javascript:void(0)', kind: 'script' as const };
    expect(inventory([{ links: [script] }]).statement.found).toBe(false);
  });

  it('is read when its page was visited', () => {
    const { statement } = inventory([
      { links: footer('Accessibilité : partiellement conforme') },
      statementPage(
        'Le site est en conformité partielle avec le RGAA version 4.1.',
        'L’audit révèle que 72,5 % des critères du RGAA sont respectés.',
        'Cette déclaration a été établie le 12 mars 2024. Elle a été mise à jour le 3 avril 2025.',
      ),
    ]);
    expect(statement).toMatchObject({ declaredStatus: 'partial', declaredRate: 72.5, date: '2025-04-03', expired: false });
    expect(statement.missingFrom).toEqual([]);
  });

  it('expires after three years', () => {
    expect(inventory([statementPage('Déclaration établie le 04/01/2023.')]).statement).toMatchObject({
      date: '2023-01-04',
      expired: true,
    });
    expect(inventory([statementPage('Déclaration établie le 05/01/2023.')]).statement).toMatchObject({ expired: false });
  });

  it('does not invent what the page does not say', () => {
    const { statement } = inventory([statementPage('Nous améliorons notre site. Le 31 décembre, nos bureaux ferment.')]);
    expect(statement).toMatchObject({ found: true, linkedFrom: [expect.any(String)], missingFrom: [], contacts: [], plans: [] });
    const invented = ['declaredStatus', 'declaredRate', 'date', 'expired', 'auditor', 'recourse', 'ceiling', 'contradiction'];
    expect(Object.keys(statement).filter((key) => invented.includes(key))).toEqual([]);
    expect(statement.parts?.filter(({ found }) => found)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { violationsOn } from '../../../src/audits/accessibility/axe-findings.ts';
import { accessibilityInventory } from '../../../src/audits/accessibility/inventory.ts';
import { groupViolations } from '../../../src/audits/accessibility/violations.ts';
import { checkpoints, journey, procedure, type PageInput } from '../../support/evidence.ts';
import { axe, rule } from './axe.ts';

const beside = (pages: readonly PageInput[]) =>
  new Map(
    accessibilityInventory(checkpoints(pages), { procedure: procedure(), journeys: [journey()] }).grid?.beside.map((cell) => [
      cell.criterion,
      cell,
    ]),
  );
const typed = (url: string, datum: string): PageInput => ({
  url,
  fields: [{ label: 'Nom', datum, filled: true }],
  evidence: { axe: axe([]) },
});

const helped = (path: string, links: readonly (readonly [string, 'header' | 'footer'])[], more: PageInput = {}): PageInput => ({
  url: `https://www.example.fr/${path}`,
  links: links.map(([text, region]) => ({ text, href: '/x', region })),
  evidence: { axe: axe([]) },
  ...more,
});
const [aide, contact] = [['Aide', 'header'] as const, ['Nous contacter', 'footer'] as const];

describe('help at the same place (3.2.6)', () => {
  const moved = (...pages: readonly PageInput[]) => beside(pages).get('3.2.6');
  test('is left to a person where it goes from header to footer, or changes order', () => {
    expect(moved(helped('a', [aide, contact]), helped('b', [['Nous contacter', 'header']]))).toMatchObject({
      status: 'NT',
      toReview: 1,
    });
    expect(moved(helped('a', [aide, contact]), helped('b', [contact, aide]))).toMatchObject({ toReview: 1 });
  });

  test.each([
    ['the same order', helped('b', [aide, contact])],
    ['one of them alone', helped('b', [contact])],
    ['another condition of use', helped('b', [contact, aide], { condition: 'smartphone' })],
    ['an error state', helped('b', [contact, aide], { kind: 'error' })],
    ['another state of the page', helped('a', [contact, aide])],
    ['a way that stands twice', helped('b', [contact, aide, contact])],
  ])('is not, with %s', (_, page) => {
    expect(moved(helped('a', [aide, contact]), page)).toMatchObject({ toReview: 0 });
  });
});

describe('criteria of WCAG 2.2 beside the grid', () => {
  test('are the six that WCAG 2.2 adds, and two of level AAA', () => {
    const all = ['1.4.6', '2.2.4', '2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];
    expect([...beside([{ evidence: { axe: axe([]) } }]).keys()]).toEqual(all);
  });

  test('of level AAA is told there, and is no violation of the procedure', () => {
    const page = { evidence: { axe: axe([rule('color-contrast-enhanced', ['<p>gris</p>'])]) } };
    expect(beside([page]).get('1.4.6')).toMatchObject({ status: 'NC', decidedBy: 'axe: color-contrast-enhanced' });
    expect(checkpoints([page]).flatMap((state) => groupViolations(violationsOn(state)))).toEqual([]);
  });

  test('are not met when axe proves it, with its findings', () => {
    const cells = beside([{ evidence: { axe: axe([rule('target-size', ['<a href="/x">x</a>'])]) } }]);
    expect(cells.get('2.5.8')).toMatchObject({
      status: 'NC',
      decidedBy: 'axe: target-size',
      findings: [{ quote: '<a href="/x">x</a>' }],
    });
    expect(cells.get('2.4.11')?.status).toBe('NT');
  });

  test('leave to a person a datum given on two pages, not one given on two states of a page', () => {
    const twice = beside([typed('https://www.example.fr/a', 'nom'), typed('https://www.example.fr/b', 'nom')]);
    expect(twice.get('3.3.7')).toMatchObject({ status: 'NT', toReview: 1 });
    const once = beside([typed('https://www.example.fr/a', 'nom'), typed('https://www.example.fr/a?etape=2', 'nom')]);
    expect(once.get('3.3.7')).toMatchObject({ toReview: 0 });
  });
});

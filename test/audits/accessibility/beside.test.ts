import { describe, expect, test } from 'vitest';
import { accessibilityInventory } from '../../../src/audits/accessibility/inventory.ts';
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

describe('criteria of WCAG 2.2 beside the grid', () => {
  test('are the six that RGAA lacks', () => {
    expect([...beside([{ evidence: { axe: axe([]) } }]).keys()]).toEqual(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);
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

import { expect, it } from 'vitest';
import type { Concern } from '../../../src/audits/accessibility/checks/absence.ts';
import { judgeGrid } from '../../../src/audits/accessibility/grid/grid.ts';
import type { GridKind } from '../../../src/audits/accessibility/page/read-page.ts';
import { checkpoints } from '../../support/evidence.ts';
import { axe } from './axe.ts';

const concern = (what: string, present: boolean, more: Partial<Concern> = {}): Concern => ({
  what,
  criteria: ['1.4'],
  certainty: 'likely',
  present: () => present,
  ...more,
});

function decided(...concerns: readonly Concern[]): string {
  const states = checkpoints<GridKind>([{ evidence: { axe: axe([]), dom: '<html><body></body></html>' } }]);
  const grid = judgeGrid(states, { checks: [], journeyChecks: [], concerns, compliances: [], preparations: [] });
  const cell = grid.criteria.find(({ criterion }) => criterion === '1.4');
  return `${cell?.status} ${cell?.decidedBy} ${cell?.proposed === true ? 'proposed' : ''}`.trim();
}

it('wants all the contents of a criterion to be absent', () => {
  expect(decided(concern('image', false), concern('frame', true))).toBe('NT');
  expect(decided(concern('image', false), concern('frame', false, { certainty: 'certain' }))).toBe('NA absence: frame');
});

it('is content with the absence of what all the others are made of', () => {
  const image = (present: boolean) => concern('image', present, { certainty: 'certain', suffices: true });
  expect(decided(image(false), concern('CAPTCHA', true))).toBe('NA absence: image');
  expect(decided(image(true), concern('CAPTCHA', false))).toBe('NA absence: CAPTCHA proposed');
  expect(decided(concern('CAPTCHA', false), image(true))).toBe('NA absence: CAPTCHA proposed');
  expect(decided(image(true), concern('CAPTCHA', true))).toBe('NT');
});

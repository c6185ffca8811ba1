import { describe, expect, test } from 'vitest';
import type { JourneyCheck, PageCheck } from '../../../src/audits/accessibility/checks/check.ts';
import type { ThemeChecks } from '../../../src/audits/accessibility/checks/theme.ts';
import { judgeGrid } from '../../../src/audits/accessibility/grid/grid.ts';
import type { GridCheckpoint } from '../../../src/audits/accessibility/page/read-page.ts';
import { say } from '../../../src/method/say.ts';
import { checkpoints, type PageInput } from '../../support/evidence.ts';
import { axe } from './axe.ts';

const facts = { criterion: '8.3', tests: ['8.3.1'], wcag: [], proof: 'proof', impact: 'minor', message: say('m', 'm') } as const;
const fails = (): never => {
  throw new Error('cannot read this');
};
const checks = (given: Partial<ThemeChecks> = {}): ThemeChecks => ({
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [{ criterion: '8.3', id: 'language-said', holds: () => true }],
  journeyCompliances: [
    { criterion: '12.4', id: 'same-place', keep: () => 1, across: (states) => states.map(({ checkpoint }) => checkpoint.id) },
  ],
  preparations: [],
  ...given,
});
const whole: PageInput = { evidence: { axe: axe([]), dom: '<html lang="fr"></html>' } };

function statuses(given: ThemeChecks, page: PageInput = whole): readonly (string | undefined)[] {
  const { criteria } = judgeGrid(checkpoints([page]) as readonly GridCheckpoint[], given);
  return ['8.3', '12.4'].map((id) => criteria.find(({ criterion }) => criterion === id)?.status);
}

describe('a criterion is compliant by machine', () => {
  test('when it holds on a state that was read whole', () => {
    expect(statuses(checks())).toEqual(['C', 'C']);
  });

  test('not when a check of it failed', () => {
    const broken: PageCheck = { ...facts, id: 'broken', on: fails };
    expect(statuses(checks({ checks: [broken] }))).toEqual(['NT', 'C']);
  });

  test('not when a comparison of it failed, while keeping or while comparing', () => {
    const keeping: JourneyCheck = { ...facts, id: 'broken', keep: fails, across: () => [] };
    const comparing: JourneyCheck = { ...facts, id: 'broken', keep: () => 1, across: fails };
    expect(statuses(checks({ journeyChecks: [keeping] }))).toEqual(['NT', 'C']);
    expect(statuses(checks({ journeyChecks: [comparing] }))).toEqual(['NT', 'C']);
  });

  test('not when axe could not run, nor when the state was cut', () => {
    const [state] = checkpoints([whole]);
    const gap = { ok: false, error: 'timed out' } as const;
    const without = { ...state, evidence: { ...state?.evidence, axe: gap } } as GridCheckpoint;
    const { criteria } = judgeGrid([without], checks());
    expect(criteria.filter(({ status }) => status === 'C')).toEqual([]);
    expect(statuses(checks(), { ...whole, page: { truncated: ['dom'] } })).toEqual(['NT', 'NT']);
  });
});

import { expect, it } from 'vitest';
import { rgaaChecks } from '../../../src/audits/accessibility/checks/index.ts';
import { rgaaCriterion } from '../../../src/method/rgaa/criteria.ts';
import { rgaaDecidable } from '../../../src/method/rgaa/decidable.ts';
import { rgaaSpecialCases } from '../../../src/method/rgaa/special-cases.ts';
import { wcagCriterion } from '../../../src/method/wcag.ts';

const { checks, journeyChecks, concerns, compliances, journeyCompliances = [] } = rgaaChecks;

/** Cases in which the page itself tells that a criterion is not applicable to it. */
const freedByCase = (id: string) =>
  rgaaSpecialCases(id).some(({ effect, on, toldBy }) => effect === 'NA' && on === 'page' && toldBy === 'evidence');

it.each([...checks, ...journeyChecks].map((check) => [check.id, check] as const))(
  '%s decides tests of its own criterion, on success criteria that exist',
  (_, { criterion, tests, wcag }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(rgaaCriterion(criterion)?.tests).toEqual(expect.arrayContaining([...tests]));
    for (const id of wcag) expect(wcagCriterion(id), id).toBeDefined();
  },
);

it.each([...compliances, ...journeyCompliances].map((one) => [one.criterion, one.id] as const))(
  '%s is said compliant (%s) only where a machine may',
  (criterion) => {
    expect(rgaaDecidable(criterion)?.compliant).toMatch(/^(?:machine|conditional)$/);
  },
);

// An absence may be certain where the data leave the general case to a heuristic or a person: a state without any table has no layout table
// either, and one without field nor button sends nothing.
it.each(concerns.flatMap(({ what, criteria }) => criteria.map((id) => [id, what] as const)))(
  '%s is not applicable (%s) only where it may not apply',
  (id) => {
    expect(freedByCase(id) || ['certain', 'heuristic', 'person'].includes(rgaaDecidable(id)?.inapplicable ?? '')).toBe(true);
  },
);

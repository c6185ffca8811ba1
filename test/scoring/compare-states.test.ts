import { describe, expect, test } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Finding, Outcome } from '../../src/model/verdict.ts';
import { compareFindings } from '../../src/scoring/compare-findings.ts';
import { checkpoint, finding, journey, judge, score } from './build.ts';

const state = (name: string, rank: number, condition = 'desktop') =>
  checkpoint(name, {
    id: `principal--${condition}/0${rank}-${name}`,
    folder: `0${rank}-${name}`,
    condition,
    url: `https://www.example.fr/${name}`,
  });
const home = state('accueil', 1);
const form = state('saisie', 2);
const both = [journey({ checkpoints: [home, form] })];
const short = [journey({ checkpoints: [home] })];

const seen = (id: string, ...on: readonly string[]): Finding => ({
  ...finding(id, { checkpoint: on[0] ?? '', seenOn: on }),
  ...(on.length > 1 ? { occurrences: on.map((one) => ({ checkpoint: one })) } : {}),
});

function card(
  findings: readonly Finding[],
  { journeys = both, outcome = 'failed' as Outcome, unread = [] as readonly string[] } = {},
): Scorecard {
  const judged = judge({ '4.3': outcome }, 'passed', { '4.3': findings });
  const given = judged.map((one) => (one.indicator === '4.3' && unread.length > 0 ? { ...one, unread } : one));
  return score(given, { journeys });
}

const accessible = (base: Scorecard, changes: Partial<NonNullable<Scorecard['accessibility']>>): Scorecard => {
  const { accessibility } = card([]);
  const own = base.accessibility ??
    accessibility ?? {
      violations: [],
      rgaa: { version: '4.1.2', criteria: [], decided: 0, automatedRate: null },
      statement: { found: false, linkedFrom: [], missingFrom: [] },
    };
  return { ...base, accessibility: { ...own, ...changes } };
};
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const nothing = { new: [], fixed: [], kept: [], notRechecked: [], notCheckedBefore: [], leftOut: [] };

describe('a fix counts only where the finding was looked for again', () => {
  test('fixed on each state that showed it', () => {
    const found = compareFindings(card([seen('a', home.id, form.id)]), card([]));
    expect(ids(found.fixed)).toEqual(['a']);
    expect(found.fixed[0]).not.toHaveProperty('fixedOn');
  });

  test('clean on one state and the other not reached: fixed there, not re-checked as a whole', () => {
    const found = compareFindings(card([seen('a', home.id, form.id)]), card([], { journeys: short }));
    expect(found.fixed).toEqual([]);
    expect(found.notRechecked).toMatchObject([{ id: 'a', fixedOn: [home.id], notRecheckedOn: [form.id] }]);
  });

  test('the evidence of the state is missing', () => {
    const found = compareFindings(card([seen('a', form.id)]), card([], { unread: [form.id] }));
    expect(found).toMatchObject({ ...nothing, notRechecked: [{ id: 'a' }] });
    expect(found.notRechecked[0]).not.toHaveProperty('fixedOn');
  });

  test.each([
    ['its rule failed there', { gap: form.id, rule: 'image-alt' }, 'notRechecked'],
    ['its rule failed over all states', { gap: '', rule: 'image-alt' }, 'notRechecked'],
    ['another rule failed there', { gap: form.id, rule: 'list' }, 'fixed'],
    ['its rule failed on another state', { gap: home.id, rule: 'image-alt' }, 'fixed'],
  ] as const)('%s', (_, { gap, rule }, fate) => {
    const violation = {
      rule: 'image-alt',
      engine: 'axe',
      impact: 'critical',
      wcag: [],
      rgaa: [],
      help: '',
      count: 1,
      findings: ['a'],
    };
    const before = accessible(card([seen('a', form.id)]), { violations: [violation] });
    const grid = { pages: [], gaps: [{ checkpoint: gap, check: rule, reason: 'boom' }] };
    const failed = accessible(card([]), {
      rgaa: { version: '4.1.2', criteria: [], grid, decided: 0, automatedRate: null },
    });
    const cut = accessible(card([]), { unlooked: [{ checkpoint: gap, rule }] });
    expect(ids(compareFindings(before, failed)[fate])).toEqual(['a']);
    expect(ids(compareFindings(before, cut)[fate])).toEqual(['a']);
  });

  test('the engine could not decide on it this time; another component undecided does not count', () => {
    const undecided = (id: string) => accessible(card([]), { undecided: [{ id, seenOn: [form.id] }] });
    expect(ids(compareFindings(card([seen('a', form.id)]), undecided('a')).notRechecked)).toEqual(['a']);
    expect(ids(compareFindings(card([seen('a', form.id)]), undecided('b')).fixed)).toEqual(['a']);
  });

  test('journeys of one run only are left out, and named', () => {
    const phone = state('accueil', 1, 'smartphone');
    const journeys = [...both, journey({ condition: 'smartphone', checkpoints: [phone] })];
    const found = compareFindings(card([seen('a', home.id, phone.id)], { journeys }), card([]));
    expect(found.fixed).toMatchObject([{ id: 'a', leftOutOn: [phone.id] }]);
  });

  test('states of one address are not taken for one another', () => {
    const one = (name: string, rank: number) => ({ ...state(name, rank), url: 'https://www.example.fr/#' });
    const before = card([seen('a', 'principal--desktop/02-revenus')], {
      journeys: [journey({ checkpoints: [one('nom', 1), one('revenus', 2)] })],
    });
    const after = card([], { journeys: [journey({ checkpoints: [one('nom', 1), one('logement', 2)] })] });
    expect(ids(compareFindings(before, after).notRechecked)).toEqual(['a']);
  });
});

test('a journey cut at its first page does not stand for a later one of the same name', () => {
  const titled = (rank: number) => ({ ...state('sird', rank), url: `https://www.example.fr/${rank}` });
  const before = card([seen('a', 'principal--desktop/03-sird')], {
    journeys: [journey({ checkpoints: [titled(1), titled(3)] })],
  });
  const after = card([], { journeys: [journey({ checkpoints: [titled(1)] })] });
  expect(compareFindings(before, after)).toMatchObject({ fixed: [], notRechecked: [{ id: 'a' }] });
});

describe('what is new, and what changed in what is kept', () => {
  test('new where a state that shows it was clean before, with the states not looked at before', () => {
    const found = compareFindings(card([], { journeys: short }), card([seen('a', home.id, form.id), seen('b', form.id)]));
    expect(found.new).toMatchObject([{ id: 'a', notCheckedBeforeOn: [form.id] }]);
    expect(ids(found.notCheckedBefore)).toEqual(['b']);
  });

  test('says where a kept finding is seen more or fewer times', () => {
    const twice = {
      ...finding('a', { checkpoint: home.id, seenOn: [home.id, form.id] }),
      occurrences: [{ checkpoint: home.id, selector: '#x' }, { checkpoint: home.id, selector: '#y' }, { checkpoint: form.id }],
    };
    expect(compareFindings(card([twice]), card([seen('a', home.id)])).kept).toMatchObject([
      {
        id: 'a',
        changes: [
          { checkpoint: home.id, before: 2, after: 1 },
          { checkpoint: form.id, before: 1, after: 0 },
        ],
      },
    ]);
    expect(compareFindings(card([seen('a', home.id)]), card([twice])).kept[0]?.changes).toEqual([
      { checkpoint: home.id, before: 1, after: 2 },
      { checkpoint: form.id, before: 0, after: 1 },
    ]);
    expect(compareFindings(card([twice]), card([seen('a', home.id)], { journeys: short })).kept[0]).toMatchObject({
      notRecheckedOn: [form.id],
    });
  });

  test('says nothing of what was cut', () => {
    const many = { ...seen('a', home.id, form.id), occurrenceCount: 80 };
    expect(compareFindings(card([many]), card([seen('a', home.id)])).kept[0]).not.toHaveProperty('changes');
  });

  test('pairs the components of one name that only their likes told apart: none is fixed, one is new', () => {
    const [old, now, fresh] = ['0123456789ab', '01234567cdef', '012345670000'] as const;
    const found = compareFindings(card([seen(old, home.id)]), card([seen(now, home.id), seen(fresh, home.id)]));
    expect(found).toMatchObject({ fixed: [], kept: [{ id: now, was: old }], new: [{ id: fresh }] });
    const other = compareFindings(card([seen(old, home.id)]), card([seen('fedcba9889ab', home.id)]));
    expect(other).toMatchObject({ fixed: [{ id: old }], kept: [], new: [{ id: 'fedcba9889ab' }] });
  });

  test('a scorecard compared with itself has nothing new and nothing fixed', () => {
    const own = card([seen('a', home.id, form.id), seen('b', form.id)]);
    const found = compareFindings(own, own);
    expect({ ...found, kept: [] }).toEqual(nothing);
    expect(found.kept).toHaveLength(2);
    for (const one of found.kept) expect(one).not.toHaveProperty('changes');
  });
});

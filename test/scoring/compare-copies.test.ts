import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Finding } from '../../src/model/verdict.ts';
import { compareFindings } from '../../src/scoring/compare-findings.ts';
import { checkpoint, finding, journey, judge, score } from './build.ts';

const state = (name: string, rank: number) =>
  checkpoint(name, {
    id: `principal--desktop/0${rank}-${name}`,
    folder: `0${rank}-${name}`,
    url: `https://www.example.fr/${name}`,
  });
const [home, form, end] = [state('accueil', 1), state('saisie', 2), state('fin', 3)];
const whole = [journey({ checkpoints: [home, form, end] })];
const short = [journey({ checkpoints: [home] })];

/** A component seen so many times on each state, by its id. */
type Times = Readonly<Record<string, number>>;

function seen(id: string, times: Times, changes: Partial<Finding> = {}): Finding {
  const on = Object.entries(times).filter(([, count]) => count > 0);
  const occurrences = on.flatMap(([at, count]) =>
    Array.from({ length: count }, (_, rank) => ({ checkpoint: at, selector: `#${id}-${rank}` })),
  );
  return {
    ...finding(id, { checkpoint: on[0]?.[0] ?? '', seenOn: on.map(([at]) => at) }),
    ...(occurrences.length > 1 ? { occurrences } : {}),
    ...changes,
  };
}

function card(findings: readonly Finding[], journeys = whole, indicator = '4.3'): Scorecard {
  return score(judge({ [indicator]: 'failed' }, 'passed', { [indicator]: findings }), { journeys });
}

function accessible(base: Scorecard, changes: Partial<NonNullable<Scorecard['accessibility']>>): Scorecard {
  const accessibility = {
    violations: [],
    rgaa: { version: '4.1.2', criteria: [], decided: 0, automatedRate: null },
    statement: { found: false, linkedFrom: [], missingFrom: [] },
    ...changes,
  };
  return { ...base, accessibility };
}

const violation = (rule: string, findings: readonly string[]) => ({
  rule,
  engine: 'axe',
  impact: 'critical',
  wcag: [],
  rgaa: [],
  help: '',
  count: 1,
  findings,
});
const told = (list: readonly { readonly id: string; readonly copy?: number }[]): readonly string[] =>
  list.map(({ id, copy }) => (copy === undefined ? id : `${id} ${copy}`));
const fates = (before: Scorecard, after: Scorecard) => {
  const found = compareFindings(before, after);
  return { new: told(found.new), fixed: told(found.fixed), kept: told(found.kept), notRechecked: told(found.notRechecked) };
};
const same = { new: [], fixed: [], notRechecked: [] };

describe('copies that share an id are counted', () => {
  test('three, then two: one is fixed and two are kept; the reverse is one new', () => {
    const [three, two] = [card([seen('a', { [home.id]: 3 })]), card([seen('a', { [home.id]: 2 })])];
    expect(fates(three, two)).toEqual({ ...same, fixed: ['a 3'], kept: ['a'] });
    expect(fates(two, three)).toEqual({ ...same, new: ['a 3'], kept: ['a'] });
    expect(compareFindings(two, three).new[0]).toMatchObject({ checkpoint: home.id, seenOn: [home.id], indicator: '4.3' });
    expect(compareFindings(two, three).kept[0]?.changes).toEqual([{ checkpoint: home.id, before: 2, after: 3 }]);
  });

  test('each copy beyond is one', () => {
    expect(fates(card([seen('a', { [home.id]: 1 })]), card([seen('a', { [home.id]: 3 })])).new).toEqual(['a 2', 'a 3']);
  });

  test('a copy that came on every state is one new, with its states', () => {
    const [once, twice] = [card([seen('a', { [home.id]: 1, [form.id]: 1 })]), card([seen('a', { [home.id]: 2, [form.id]: 2 })])];
    expect(fates(once, twice).new).toEqual(['a 2']);
    expect(compareFindings(once, twice).new[0]?.seenOn).toEqual([home.id, form.id]);
    expect(fates(twice, once).fixed).toEqual(['a 2']);
  });

  test('a copy gone from one state only, and still on the other, is a change and no fix', () => {
    const before = card([seen('a', { [home.id]: 2, [form.id]: 2 })]);
    const after = card([seen('a', { [home.id]: 1, [form.id]: 2 })]);
    expect(fates(before, after)).toEqual({ ...same, kept: ['a'] });
    expect(compareFindings(before, after).kept[0]?.changes).toEqual([{ checkpoint: home.id, before: 2, after: 1 }]);
  });

  test('words, numbers and documents are what they say, however many times: no copy', () => {
    const [once, twice] = [seen('a', { [home.id]: 1 }), seen('a', { [home.id]: 2 })];
    expect(fates(card([once], whole, '5.3'), card([twice], whole, '5.3'))).toEqual({ ...same, kept: ['a'] });
  });
});

describe('nothing is said of copies that were not looked for', () => {
  const [one, two] = [seen('a', { [home.id]: 1 }), seen('a', { [home.id]: 2 })];

  test.each([
    ['before', { ...two, occurrenceCount: 80 }, one],
    ['after', two, { ...one, occurrenceCount: 80 }],
  ])('occurrences were cut at their bound %s', (_, before, after) => {
    expect(fates(card([before]), card([after]))).toEqual({ ...same, kept: ['a'] });
    expect(fates(card([after]), card([before]))).toEqual({ ...same, kept: ['a'] });
  });

  test('the state that showed two was not reached', () => {
    const [before, after] = [card([seen('a', { [home.id]: 1, [form.id]: 2 })]), card([one], short)];
    expect(fates(before, after)).toEqual({ ...same, kept: ['a'] });
    expect(fates(after, before)).toEqual({ ...same, kept: ['a'] });
  });

  test('the list of the rule was cut on the state where there would be fewer; where there are more, what is listed is enough', () => {
    const violations = [violation('image-alt', ['a'])];
    const [more, fewer] = [card([two]), card([one])].map((base) => accessible(base, { violations }));
    const [cutMore, cutFewer] = [card([two]), card([one])].map((base) =>
      accessible(base, { violations, unlooked: [{ checkpoint: home.id, rule: 'image-alt' }] }),
    );
    if (more === undefined || fewer === undefined || cutMore === undefined || cutFewer === undefined) throw new Error('no card');
    expect(fates(more, cutFewer)).toEqual({ ...same, kept: ['a'] });
    expect(fates(cutFewer, more)).toEqual({ ...same, kept: ['a'] });
    expect(fates(cutMore, fewer).fixed).toEqual(['a 2']);
    expect(fates(fewer, cutMore).new).toEqual(['a 2']);
  });

  test('the engine could not decide on a component of that id', () => {
    const after = accessible(card([one]), { undecided: [{ id: 'a', seenOn: [home.id] }] });
    expect(fates(card([two]), after)).toEqual({ ...same, kept: ['a'] });
    expect(fates(after, card([two]))).toEqual({ ...same, kept: ['a'] });
  });
});

describe('copies told apart by what stands around them are counted on each state', () => {
  const [alone, left, right] = ['01234567aaaa', '01234567bbbb', '01234567cccc'] as const;

  test('one more on one state of two: one is new, none is fixed, and nothing changed where nothing did', () => {
    const before = card([seen(alone, { [home.id]: 1, [form.id]: 1 })]);
    const after = card([seen(alone, { [form.id]: 1 }), seen(left, { [home.id]: 1 }), seen(right, { [home.id]: 1 })]);
    expect(fates(before, after)).toEqual({ ...same, new: [right], kept: [alone, left] });
    for (const one of compareFindings(before, after).kept) expect(one).not.toHaveProperty('changes');
    expect(fates(after, before)).toEqual({ ...same, fixed: [right], kept: [alone] });
    expect(compareFindings(after, before).kept[0]).not.toHaveProperty('changes');
  });

  test('the copy stands first and takes the id: still one new', () => {
    const before = card([seen(alone, { [home.id]: 1 }, { quote: '<b>' })]);
    const after = card([seen(alone, { [home.id]: 1 }, { quote: '<i>' }), seen(left, { [home.id]: 1 }, { quote: '<b>' })]);
    expect(fates(before, after)).toEqual({ ...same, new: [left], kept: [alone] });
  });

  test('as many of the name as before: one that was mended is fixed, another that was broken is new', () => {
    const of = (id: string, alike: number): Scorecard => card([seen(id, { [home.id]: 1 }, { alike })]);
    expect(fates(of(left, 3), of(right, 3))).toEqual({ ...same, fixed: [left], new: [right], kept: [] });
    expect(fates(of(left, 3), of(right, 4))).toEqual({ ...same, kept: [right] });
    expect(fates(of(left, 3), of(right, 2))).toEqual({ ...same, kept: [right] });
  });

  test('a sound one comes beside the only one: what tells it apart is new, and it is kept', () => {
    const [before, after] = [card([seen(alone, { [home.id]: 1 })]), card([seen(left, { [home.id]: 1 }, { alike: 2 })])];
    expect(fates(before, after)).toEqual({ ...same, kept: [left] });
    expect(fates(after, before)).toEqual({ ...same, kept: [alone] });
  });

  test('how many of the name there are is counted state by state', () => {
    const on = (id: string, atHome: number, atForm: number): Scorecard => {
      const occurrences = [
        { checkpoint: home.id, alike: atHome },
        { checkpoint: form.id, ...(atForm > 1 ? { alike: atForm } : {}) },
      ];
      return card([seen(id, { [home.id]: 1, [form.id]: 1 }, { alike: atHome, occurrences })]);
    };
    expect(compareFindings(on(left, 2, 1), on(right, 2, 2)).kept).toMatchObject([{ id: right, was: left }]);
    expect(fates(on(left, 2, 2), on(right, 2, 2))).toEqual({ ...same, fixed: [left], new: [right], kept: [] });
  });

  test('gone from a state that was looked at, come on another one: one fixed, one new', () => {
    const [before, after] = [card([seen(alone, { [home.id]: 1 })]), card([seen(left, { [form.id]: 1 })])];
    expect(fates(before, after)).toEqual({ new: [left], fixed: [alone], kept: [], notRechecked: [] });
  });

  test('on a state not reached and on another one: not re-checked, and new', () => {
    const [before, after] = [card([seen(alone, { [form.id]: 1 })]), card([seen(left, { [home.id]: 1 })], short)];
    expect(fates(before, after)).toEqual({ new: [left], fixed: [], kept: [], notRechecked: [alone] });
  });

  test('one fewer, and one that the engine could not decide under a name unknown before: not re-checked', () => {
    const before = card([seen(left, { [home.id]: 1 }), seen(right, { [home.id]: 1 })]);
    const after = card([seen(left, { [home.id]: 1 })]);
    expect(fates(before, after).fixed).toEqual([right]);
    const unsure = accessible(after, { undecided: [{ id: alone, seenOn: [home.id] }] });
    expect(fates(before, unsure)).toEqual({ ...same, kept: [left], notRechecked: [right] });
    const known = accessible(before, { undecided: [{ id: alone, seenOn: [home.id] }] });
    expect(fates(known, unsure).fixed).toEqual([right]);
  });

  test('without pairs for its states, what is kept elsewhere still says where it was not looked at again', () => {
    const before = card([seen(alone, { [home.id]: 1, [form.id]: 1 })]);
    const after = card([seen(left, { [home.id]: 1 })], short);
    expect(compareFindings(before, after).kept).toMatchObject([{ id: left, was: alone, notRecheckedOn: [form.id] }]);
  });
});

const ids = ['01234567aaaa', '01234567bbbb', '01234567cccc', 'fedcba98aaaa'];
const anyTimes = fc.record({ [home.id]: fc.nat(3), [form.id]: fc.nat(3), [end.id]: fc.nat(3) });
const anyCard = fc
  .record(Object.fromEntries(ids.map((id) => [id, anyTimes])))
  .map((all) =>
    card(Object.entries(all).flatMap(([id, times]) => (Object.values(times).some((one) => one > 0) ? [seen(id, times)] : []))),
  );

test('whatever the copies: a scorecard beside itself says nothing, and no copy is told twice', () => {
  fc.assert(
    fc.property(anyCard, anyCard, (before, after) => {
      const own = compareFindings(before, before);
      expect([own.new, own.fixed, own.notRechecked, own.notCheckedBefore, own.leftOut].flat()).toEqual([]);
      for (const one of own.kept) expect(one).not.toHaveProperty('changes');
      const there = fates(before, after);
      for (const list of [there.new, there.fixed]) expect(new Set(list).size).toBe(list.length);
    }),
  );
});

test('on one state, whatever the ids: as many new or fixed as there are more or fewer of a name', () => {
  const onHome = fc.record(Object.fromEntries(ids.map((id) => [id, fc.nat(3)])));
  const of = (times: Times): Scorecard =>
    card(Object.entries(times).flatMap(([id, count]) => (count > 0 ? [seen(id, { [home.id]: count })] : [])));
  const sum = (times: Times): number => ids.slice(0, 3).reduce((total, id) => total + (times[id] ?? 0), 0);
  fc.assert(
    fc.property(onHome, onHome, (before, after) => {
      const { new: come, fixed } = compareFindings(of(before), of(after));
      // A finding that is new or fixed as a whole is so with all its copies, which it tells (`occurrences`).
      const count = (list: readonly { readonly id: string; readonly copy?: number }[], times: Times): number =>
        list
          .filter(({ id }) => id.startsWith('01'))
          .reduce((total, { id, copy }) => total + (copy === undefined ? (times[id] ?? 0) : 1), 0);
      expect(count(come, after) - count(fixed, before)).toBe(sum(after) - sum(before));
      expect(Math.min(count(come, after), count(fixed, before))).toBe(0);
    }),
  );
});

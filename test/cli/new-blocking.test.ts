import { describe, expect, test } from 'vitest';
import { parseRules } from '../../src/cli/fail-on.ts';
import { judge as judgeRun, type Judgement } from '../../src/cli/gate/judge.ts';
import { gateLines } from '../../src/cli/gate/lines.ts';
import type { Waiver } from '../../src/cli/gate/waiver.ts';
import { concerns } from '../../src/method/priorities.ts';
import type { Journey } from '../../src/model/journey.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Finding, Outcome } from '../../src/model/verdict.ts';
import { finding, journey, judge, procedure, score } from '../scoring/build.ts';

type Kind = typeof procedure.kind;

interface Given {
  readonly findings?: Readonly<Record<string, readonly Finding[]>>;
  readonly kind?: Kind;
  readonly ends?: Journey['outcome'];
}

const card = (outcomes: Readonly<Record<string, Outcome>>, { findings = {}, kind = 'state', ends = 'completed' }: Given = {}) =>
  score(judge(outcomes, 'passed', findings), { procedure: { ...procedure, kind }, journeys: [journey({ outcome: ends })] });

const [one, two, three] = ['aaaaaaaa0001', 'bbbbbbbb0002', 'cccccccc0003'];

function blocking(before: Scorecard, after: Scorecard, waivers: readonly Waiver[] = []): Judgement {
  return judgeRun(parseRules(['new:blocking'], 'b'), [after], new Map([[after.procedure.id, before]]), waivers, '2026-11-22');
}
const sentence = (before: Scorecard, after: Scorecard): string | undefined => blocking(before, after).broken[0]?.en;

const waive = (about: Partial<Waiver>): Waiver => ({
  reason: 'r',
  owner: 'o',
  expires: '2027-01-01',
  file: 'f',
  line: 1,
  ...about,
});

const good = card({});

describe('new:blocking is broken by what stops a person', () => {
  test('a new finding of critical impact, whatever its indicator', () => {
    const hard = finding(one, { impact: 'critical' });
    expect(sentence(good, card({ '4.3': 'partial' }, { findings: { '4.3': [hard] } }))).toContain('4.3 Constat');
    const light = finding(one, { impact: 'serious' });
    expect(sentence(good, card({ '4.3': 'partial' }, { findings: { '4.3': [light] } }))).toBeUndefined();
  });

  test.each(['1.9', '4.4', '4.8', '7.2', '7.3'])(
    'a gate that was open: indicator %s not met any more, without a finding',
    (id) => {
      expect(sentence(good, card({ [id]: 'failed' }))).toContain(`now not met: ${id} `);
      expect(sentence(card({ [id]: 'partial' }), card({ [id]: 'failed' }))).toContain(`now not met: ${id} `);
    },
  );

  test('what the method says stops people, and nothing that it says hinders or slows them', () => {
    const broken = Object.keys(concerns).filter((id) => sentence(good, card({ [id]: 'failed' })) !== undefined);
    const stops = Object.keys(concerns).filter((id) => concerns[id]?.harm === 'stops');
    // 1.4 hinders, and closes a gate for the State.
    expect(broken.toSorted()).toEqual([...stops, '1.4'].toSorted());
  });

  test('a surcharged number closes no gate of a local authority', () => {
    expect(sentence(good, card({ '1.4': 'failed' }))).toContain('1.4');
    expect(sentence(card({}, { kind: 'local' }), card({ '1.4': 'failed' }, { kind: 'local' }))).toBeUndefined();
  });

  test('a new finding of such an indicator, even when it was not met before', () => {
    const before = card({ '7.3': 'failed' }, { findings: { '7.3': [finding(one)] } });
    const after = card({ '7.3': 'failed' }, { findings: { '7.3': [finding(one), finding(two)] } });
    expect(blocking(before, after).broken[0]?.findings.map(({ id }) => id)).toEqual([two]);
    expect(blocking(before, before).broken).toEqual([]);
  });

  test('a journey that the site blocks and did not; not one that broke because of us', () => {
    expect(sentence(good, card({}, { ends: 'blocked' }))).toContain('journey now blocked: principal › desktop');
    expect(sentence(good, card({}, { ends: 'failed' }))).toBeUndefined();
    expect(sentence(card({}, { ends: 'blocked' }), card({}, { ends: 'blocked' }))).toBeUndefined();
  });

  test('not by an objective met in part, nor by what had not been looked at before', () => {
    expect(sentence(good, card({ '1.9': 'partial' }))).toBeUndefined();
    expect(sentence(card({ '1.9': 'untested' }), card({ '1.9': 'failed' }))).toBeUndefined();
    expect(sentence(card({ '1.9': 'cantTell' }), card({ '1.9': 'failed' }))).toBeUndefined();
  });

  test('the others are counted, in both languages', () => {
    const after = card(
      { '1.9': 'failed', '4.8': 'failed', '4.3': 'failed' },
      {
        ends: 'blocked',
        findings: { '4.3': [finding(three, { impact: 'critical' })] },
      },
    );
    const [broken] = blocking(good, after).broken;
    expect(broken?.fr).toMatch(/trajet désormais bloqué.*\(et 3 de plus\)$/);
    expect(broken?.en).toMatch(/journey now blocked.*\(and 3 more\)$/);
  });
});

describe('waivers of new:blocking', () => {
  const after = card({ '1.9': 'failed', '7.3': 'failed' }, { findings: { '7.3': [finding(one)] } });

  test('an indicator, a finding, or the rule', () => {
    const { id } = procedure;
    const [human, phone] = [waive({ indicator: '1.9', procedure: id }), waive({ finding: one })];
    expect(blocking(good, after, [human]).broken[0]?.findings).toHaveLength(1);
    expect(blocking(good, after, [phone]).broken[0]?.en).toContain('1.9');
    expect(blocking(good, after, [human, phone]).broken).toEqual([]);
    expect(blocking(good, after, [waive({ rule: 'new:blocking', procedure: id })]).broken).toEqual([]);
  });

  test('the lines to paste accept all of it: findings when they are all, else the rule', () => {
    const view = { lang: 'en', report: () => 'r', config: 'c', now: new Date('2026-11-22T10:00:00Z') } as const;
    expect(gateLines(blocking(good, after), view).join('\n')).toContain("- rule: 'new:blocking'");
    const alone = card({ '7.3': 'failed' }, { findings: { '7.3': [finding(one)] } });
    expect(gateLines(blocking(good, alone), view).join('\n')).toContain(`- finding: '${one}'`);
  });
});

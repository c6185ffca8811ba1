import { describe, expect, test } from 'vitest';
import type { DocumentItem, PhoneItem } from '../../src/model/inventory.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Finding, Outcome } from '../../src/model/verdict.ts';
import { compareScorecards, rankProcedures } from '../../src/scoring/index.ts';
import { checkpoint, finding, journey, judge, procedure, score } from './build.ts';

const states = [checkpoint('accueil'), checkpoint('saisie', { id: 'principal--desktop/02-saisie', folder: '02-saisie' })];
const phoneJourney = journey({
  condition: 'smartphone',
  checkpoints: [checkpoint('accueil', { id: 'principal--smartphone/01-accueil' })],
});

function card(
  findings: readonly Finding[],
  changes: { given?: Readonly<Record<string, Outcome>>; journeys?: ReturnType<typeof journey>[] } = {},
) {
  const journeys = changes.journeys ?? [journey({ checkpoints: states })];
  return score(judge({ '5.3': 'failed', ...changes.given }, 'passed', { '5.3': findings }), { journeys });
}

function compared(before: Scorecard, after: Scorecard) {
  const result = compareScorecards(before, after);
  if (!result.ok) throw new Error(result.message.en);
  return result.comparison;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const onSecond = (id: string): Finding =>
  finding(id, { checkpoint: 'principal--desktop/02-saisie', seenOn: ['principal--desktop/02-saisie'] });

describe('comparing two runs of a procedure', () => {
  test('tells new, fixed and kept findings apart', () => {
    const { findings } = compared(card([finding('old'), finding('same')]), card([finding('same'), finding('fresh')]));
    expect(ids(findings.fixed)).toEqual(['old']);
    expect(ids(findings.kept)).toEqual(['same']);
    expect(ids(findings.new)).toEqual(['fresh']);
    expect(findings.notRechecked).toEqual([]);
    expect(findings.new[0]?.indicator).toBe('5.3');
  });

  test('does not call fixed what was not looked at again', () => {
    const undecided = card([], { given: { '5.3': 'cantTell' } });
    expect(ids(compared(card([finding('old')]), undecided).findings.notRechecked)).toEqual(['old']);
    const shorter = card([], { journeys: [journey({ checkpoints: [checkpoint('accueil')] })] });
    const { findings } = compared(card([onSecond('deep'), finding('near')]), shorter);
    expect(ids(findings.notRechecked)).toEqual(['deep']);
    expect(ids(findings.fixed)).toEqual(['near']);
  });

  test('does not call new what had not been looked at before', () => {
    const before = card([], { given: { '5.3': 'untested' } });
    expect(ids(compared(before, card([finding('seen')])).findings.notCheckedBefore)).toEqual(['seen']);
  });

  test('recognises a state whose number moved', () => {
    const moved = journey({
      checkpoints: [...states.slice(0, 1), checkpoint('saisie', { id: 'principal--desktop/03-saisie', folder: '03-saisie' })],
    });
    expect(ids(compared(card([onSecond('deep')]), card([], { journeys: [moved] })).findings.fixed)).toEqual(['deep']);
  });

  test('names and leaves out the paths and conditions that are not common', () => {
    const only = finding('phone', {
      checkpoint: 'principal--smartphone/01-accueil',
      seenOn: ['principal--smartphone/01-accueil'],
    });
    const before = card([only], { journeys: [journey({ checkpoints: states }), phoneJourney] });
    const result = compared(before, card([]));
    expect(result.journeys).toMatchObject({
      common: ['principal--desktop'],
      onlyBefore: ['principal--smartphone'],
      onlyAfter: [],
    });
    expect(ids(result.findings.leftOut)).toEqual(['phone']);
    expect(result.findings.fixed).toEqual([]);
  });

  test('says what became of each letter', () => {
    const good = card([], { given: { '5.3': 'passed' } });
    const bad = card([], {
      given: { '1.9': 'failed', '8.1': 'untested', '8.2': 'untested', '8.3': 'untested', '8.4': 'untested', '8.5': 'untested' },
    });
    const { overall, dimensions } = compared(good, bad);
    expect(overall).toEqual({ id: 'overall', before: 'A', after: 'D', change: 'worse' });
    expect(dimensions.find(({ id }) => id === 'channels')?.change).toBe('worse');
    expect(dimensions.find(({ id }) => id === 'follow-up')).toMatchObject({ before: 'A', after: null, change: 'lost' });
    expect(dimensions.find(({ id }) => id === 'journey')?.change).toBe('same');
    expect(compared(bad, good).dimensions.find(({ id }) => id === 'follow-up')?.change).toBe('gained');
  });

  test('names the documents and the human channels gained and lost', () => {
    const item = (kind: string, label: string): DocumentItem => ({
      label,
      kind,
      status: 'required',
      alternatives: [],
      avoidable: 'no',
      where: 'asked',
      paths: [],
      quotes: [],
    });
    const phone = (number: string, display: string): PhoneItem => ({
      number,
      display,
      tariff: 'free',
      tariffShown: true,
      scope: 'service',
      beforeLogin: true,
      checkpoint: 'c',
      quote: display,
    });
    const having = (items: readonly DocumentItem[], phones: readonly PhoneItem[], level: 'N1' | 'N2'): Scorecard => ({
      ...card([]),
      documents: {
        required: 1,
        conditional: 0,
        min: 1,
        max: 1,
        avoidable: 0,
        items: items.map((entry) => ({ ...entry, findings: [] })),
      },
      channels: { level, decidedBy: [], phone: phones, counter: [], post: [], relay: [], online: [], closed: [], pagesRead: 1 },
    });
    const before = having(
      [item('identity', 'Pièce d’identité'), item('other', 'Attestation  sur l’honneur')],
      [phone('3939', '39 39')],
      'N1',
    );
    const after = having(
      [item('other', 'attestation sur l’honneur'), item('tax-notice', 'Avis d’impôt')],
      [phone('+33140000000', '01 40 00 00 00')],
      'N2',
    );
    const { documents, channels } = compared(before, after);
    expect(documents).toEqual({ gained: ['Avis d’impôt'], lost: ['Pièce d’identité'] });
    expect(channels).toEqual({ gained: ['01 40 00 00 00'], lost: ['39 39'], levelBefore: 'N1', levelAfter: 'N2' });
  });

  test('refuses other versions of the method and other procedures', () => {
    const old = { ...card([]), method: { version: '2025.3' } };
    expect(compareScorecards(old, card([]))).toMatchObject({ ok: false, why: 'method-versions' });
    const other = score(judge({}), { procedure: { ...procedure, id: 'autre' } });
    expect(compareScorecards(other, card([]))).toMatchObject({ ok: false, why: 'procedures' });
  });
});

describe('ranking procedures', () => {
  const named = (id: string, given: Readonly<Record<string, Outcome>>): Scorecard =>
    score(judge({ '3.1': 'measured', ...given }, 'passed'), { procedure: { ...procedure, id } });

  test('by letter, then by the profile from its worst letters; equals share a place; no letter, no place', () => {
    const cards = [
      named('d', { '1.9': 'failed' }),
      named('twin-1', {}),
      named('flawed', { '7.2': 'failed' }),
      named('twin-2', {}),
      score(judge({}), { procedure: { ...procedure, id: 'none' } }),
    ];
    const ranking = rankProcedures(cards);
    expect(ranking.ok && ranking.procedures.map(({ procedure: id, rank }) => [id, rank])).toEqual([
      ['d', 4],
      ['twin-1', 1],
      ['flawed', 3],
      ['twin-2', 1],
      ['none', null],
    ]);
  });

  test('ranks what has a number and no threshold, least burden first', () => {
    const base = judge({ '3.1': 'measured' });
    const withValue = (id: string, value: number): Scorecard => {
      const judged = base.map((entry) =>
        entry.indicator === '3.1'
          ? { ...entry, verdict: { outcome: 'measured' as const, value, unit: 'pièces', message: { fr: 'p', en: 'd' } } }
          : entry,
      );
      return score(judged, { procedure: { ...procedure, id } });
    };
    const ranking = rankProcedures([withValue('a', 5), withValue('b', 2), withValue('c', 5)]);
    expect(ranking.ok && ranking.procedures.map(({ measured }) => measured[0]?.rank)).toEqual([2, 1, 2]);
  });

  test('refuses scorecards of different versions of the method', () => {
    expect(rankProcedures([named('a', {}), { ...named('b', {}), method: { version: '2025.3' } }])).toMatchObject({ ok: false });
  });
});

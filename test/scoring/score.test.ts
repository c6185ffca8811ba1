import { describe, expect, test } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { gates } from '../../src/method/index.ts';
import { factsOf } from '../../src/scoring/facts.ts';
import { heldGates } from '../../src/scoring/gates.ts';
import { checkpoint, finding, journey, judge, procedure, score, verdict } from './build.ts';

const all = (card: Scorecard) => card.dimensions.map(({ grade }) => grade ?? '-').join('');
const dimension = (card: Scorecard, id: string) => card.dimensions.find((candidate) => candidate.id === id);
const indicator = (card: Scorecard, id: string) =>
  card.dimensions.flatMap(({ indicators }) => indicators).find((entry) => entry.id === id);

describe('a scorecard', () => {
  test('of a procedure that meets everything is A everywhere, and says why', () => {
    const card = score(judge({ '3.1': 'measured', '3.4': 'measured', '3.6': 'measured', '5.4': 'measured' }, 'passed'));
    expect(all(card)).toBe('AAAAAAAA');
    expect(card.grade).toBe('A');
    expect(card.gradeReason).toBe('Médiane des 8 dimensions notées\u00a0: A.');
    expect(dimension(card, 'documents')).toMatchObject({ points: 1, coverage: 1 });
    expect(dimension(card, 'documents')?.gradeReason).toBe('10 points sur 10, 5 indicateurs observés sur 5 (100\u00a0%).');
  });

  test('says in English what it says in French', () => {
    const card = score(judge({}, 'passed'), { lang: 'en' });
    expect(card.gradeReason).toBe('Median of the 8 dimensions that have a letter: A.');
    expect(indicator(card, '1.1')).toMatchObject({
      message: 'Said in English.',
      title: 'Non-digital alternative shown before any log-in',
    });
  });

  test('gives no letter to a dimension observed under 60 %', () => {
    const four = score(
      judge({ '1.1': 'passed', '1.2': 'passed', '1.3': 'passed', '1.4': 'passed', '1.5': 'passed' }, 'untested'),
    );
    expect(dimension(four, 'channels')).toMatchObject({ grade: null, coverage: 0.5556, points: 1 });
    expect(dimension(four, 'channels')?.gradeReason).toContain('il en faut 60\u00a0%');
    expect(four.gradeReason).toContain('il en faut 5');
    const applicable = { '1.6': 'inapplicable', '1.7': 'inapplicable', '1.8': 'inapplicable', '1.9': 'untested' } as const;
    const five = judge(
      { '1.1': 'passed', '1.2': 'failed', '1.3': 'partial', '1.4': 'passed', '1.5': 'cantTell', ...applicable },
      'untested',
    );
    expect(dimension(score(five), 'channels')).toMatchObject({ grade: 'C', coverage: 0.6667, points: 0.625 });
  });

  test('prints a measured indicator without verdict nor weight', () => {
    const card = score(judge({ '3.1': 'measured' }));
    expect(indicator(card, '3.1')).toMatchObject({
      outcome: 'inapplicable',
      measured: true,
      weight: 0,
      value: 7,
      unit: 'documents',
    });
    expect(indicator(card, '3.2')).toMatchObject({ outcome: 'untested', measured: false, weight: 1 });
  });

  test('a dimension where nothing applies has no letter, and says so', () => {
    const card = score(judge({}, 'inapplicable'));
    expect(dimension(card, 'follow-up')).toMatchObject({
      grade: null,
      coverage: 0,
      points: null,
      gradeReason: 'Aucun indicateur ne s’applique.',
    });
  });

  test('shows an indicator that no audit spoke of as not observed', () => {
    const card = score([{ indicator: '1.1', verdict: verdict('passed'), findings: [] }]);
    expect(indicator(card, '1.2')).toMatchObject({ outcome: 'untested', message: 'Cet indicateur n’a pas été observé.' });
  });

  test('gives each finding its message and its picture', () => {
    const own = finding('aaaaaaaaaaaa', { quote: '0 899', requirement: 'PiDila 017', impact: 'serious' });
    const card = score(judge({ '1.4': 'failed' }, 'passed', { '1.4': [own] }));
    expect(indicator(card, '1.4')?.findings).toEqual([
      {
        id: 'aaaaaaaaaaaa',
        checkpoint: 'principal--desktop/01-accueil',
        message: 'Constat aaaaaaaaaaaa',
        quote: '0 899',
        screenshot: 'journeys/principal--desktop/01-accueil/screenshot.jpg',
        requirement: 'PiDila 017',
        impact: 'serious',
        seenOn: ['principal--desktop/01-accueil'],
      },
    ]);
  });

  test('says which line of the scenario led to each state, and which one the site did not let through', () => {
    const step = (index: number, place?: string) => ({
      ...journey().steps[0],
      index,
      do: 'click',
      description: { fr: 'a', en: 'a' },
      urlBefore: '',
      urlAfter: '',
      at: '',
      durationMs: 1,
      outcome: 'done' as const,
      ...(place === undefined ? {} : { place }),
    });
    const steps = [step(0, 'carte.yaml:12'), step(1, 'carte.yaml:14'), step(2)];
    const obstacle = { kind: 'control-absent', message: { fr: 'a', en: 'a' }, step: 1, url: '' } as const;
    const states = [0, 1, 2, 3].map((recipe) => ({ ...checkpoint(`${recipe}`), recipe }));
    const [first] = score(judge({}), {
      journeys: [journey({ steps, obstacle, checkpoints: states })],
      scenario: 'demarches/carte.yaml',
    }).journeys;
    expect(first?.checkpoints.map((state) => state.step?.line)).toEqual([12, 12, 14, 12]);
    expect(first?.blockedStep).toEqual({ file: 'demarches/carte.yaml', line: 14 });
    expect(score(judge({}), { journeys: [journey({ steps: [step(0)] })] }).journeys[0]?.checkpoints[0]).not.toHaveProperty(
      'step',
    );
  });

  test('is null where an inventory could not be computed', () => {
    expect(score(judge({}))).toMatchObject({ accessibility: null, language: null, documents: null, channels: null });
  });
});

describe('gates', () => {
  test.each([
    ['no human channel', { '1.9': 'failed' }, 'channels', 'E', 'D'],
    ['a generic contact only', { '1.9': 'partial' }, 'channels', 'C', 'B'],
    ['a surcharged number', { '1.4': 'failed' }, 'channels', 'D', 'C'],
    ['a way blocked to the keyboard', { '4.4': 'failed' }, 'accessibility', 'E', 'D'],
    ['a CAPTCHA without another way', { '4.8': 'failed' }, 'accessibility', 'E', 'D'],
    ['a forced e-mail', { '7.2': 'failed' }, 'prerequisites', 'D', 'A'],
    ['a forced mobile phone', { '7.3': 'failed' }, 'prerequisites', 'D', 'A'],
  ] as const)('%s', (_, given, id, letter, overall) => {
    const card = score(judge(given, 'passed'));
    expect(dimension(card, id)?.grade).toBe(letter);
    expect(dimension(card, id)?.gradeReason).toContain(`à ${letter}\u00a0:`);
    expect(card.grade).toBe(overall);
  });

  test('name the indicators whose failure closes them', () => {
    for (const { id, indicators } of gates)
      for (const one of indicators)
        expect([id, heldGates(factsOf(procedure, [], judge({ [one]: 'failed' }, 'passed'))).map((gate) => gate.id)]).toEqual([
          id,
          [id],
        ]);
    const named = gates.flatMap(({ indicators }) => [...indicators]);
    const closing = judge({}, 'passed')
      .map(({ indicator: one }) => one)
      .filter((one) => heldGates(factsOf(procedure, [], judge({ [one]: 'failed' }, 'passed'))).length > 0);
    expect(named.toSorted()).toEqual(closing.toSorted());
  });

  test('a surcharged number of a local authority closes no gate', () => {
    const card = score(judge({ '1.4': 'failed' }, 'passed'), { procedure: { ...procedure, kind: 'local' } });
    expect(dimension(card, 'channels')?.grade).toBe('B');
  });

  test('the overall reason names the median, each bound and where it comes from', () => {
    const card = score(judge({ '1.9': 'failed' }, 'passed'));
    expect(card.gradeReason).toBe(
      'Médiane des 8 dimensions notées\u00a0: A, ramenée à D\u00a0: aucune voie humaine trouvée sur les pages lues.',
    );
    const blocked = score(judge({ '4.8': 'failed' }, 'passed'));
    expect(blocked.gradeReason).toBe(
      'Médiane des 8 dimensions notées\u00a0: A, ramenée à D\u00a0: une lettre au plus au-dessus de «\u00a0Accessibilité détectable\u00a0» (E).',
    );
  });

  test('a gate gives no letter to a dimension that has none', () => {
    const card = score(judge({ '1.9': 'failed' }));
    expect(dimension(card, 'channels')?.grade).toBeNull();
  });
});

describe('journeys', () => {
  const obstacle = {
    kind: 'http-error' as const,
    message: { fr: 'Le serveur a répondu 500.', en: 'The server answered 500.' },
    step: 0,
    url: 'https://exemple.fr/',
  };
  const step = {
    index: 0,
    do: 'click',
    description: { fr: 'Cliquer sur « Continuer »', en: 'Click “Continue”' },
    urlBefore: '',
    urlAfter: '',
    at: '',
    durationMs: 1,
    outcome: 'blocked' as const,
  };

  test('one that the site blocks leaves no overall letter: the reason is the headline', () => {
    const blocked = journey({ outcome: 'blocked', obstacle, steps: [step] });
    const card = score(judge({}, 'passed'), { journeys: [journey(), blocked] });
    expect(card).toMatchObject({ grade: null, outcome: 'blocked' });
    expect(card.gradeReason).toBe(
      'Pas de lettre\u00a0: le parcours «\u00a0Cas général\u00a0» (desktop) n’a pas pu être mené à son terme du fait du site. Le serveur a répondu 500.',
    );
    expect(all(card)).toBe('AAAAAAAA');
    expect(card.journeys[1]).toMatchObject({
      blockedAt: 'Cliquer sur « Continuer »',
      obstacle: 'Le serveur a répondu 500.',
      steps: 0,
    });
  });

  test('one that fails because of the tool leaves no overall letter, and the site is not blamed', () => {
    const card = score(judge({}, 'passed'), { journeys: [journey({ outcome: 'failed' })] });
    expect(card).toMatchObject({ grade: null, outcome: 'failed' });
    expect(card.gradeReason).toContain('du fait de l’outil, non du site');
  });

  test('stopping before submission, by design, is no obstacle; no journey at all is', () => {
    expect(score(judge({}, 'passed'), { journeys: [journey({ outcome: 'stopped-before-submission' })] }).grade).toBe('A');
    expect(score(judge({}, 'passed'), { journeys: [] })).toMatchObject({ grade: null, outcome: 'failed' });
  });

  test('keep their states with pictures and titles', () => {
    expect(score(judge({})).journeys[0]?.checkpoints).toEqual([
      {
        id: 'principal--desktop/01-accueil',
        name: 'accueil',
        title: 'accueil',
        url: 'https://exemple.fr/accueil',
        kind: 'state',
        screenshot: 'journeys/principal--desktop/01-accueil/screenshot.jpg',
        thumbnail: 'journeys/principal--desktop/01-accueil/small.jpg',
      },
    ]);
  });
});

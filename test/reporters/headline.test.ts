import { describe, expect, test } from 'vitest';
import type { ScoredJourney, Scorecard } from '../../src/model/scorecard.ts';
import { headlines } from '../../src/reporters/headline.ts';
import { sampleRun } from '../support/sample-run.ts';

const [good, middling, bad] = sampleRun('fr').scorecards as unknown as readonly [Scorecard, Scorecard, Scorecard];
const first = (card: Scorecard): string => headlines(card)[0]?.fr ?? '';

function withJourneys(card: Scorecard, outcomes: Readonly<Record<string, ScoredJourney['outcome']>>): Scorecard {
  const [journey] = card.journeys;
  if (journey === undefined) throw new Error('no journey');
  const journeys = Object.entries(outcomes).map(([condition, outcome]) => ({
    ...journey,
    condition,
    outcome,
    checkpoints: outcome === 'blocked' ? journey.checkpoints.slice(0, 2) : journey.checkpoints,
  }));
  return { ...card, journeys };
}

describe('what happens to people', () => {
  test('says first who is stopped, and at which step of how many', () => {
    const card = withJourneys(good, { desktop: 'completed', smartphone: 'blocked' });
    expect(first(card)).toBe('Une personne sans ordinateur est arrêtée à l’étape 2 sur 4, « Vos coordonnées ».');
    expect(headlines(card)[0]?.en).toBe('A person without a computer is stopped at step 2 of 4, “Vos coordonnées”.');
  });

  test('says everyone when every way is stopped, a person when the only one is', () => {
    expect(first(withJourneys(good, { desktop: 'blocked', smartphone: 'blocked' }))).toMatch(/^Toute personne est arrêtée/u);
    expect(first(withJourneys(good, { desktop: 'blocked' }))).toMatch(/^Une personne est arrêtée/u);
  });

  test('blames nobody for a replay that failed on our side', () => {
    expect(first(withJourneys(good, { desktop: 'failed' }))).toBe(
      'Aucun parcours n’a été mené assez loin pour dire ce qui arrive aux personnes.',
    );
  });

  test('says that nobody was stopped when nobody was', () => {
    expect(first(withJourneys(good, { desktop: 'completed' }))).toBe('Personne n’a été arrêté sur le parcours rejoué.');
  });

  test('tells an absence with the pages read, never as a fact of the world', () => {
    if (bad.channels === null) throw new Error('no channels');
    const card = {
      ...withJourneys(bad, { desktop: 'completed' }),
      channels: { ...bad.channels, level: 'N0' as const, pagesRead: 7 },
    };
    expect(first(card)).toContain('trouvé (7 pages lues)');
  });

  test('says nothing of what was not observed', () => {
    const silent = {
      ...withJourneys(middling, { desktop: 'completed' }),
      channels: null,
      language: null,
      documents: null,
      dimensions: [],
    };
    expect(headlines(silent)).toHaveLength(1);
  });
});

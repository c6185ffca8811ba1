import type { Scorecard } from '../../../src/model/scorecard.ts';

/** What every sample scorecard says of its run. */
export const sampleRunFacts: Scorecard['run'] = {
  startedAt: '2026-11-22T14:05:09.000Z',
  durationMs: 74_300,
  usager: '0.1.0',
  browser: 'Chromium 141.0.0',
  axe: '4.14.1',
  lighthouse: '12.8.2',
};

import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { golden } from '../support/golden.ts';
import { sampleRun } from '../support/sample-run.ts';

describe.each(Object.entries(reporters))('%s', (name, reporter) => {
  // One language is enough for the formats whose size would otherwise fill the repository with pictures.
  const languages = name === 'html' || name === 'json' ? (['fr'] as const) : (['fr', 'en'] as const);

  test.each(languages)('gives the expected bytes in %s', (lang) => {
    const output = reporter.render(sampleRun(lang));
    expect(output === golden(`report.${lang}.${reporter.extension}`, output)).toBe(true);
  });

  test('does not change from one rendering to the next', () => {
    expect(reporter.render(sampleRun('fr'))).toBe(reporter.render(sampleRun('fr')));
  });

  test('survives a run without any scorecard, cut off', () => {
    const { run, pictures } = sampleRun('fr');
    const empty = { run: { ...run, complete: false, endedAt: null, procedures: [], provenance: null }, scorecards: [], pictures };
    expect(reporter.render({ ...empty, lang: 'fr' }).length).toBeGreaterThan(100);
  });

  test('is written in the file that its name says', () => {
    expect(name).toBe(reporter.extension);
    expect(reporter.file.endsWith(`.${reporter.extension}`)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { golden } from '../support/golden.ts';
import { sampleRun } from '../support/sample-run.ts';

/** `html`, `junit.xml`: the format, and the extension when it is another. */
const fileName = (name: string, extension: string): string => (name === extension ? name : `${name}.${extension}`);

describe.each(Object.entries(reporters))('%s', (name, reporter) => {
  // One language is enough for the formats whose size would otherwise fill the repository with pictures.
  const languages = name === 'html' || name === 'json' || name === 'sarif' ? (['fr'] as const) : (['fr', 'en'] as const);

  test.each(languages)('gives the expected bytes in %s', (lang) => {
    const output = reporter.render(sampleRun(lang));
    expect(output === golden(`report.${lang}.${fileName(name, reporter.extension)}`, output)).toBe(true);
  });

  test('does not change from one rendering to the next', () => {
    expect(reporter.render(sampleRun('fr'))).toBe(reporter.render(sampleRun('fr')));
  });

  test('survives a run without any scorecard, cut off', () => {
    const { run, pictures } = sampleRun('fr');
    const empty = { run: { ...run, complete: false, endedAt: null, procedures: [], provenance: null }, scorecards: [], pictures };
    expect(reporter.render({ ...empty, lang: 'fr' }).length).toBeGreaterThan(name === 'github' ? -1 : 60);
  });

  test('is written in the file that its name says', () => {
    expect(reporter.file.endsWith(`.${reporter.extension}`)).toBe(true);
  });
});

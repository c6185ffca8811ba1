import { describe, expect, test } from 'vitest';
import { findScenarioFiles } from '../../src/scenario/index.ts';
import { fixtures } from './fixtures.ts';

describe('findScenarioFiles', () => {
  test.each([
    ['a file', ['folder/a.yaml'], ['folder/a.yaml']],
    ['a file of any name, judged when it is read', ['folder/sub/notes.md'], ['folder/sub/notes.md']],
    [
      'a folder and all below, hidden folders left out',
      ['folder'],
      ['folder/a.yaml', 'folder/sub/b.yml', 'folder/sub/c.scenario.ts'],
    ],
    ['a glob', ['folder/**/*.yaml', 'folder/sub/*'], ['folder/a.yaml', 'folder/sub/b.yml', 'folder/sub/c.scenario.ts']],
    ['the same file twice', ['folder/a.yaml', './folder/a.yaml', 'folder/*.yaml'], ['folder/a.yaml']],
  ])('%s', async (_what, patterns, files) => {
    expect(await findScenarioFiles(patterns, fixtures)).toEqual({ files, problems: [] });
  });

  test.each(['absent.yaml', 'absent/', 'absent/*.yaml', '[', '\0', 'code/*.md'])(
    'says that %j names nothing',
    async (pattern) => {
      const { files, problems } = await findScenarioFiles([pattern], fixtures);
      expect(files).toEqual([]);
      expect(problems).toMatchObject([
        { file: pattern, line: 1, message: { en: expect.stringContaining('No scenario is found at') } },
      ]);
    },
  );

  test('says that no pattern was given', async () => {
    expect(await findScenarioFiles([], fixtures)).toMatchObject({
      files: [],
      problems: [{ message: { en: /Name at least one/ } }],
    });
  });
});

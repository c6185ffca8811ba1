import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/index.ts';
import { env, filesIn, fixtures } from './fixtures.ts';

// The first comment lines of a file say what must be found in it, all of it: `# line:column part of the message in English`.
const expectation = /^# (\d+):(\d+) (.+)$/;

async function expectedOf(file: string) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const end = lines.findIndex((line) => !expectation.test(line));
  return lines.slice(0, end).map((line) => {
    const [, atLine, column, message] = expectation.exec(line) ?? [];
    return { line: Number(atLine), column: Number(column), message: String(message) };
  });
}

test('there are at least forty invalid files', () => {
  expect(filesIn('invalid').length).toBeGreaterThanOrEqual(40);
});

describe.each(filesIn('invalid'))('%s', (name) => {
  test('says what is wrong, where, and nothing else', async () => {
    const expected = await expectedOf(`${fixtures}/invalid/${name}`);
    const result = await loadScenario(name, { env, root: `${fixtures}/invalid` });
    const problems = result.ok ? [] : result.problems;
    expect(expected.length).toBeGreaterThan(0);
    expect(problems).toEqual(
      expected.map(({ line, column, message }) => ({
        file: name,
        line,
        column,
        message: { en: expect.stringContaining(message), fr: expect.any(String) },
      })),
    );
  });

  test('says it in careful French', async () => {
    const result = await loadScenario(name, { env, root: `${fixtures}/invalid` });
    for (const { message } of result.ok ? [] : result.problems) {
      const prose = message.fr.replaceAll(/`[^`]*`|"[^"]*"/g, '');
      expect(message.fr).not.toBe(message.en);
      expect(prose).not.toMatch(/[^\u00A0:/][;?!»]| [:;?!»]|« |'/);
    }
  });
});

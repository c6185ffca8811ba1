import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Localized } from '../../src/model/localized.ts';
import { checkScenarios, loadScenario } from '../../src/scenario/index.ts';
import { readYaml } from '../../src/scenario/source/yaml-source.ts';
import { env as fixtureEnv, filesIn, fixtures } from './fixtures.ts';
import { withTop } from './documents.ts';

const env = { DEMO_SITE: 'http://localhost:3000', DEMO_HOST: 'localhost', MY_PASSWORD: 'x' };
const languages = [
  ['en', 'scenario.md'],
  ['fr', 'scenario.fr.md'],
] as const;
const read = (name: string): Promise<string> => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const pages: Readonly<Record<keyof Localized, string>> = { en: await read('scenario.md'), fr: await read('scenario.fr.md') };
const blocks = (page: string, language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usager-docs-'));
  for (const name of ['justificatif', 'bail', 'attestation']) await writeFile(join(folder, `${name}.pdf`), '');
});
afterAll(() => rm(folder, { recursive: true }));

/** An example of the page as a whole scenario: what it does not show is the smallest there is. */
function whole(example: string): string {
  const source = readYaml(example, { file: 'example', folder: '', hash: '' });
  if (!source.ok) throw new Error(source.problems[0]?.message.en);
  const value = source.source.value as Record<string, unknown> | unknown[];
  if (Array.isArray(value)) return stringify(withTop({ steps: [{ visit: 'start' }, ...value] }));
  return 'usager' in value ? example : stringify(withTop(value));
}

describe.each(languages)('the page in %s', (lang, name) => {
  const page = pages[lang];

  test.each(blocks(page, 'yaml').map((example, rank) => [rank + 1, example] as const))(
    'example %i is valid',
    async (rank, example) => {
      const file = `${lang}-${rank}.yaml`;
      await writeFile(join(folder, file), whole(example));
      expect(await loadScenario(file, { env, root: folder })).toMatchObject({ ok: true });
    },
  );

  test('the TypeScript example is valid', async () => {
    const [example = ''] = blocks(page, 'ts');
    const code = example.replace(
      "import { defineScenario, type RunContext } from 'usager/scenario';",
      'const defineScenario = <T>(scenario: T): T => scenario;',
    );
    await writeFile(join(folder, `${lang}.scenario.ts`), code);
    expect(await loadScenario(`${lang}.scenario.ts`, { env, root: folder })).toMatchObject({ ok: true });
  });

  test('every error that it shows is one that Usager says, word for word', async () => {
    const { problems } = await checkScenarios(
      filesIn('invalid').map((file) => `invalid/${file}`),
      { env: fixtureEnv, root: fixtures },
    );
    const said = new Set(problems.map(({ message }) => message[lang]));
    const table = page.slice(page.indexOf('| message |')).split('\n').slice(2);
    const shown = table.slice(0, table.indexOf('')).map((row) => row.slice(2, row.indexOf(' | ')));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((message) => !said.has(message))).toEqual([]);
  });

  test('its links lead somewhere', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-')));
    const broken = [...page.matchAll(/\]\(#([^)]+)\)/g)].filter(([, anchor = '']) => !anchors.has(anchor)).map(([link]) => link);
    expect(broken).toEqual([]);
    expect(name).toMatch(/^scenario/);
  });
});

test('both pages show the same examples', () => {
  expect(blocks(pages.fr, 'yaml')).toEqual(blocks(pages.en, 'yaml'));
});

// Loaded here and not within the time of the first test that needs it.
import '../../../src/cli/actions/text.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signs } from '../../../src/language/index.ts';
import { usager } from '../run.ts';
import { pdf } from './files.ts';

const page = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

test('docs/text.md names every sign', () => {
  const section = page('text.md').split('Names of signs: ')[1] ?? '';
  const named = [...section.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name ?? '');
  expect(named.toSorted()).toEqual([...signs].toSorted());
});

test('docs/text.md describes every field that --json prints', async () => {
  const example = page('text.md').split('```jsonc')[1]?.split('```')[0] ?? '';
  const described = new Set([...example.matchAll(/"([A-Za-z]+)"/g)].map(([, name]) => name));
  const sentence = 'Nonobstant ce délai, la demande est transmise à la mairie, qui dispose de deux mois pour vous répondre. ';
  for (const input of [sentence.repeat(8), pdf(Array.from({ length: 45 }, () => [sentence]))]) {
    const { out } = await usager(['text', '-', '--json'], { input });
    const printed: Readonly<Record<string, unknown>> = JSON.parse(out);
    for (const field of Object.keys(printed)) expect(described).toContain(field);
    const [sign] = printed['signs'] as readonly Readonly<Record<string, object>>[];
    for (const field of [...Object.keys(sign ?? {}), ...Object.keys(sign?.['place'] ?? {})]) expect(described).toContain(field);
  }
});

test.each(['text.md', 'text.fr.md'])('%s names every option of the help', async (name) => {
  const { out } = await usager(['text', '--help']);
  const options = [...out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option ?? '');
  expect(options.length).toBeGreaterThan(5);
  for (const option of options) expect(page(name)).toContain(`\`${option}`);
});

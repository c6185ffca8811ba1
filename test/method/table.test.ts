import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dimensions, indicators, methodVersion } from '../../src/method/index.ts';
import { indicatorTable, withTables } from '../../src/method/table.ts';

const docs = join(import.meta.dirname, '../../docs');

describe.each([
  ['en', 'method.md'],
  ['fr', 'method.fr.md'],
] as const)('the published method (%s)', (lang, name) => {
  const file = join(docs, name);

  // `vitest run test/method -u` writes the tables again.
  test('has its tables in step with the data', async () => {
    await expect(withTables(await readFile(file, 'utf8'), lang)).toMatchFileSnapshot(file);
  });

  test('is of the version of the data and shows every dimension and indicator', async () => {
    const text = await readFile(file, 'utf8');
    expect(text.split('\n')[0]).toContain(methodVersion);
    for (const { title, id } of dimensions) {
      expect(text).toContain(`. ${title[lang]}`);
      expect(text).toContain(`<!-- table: ${id} -->`);
    }
    for (const { id, title } of indicators) expect(text).toContain(`| **${id}** ${title[lang]}`);
  });
});

test('the table of what a machine may decide counts each criterion once for “not applicable” and once for “compliant”', () => {
  const rows = (lang: 'fr' | 'en') =>
    withTables('<!-- table: rgaa --><!-- end -->', lang)
      .split('\n')
      .slice(3, -1)
      .map((line) => line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()));
  for (const [, count, ids] of rows('en')) expect(ids?.split(', ')).toHaveLength(Number(count));
  const counts = rows('fr').map(([, count]) => Number(count));
  expect(counts).toEqual([55, 26, 20, 5, 14, 33, 59]);
});

test('tables mark what is ours and what has no threshold', () => {
  const rows = (dimension: 'language' | 'documents') => indicatorTable(dimension, 'en').split('\n');
  expect(rows('language')[2]).toContain('*(Usager’s own threshold)*');
  expect(rows('documents')[2]).toContain('| – | – | – |');
  expect(() => withTables('<!-- table: other --><!-- end -->', 'en')).toThrow(RangeError);
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { readYaml } from '../../src/scenario/source/yaml-source.ts';
import { validateShape } from '../../src/scenario/validate.ts';
import { filesIn, fixtures } from './fixtures.ts';
import { malformed, wellFormed } from './documents.ts';
import { accepts } from './schema-validator.ts';

const file = new URL('../../schema/scenario.schema.json', import.meta.url);
const published = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;

test('the published schema is up to date (node scripts/write-schema.ts writes it)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});

test('the table is large enough to mean something', () => {
  expect(Object.keys(wellFormed).length + Object.keys(malformed).length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(wellFormed))('well formed: %s', (_name, document) => {
  test('the validator accepts it', () => {
    expect(validateShape(document)).toMatchObject({ ok: true });
  });
  test('the published schema accepts it', () => {
    expect(accepts(published, document)).toBe(true);
  });
});

describe.each(Object.entries(malformed))('malformed: %s', (_name, document) => {
  test('the validator refuses it', () => {
    expect(validateShape(document).ok).toBe(false);
  });
  test('the published schema refuses it', () => {
    expect(accepts(published, document)).toBe(false);
  });
});

describe.each(['valid', 'invalid'] as const)('files of %s', (folder) => {
  test.each(filesIn(folder))('%s: validator and schema agree on its shape', async (name) => {
    const read = readYaml(await readFile(`${fixtures}/${folder}/${name}`, 'utf8'), { file: name, folder: '', hash: '' });
    const value = read.ok ? read.source.value : undefined;
    expect(accepts(published, value)).toBe(validateShape(value).ok);
  });
});

test('every key that an author can write is described in both languages', () => {
  const undescribed: string[] = [];
  const visit = (schema: unknown, where: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties } = schema as { properties?: Record<string, { description?: string; markdownDescription?: string }> };
    for (const [key, property] of Object.entries(properties ?? {})) {
      const both = property.description !== undefined && property.markdownDescription?.includes(property.description) === true;
      if (!both) undescribed.push(`${where}.${key}`);
    }
    for (const [key, inner] of Object.entries(schema)) visit(inner, `${where}.${key}`);
  };
  visit(published, '');
  expect(undescribed).toEqual([]);
});

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkScenarios, loadScenario, scenarioJsonSchema } from '../../src/scenario/index.ts';
import { createContext } from '../../src/scenario/resolve/context.ts';
import { resolveScenario } from '../../src/scenario/resolve/resolve.ts';
import { plainCopy } from '../../src/scenario/source/plain-copy.ts';
import { readYaml } from '../../src/scenario/source/yaml-source.ts';
import { validateShape } from '../../src/scenario/validate.ts';
import { malformed, wellFormed } from './documents.ts';
import { accepts } from './schema-validator.ts';

const owner = { file: 'a.yaml', folder: '/nowhere', hash: '' };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usager-scenario-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function firstMessage(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  const result = await loadScenario(name, { env: {}, root: folder });
  return result.ok ? '' : (result.problems[0]?.message.en ?? '');
}

describe('files that are no scenario', { timeout: 30_000 }, () => {
  test.each([
    ['a huge file', 'huge.yaml', 'a: b\n'.repeat(200_000), 'a scenario may weigh 256 kB'],
    ['binary', 'binary.yaml', new Uint8Array([0xff, 0xfe, 0x00, 0x41]), 'not written in UTF-8'],
    ['a null character', 'null.yaml', 'usager: 1\0', 'not a text file'],
    ['another extension', 'scenario.pdf', 'usager: 1', 'is not a scenario'],
    ['brackets without end', 'deep.yaml', '['.repeat(100_000), 'nested too deeply'],
    ['dashes without end', 'dashes.yaml', '- '.repeat(100_000), 'nested too deeply'],
    ['braces without end', 'braces.yaml', '{a: '.repeat(50_000), 'nested too deeply'],
    [
      'thousands of unknown keys',
      'unknown.yaml',
      Array.from({ length: 15_000 }, (_, i) => `key${i}: 1`).join('\n'),
      'is missing',
    ],
    ['thousands of unknown steps', 'steps.yaml', `steps:\n${'- { clic: a }\n'.repeat(6000)}`, 'is missing'],
    [
      'more keys than a scenario has',
      'keys.yaml',
      Array.from({ length: 30_000 }, (_, i) => `k${i}:`).join('\n'),
      'too many values',
    ],
  ])('%s', async (_what, name, content, message) => {
    const start = performance.now();
    expect(await firstMessage(name, content)).toContain(message);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('TypeScript that is not', async () => {
    expect(await firstMessage('syntax.scenario.ts', 'export default { usager: 1, ;\n')).toContain('could not be loaded');
  });

  test('a folder', async () => {
    await mkdir(join(folder, 'dossier.yaml'));
    const result = await loadScenario('dossier.yaml', { env: {}, root: folder });
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'dossier.yaml', line: 1, message: { en: /is a folder/ } }] });
  });

  test.each(['absent.yaml', 'a\0b.yaml', ''])('a file that is not there: %j', async (name) => {
    expect(await loadScenario(name, { env: {}, root: folder })).toMatchObject({ ok: false, problems: [{ line: 1, column: 1 }] });
  });

  test('a file with a byte order mark and Windows line ends is read as any other', async () => {
    await writeFile(join(folder, 'windows.yaml'), `\uFEFF${stringify(wellFormed['smallest']).replaceAll('\n', '\r\n')}`);
    expect(await checkScenarios(['windows.yaml'], { env: {}, root: folder })).toMatchObject({
      problems: [],
      scenarios: [{ file: 'windows.yaml' }],
    });
  });
});

test('no key of a file reaches the prototype of anything', () => {
  const read = readYaml('usager: 1\ndata: { __proto__: { polluted: 1 } }\n"__proto__": { polluted: 1 }\n', owner);
  expect(read.ok).toBe(false);
  expect(plainCopy(JSON.parse('{"__proto__":{"polluted":1}}')).ok).toBe(false);
  expect(validateShape(JSON.parse('{"paths":{"constructor":{"title":"a"}}}')).ok).toBe(false);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const schema = scenarioJsonSchema();
const documents = [...Object.values(wellFormed), ...Object.values(malformed)];
const anyKey = fc.constantFrom(
  'steps',
  'click',
  'fill',
  'site',
  'data',
  'change',
  'paths',
  'title',
  'with',
  'id',
  'x',
  'toString',
  '__proto__',
);
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, fc.jsonValue({ maxDepth: 1 }), fc.array(tie('tree')), fc.dictionary(anyKey, tie('tree'))),
  })).tree,
);

/** A document of the table with one of its values, anywhere, replaced by another. */
const mutated = fc.tuple(fc.constantFrom(...documents), fc.nat(), anyJson).map(([document, where, value]) => {
  let count = 0;
  const size = JSON.stringify(document).length;
  return JSON.parse(JSON.stringify(document), (_key, old: unknown) =>
    count++ === where % Math.ceil(size / 12) ? value : old,
  ) as unknown;
});

describe('any value', { timeout: 30_000 }, () => {
  test('is judged without an exception, in words', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, mutated), (value) => {
        const result = validateShape(value);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { message } of result.problems) {
          expect(message.en.length).toBeGreaterThan(10);
          expect(message.fr.length).toBeGreaterThan(10);
          expect(`${message.en}${message.fr}`).not.toMatch(/Invalid input|undefined|\[object|mapping \w+ \w*,/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is judged alike by the validator and by the JSON Schema', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, mutated), (value) => {
        expect(accepts(schema, value)).toBe(validateShape(value).ok);
      }),
      { numRuns: 500 },
    );
  });

  test('of JavaScript, cyclic or not, is copied without an exception', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          const copy = plainCopy(value);
          if (copy.ok) validateShape(copy.value);
        },
      ),
    );
  });
});

describe('any text', { timeout: 30_000 }, () => {
  const lines = fc.constantFrom(
    'usager: 1',
    'steps:',
    '  - visit: start',
    '- a',
    '  a: *b',
    '&b c',
    '\t',
    '${',
    '${a}',
    '{',
    '}',
    '? [a]',
    '!!x',
    "'",
    '"',
    '---',
    '%YAML 9',
    '<<: 1',
    ': ',
    '#',
  );

  test('is read as YAML, resolved or refused, without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(lines).map((all) => all.join('\n')),
        ),
        async (text) => {
          const read = readYaml(text, owner);
          if (read.ok) validateShape(read.source.value);
          else expect(read.problems[0]).toMatchObject({ line: expect.any(Number), message: { en: expect.any(String) } });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('in any place of a scenario is resolved or refused without an exception', async () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('${nom}', '${env:A}', '${', '${}', 'https://', '//x', 'http://[::1', '*.', 'a:99999'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, async (one, two, three) => {
        const value = {
          usager: 1,
          procedure: { id: 'a', title: one, authority: two, kind: 'state', url: `https://${three}` },
          site: {
            start: `https://${one}`,
            alsoRead: [two, three],
            basicAuth: { username: one, password: two },
            storageState: three,
          },
          data: { nom: one, prenom: { value: two, public: true } },
          steps: [
            { visit: one },
            { click: two, id: three },
            { fill: { label: one, with: two } },
            { upload: { css: one, file: two } },
            { expect: '${prenom}' },
          ],
          paths: { b: { title: one, change: { [two]: one, [three]: { before: { visit: three } } } } },
        };
        const shape = validateShape(value);
        if (!shape.ok) return;
        const source = {
          ...owner,
          form: 'code' as const,
          value,
          place: () => ({ file: 'a', line: 1, column: 1 }),
          text: (_path: unknown, found: unknown) => String(found),
        };
        const context = createContext(source, { env: { A: one } });
        await resolveScenario(shape.document, context);
        for (const { message } of context.problems) expect(message.fr).toEqual(expect.any(String));
      }),
      { numRuns: 300 },
    );
  });
});

// Loaded here and not within the time of the first test that needs it.
import '../../src/cli/actions/page.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAddress, readAddresses } from '../../src/cli/addresses.ts';
import { CannotRun } from '../../src/cli/errors.ts';
import { pageScenarios } from '../../src/cli/page-scenario.ts';
import { temporaryFolder, usager } from './run.ts';
import { written } from './scenarios.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const audit = { conditions: ['desktop'], language: 'fr', allow: [] };
const scenariosOf = (...texts: readonly string[]) =>
  pageScenarios(
    texts.map((text) => parseAddress({ text })),
    audit,
  );

test('a page is read by the country of its host name', () => {
  const countries = scenariosOf('https://www.example.be/a', 'https://www.example.fr/a').map(({ procedure }) => procedure.country);
  expect(countries).toEqual(['BE', 'FR']);
});

test.each([
  ['https://www.example.fr/aide', 'https://www.example.fr/aide'],
  ['www.example.fr', 'https://www.example.fr/'],
  ['  www.example.fr/aide  ', 'https://www.example.fr/aide'],
  ['www.example.fr:8443/aide', 'https://www.example.fr:8443/aide'],
  ['HTTP://Example.FR/Aide', 'http://example.fr/Aide'],
  ['localhost:3000', 'http://localhost:3000/'],
  ['127.0.0.1:3000/a?b=c', 'http://127.0.0.1:3000/a?b=c'],
  ['[::1]:3000', 'http://[::1]:3000/'],
  ['https://démarche.example.fr/', 'https://xn--dmarche-bya.example.fr/'],
])('“%s” is the address %s', (text, expected) => {
  expect(parseAddress({ text })).toEqual({ url: new URL(expected) });
});

test.each([
  '',
  ' ',
  'pas une adresse',
  'mailto:a@b.fr',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://',
  'http:///',
  './page.html',
  'tel:3939',
])('“%s” is not the address of a web page', (text) => {
  expect(() => parseAddress({ text })).toThrow(CannotRun);
});

test('a password in an address is used, and neither printed nor stored', () => {
  const address = parseAddress({ text: 'https://moi:s%C3%A9same@www.example.fr/aide' });
  expect(address.url.href).toBe('https://www.example.fr/aide');
  expect(address.basicAuth).toEqual({ username: 'moi', password: 'sésame' });
  const [scenario] = pageScenarios([address], audit);
  expect(scenario?.site.basicAuth).toEqual({ username: 'moi', password: 'sésame' });
  expect(JSON.stringify({ ...scenario, site: { ...scenario?.site, basicAuth: undefined } })).not.toMatch(/same|moi/);
});

describe('page scenarios', () => {
  test('one visit, the page’s own host only, named after the address', () => {
    expect(scenariosOf('https://www.example.fr/Aide/logement.html')).toMatchObject([
      {
        procedure: {
          id: 'www-example-fr-aide-logement',
          title: 'https://www.example.fr/Aide/logement.html',
          authority: 'www.example.fr',
        },
        site: { start: 'https://www.example.fr/Aide/logement.html', allow: ['www.example.fr'] },
        paths: [{ id: 'page', steps: [{ do: 'visit' }, { do: 'checkpoint' }] }],
        conditions: ['desktop'],
      },
    ]);
  });

  test('an address given twice is audited once', () => {
    expect(scenariosOf('https://www.example.fr/', 'www.example.fr')).toHaveLength(1);
  });

  test('addresses that look alike do not share a folder', () => {
    const long = `https://www.example.fr/${'tres-longue-adresse/'.repeat(8)}`;
    const ids = scenariosOf(
      'https://www.example.fr/a-b',
      'https://www.example.fr/a/b',
      'http://www.example.fr/a-b',
      'https://www.example.fr/a-b.html',
      'https://www.example.fr/a-b?page=1',
      'https://www.example.fr/a-b?page=2',
      `${long}un`,
      `${long}deux`,
    ).map(({ procedure }) => procedure.id);
    expect(new Set(ids).size).toBe(8);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
  });

  test('the name of an address does not depend on the others, when it can say it', () => {
    const [alone] = scenariosOf('https://www.example.fr/a?page=1');
    const [, second] = scenariosOf('https://www.example.fr/', 'https://www.example.fr/a?page=1');
    expect(second?.procedure.id).toBe(alone?.procedure.id);
  });
});

describe('--from', () => {
  test('one address a line; comments, blank lines, byte order mark and Windows ends do not matter', async () => {
    const file = written(
      folder.path,
      'list.txt',
      '\uFEFF# ma liste\r\nhttps://a.example.fr/\r\n\r\n  b.example.fr\n#https://c.example.fr\n',
    );
    expect(await readAddresses(file)).toEqual([
      { text: 'https://a.example.fr/', place: `${file}:2` },
      { text: 'b.example.fr', place: `${file}:4` },
    ]);
  });

  const cases = [
    {
      name: 'a file that is not there',
      file: 'none.txt',
      fr: /« .*none\.txt ».*il n’existe pas/,
      en: /“.*none\.txt”.*it does not exist/,
    },
    { name: 'a folder', file: '.', fr: /c’est un dossier/, en: /it is a folder/ },
    {
      name: 'an empty file',
      file: 'empty.txt',
      text: '# rien\n\n',
      fr: /aucune adresse.*une par ligne/,
      en: /no address.*one a line/,
    },
    {
      name: 'a wrong line',
      file: 'wrong.txt',
      text: 'https://a.example.fr/\nvoir le site\n',
      fr: /wrong\.txt:2: « voir le site » n’est pas l’adresse/,
      en: /wrong\.txt:2: “voir le site” is not the address/,
    },
  ];
  test.each(cases)('$name is said in one sentence', async ({ file, text, fr, en }) => {
    if (text !== undefined) written(folder.path, file, text);
    for (const [lang, sentence] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const answer = await usager(['page', '--from', file, '--lang', lang], { cwd: folder.path });
      expect(answer).toMatchObject({ code: 2, out: '' });
      expect(answer.err).toMatch(sentence);
      expect(answer.err.trim().split('\n')).toHaveLength(1);
    }
  });
});

test.each([
  { args: [], fr: /Donnez au moins une adresse/, en: /Give at least one address/ },
  { args: ['--condition', 'desktop', 'https://a.example.fr'], fr: /avant les options/, en: /before the options/ },
  { args: ['ftp://a.example.fr'], fr: /« ftp:.* » n’est pas l’adresse/, en: /is not the address/ },
  { args: ['a.example.fr', '--language', 'français'], fr: /code de langue/, en: /language code/ },
  { args: ['a.example.fr', '--allow', 'https://b.fr/x'], fr: /nom d’hôte/, en: /host name/ },
])('usager page $args is refused in one sentence', async ({ args, fr, en }) => {
  for (const [lang, sentence] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const answer = await usager(['page', ...args, '--lang', lang]);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(sentence);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  }
});

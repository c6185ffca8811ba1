import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findConfig } from '../../../src/cli/config/find-config.ts';
import { readConfig } from '../../../src/cli/config/read-config.ts';
import { configJsonSchema } from '../../../src/cli/config/schema.ts';
import { CannotRun } from '../../../src/cli/errors.ts';
import { temporaryFolder } from '../../store/build.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function written(text: string | Uint8Array): string {
  const folder = temporaryFolder();
  const path = join(folder, 'usager.config.yaml');
  writeFileSync(path, text);
  return path;
}

function refusal(text: string | Uint8Array): { readonly fr: string; readonly en: string } {
  const path = written(text);
  try {
    readConfig(path, join(path, '..'));
  } catch (error) {
    if (error instanceof CannotRun) return { fr: plain(error.sentence.fr), en: error.sentence.en };
    throw error;
  }
  throw new Error('not refused');
}

const waiver = (lines: string): string => `lang: fr\nwaivers:\n  - ${lines.trim().replaceAll('\n', '\n    ')}\n`;

describe('reading usager.config.yaml', () => {
  test('options and waivers, with the line of each waiver', () => {
    const path = written(`usager: 1
lang: en
conditions: [desktop, smartphone]
failOn: ['new:blocking', lost:phone]
waivers:
  - finding: '478d6aeb41c2'
    reason: being rewritten
    owner: web team
    expires: 2027-03-31
  - indicator: 4.3
    procedure: aide
    reason: r
    owner: o
    expires: '2027-03-31'
`);
    const config = readConfig(path, join(path, '..'));
    expect(config.options).toEqual({ lang: 'en', conditions: ['desktop', 'smartphone'], failOn: ['new:blocking', 'lost:phone'] });
    expect(config.waivers).toMatchObject([
      { finding: '478d6aeb41c2', expires: '2027-03-31', file: 'usager.config.yaml', line: 6 },
      { indicator: '4.3', procedure: 'aide', line: 10 },
    ]);
  });

  test('the time-stamp authority, its certificate, the archive of the pages', () => {
    const path = written('archive: true\ntsa: https://tsa.example/sign\ntsaCa: autorite.pem\n');
    const options = { archive: true, tsa: 'https://tsa.example/sign', tsaCa: 'autorite.pem' };
    expect(readConfig(path, join(path, '..')).options).toEqual(options);
  });

  test('an id that YAML takes for a number is read as it is written', () => {
    for (const id of ['478606410012', '0000000000e9', '12345678e123']) {
      const path = written(waiver(`finding: ${id}\nreason: r\nowner: o\nexpires: 2027-01-01`));
      expect(readConfig(path, join(path, '..')).waivers[0]?.finding).toBe(id);
    }
  });

  test.each(['', '# nothing yet\n', '---\n# nothing\n\n'])('%j is an empty configuration', (text) => {
    const path = written(text);
    expect(readConfig(path, join(path, '..'))).toMatchObject({ options: {}, waivers: [] });
  });
});

describe('what is wrong is said with file, line and remedy', () => {
  test.each([
    [
      'an unknown key, with what was meant',
      'lang: fr\nfailon: [new:any]\n',
      /^usager\.config\.yaml:2:1: Clé inconnue `failon` ; vouliez-vous dire `failOn` \?$/,
    ],
    ['a value that does not exist', 'lang: french\n', /^usager\.config\.yaml:1:7: `french` n’est pas une valeur de `lang`/],
    ['an unknown condition', 'conditions:\n  - smartfone\n', /^usager\.config\.yaml:2:5: .*vouliez-vous dire `smartphone`/],
    ['a text where a list is due', 'failOn: new:any\n', /:1:9: `failOn` doit être une liste, pas un texte/],
    ['a number too large', 'concurrency: 1000\n', /:1:14: `concurrency` ne peut dépasser 64/],
    [
      'an authority that is no address',
      'tsa: horodatage',
      /:1:6: `tsa` n’est pas l’adresse d’une autorité d’horodatage : écrivez une adresse http/,
    ],
    ['an address of another kind', 'tsa: file:///etc/passwd', /:1:6: `tsa` n’est pas l’adresse/],
    [
      'a password in an address, which is not repeated',
      'tsa: https://moi:s3cret@tsa.example/\n',
      /:1:6: `tsa` contient un nom d’utilisateur ou un mot de passe(?![\s\S]*s3cret)[\s\S]*USAGER_TSA/,
    ],
    ['an unknown rule', 'failOn:\n  - new:any\n  - newest:any\n', /:3:5: Règle --fail-on inconnue : « newest:any »/],
    [
      'a waiver without a reason',
      waiver("finding: '478d6aeb41c2'\nowner: o\nexpires: 2027-01-01"),
      /:3:5: La clé `reason` manque : dites pourquoi c’est accepté/,
    ],
    [
      'a waiver whose reason is empty',
      waiver("finding: '478d6aeb41c2'\nreason:\nowner: o\nexpires: 2027-01-01"),
      /:4:\d+: `reason` est vide : dites pourquoi/,
    ],
    [
      'a waiver without an owner',
      waiver("finding: '478d6aeb41c2'\nreason: r\nexpires: 2027-01-01"),
      /`owner` manque : dites qui en répond/,
    ],
    [
      'a day that does not exist',
      waiver("finding: '478d6aeb41c2'\nreason: r\nowner: o\nexpires: 2027-02-30"),
      /:6:\d+: `2027-02-30` n’est pas un jour : écrivez-le AAAA-MM-JJ/,
    ],
    [
      'a day written another way',
      waiver("finding: '478d6aeb41c2'\nreason: r\nowner: o\nexpires: 31/03/2027"),
      /`31\/03\/2027` n’est pas un jour/,
    ],
    [
      'an id that is none',
      waiver('finding: my-finding\nreason: r\nowner: o\nexpires: 2027-01-01'),
      /:3:\d+: `my-finding` n’est pas l’identifiant d’un constat/,
    ],
    [
      'a waiver about nothing',
      waiver('reason: r\nowner: o\nexpires: 2027-01-01'),
      /:3:5: Une dérogation porte sur une seule chose/,
    ],
    [
      'a waiver about two things',
      waiver("finding: '478d6aeb41c2'\nrule: new:any\nreason: r\nowner: o\nexpires: 2027-01-01"),
      /une seule chose/,
    ],
    [
      'an indicator for every procedure',
      waiver('indicator: 4.3\nreason: r\nowner: o\nexpires: 2027-01-01'),
      /ajoutez `procedure`/,
    ],
    [
      'a waiver of an unknown rule',
      waiver('rule: nope\nprocedure: p\nreason: r\nowner: o\nexpires: 2027-01-01'),
      /:3:11: Règle --fail-on inconnue/,
    ],
    ['a list that is a text', 'waivers: none\n', /`waivers` doit être une liste/],
    ['YAML that is broken', 'failOn: [new:any\n', /^usager\.config\.yaml:\d+:\d+: /],
    ['a key written twice', 'lang: fr\nlang: en\n', /:2:1: /],
  ])('%s', (_name, text, expected) => {
    const { fr, en } = refusal(text);
    expect(fr).toMatch(expected);
    expect(en.split('\n')[0]?.split(': ')[0]).toBe(fr.split('\n')[0]?.split(': ')[0]);
  });

  test('a waiver written twice names the first', () => {
    const one = "  - finding: '478d6aeb41c2'\n    reason: r\n    owner: o\n    expires: 2027-01-01\n";
    expect(refusal(`waivers:\n${one}${one}`).fr).toMatch(
      /:6:5: `478d6aeb41c2` a déjà une dérogation ligne 2 : gardez l’une des deux/,
    );
  });

  test('every problem at once, one a line', () => {
    expect(refusal('lang: xx\nbogus: 1\nretries: many\n').fr.split('\n')).toHaveLength(3);
  });

  test.each([
    ['not UTF-8', Buffer.from([0x6c, 0xff, 0xfe])],
    ['a list', '- a\n- b\n'],
    ['a bomb', `${'['.repeat(20_000)}\n`],
    ['hostile words', 'lang: "\u202e<script>\u0000]]>"\n'],
    [
      'a billion laughs',
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]\n',
    ],
  ])('%s is refused, not thrown', (_name, text) => {
    const { fr } = refusal(text);
    expect(fr.length).toBeGreaterThan(10);
    expect(fr.length).toBeLessThan(20_000);
    expect(fr).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

describe('finding it', () => {
  test('in the folder, else above, up to the root of the git repository', () => {
    const root = temporaryFolder();
    const deep = join(root, 'repo', 'a', 'b');
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(root, 'usager.config.yaml'), '');
    expect(findConfig(root)).toBe(join(root, 'usager.config.yaml'));
    expect(findConfig(deep)).toBeUndefined();
    mkdirSync(join(root, 'repo', '.git'));
    expect(findConfig(deep)).toBeUndefined();
    writeFileSync(join(root, 'repo', 'usager.config.yaml'), '');
    expect(findConfig(deep)).toBe(join(root, 'repo', 'usager.config.yaml'));
    writeFileSync(join(deep, 'usager.config.yaml'), '');
    expect(findConfig(deep)).toBe(join(deep, 'usager.config.yaml'));
  });
});

test('the published JSON Schema is that of the validator (npm run schema)', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../../../schema/config.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});

// Loaded here and not within the time of the first test that needs it.
import '../../../src/cli/actions/text.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder, usager } from '../run.ts';
import { docx, lockedPdf, pdf, zip } from './files.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(cwd, name), content);
  return name;
};

/** A sentence that every version of the engine finds too long, written for these tests. */
const long =
  'Nous vous écrivons au sujet de la demande que vous avez faite au mois de mars pour votre logement, afin de vous dire que nous avons reçu tous vos papiers et que nous vous répondrons par courrier avant la fin du mois prochain.';
const short = 'Vous avez fait une demande. Nous vous répondons vite.';
/** Above a hundred words. */
const lengthy = Array.from({ length: 5 }, () => `${short} ${long}`).join('\n\n');

file('court.md', `# Titre\n\n${short}\n`);
file('long.md', `---\ntitle: x\n---\n\n# Titre\n\n${short}\n\n${long}\n`);
file('assez.md', lengthy);
file(
  'page.html',
  `<html lang="fr"><body><nav>MENU</nav><main>\n<h1>Titre</h1>\n<p>${short}</p>\n<p>${long}</p></main></body></html>`,
);
file('lettre.txt', `${short}\n\n- ${long}\n`);
file('lettre.docx', docx([{ style: 'Heading1', text: 'Titre' }, { text: '' }, { text: short }, { text: long }]));
const words = long.split(' ');
file('notice.pdf', pdf([[short], [0, 15, 30].map((from) => words.slice(from, from + 15).join(' '))]));
mkdirSync(join(cwd, 'dossier'));

interface Printed {
  readonly words: number;
  readonly signs: readonly {
    readonly sign: string;
    readonly quote: string;
    readonly found: string;
    readonly place: { readonly start: number; readonly end: number };
  }[];
}

const json = async (...args: readonly string[]): Promise<Printed & Readonly<Record<string, unknown>>> =>
  JSON.parse((await usager(['text', ...args, '--json'], { cwd })).out);

describe('each format', () => {
  test.each([
    ['long.md', 'md', { line: 9 }],
    ['page.html', 'html', { line: 4 }],
    ['lettre.txt', 'txt', { line: 3 }],
    ['lettre.docx', 'docx', { paragraph: 3 }],
    ['notice.pdf', 'pdf', { page: 2 }],
  ])('%s: the long sentence, where it is', async (name, type, place) => {
    const printed = await json(name);
    expect(printed).toMatchObject({ schema: 'usager/text/1', file: name, type, language: { code: 'fr' }, sentences: 3 });
    const sign = printed.signs.find((each) => each.sign === 'long-sentence');
    expect(sign).toMatchObject({ place, quote: long });
    expect(printed.words).toBeGreaterThan(45);
  });

  test('the place of a sign is that of its words in the quote', async () => {
    const { signs } = await json('assez.md');
    expect(signs.length).toBeGreaterThan(4);
    for (const { quote, found, place } of signs) expect(quote.slice(place.start, place.end)).toBe(found);
  });
});

describe('what is printed', () => {
  test('a level with its meaning, the passages with their lines, the counts, and what cannot be seen', async () => {
    const { code, out, err } = await usager(['text', 'assez.md'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of [
      /^assez\.md \(Markdown, langue : français/,
      /\nNiveau estimé : [ABC][12] \(/,
      /\n[ABC][12] : ./,
      /pages de service-public\.fr/,
    ])
      expect(out).toMatch(words);
    expect(out).toMatch(/\n1\. ligne \d+, 4\d mots\n {3}Nous vous écrivons/);
    expect(out).toMatch(/\nRelevé\n\n(?:.*\n)* {3}Phrase de plus de 25 mots +5\n/);
    expect(out).toMatch(/seuls\s+des\s+lecteurs[^]*FALC\.\n$/);
    expect((await usager(['text', 'assez.md', '--lang', 'en'], { cwd })).out).toMatch(/Estimated level: [ABC][12]/);
  });

  test('a short text has no level, and its signs all the same', async () => {
    const { code, out } = await usager(['text', 'long.md'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/Pas de niveau : \d\d mots en phrases ; il en faut 100/);
    expect(out).toContain('Phrase de plus de 25 mots');
    expect(await json('long.md')).toMatchObject({ score: null, level: null });
  });

  test('five passages, or all of them', async () => {
    const many = file('beaucoup.md', Array.from({ length: 8 }, () => long).join('\n\n'));
    expect((await usager(['text', many], { cwd })).out).toContain('5 passages sur 8');
    expect((await usager(['text', many, '--all'], { cwd })).out).toMatch(/\n8\. ligne 15, /);
  });

  test('colours on a terminal that wants them', async () => {
    const bold = '\u001b[1m';
    expect((await usager(['text', 'assez.md'], { cwd, isTTY: true })).out).toContain(bold);
    expect((await usager(['text', 'assez.md'], { cwd, isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(bold);
    expect((await usager(['text', 'assez.md'], { cwd })).out).not.toContain(bold);
  });

  test('one line a text with --quiet, one object a text with --json', async () => {
    const quiet = await usager(['text', 'assez.md', 'court.md', '--quiet'], { cwd });
    expect(quiet.out).toMatch(
      /^assez\.md – [ABC][12] \(.*\) – \d+ mots – \d+ passages à reprendre\ncourt\.md – – – 9 mots – 0 passage à reprendre\n$/,
    );
    const lines = (await usager(['text', 'assez.md', 'court.md', '--json'], { cwd })).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['assez.md', 'court.md']);
  });
});

describe('which texts', () => {
  test('globs, each file once, in order', async () => {
    const { out } = await usager(['text', 'court.md', '*.{md,txt}', '--quiet'], { cwd });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(expect.arrayContaining(['assez.md', 'lettre.txt', 'long.md']));
    expect(out.match(/^court\.md /gm)).toHaveLength(1);
  });

  test('standard input, in the format that it looks like or that is said', async () => {
    const seen = await usager(['text', '-', '--json'], { cwd, input: `# Titre\n\n${long}` });
    expect(JSON.parse(seen.out)).toMatchObject({ file: '-', type: 'md', sentences: 1, counts: { 'long-sentence': 1 } });
    const said = await usager(['text', '-', '--type', 'txt', '--json'], { cwd, input: `# Titre\n\n${long}` });
    expect(JSON.parse(said.out)).toMatchObject({ type: 'txt' });
    expect((await usager(['text', '-'], { cwd, input: docx([{ text: long }]) })).out).toContain('Entrée standard (DOCX');
  });

  test('a file whose name looks like a pattern', async () => {
    file('a[1].md', short);
    expect((await usager(['text', 'a[1].md', '--quiet'], { cwd })).out).toMatch(/^a\[1\]\.md /);
  });
});

describe('the language of a text', () => {
  const english =
    'You can apply for a card if you cannot walk far. The town hall will answer within two months. Please keep a copy of your letter.';
  test.each([
    ['its letters', 'en.md', english, [], { code: 'en', detected: true }],
    ['the option', 'en.md', english, ['--text-lang', 'fr-FR'], { code: 'fr' }],
    ['the page', 'en.html', `<html lang="en-GB"><p>${english}`, [], { code: 'en' }],
    [
      'the letters of a page that declares another',
      'faux.html',
      `<html lang="en"><p>${long}`,
      [],
      { code: 'fr', detected: true, declared: 'en' },
    ],
    ['nothing: French', 'rien.md', 'Ok. 12.', [], { code: 'fr', assumed: true }],
  ])('by %s', async (_, name, content, args, language) => {
    expect((await json(file(name, content), ...args))['language']).toEqual(language);
  });

  test('what the page marks as another language is left out, and counted', async () => {
    const name = file('deux.html', `<html lang="fr"><p>${long}</p><p lang="en">${english}</p>`);
    const printed = await json(name);
    expect(printed).toMatchObject({ sentences: 1 });
    expect(printed['foreignWords']).toBeGreaterThan(20);
    expect((await usager(['text', name], { cwd })).out).toContain('comme d’une autre langue : non lus');
  });
});

describe('what cannot be read', () => {
  file('vide.md', ' \n');
  file('zero.txt', '');
  file('image.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  file('casse.docx', 'PK\u0003\u0004 rien');
  file('archive.docx', zip({ 'a.txt': 'a' }));
  file('casse.pdf', '%PDF-1.7 rien');
  file('cle.pdf', lockedPdf());
  file('scan.pdf', pdf([[]]));
  file('muet.html', '<html><body><script>document.write("a")</script></body></html>');
  file('notes.log', short);
  test.each([
    ['rien.txt', /« rien\.txt » : aucun fichier de ce nom ; vérifiez/, /“rien\.txt”: there is no such file; check/],
    ['rien/*.md', /« rien\/\*\.md » : aucun fichier/, /“rien\/\*\.md”: there is no such file/],
    ['dossier', /« dossier » est un dossier : nommez ses fichiers/, /“dossier” is a folder: name its files/],
    ['vide.md', /« vide\.md » est vide : enregistrez/, /“vide\.md” is empty: save/],
    ['zero.txt', /« zero\.txt » est vide/, /“zero\.txt” is empty/],
    ['image.md', /« image\.md » n’est pas du texte : donnez/, /“image\.md” is not text: give/],
    [
      'casse.docx',
      /« casse\.docx » n’est pas un DOCX lisible.*enregistrez-le de nouveau/,
      /“casse\.docx” is not a readable DOCX.*save it again/,
    ],
    ['archive.docx', /« archive\.docx » n’est pas un DOCX lisible/, /“archive\.docx” is not a readable DOCX/],
    ['casse.pdf', /« casse\.pdf » n’est pas un PDF lisible : exportez-le/, /“casse\.pdf” is not a readable PDF: export it/],
    ['cle.pdf', /« cle\.pdf » est protégé par un mot de passe : exportez-le/, /“cle\.pdf” is protected by a password: export it/],
    [
      'scan.pdf',
      /« scan\.pdf » ne contient que des images.*donnez le fichier d’origine/,
      /“scan\.pdf” holds pictures only.*give the original/,
    ],
    ['muet.html', /« muet\.html » ne contient aucun mot à lire : vérifiez/, /“muet\.html” holds no word to read: check/],
    [
      'notes.log',
      /« notes\.log » : son nom ne dit pas son format ; ajoutez --type/,
      /“notes\.log”: its name does not say its format; add --type/,
    ],
    ['-', /L’entrée standard est vide/, /Standard input is empty/],
  ])('%s: one sentence, exit code 2, and the other text is read', async (name, fr, en) => {
    for (const [lang, sentence] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const { code, out, err } = await usager(['text', name, 'court.md', '--quiet', '--lang', lang], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toMatch(/^court\.md /);
    }
  });

  test('a word that is no language', async () => {
    const { code, out, err } = await usager(['text', 'court.md', '--text-lang', 'français'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('« français » n’est pas un code de langue');
  });
});

describe('--fail-on', () => {
  test.each([
    [['level>A1'], 1, /Règle « level>A1 » non respectée par « assez\.md » : niveau [ABC][12]/],
    [['long-sentence>4'], 1, /long-sentence>4.*5 relevés/],
    [['long-sentence>5', 'level>C1'], 0, /^$/],
  ])('%j', async (rules, code, sentence) => {
    const answer = await usager(['text', 'assez.md', '--quiet', '--fail-on', ...rules], { cwd });
    expect(answer.code).toBe(code);
    expect(answer.err.trim()).toMatch(sentence);
  });

  test('a text too short for a level breaks no rule on levels; a text that cannot be read is worse than a broken rule', async () => {
    expect((await usager(['text', 'long.md', '--quiet', '--fail-on', 'level>A1'], { cwd })).code).toBe(0);
    expect((await usager(['text', 'nulle.md', 'assez.md', '--quiet', '--fail-on', 'level>A1'], { cwd })).code).toBe(2);
    expect((await usager(['text', 'assez.md', 'nulle.md', '--quiet', '--fail-on', 'level>A1'], { cwd })).code).toBe(2);
  });

  test('a rule on signs that nothing looks for in that language cannot be verified', async () => {
    const german = file(
      'de.md',
      'Sie können die Karte beantragen, wenn Sie nicht weit gehen können. Das Rathaus antwortet schnell.',
    );
    const { code, out, err } = await usager(['text', german, '--quiet', '--fail-on', 'jargon>0'], { cwd });
    expect(code).toBe(2);
    expect(out).toMatch(/^de\.md – /);
    expect(err).toContain('La règle « jargon>0 » ne peut pas être vérifiée sur « de.md »');
  });

  test.each(['grade<C', 'level>D1', 'jargon', 'nothing>1'])('%s is refused before anything is read', async (rule) => {
    const { code, out, err } = await usager(['text', 'assez.md', '--fail-on', rule], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`Règle --fail-on inconnue : « ${rule} ». Règles possibles`);
  });
});

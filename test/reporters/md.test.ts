import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText } from '../../src/reporters/md/escape.ts';
import { md } from '../../src/reporters/md.ts';
import { sampleRun } from '../support/sample-run.ts';
import { hostile } from '../support/sample/hostile.ts';

describe('text', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['<script>', '&lt;script&gt;'],
    ['&lt;', '&amp;lt;'],
    ['**gras** _x_ `y` [z](u)', '\\*\\*gras\\*\\* \\_x\\_ \\`y\\` \\[z\\](u)'],
    ['# titre', '\\# titre'],
    ['- point', '\\- point'],
    ['1. point', '1\\. point'],
    ['2026.1', '2026.1'],
    ['un\n\n# deux', 'un # deux'],
    ['https://piege.example', 'https\\://piege.example'],
    ['www.piege.example', 'www\\.piege.example'],
    ['@quelquun', '@\u200bquelquun'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test('never holds a line feed, a tag or a bare pipe', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(markdownText(text)).not.toMatch(/[\n<>]|(?<!\\)(?:\\\\)*\|/u);
      }),
    );
  });
});

test('a code span cannot be closed by its own text', () => {
  expect(markdownCode('a `` b')).toBe('``` a `` b ```');
  expect(markdownCode('a|b')).toBe('`a\\|b`');
});

test('every table row has as many cells as its header', () => {
  const lines = md
    .render(sampleRun('en'))
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const widths = lines.map((line) => line.match(/(?<!\\)\|/gu)?.length);
  expect(new Set(widths)).toEqual(new Set([11, 8]));
});

test('prints no markup of a page', () => {
  const text = md.render(sampleRun('fr')).replace(/`[^`\n]+`/gu, '');
  expect(text).not.toContain('<');
  expect(text).not.toContain(hostile.lines.slice(-20));
});

test('lists the documents and how each must be given', () => {
  const text = md.render(sampleRun('en'));
  expect(text).toContain('### Supporting documents');
  expect(text.replaceAll('\u00a0', ' ')).toContain(
    '- **Certificat médical de moins d’un an** – required – original; in 2 copies; less than 1 year old; PDF, JPEG or PNG file; ' +
      '5 MB at most; photo taken with a phone accepted',
  );
  expect(text).toContain('- **Jugement de tutelle** – depending on the situation: si vous êtes sous protection juridique\n');
});

describe('distance to a human contact', () => {
  const text = (lang: 'fr' | 'en'): string => md.render(sampleRun(lang)).replaceAll('\u00a0', ' ');
  test('says the farthest state, by which link and to what', () => {
    expect(text('en')).toContain(
      [
        '- **Human contact for this procedure** – 2 clicks away at the farthest; before any log-in: shown in 2 of 4 states; on error states: shown in 0 of 1 state',
        '  - from `principal--desktop/04-pieces` by « Aide »: phone « Appelez le 0 800 00 00 00 (appel gratuit), du lundi au vendredi de 9 h à 17 h. »',
      ].join('\n'),
    );
  });
  test('names the link to a page that was not read', () => {
    expect(text('fr')).toContain(
      [
        '- **Contact humain pour cette démarche** – non observé depuis 3 états ; non trouvé depuis 1 état ; avant toute connexion : affiché dans 0 état sur 3 ; sur les états d’erreur : affiché dans 0 état sur 1',
        '  - de `principal--desktop/02-coordonnees` : le lien « Contact » mène à une page non lue',
      ].join('\n'),
    );
  });
  test('says nothing when it was not measured', () => {
    const run = sampleRun('fr');
    const scorecards = run.scorecards.map(({ channels, ...card }) => {
      if (channels === null) return { ...card, channels };
      const { contactDistance: _, ...rest } = channels;
      return { ...card, channels: rest };
    });
    expect(md.render({ ...run, scorecards })).not.toContain('Contact humain');
  });
});

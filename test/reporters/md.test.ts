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

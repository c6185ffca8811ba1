import { describe, expect, test } from 'vitest';
import { fileAddress, pictureData, webAddress } from '../../src/reporters/address.ts';
import { clip, oneLine } from '../../src/reporters/clean-text.ts';
import {
  formatBytes,
  formatCount,
  formatDay,
  formatDuration,
  formatMoment,
  formatNumber,
  formatPercent,
} from '../../src/reporters/format.ts';
import { say } from '../../src/reporters/say.ts';
import { hostile } from '../support/sample/hostile.ts';

describe('figures', () => {
  test('follow the language', () => {
    expect(formatNumber('fr', 1234567.25, 1)).toBe('1\u202f234\u202f567,3');
    expect(formatNumber('en', 1234567.25, 1)).toBe('1,234,567.3');
    expect(formatPercent('fr', 44.4)).toBe('44\u00a0%');
    expect(formatPercent('en', 44.4)).toBe('44%');
    expect(formatBytes('fr', 1_250_000)).toBe('1,3\u00a0Mo');
    expect(formatBytes('en', 999)).toBe('999\u00a0B');
    expect(formatDuration(125_000)).toBe('2\u00a0min 5\u00a0s');
  });

  test('dates are UTC and say so', () => {
    expect(formatMoment('fr', '2026-11-22T23:59:00.000-02:00')).toBe('23 novembre 2026 à 01:59\u00a0UTC');
    expect(formatDay('en', '2026-03-02')).toBe('2 March 2026');
    expect(formatMoment('en', 'demain')).toBe('unknown date');
  });

  test('French counts 0 and 1 as singular, English only 1', () => {
    const nouns = [
      { fr: 'page', en: 'page' },
      { fr: 'pages', en: 'pages' },
    ] as const;
    expect(formatCount('fr', 0, ...nouns)).toBe('0\u00a0page');
    expect(formatCount('en', 0, ...nouns)).toBe('0\u00a0pages');
    expect(formatCount('fr', 2, ...nouns)).toBe('2\u00a0pages');
  });

  test('French punctuation has its spaces', () => {
    expect(say('fr', { fr: '« Oui » : 5 % !', en: '' })).toBe('«\u00a0Oui\u00a0»\u00a0: 5\u00a0%\u00a0!');
  });
});

describe('texts of a page', () => {
  test('lose what deceives, visibly', () => {
    expect(oneLine(hostile.override)).toBe('Tarif : \ufffdetiutarg\ufffd \ufffdpiège\ufffd');
    expect(oneLine(hostile.control)).toBe('avant\ufffd\ufffd\ufffd[31mrouge\ufffd[0m\ufffdaprès\ufffd');
    expect(oneLine(hostile.emoji)).toBe(hostile.emoji);
  });

  test('are cut between characters, and say so', () => {
    expect(clip('👩👩👩👩', 3)).toBe('👩👩👩 […]');
    expect(clip('court', 5)).toBe('court');
    expect(clip(hostile.long, 300).length).toBeLessThanOrEqual(304);
    expect(clip(' '.repeat(100_000) + 'x', 3)).toBe(' […]');
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://a.fr',
    'https://',
    '//a.fr',
    'ftp://a.fr',
    'vbscript:x',
    'java\nscript:x',
  ])('%j is no link', (address) => {
    expect(webAddress(address)).toBeNull();
  });

  test('http and https are', () => {
    expect(webAddress('https://exemple.fr/é?a="b"')).toBe('https://exemple.fr/%C3%A9?a=%22b%22');
  });

  test.each(['../x.jpg', '/etc/passwd', 'a//b', 'a\\b', './a', ''])('%j is no file of the run', (path) => {
    expect(fileAddress('procedure', path)).toBeNull();
  });

  test('a file of the run cannot be read as a scheme', () => {
    expect(fileAddress('javascript:alert(1)', 'a b.jpg')).toBe('javascript%3Aalert(1)/a%20b.jpg');
  });

  test('only raster pictures are embedded', () => {
    expect(pictureData('data:image/jpeg;base64,/9j/4AAQ')).not.toBeNull();
    expect(pictureData('data:image/svg+xml;base64,PHN2Zz4=')).toBeNull();
    expect(pictureData('data:image/jpeg;base64,"><script>')).toBeNull();
    expect(pictureData(undefined)).toBeNull();
  });
});

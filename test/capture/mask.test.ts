import { describe, expect, test } from 'vitest';
import { createMasker } from '../../src/capture/index.ts';
import type { Datum } from '../../src/model/scenario.ts';
import { fc, property } from './property.ts';

const personal = (name: string, value: string): Datum => ({ name, value, kind: 'personal' });
const secret = (name: string, value: string): Datum => ({ name, value, kind: 'secret' });
const htmlEscaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe('writings of a datum', () => {
  const masker = createMasker([
    personal('nom', 'Lefèvre d’Ormesson'),
    personal('prenom', 'Élodie'),
    personal('courriel', 'elodie.lefevre+caf@exemple.fr'),
    secret('motDePasse', 'pâ"ss&<é>/\\w0rd'),
  ]);
  const written: readonly (readonly [string, string, string])[] = [
    ['raw', 'Bonjour Élodie, bienvenue', 'Bonjour ‹prenom›, bienvenue'],
    ['upper case without accents', 'Mme ELODIE', 'Mme ‹prenom›'],
    ['decomposed accents', 'É'.normalize('NFD') + 'lodie', '‹prenom›'],
    ['HTML entities', '<b>&Eacute;lodie</b> &#201;lodie &#xC9;lodie', '<b>‹prenom›</b> ‹prenom› ‹prenom›'],
    ['URL', '/x?p=%C3%89lodie&c=1', '/x?p=‹prenom›&c=1'],
    ['URL, after an escape', '/x?p=Mme%20%c3%89lodie', '/x?p=Mme%20‹prenom›'],
    ['another apostrophe', "LEFEVRE D'ORMESSON", '‹nom›'],
    ['escaped apostrophe', 'Lef&egrave;vre d&rsquo;Ormesson', '‹nom›'],
    ['spaces as plus signs', 'nom=Lef%C3%A8vre+d%27Ormesson&', 'nom=‹nom›&'],
    ['no-break space', 'Lefèvre\u00a0d’Ormesson', '‹nom›'],
    ['JSON', '"\\u00c9lodie\\nLef\\u00e8vre d\\u2019Ormesson"', '"‹prenom›\\n‹nom›"'],
    ['address in an address', 'mailto:elodie.lefevre%2Bcaf%40exemple.fr', 'mailto:‹courriel›'],
    ['secret in JSON', JSON.stringify({ p: 'pâ"ss&<é>/\\w0rd' }), '{"p":"‹motDePasse›"}'],
    ['secret in HTML', `<i>${htmlEscaped('pâ"ss&<é>/\\w0rd')}</i>`, '<i>‹motDePasse›</i>'],
    ['secret in a URL', `?p=${encodeURIComponent('pâ"ss&<é>/\\w0rd')}`, '?p=‹motDePasse›'],
    ['secret inside a word', 'xxpâ"ss&<é>/\\w0rdyy', 'xx‹motDePasse›yy'],
    ['base64', `token ${base64('Élodie')}`, 'token ‹prenom›'],
    ['base64 of user and password', `Basic ${base64('elodie.lefevre+caf@exemple.fr:pâ"ss&<é>/\\w0rd')}`, 'Basic ‹motDePasse›'],
    ['already masked', '‹prenom› et ‹nom›', '‹prenom› et ‹nom›'],
  ];
  test.each(written)('%s', (_, text, masked) => {
    expect(masker.text(text)).toBe(masked);
  });
});

describe('whole words only', () => {
  const masker = createMasker([
    personal('prenom', 'Paul'),
    personal('ville', 'Ay'),
    personal('reponse', 'Oui'),
    secret('code', 'abc'),
  ]);
  test.each([
    ['Paulette et Jean-Paul', 'Paulette et Jean-‹prenom›'],
    ['saint-paul.fr', 'saint-‹prenom›.fr'],
    ['Ay et Oui', 'Ay et Oui'],
    ['xabcx', 'x‹code›x'],
  ])('%s', (text, masked) => {
    expect(masker.text(text)).toBe(masked);
  });
  test('very short values and answers are masked as whole values', () => {
    expect(masker.nameOf(' ay ')).toBe('ville');
    expect(masker.nameOf('oui')).toBe('reponse');
    expect(masker.text('/x?ville=Ay&n=1')).toBe('/x?ville=‹ville›&n=1');
    expect(masker.nameOf('Aÿe')).toBeUndefined();
  });
});

describe('numbers', () => {
  const masker = createMasker([
    personal('mobile', '06 12 34 56 78'),
    personal('nir', '1 80 04 12 345 678'),
    secret('iban', 'FR76 3000 6000 0112 3456 7890 189'),
    personal('revenu', '23450'),
    personal('codePostal', '75011'),
    personal('postcode', 'TR18 4QT'),
  ]);
  test.each([
    ['0612345678', '‹mobile›'],
    ['06.12.34.56.78', '‹mobile›'],
    ['+33 6 12 34 56 78', '‹mobile›'],
    ['+33 (0)6-12-34-56-78', '‹mobile›'],
    ['0033612345678', '‹mobile›'],
    ['tel=%2B33612345678', 'tel=‹mobile›'],
    ['06&nbsp;12&nbsp;34&nbsp;56&nbsp;78', '‹mobile›'],
    ['n° 180041234567890', 'n° ‹nir›90'],
    ['fr7630006000011234567890189', '‹iban›'],
    ['FR76-3000-6000-0112-3456-7890-189', '‹iban›'],
    ['23 450,00 €', '‹revenu›,00 €'],
    ['123450', '123450'],
    ['75011 Paris', '‹codePostal› Paris'],
    ['1750112', '1750112'],
    ['tr184qt', '‹postcode›'],
    ['TR18-4QT', '‹postcode›'],
    ['XTR184QT', 'XTR184QT'],
  ])('%s', (text, masked) => {
    expect(masker.text(text)).toBe(masked);
  });
});

describe('dates', () => {
  const masker = createMasker([personal('naissance', '1980-04-12'), personal('arrivee', '01/08/2019')]);
  test.each([
    '1980-04-12',
    '12/04/1980',
    '12.04.1980',
    '12 04 1980',
    '12/4/80',
    '19800412',
    '12041980',
    '12%2F04%2F1980',
    '12 avril 1980',
    '12 AVR. 1980',
    '12 April 1980',
    'April 12, 1980',
    '12&nbsp;avril&nbsp;1980',
    '04/12/1980',
  ])('%s', (text) => {
    expect(masker.text(`le ${text} à`)).toBe('le ‹naissance› à');
  });
  test('first of the month, accents', () => {
    expect(masker.text('1er août 2019, 1ER AOUT 2019, 1/8/2019')).toBe('‹arrivee›, ‹arrivee›, ‹arrivee›');
  });
  test('another date stays', () => {
    expect(masker.text('13/04/1980, 12/04/1981, 112/04/1980')).toBe('13/04/1980, 12/04/1981, 112/04/1980');
  });
});

test('public data stay', () => {
  expect(createMasker([{ name: 'ville', value: 'Paris', kind: 'public' }]).text('Paris')).toBe('Paris');
});

test('a long text is found line by line', () => {
  const value =
    'Je suis hébergée chez ma sœur depuis mars.\nElle habite au 12 rue des Lilas, bâtiment C, à Montreuil depuis toujours.';
  const masked = createMasker([personal('situation', value)]).text(`<p>${value.replace('\n', '<br>')}</p>`);
  expect(masked).toBe('<p>‹situation›<br>‹situation›</p>');
});

test('no pattern is slow on hostile text', () => {
  const masker = createMasker([
    personal('nom', 'a - b - c'),
    personal('tel', '0612345678'),
    personal('date', '1980-04-12'),
    secret('x', 'aaaaaaaa b'),
  ]);
  const start = performance.now();
  masker.text(`a${' '.repeat(200_000)}${'a'.repeat(200_000)}${'06 '.repeat(50_000)}${'1980-'.repeat(20_000)}`);
  expect(performance.now() - start).toBeLessThan(5_000);
});

const words = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ0-9@#&<>"'/+.,!?%=;-]{3,24}( [A-Za-zÀ-ÖØ-öø-ÿ&<'-]{1,12}){0,2}$/);
const around = fc.constantFrom(['', ''], [' ', ' '], ['(', ')'], ['>', '<'], ['"', '"'], ['=', '&'], ['\n', '\n'], [': ', '.']);
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  htmlEscaped,
  encodeURIComponent,
  (text) => new URLSearchParams({ v: text }).toString().slice(2),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
];
const answer = /^(oui|non|yes|no|true|false|vrai|faux|on|off|mme|mr|mlle|aucun|none)$/i;

property(
  'a personal datum never stays, whatever its writing',
  [words, fc.nat(writings.length - 1), around],
  (value, rank, [before, after]) => {
    fc.pre(value.trim().length >= 3 && !answer.test(value.trim()) && !/[ßÞþÐðÆæØøŒœ]/.test(value));
    const written = `${before}${(writings[rank] ?? String)(value.trim())}${after}`;
    expect(createMasker([personal('x', value)]).text(written)).not.toBe(written);
  },
);

property('a secret never stays, even inside a word', [words, fc.nat(writings.length - 1)], (value, rank) => {
  fc.pre(value.trim().length >= 3 && !answer.test(value.trim()) && !/[ßÞþÐðÆæØøŒœ]/.test(value));
  const written = `abc${(writings[rank] ?? String)(value.trim())}def`;
  expect(createMasker([secret('x', value)]).text(written)).toContain('‹x›');
});

property('masking twice changes nothing more', [words, words], (first, second) => {
  const masker = createMasker([personal('a', first), secret('b', second)]);
  const once = masker.text(`${first} ${second}, (${first}) ${second}`);
  expect(masker.text(once)).toBe(once);
});

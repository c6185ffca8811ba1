import { describe, expect, it } from 'vitest';
import { findPhones, phoneOfLink } from '../../../src/audits/channels/phone/find.ts';
import { channelVocabulary } from '../../../src/method/channels/index.ts';
import { negative, positive } from './phone-table.ts';

const french = channelVocabulary('fr')?.phone;
const english = channelVocabulary('en')?.phone;
if (french === undefined || english === undefined) throw new Error('the vocabularies are missing');

function found(text: string): readonly string[] {
  return findPhones(text, 'FR', french as NonNullable<typeof french>).map(({ number, tariff }) => `${number}:${tariff}`);
}

describe('French phone numbers', () => {
  it('covers at least 120 texts', () => {
    expect(positive.length + negative.length).toBeGreaterThanOrEqual(120);
  });
  it.each(positive)('finds the numbers of “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
  it.each(negative)('finds no number in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
  it('gives the place of the number, so that it is quoted as written', () => {
    const text = 'Élève : appelez le +33 1 23 45 67 89 (gratuit)';
    const [number] = findPhones(text, 'FR', french);
    expect(text.slice(number?.start, number?.end)).toBe('+33 1 23 45 67 89');
  });
  it('takes a short number alone only where a call is expected', () => {
    expect(findPhones('3949', 'FR', french, true).map((number) => number.number)).toEqual(['3949']);
    expect(findPhones('3949', 'FR', french, false)).toEqual([]);
  });
});

describe('numbers of other countries', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['GB', 'Telephone: 0300 123 1032', ['+443001231032:standard']],
    ['GB', 'Telephone: 0800 731 0469', ['+448007310469:free']],
    ['GB', 'Call 0871 434 0000', ['+448714340000:surcharged']],
    ['GB', 'Telephone: +44 (0)300 123 1032', ['+443001231032:standard']],
    ['GB', 'Call 999 in an emergency', ['999:free']],
    ['GB', 'Case number: 0300 123 1032', []],
    ['GB', 'Published on 10 January 2024', []],
    ['BE', 'Appelez le 1718', ['1718:free']],
    ['BE', 'Téléphone : 02 214 19 19', ['+3222141919:standard']],
    ['BE', 'En 1718, la ville', []],
  ];
  it.each(rows)('%s: “%s”', (country, text, expected) => {
    const words = country === 'GB' ? english : french;
    expect(findPhones(text, country, words).map(({ number, tariff }) => `${number}:${tariff}`)).toEqual(expected);
  });
});

describe('tel: links', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['tel:+33123456789', 'FR', '+33123456789'],
    ['tel:0123456789', 'FR', '+33123456789'],
    ['tel:01%2023%2045%2067%2089', 'FR', '+33123456789'],
    ['tel:+33(0)123456789', 'FR', '+33123456789'],
    ['tel:3646', 'FR', '3646'],
    ['tel:15', 'FR', '15'],
    ['tel:03001231032', 'GB', '+443001231032'],
    ['tel:', 'FR', undefined],
    ['tel:%E0%A4%A', 'FR', undefined],
    ['tel:abc', 'FR', undefined],
  ];
  it.each(rows)('%s in %s', (href, country, expected) => {
    expect(phoneOfLink(href, country)?.number).toBe(expected);
  });
});

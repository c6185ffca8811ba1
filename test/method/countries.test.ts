import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { channelLanguages, channelVocabulary } from '../../src/method/channels/index.ts';
import { countryOfHost } from '../../src/method/countries/host.ts';
import { channelRule, countryPacks } from '../../src/method/countries/index.ts';

const tariffs = ['free', 'standard', 'surcharged'] as const;

/** What the tables of the documentation say: `BE 0800 free`, `CH 084x standard`… */
async function documented(page: string): Promise<readonly (readonly [country: string, prefix: string, tariff: string])[]> {
  const text = await readFile(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^\| [^|]+ \((BE|CH|GB|LU)\) \|([^|]*)\|([^|]*)\|([^|]*)\|/gm)].flatMap(([, country = '', ...cells]) =>
    tariffs.flatMap(
      (tariff, rank) => (cells[rank] ?? '').match(/\d+x?/g)?.map((prefix) => [country, prefix, tariff] as const) ?? [],
    ),
  );
}

const english = await documented('method.md');

describe('country packs', () => {
  it('are documented alike in both languages', async () => {
    expect(english.length).toBeGreaterThanOrEqual(15);
    expect(await documented('method.fr.md')).toEqual(english);
  });
  it.each(english)('%s: %s is %s, as documented', (country, prefix, tariff) => {
    const pack = countryPacks[country];
    const dialled = `${prefix.replace('x', '2')}112233`;
    expect(pack?.ranges.find((range) => range.prefix.test(dialled))?.tariff).toBe(tariff);
  });
  it('document every range whose tariff is known', () => {
    for (const [country, { ranges }] of Object.entries(countryPacks)) {
      for (const { prefix, tariff } of ranges.filter((range) => range.tariff !== 'unknown')) {
        const rows = english.filter(([of, , priced]) => of === country && priced === tariff);
        expect(
          rows.some(([, digits]) => prefix.test(`${digits.replace('x', '2')}112233`)),
          `${country} ${prefix.source}`,
        ).toBe(true);
      }
    }
  });
  it('know the words of each language in each country', () => {
    for (const country of Object.keys(countryPacks)) {
      for (const language of channelLanguages) {
        const words = channelVocabulary(language, country);
        expect(words?.places.postcode).toBe(countryPacks[country]?.postcode);
        expect(channelVocabulary(language, country)).toBe(words);
      }
    }
    expect(channelVocabulary('fr', 'FR')).toBe(channelVocabulary('fr'));
    expect(channelVocabulary('xx', 'BE')).toBeUndefined();
    expect(channelVocabulary('constructor')).toBeUndefined();
  });
  it('ask for several channels in Brussels only', () => {
    expect(channelRule({ country: 'BE', region: 'BE-BRU' })?.channels).toEqual(['counter', 'phone', 'post']);
    expect(channelRule({ country: 'BE' })).toBeUndefined();
    expect(channelRule({ country: 'BE', region: 'BE-VLG' })).toBeUndefined();
    expect(channelRule({ country: 'FR', region: 'BE-BRU' })).toBeUndefined();
  });
  it.each([
    ['www.example.be', 'BE'],
    ['be.brussels', 'BE'],
    ['www.gov.example.ch', 'CH'],
    ['example.public.lu', 'LU'],
    ['www.example.gov.uk', 'GB'],
    ['www.example.gouv.fr', 'FR'],
    ['localhost', 'FR'],
    ['127.0.0.1', 'FR'],
    ['constructor', 'FR'],
  ])('take a page of %s for one of %s when no scenario says', (host, country) => {
    expect(countryOfHost(host)).toBe(country);
  });
});

import { describe, expect, it } from 'vitest';
import { findPhones, phoneOfLink } from '../../../src/audits/channels/phone/find.ts';
import { channelVocabulary } from '../../../src/method/channels/index.ts';

type Row = readonly [country: string, language: string, text: string, expected: readonly string[]];

/** Numbers with the tariff that the country's plan says. */
const numbers: readonly Row[] = [
  ['BE', 'fr', 'Appelez gratuitement le 0800 12 345.', ['+3280012345:free']],
  ['BE', 'fr', 'Appelez le 070 22 33 44 (0,30 €/min).', ['+3270223344:surcharged']],
  ['BE', 'fr', 'Tél. : 078 15 15 15', ['+3278151515:standard']],
  ['BE', 'fr', 'Infoline : appelez le 0900 12 345', ['+3290012345:surcharged']],
  ['BE', 'fr', 'Téléphone : 02/214.19.19', ['+3222141919:standard']],
  ['BE', 'fr', 'GSM : 0470 12 34 56', ['+32470123456:standard']],
  ['BE', 'fr', 'Tél. : 069/67.25.47 - Fax : 069/64.70.43', ['+3269672547:standard']],
  ['BE', 'nl', 'Een afspraak maken kan via het nummer 056 68 81 14.', ['+3256688114:standard']],
  ['BE', 'fr', 'Formez le 1718.', ['1718:free']],
  ['BE', 'de', 'Rufen Sie die 1719 an.', ['1719:free']],
  ['BE', 'nl', 'Bel gratis naar 1700.', ['1700:free']],
  ['BE', 'nl', 'Bel naar het nummer 1777.', ['1777:unknown']],
  ['BE', 'nl', 'Telefoon: 02 279 22 11', ['+3222792211:standard']],
  ['BE', 'nl', 'Bel 0903 12 345', ['+3290312345:surcharged']],
  ['BE', 'nl', 'Bel in een noodgeval onmiddellijk 112.', ['112:free']],
  ['BE', 'nl', '112 is het Europees noodnummer.', ['112:free']],
  ['BE', 'fr', 'Appelez le 116000', ['116000:free']],
  ['BE', 'fr', 'Appelez le 116 000', ['116000:free']],
  ['BE', 'fr', 'Appelez le 1718 (8 h 30 – 17 h)', ['1718:free']],
  ['BE', 'fr', 'Appelez le 02 214 19 19 / 1718', ['+3222141919:standard', '1718:free']],
  ['LU', 'fr', 'Tél. : 8002 8080', ['+35280028080:free']],
  ['LU', 'fr', 'Appelez le (+352) 247-82000', ['+35224782000:standard']],
  ['LU', 'fr', 'Téléphone : 801 12345', ['+35280112345:unknown']],
  ['LU', 'de', 'Rufen Sie 900 12345 an', ['+35290012345:surcharged']],
  ['LU', 'de', 'Telefon: 4796 2200', ['+35247962200:standard']],
  ['CH', 'de', 'Telefon 0800 80 80 80 (kostenlos)', ['+41800808080:free']],
  ['CH', 'de', 'Telefon 0848 800 000', ['+41848800000:standard']],
  ['CH', 'fr', 'Appelez le 0844 123 456', ['+41844123456:standard']],
  ['CH', 'de', 'Telefon 0900 123 456 (CHF 1.50/Min.)', ['+41900123456:surcharged']],
  ['CH', 'fr', 'Téléphone : 058 123 45 67', ['+41581234567:standard']],
  ['CH', 'de', 'Rufen Sie sofort die 144 an.', ['144:free']],
  ['CH', 'de', 'Auskunft: Telefon 1811', ['1811:surcharged']],
  ['GB', 'en', 'Telephone: 0808 808 0000', ['+448088080000:free']],
  ['GB', 'en', 'Telephone: 0345 123 4567', ['+443451234567:standard']],
  ['GB', 'en', 'Call 0845 123 4567', ['+448451234567:surcharged']],
  ['GB', 'en', 'Call 0909 879 1234', ['+449098791234:surcharged']],
  ['GB', 'en', 'Call 070 1234 5678', ['+447012345678:unknown']],
  ['GB', 'en', 'Call 118118 for directory enquiries', ['118118:surcharged']],
  ['GB', 'en', 'Call 101 if it is not urgent', ['101:free']],
  // The plan of the number’s own country, whatever the page’s.
  ['FR', 'fr', 'Depuis la Belgique, appelez le +32 70 22 33 44.', ['+3270223344:surcharged']],
  ['LU', 'fr', 'Depuis la Suisse : +41 848 800 000', ['+41848800000:standard']],
];

/** Digits that are no phone number. */
const others: readonly (readonly [country: string, language: string, text: string])[] = [
  ['BE', 'fr', 'Numéro d’entreprise : 0470.123.456'],
  ['BE', 'fr', 'TVA BE 0403.170.701'],
  ['BE', 'fr', 'BE0470.123.456'],
  ['BE', 'fr', 'IBAN : BE68 5390 0754 7034'],
  ['BE', 'fr', 'BE68 5390 0754 7034'],
  ['BE', 'fr', 'Numéro de registre national : 85.07.30-033.28'],
  ['BE', 'fr', 'Rue de la Loi 16, 1000 Bruxelles'],
  ['BE', 'fr', 'En 1718, la ville fut reconstruite.'],
  ['BE', 'fr', 'La redevance est de 1700 euros.'],
  ['BE', 'nl', 'Ondernemingsnummer 0470.123.456'],
  ['BE', 'nl', 'BTW BE 0403.170.701'],
  ['BE', 'nl', 'Rekeningnummer BE68 5390 0754 7034'],
  ['BE', 'nl', 'Rijksregisternummer: 85.07.30-033.28'],
  ['BE', 'nl', 'Bel ons voor werken uit de periode 1700-1750'],
  ['BE', 'nl', 'In 1700 werd de markt geopend.'],
  ['BE', 'nl', 'Wetstraat 16, 1000 Brussel'],
  ['BE', 'nl', 'De premie bedraagt 1700 euro.'],
  ['BE', 'nl', 'Dossiernummer 0470 12 34 56'],
  ['LU', 'fr', 'TVA LU 12345678'],
  ['LU', 'fr', 'Matricule : 1985073012345'],
  ['LU', 'fr', 'L-1648 Luxembourg'],
  ['LU', 'fr', 'RCS : B 123456'],
  ['LU', 'fr', 'Publié le 20.12.2024'],
  ['LU', 'de', 'Stand: 20.12.2024, 1 234 567 Euro'],
  ['LU', 'fr', 'IBAN LU28 0019 4006 4475 0000'],
  ['CH', 'de', 'AHV-Nummer 756.1234.5678.97'],
  ['CH', 'de', 'UID CHE-123.456.789 MWST'],
  ['CH', 'de', 'IBAN CH93 0076 2011 6238 5295 7'],
  ['CH', 'de', 'Bundesgasse 3, 3003 Bern'],
  ['CH', 'de', 'Gebühren von Fr. 20.00 pro volljährige Person'],
  ['CH', 'de', 'Die Gebühr beträgt CHF 144.00'],
  ['CH', 'fr', 'Numéro AVS : 756.1234.5678.97'],
  ['GB', 'en', 'VAT number GB 123 4567 89'],
  ['GB', 'en', 'IBAN GB29 NWBK 6016 1331 9268 19'],
  ['GB', 'en', 'UTR: 01234 567890'],
  ['GB', 'en', 'The fee is £101'],
  ['GB', 'en', 'SW1A 2AA'],
];

function found(country: string, language: string, text: string): readonly string[] {
  const words = channelVocabulary(language, country)?.phone;
  if (words === undefined) throw new Error(`no vocabulary for ${language}`);
  return findPhones(text, country, words).map(({ number, tariff }) => `${number}:${tariff}`);
}

describe('phone numbers of Belgium, Luxembourg, Switzerland and the United Kingdom', () => {
  it.each(numbers)('%s, %s: “%s”', (country, language, text, expected) => {
    expect(found(country, language, text)).toEqual(expected);
  });
  it.each(others)('%s, %s: no number in “%s”', (country, language, text) => {
    expect(found(country, language, text)).toEqual([]);
  });
  it.each([
    ['tel:1718', 'BE', '1718'],
    ['tel:080012345', 'BE', '+3280012345'],
    ['tel:24782000', 'LU', '+35224782000'],
    ['tel:0848800000', 'CH', '+41848800000'],
    ['tel:112', 'CH', '112'],
  ])('%s in %s', (href, country, expected) => {
    expect(phoneOfLink(href, country)?.number).toBe(expected);
  });
});

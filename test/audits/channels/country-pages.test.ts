import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../support/evidence.ts';
import { inventoryOf } from './read.ts';

function read(country: string, lang: string, blocks: PageInput['blocks']) {
  const pages: readonly PageInput[] = [{ page: { lang }, ...(blocks === undefined ? {} : { blocks }) }];
  return inventoryOf(pages, { country, language: lang, kind: 'local', authority: 'Gemeinde' });
}

/** Whole pages: a phone with its tariff and hours, a counter, post, and what is no channel. */
describe('pages of other countries', () => {
  it('reads a Dutch page of Brussels', () => {
    const channels = read('BE', 'nl', [
      '# Bewonerskaart aanvragen',
      'De kaart kost 15 euro. Betaal op BE68 5390 0754 7034. Ondernemingsnummer 0470.123.456.',
      '## Hulp nodig?',
      'Bel gratis 0800 12 345, van maandag tot vrijdag van 9 tot 12 uur.',
      'Telefoon: 070 22 33 44 (0,30 €/min)',
      '## Aan het loket',
      'Kom langs in het gemeentehuis, Kerkstraat 12, 1040 Etterbeek.',
      '## Per post',
      'Stuur uw aanvraag per post naar Postbus 12, 1040 Etterbeek.',
    ]);
    expect(channels.phone).toMatchObject([
      {
        number: '+3280012345',
        tariff: 'free',
        tariffShown: true,
        hours: 'van maandag tot vrijdag van 9 tot 12 uur',
        hoursComplete: true,
        scope: 'service',
      },
      { number: '+3270223344', tariff: 'surcharged', tariffShown: true },
    ]);
    const townHall = channels.counter.find((item) => item.kind === 'town-hall');
    expect(townHall).toMatchObject({ kind: 'town-hall', reachable: 'address' });
    expect(channels.post.map((item) => item.kind)).toContain('post');
    expect(channels.level).toBe('N3');
  });
  it('reads a German page of Switzerland', () => {
    const channels = read('CH', 'de', [
      '# Wohnsitz anmelden',
      'Die Gebühr beträgt CHF 30.00. AHV-Nummer 756.1234.5678.97. IBAN CH93 0076 2011 6238 5295 7.',
      'Telefon 0848 800 000 (max. 8 Rp./Min.), Montag bis Freitag, 8 bis 12 Uhr',
      'Infoline: Telefon 0900 123 456 (CHF 1.50/Min.)',
      'Medienstelle: Telefon 031 123 45 67',
      'Kommen Sie am Schalter der Einwohnerkontrolle vorbei, Bundesgasse 3, 3003 Bern.',
      'Die Anmeldung per Post ist nicht möglich.',
    ]);
    expect(channels.phone.map(({ number, tariff, scope }) => `${number} ${tariff} ${scope}`)).toEqual([
      '+41848800000 standard service',
      '+41900123456 surcharged service',
      '+41311234567 standard press',
    ]);
    expect(channels.phone[0]).toMatchObject({ hours: 'Montag bis Freitag, 8 bis 12 Uhr', hoursComplete: true });
    expect(channels.counter[0]).toMatchObject({ kind: 'town-hall', reachable: 'address' });
    expect(channels.closed.map((quote) => quote.quote)).toEqual(['Die Anmeldung per Post ist nicht möglich.']);
    expect(channels.post.filter((item) => item.kind === 'post')).toEqual([]);
  });
  it('reads a French page of Luxembourg', () => {
    const channels = read('LU', 'fr', [
      '# Demander un certificat de résidence',
      'Publié le 20.12.2024. Matricule : 1985073012345. TVA LU 12345678.',
      'Tél. : 8002 8080, du lundi au vendredi de 8 h à 17 h',
      'Présentez-vous au Biergercenter, 44, place Guillaume II, L-1648 Luxembourg.',
      'Vous pouvez aussi utiliser MyGuichet.lu.',
    ]);
    expect(channels.phone).toMatchObject([{ number: '+35280028080', tariff: 'free', hoursComplete: true }]);
    expect(channels.counter.map((item) => item.kind)).toEqual(['town-hall']);
    expect(channels.counter[0]?.reachable).toBe('address');
  });
  it('reads an English page of the United Kingdom', () => {
    const channels = read('GB', 'en', [
      '# Apply for a parking permit',
      'The fee is £101. VAT number GB 123 4567 89. Sort code 20-00-00.',
      'Telephone: 0345 123 4567, Monday to Friday, 8am to 6pm',
      'Telephone: 0845 123 4567',
      'Visit your local council offices.',
      'You cannot apply by post.',
    ]);
    expect(channels.phone.map(({ number, tariff }) => `${number} ${tariff}`)).toEqual([
      '+443451234567 standard',
      '+448451234567 surcharged',
    ]);
    expect(channels.counter.map((item) => item.kind)).toEqual(['town-hall']);
    expect(channels.closed).toHaveLength(1);
  });
  it('joins a Belgian street and its town, written on two lines', () => {
    const lines = ['## Accueil', 'Boulevard du Canal, 6', '1000 Bruxelles', 'Ouvert du lundi au vendredi de 8 h à 16 h'];
    expect(read('BE', 'fr', lines).counter).toMatchObject([{ kind: 'address', reachable: 'address' }]);
  });
  it('lets the language of the page, then of the block, choose the words', () => {
    const blocks = ['Appelez le 1718.', { text: 'Kom langs in het gemeentehuis.', lang: 'nl' }];
    const channels = read('BE', 'fr', blocks);
    expect(channels.phone.map((phone) => phone.number)).toEqual(['1718']);
    expect(channels.counter.map((item) => item.kind)).toEqual(['town-hall']);
    expect(read('BE', 'nl', ['Présentez-vous à la maison communale.']).counter).toEqual([]);
  });
});

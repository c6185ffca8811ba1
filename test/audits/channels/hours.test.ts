import { describe, expect, it } from 'vitest';
import { hoursIn } from '../../../src/audits/channels/hours.ts';
import { channelVocabulary } from '../../../src/method/channels/index.ts';

type Row = readonly [text: string, hours: string | null, complete: boolean];

const french: readonly Row[] = [
  ['Ouvert du lundi au vendredi de 9h à 17h.', 'du lundi au vendredi de 9h à 17h', true],
  ['du lundi au vendredi, de 8 h 30 à 19 h', 'du lundi au vendredi, de 8 h 30 à 19 h', true],
  ['Lundi au jeudi : 9h-12h / 14h-17h, vendredi : 9h-12h', 'Lundi au jeudi : 9h-12h / 14h-17h, vendredi : 9h-12h', true],
  ['lun.-ven. 9h00-16h30', 'lun.-ven. 9h00-16h30', true],
  ['7j/7, 24h/24', '7j/7, 24h/24', true],
  ['En semaine de 9:00 à 17:00', 'En semaine de 9:00 à 17:00', true],
  ['du lundi au vendredi', 'du lundi au vendredi', false],
  ['de 9h à midi', 'de 9h à midi', false],
  ['Tous les jours ouvrés', 'Tous les jours ouvrés', false],
  ['Réponse sous 48 h', null, false],
  ['Vous avez 2 h pour remplir', null, false],
  ['Rendez-vous le 15 mars', null, false],
  ['La mer et la plage', null, false],
];
const english: readonly Row[] = [
  ['Monday to Friday, 8am to 6pm', 'Monday to Friday, 8am to 6pm', true],
  ['Open 9:00 to 17:00 on weekdays', '9:00 to 17:00 on weekdays', true],
  ['Mon-Fri', 'Mon-Fri', false],
  ['The sun is shining', null, false],
];

const dutch: readonly Row[] = [
  ['Open van maandag tot vrijdag van 9 tot 17 uur.', 'van maandag tot vrijdag van 9 tot 17 uur', true],
  ['maandag en woensdag: 8u30-12u', 'maandag en woensdag: 8u30-12u', true],
  ['Elke werkdag van 9.00 tot 12.30', 'Elke werkdag van 9.00 tot 12.30', true],
  ['Maandag 8.00 u.-12.45 u.', 'Maandag 8.00 u.-12.45 u', true],
  ['van maandag tot en met donderdag', 'van maandag tot en met donderdag', false],
  ['ma-vr 9:00-16:00', 'ma-vr 9:00-16:00', true],
  ['24 uur op 24, 7 dagen op 7', '24 uur op 24, 7 dagen op 7', true],
  ['van 9 tot 12 uur', 'van 9 tot 12 uur', false],
  ['Antwoord binnen 48 uur', null, false],
  ['Van 18 tot 25 jaar', null, false],
];
const german: readonly Row[] = [
  ['Montag bis Freitag, 8 bis 12 Uhr', 'Montag bis Freitag, 8 bis 12 Uhr', true],
  ['Mo-Fr 08:00-17:00', 'Mo-Fr 08:00-17:00', true],
  ['Werktags von 9.00 bis 11.30', 'Werktags von 9.00 bis 11.30', true],
  ['Rund um die Uhr, täglich', 'Rund um die Uhr, täglich', true],
  ['dienstags', 'dienstags', false],
  ['Antwort innert 48 Stunden', null, false],
  ['Von 18 bis 25 Jahren', null, false],
];

describe('opening hours', () => {
  it.each(french)('“%s”', (text, hours, complete) => {
    const words = channelVocabulary('fr')?.hours;
    const found = words === undefined ? undefined : hoursIn(text, words);
    expect(found).toEqual(hours === null ? null : { text: hours, complete });
  });
  it.each(dutch)('“%s”', (text, hours, complete) => {
    const words = channelVocabulary('nl')?.hours;
    const found = words === undefined ? undefined : hoursIn(text, words);
    expect(found).toEqual(hours === null ? null : { text: hours, complete });
  });
  it.each(german)('“%s”', (text, hours, complete) => {
    const words = channelVocabulary('de')?.hours;
    const found = words === undefined ? undefined : hoursIn(text, words);
    expect(found).toEqual(hours === null ? null : { text: hours, complete });
  });
  it.each(english)('“%s”', (text, hours, complete) => {
    const words = channelVocabulary('en')?.hours;
    const found = words === undefined ? undefined : hoursIn(text, words);
    expect(found).toEqual(hours === null ? null : { text: hours, complete });
  });
});

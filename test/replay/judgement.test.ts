import { expect, test } from 'vitest';
import { createMasker } from '../../src/capture/index.ts';
import { endingOf } from '../../src/replay/ending.ts';
import { isNewState, likeness, showsNewError } from '../../src/replay/page-state.ts';
import type { PageState } from '../../src/replay/page-state.ts';
import { httpObstacle, looksLikeLogin, saysMaintenance, unreachable } from '../../src/replay/wrong-page.ts';

function state(over: Partial<PageState>): PageState {
  const empty = {
    title: '',
    heading: '',
    lines: [],
    errors: 0,
    errorText: '',
    fields: 0,
    passwords: 0,
    asksPassword: false,
    focus: '',
  };
  return { url: 'https://www.example.fr/demande', ...empty, ...over };
}

test('a clock, a counter or a revealed field is no new state; another address, heading or content is', () => {
  const lines = ['Votre situation', 'Il est 14:02:03', 'Nom de famille', 'Prénom', 'Continuer'];
  const before = state({ heading: 'Votre situation', lines });
  expect(isNewState(before, state({ heading: 'Votre situation', lines: lines.with(1, 'Il est 14:02:04') }))).toBe(false);
  expect(isNewState(before, state({ heading: 'Votre situation', lines: [...lines, 'Précisez'] }))).toBe(false);
  expect(isNewState(before, state({ heading: 'Votre situation', url: 'https://www.example.fr/demande#nom', lines }))).toBe(false);
  expect(isNewState(before, state({ heading: 'Votre situation', url: 'https://www.example.fr/suite', lines }))).toBe(true);
  expect(isNewState(before, state({ heading: 'Vos ressources', lines }))).toBe(true);
  expect(isNewState(before, state({ heading: 'Votre situation', lines: ['Ressources', 'Salaire net', 'Retour'] }))).toBe(true);
  expect(likeness(state({}), state({}))).toBe(1);
});

test('an error is new when there is more of it or it says something else', () => {
  const calm = state({});
  const wrong = state({ errors: 1, errorText: 'Saisissez votre nom' });
  expect(showsNewError(calm, wrong)).toBe(true);
  expect(showsNewError(wrong, wrong)).toBe(false);
  expect(showsNewError(wrong, state({ errors: 1, errorText: 'Saisissez votre prénom' }))).toBe(true);
  expect(showsNewError(wrong, calm)).toBe(false);
});

test.each([
  [{ title: 'Connexion', asksPassword: true }, true],
  [{ heading: 'Identifiez-vous', asksPassword: true }, true],
  [{ url: 'https://app.franceconnect.gouv.fr/api/v2/authorize', heading: 'Se connecter avec' }, true],
  [{ url: 'https://www.example.fr/login?next=/', title: 'Log in' }, true],
  [{ title: 'Créer un compte', asksPassword: false }, false],
  [{ title: 'Votre connexion internet', lines: ['Débit'] }, false],
  [{ url: 'https://www.example.fr/authentification-des-actes', title: 'Faire authentifier un acte' }, false],
])('log-in page: %j', (over, expected) => {
  expect(looksLikeLogin(state(over))).toBe(expected);
});

test('a maintenance page is short and says so at its top', () => {
  expect(saysMaintenance(state({ heading: 'Service temporairement indisponible' }))).toBe(true);
  expect(saysMaintenance(state({ lines: ['Le site est en maintenance'] }))).toBe(true);
  const long = Array.from({ length: 100 }, () => 'Le service de maintenance en cours de chaudière est ouvert à tous.');
  expect(saysMaintenance(state({ lines: long }))).toBe(false);
  expect(saysMaintenance(state({ heading: 'Aide à la maintenance des équipements' }))).toBe(false);
});

test.each([
  ['net::ERR_CERT_DATE_INVALID at https://www.example.fr/', 'unreachable', 'certificat'],
  ['net::ERR_NAME_NOT_RESOLVED', 'unreachable', 'inconnu'],
  ['net::ERR_CONNECTION_TIMED_OUT', 'timeout', 'à temps'],
  ['net::ERR_CONNECTION_REFUSED', 'unreachable', 'joignable'],
  ['net::ERR_INVALID_AUTH_CREDENTIALS', 'login-wall', 'identification'],
])('%s in words', (text, kind, words) => {
  const obstacle = unreachable(text);
  expect(obstacle?.kind).toBe(kind);
  expect(obstacle?.words.fr).toContain(words);
});

test('HTTP errors stop the journey, forms sent back do not', () => {
  const kind = (status: number, over: Partial<PageState> = {}) =>
    httpObstacle({ method: 'GET', status, redirects: [] }, state(over))?.kind;
  expect([kind(200), kind(422, { fields: 3 }), kind(400, { fields: 1 })]).toEqual([undefined, undefined, undefined]);
  expect([kind(404), kind(422), kind(500, { fields: 3 }), kind(401)]).toEqual([
    'http-error',
    'http-error',
    'http-error',
    'login-wall',
  ]);
  expect([kind(503), kind(503, { heading: 'Site en maintenance' })]).toEqual(['http-error', 'maintenance']);
});

test('an error of ours tells its first line, masked, and no call log', () => {
  const masker = createMasker([{ name: 'nom', value: 'Martinville', kind: 'personal' }]);
  const ending = endingOf(new Error('\u001B[31mno Martinville here\u001B[39m\nCall log:\n  - waiting for locator'), masker);
  expect(ending).toEqual({
    outcome: 'failed',
    kind: 'internal',
    words: { fr: 'Usager n’a pas pu continuer : no ‹nom› here', en: 'Usager could not go on: no ‹nom› here' },
  });
  expect(endingOf(new Error('page.goto: Page crashed'), masker)).toMatchObject({ outcome: 'blocked', kind: 'crash' });
  expect(endingOf('boom', masker)).toMatchObject({ outcome: 'failed' });
});

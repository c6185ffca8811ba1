import { expect, test } from 'vitest';
import { progressPrinter } from '../../src/cli/progress.ts';
import type { ProgressEvent } from '../../src/model/replay.ts';
import { fakeHost } from '../support/fake-host.ts';

const event = (changes: Partial<ProgressEvent> = {}): ProgressEvent => ({
  procedure: 'carte',
  path: 'principal',
  condition: 'desktop',
  kind: 'step',
  step: 3,
  steps: 12,
  text: { fr: 'Cliquer sur « Continuer »', en: 'Click “Continue”' },
  elapsedMs: 65_400,
  ...changes,
});

function printed(
  events: readonly ProgressEvent[],
  { isTTY = false, columns = 100, lang = 'fr' as 'fr' | 'en', quiet = false } = {},
) {
  const host = fakeHost({ isTTY, columns });
  const print = progressPrinter(host.stderr, lang, quiet);
  for (const each of events) print(each);
  return host.err();
}

test('in a log, one line for each beginning and end of a journey', () => {
  const all = [event({ kind: 'start' }), event(), event({ kind: 'checkpoint' }), event({ kind: 'end', elapsedMs: 70_000 })];
  const lines = printed(all).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('01:05 ▶ carte › principal › desktop');
  expect(lines[1]).toContain('01:10 ■ carte › principal › desktop');
  expect(lines[2]).toBe('');
});

test('on a terminal, one line is written again at each step: procedure, path, condition, step, time', () => {
  const text = printed([event(), event({ step: 4 })], { isTTY: true });
  expect(text.split('\r\u001B[2K').slice(1)).toEqual([
    '01:05 · carte › principal › desktop 3/12  Cliquer sur « Continuer »',
    '01:05 · carte › principal › desktop 4/12  Cliquer sur « Continuer »',
  ]);
  expect(text).not.toContain('\n');
});

test('on a terminal, the end of a journey stays, whole', () => {
  const obstacle = 'La commande « Suivant » n’a pas été trouvée dans la page.';
  const text = printed([event({ kind: 'end', text: { fr: obstacle, en: '' } })], { isTTY: true, columns: 40 });
  expect(text.endsWith(`${obstacle}\n`)).toBe(true);
});

test('on a terminal, a line that is written again never folds', () => {
  const text = printed([event({ text: { fr: 'mot '.repeat(100), en: '' } })], { isTTY: true, columns: 40 });
  expect(text.replace('\r\u001B[2K', '')).toHaveLength(39);
});

test('speaks English when asked', () => {
  expect(printed([event({ kind: 'end' })], { lang: 'en' })).toContain('Click “Continue”');
});

test('words of the page cannot command the terminal nor add lines', () => {
  const hostile = 'Titre\u001B]0;faux\u0007\r\n✓ tout va bien\u202E';
  const text = printed([event({ kind: 'end', text: { fr: hostile, en: hostile } })]);
  for (const unsafe of ['\u001B', '\u0007', '\r', '\u202E']) expect(text).not.toContain(unsafe);
  expect(text.split('\n')).toHaveLength(2);
});

test('quiet means nothing', () => {
  expect(printed([event({ kind: 'start' }), event({ kind: 'end' })], { quiet: true })).toBe('');
});

import { expect, test } from 'vitest';
import type { MaskedExchange } from '../../../src/capture/archive/exchange.ts';
import { indexLines } from '../../../src/capture/archive/records.ts';

const form = 'application/x-www-form-urlencoded';

const exchange = (changes: Partial<MaskedExchange> = {}): MaskedExchange => ({
  url: 'https://www.exemple.test/identite',
  method: 'POST',
  requestHeaders: [['Content-Type', form]],
  requestBody: new TextEncoder().encode('nom=%E2%80%B9nom%E2%80%BA'),
  status: 200,
  statusText: 'OK',
  responseHeaders: [['content-type', 'text/html']],
  body: new Uint8Array(),
  changed: false,
  mime: 'text/html',
  at: new Date('2026-11-22T10:20:30.456Z'),
  isPage: true,
  ...changes,
});
const linesOf = (changes?: Partial<MaskedExchange>) =>
  indexLines(exchange(changes), 'sha256:0', 12, 34).map(({ key, time, fields }) => ({ key, time, method: fields['method'] }));

const time = '20261122102030';
const plain = { key: 'test,exemple)/identite', time, method: undefined };
const sent = { key: 'test,exemple)/identite?__wb_method=post&nom=‹nom›', time, method: 'POST' };
const decoded = (lines: ReturnType<typeof linesOf>) => lines.map((line) => ({ ...line, key: decodeURIComponent(line.key) }));

test('a page is found by its address', () => {
  expect(linesOf({ method: 'GET' })).toEqual([plain]);
});

test('a page that answered a form is found by its address, as the list of pages asks, and by what was sent', () => {
  expect(decoded(linesOf())).toEqual([plain, sent]);
});

test('a redirection that answered a form never stands in for the page of its address', () => {
  expect(decoded(linesOf({ status: 303 }))).toEqual([sent]);
});

test('what a script sent is found by what was sent alone; hostile bodies do no harm', () => {
  expect(decoded(linesOf({ isPage: false }))).toEqual([sent]);
  for (const requestBody of [new Uint8Array([0, 255, 1]), new TextEncoder().encode(`%\u202e]]>${'x'.repeat(1_000_000)}`)])
    for (const type of [form, 'multipart/form-data; boundary=(', 'application/json', 'x']) {
      const [line] = linesOf({ isPage: false, requestBody, requestHeaders: [['content-type', type]] });
      expect(line?.key.length).toBeLessThan(40_000);
      expect(line?.key).not.toMatch(/[ \n]/);
    }
});

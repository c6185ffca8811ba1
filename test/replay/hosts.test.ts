import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chromiumArguments, conditionById, conditions, isAllowed } from '../../src/replay/index.ts';

test.each([
  ['www.example.fr', 'https://www.example.fr/a?b', true],
  ['www.example.fr', 'https://WWW.Example.fr./', true],
  ['www.example.fr', 'http://www.example.fr:8080/', true],
  ['www.example.fr', 'wss://www.example.fr/flux', true],
  ['www.example.fr', 'https://example.fr/', false],
  ['www.example.fr', 'https://www.example.fr.evil.test/', false],
  ['www.example.fr', 'https://evil.test/www.example.fr', false],
  ['www.example.fr', 'https://www.example.fr@evil.test/', false],
  ['www.example.fr:8080', 'http://www.example.fr:8080/', true],
  ['www.example.fr:443', 'https://www.example.fr/', true],
  ['www.example.fr:443', 'http://www.example.fr/', false],
  ['*.example.fr', 'https://a.b.example.fr/', true],
  ['*.example.fr', 'https://example.fr/', false],
  ['*.example.fr', 'https://badexample.fr/', false],
  ['[::1]:3000', 'http://[::1]:3000/', true],
  ['www.example.fr', 'data:text/html,x', true],
  ['www.example.fr', 'blob:https://www.example.fr/1', true],
  ['www.example.fr', 'about:blank', true],
  ['www.example.fr', 'file:///etc/passwd', false],
  ['www.example.fr', 'ftp://www.example.fr/', false],
  ['www.example.fr', 'chrome://settings', false],
  ['www.example.fr', 'not an address', false],
])('%s and %s', (entry, address, expected) => {
  expect(isAllowed([entry], address)).toBe(expected);
});

test('no host passes through an empty list, and no entry breaks it', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.array(fc.string()), (address, entries) => {
      expect(isAllowed([], address)).toBe(false);
      expect([true, false]).toContain(isAllowed(entries, address));
    }),
  );
});

test('the launch arguments let only the allowed names be resolved', () => {
  const rules = chromiumArguments(['www.example.fr:8080', '*.example.org', 'www.example.fr']).find((one) =>
    one.startsWith('--host-resolver-rules='),
  );
  expect(rules).toBe('--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE www.example.fr , EXCLUDE *.example.org');
  expect(chromiumArguments(['x, EXCLUDE *']).join(' ')).not.toContain('EXCLUDE');
});

test('conditions are found by id, each once', () => {
  expect(conditions.map((one) => one.id)).toEqual(['desktop', 'smartphone', 'smartphone-fast']);
  expect(conditionById('smartphone')).toMatchObject({ touch: true, cpu: 4, viewport: { width: 360, height: 640 } });
  expect(conditionById('minitel')).toBeUndefined();
});

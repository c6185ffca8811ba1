import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../src/replay/index.ts';
import { hostAllowed, normalHost } from '../../src/scenario/resolve/hosts.ts';

describe('a host as it is written, in its usual form', () => {
  test.each([
    ['www.example.fr', 'www.example.fr'],
    ['WWW.Example.FR.', 'www.example.fr'],
    ['localhost:3000', 'localhost:3000'],
    ['127.0.0.1:080', '127.0.0.1:80'],
    ['[::1]:80', '[::1]:80'],
    ['*.example.fr', '*.example.fr'],
    ['*.example.fr:8443', '*.example.fr:8443'],
    ['démarches.fr', 'xn--dmarches-b1a.fr'],
  ])('%s → %s', (written, host) => {
    expect(normalHost(written)).toBe(host);
  });

  test.each(['', '*', '*.', 'a b', 'https://a.fr', 'a.fr/x', 'user@a.fr', 'a.fr:99999', 'a.*.fr', 'a.fr:', '[::1', '::1'])(
    '%j is not a host',
    (written) => {
      expect(normalHost(written)).toBeUndefined();
    },
  );
});

describe('what a list of hosts allows', () => {
  test.each([
    ['www.example.fr', 'https://www.example.fr/a', true],
    ['www.example.fr', 'http://www.example.fr:8080/', true],
    ['www.example.fr', 'https://example.fr/', false],
    ['example.fr', 'https://evil-example.fr/', false],
    ['www.example.fr:443', 'https://www.example.fr/', true],
    ['www.example.fr:443', 'http://www.example.fr/', false],
    ['www.example.fr:8443', 'https://www.example.fr:8443/', true],
    ['*.example.fr', 'https://a.b.example.fr/', true],
    ['*.example.fr', 'https://example.fr/', false],
    ['*.example.fr', 'https://evilexample.fr/', false],
    ['[::1]', 'http://[::1]:3000/', true],
  ])('%s, %s: %s', (entry, address, allowed) => {
    expect(hostAllowed([entry], new URL(address))).toBe(allowed);
    // What the check lets through is what the browser lets through.
    expect(isAllowed([entry], address)).toBe(allowed);
  });
});

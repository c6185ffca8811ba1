import { expect, test } from 'vitest';
import { allowed } from '../../src/capture/lighthouse/allowed.ts';

test.each([
  [['www.caf.fr'], 'https://www.caf.fr/aide', true],
  [['www.caf.fr'], 'https://caf.fr/', false],
  [['*.caf.fr'], 'https://static.caf.fr/x.js', true],
  [['*.caf.fr'], 'https://caf.fr/', false],
  [['*.caf.fr'], 'https://evilcaf.fr/', false],
  [['127.0.0.1:8080'], 'http://127.0.0.1:8080/', true],
  [['127.0.0.1:8080'], 'http://127.0.0.1:8081/', false],
  [['www.caf.fr:443'], 'https://www.caf.fr/', true],
  [['www.caf.fr'], 'https://www.caf.fr@evil.example/', false],
  [['www.caf.fr'], 'ftp://www.caf.fr/', false],
  [[], 'data:text/plain,x', true],
  [['www.caf.fr'], 'not an address', false],
] as const)('%j %s → %s', (allow, address, expected) => {
  expect(allowed(allow, address)).toBe(expected);
});

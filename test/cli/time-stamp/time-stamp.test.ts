import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askTimeStamp, authorityAddress } from '../../../src/cli/time-stamp/ask.ts';
import { checkTimeStamp } from '../../../src/cli/time-stamp/check.ts';
import { timeStampRequest } from '../../../src/cli/time-stamp/request.ts';
import { readTrusted } from '../../../src/cli/time-stamp/trusted.ts';
import { hasOpenssl, openssl, startAuthority, type Authority } from '../../support/time-stamp-authority.ts';

const content = Buffer.from('{"schema":"usager/case/1"}\n');

describe.skipIf(!hasOpenssl())('time stamps (needs OpenSSL, which plays the authority)', () => {
  let authority: Authority;
  let other: Authority;
  const folders: string[] = [];
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'usager-tsa-'));
    folders.push(path);
    return path;
  };
  beforeAll(async () => {
    authority = await startAuthority(folder());
    other = await startAuthority(folder());
  });
  afterEach(() => authority.lie(undefined));
  afterAll(async () => {
    await authority.close();
    await other.close();
    for (const path of folders) rmSync(path, { recursive: true });
  });
  const ask = () => askTimeStamp(authorityAddress(authority.url), content);

  test('a token is asked, checked, and read by OpenSSL', async () => {
    const before = Date.now();
    const { request, response, stamp } = await ask();
    expect(stamp).toMatchObject({ authority: 'C=FR, O=Horodatage des essais, CN=Unité d’horodatage n° 1', trusted: false });
    expect(Math.abs(Date.parse(stamp.at) - before)).toBeLessThan(60_000);
    const here = folder();
    writeFileSync(join(here, 'manifest.json'), content);
    writeFileSync(join(here, 'manifest.tsq'), request);
    writeFileSync(join(here, 'manifest.tsr'), response);
    expect(openssl(here, 'ts', '-query', '-in', 'manifest.tsq', '-text')).toMatch(/sha256[\s\S]*Certificate required: yes/);
    expect(openssl(here, 'ts', '-reply', '-in', 'manifest.tsr', '-text')).toMatch(/Status: Granted/);
    const verify = ['ts', '-verify', '-in', 'manifest.tsr', '-CAfile', authority.ca];
    expect(openssl(here, ...verify, '-data', 'manifest.json')).toContain('Verification: OK');
    expect(openssl(here, ...verify, '-queryfile', 'manifest.tsq')).toContain('Verification: OK');
  });

  test('the certificate of the authority is followed to one that is trusted, and to no other', async () => {
    const { request, response } = await ask();
    const trusted = await readTrusted(authority.ca);
    expect(await checkTimeStamp(response, content, { request, trusted })).toMatchObject({ trusted: true });
    const foreign = await readTrusted(other.ca);
    await expect(checkTimeStamp(response, content, { trusted: foreign })).rejects.toThrow(/does not lead to/);
  });

  test('another content, another request, a changed byte of the signature or of the time: refused', async () => {
    const { response } = await ask();
    await expect(checkTimeStamp(response, Buffer.from('autre'), {})).rejects.toThrow(/another content/);
    await expect(checkTimeStamp(response, content, { request: timeStampRequest(content) })).rejects.toThrow(/another request/);
    const signature = Buffer.from(response);
    signature[signature.length - 5] = (signature.at(-5) ?? 0) ^ 1;
    await expect(checkTimeStamp(signature, content, {})).rejects.toThrow(/signature of the token is not valid/);
    const time = Buffer.from(response);
    const at = time.indexOf(Buffer.from('20'), time.indexOf(Buffer.from([0x18, 0x0f])));
    expect(at).toBeGreaterThan(0);
    time.write('1999', at);
    await expect(checkTimeStamp(time, content, {})).rejects.toThrow(/not valid/);
  });

  test.each([
    ['nonsense', () => Buffer.from('<html>404</html>'), /is not that of a time-stamp server/],
    ['nothing', () => Buffer.alloc(0), /is not that of a time-stamp server/],
    ['too much', () => Buffer.alloc(2 ** 20 + 10), /over 1 MB/],
    ['a refusal', () => Buffer.from('300530030201023000', 'hex').subarray(0, 7), /refused, status 2/],
  ])('an authority that answers %s: one sentence', async (_, answer, expected) => {
    authority.lie(answer);
    await expect(ask()).rejects.toThrow(expected);
  });

  test('an authority that redirects, fails or repeats an old answer is not followed', async () => {
    const { response: old } = await ask();
    authority.lie(() => Buffer.from(old));
    await expect(ask()).rejects.toThrow(/answers another request/);
    authority.lie((_, response) => {
      response.writeHead(302, { location: other.url });
      response.end();
      return undefined;
    });
    await expect(ask()).rejects.toThrow(/gave no valid token/);
    expect(other.asked).toHaveLength(0);
    authority.lie((_, response) => {
      response.writeHead(503);
      response.end();
      return undefined;
    });
    await expect(ask()).rejects.toThrow(/it answered 503/);
  });

  test('a certificate file without certificate, an address that is none: said', async () => {
    const here = folder();
    writeFileSync(join(here, 'vide.pem'), 'rien');
    await expect(readTrusted(join(here, 'vide.pem'))).rejects.toThrow(/holds no readable certificate/);
    await expect(readTrusted(join(here, 'absent.pem'))).rejects.toThrow(/does not exist/);
    for (const text of ['tsa.example', 'ftp://tsa.example/', '']) expect(() => authorityAddress(text)).toThrow(/not the address/);
  });
});

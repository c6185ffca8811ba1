import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, wantsSandbox } from '../../src/cli/browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expect, test } from './play.ts';

/** A certificate that nobody signed, for this machine. */
function selfSigned(folder: string, name: string): { readonly key: string; readonly cert: string } {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
    {
      stdio: 'ignore',
    },
  );
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

function serve(pair: { readonly key: string; readonly cert: string }, type: string, content: () => string): Promise<Server> {
  const server = createServer(pair, (_, response) => response.writeHead(200, { 'content-type': type }).end(content()));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const derHash = (pem: string): string => createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');
/** What Chromium names a key by: only this key is let through, in this test’s own browser. */
const spki = (pem: string): string =>
  createHash('sha256')
    .update(new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

test('the SHA-256 of the certificates of the page and of what it draws from elsewhere is recorded', async ({ play }) => {
  const folder = temporaryFolder('certificates');
  const [main, other] = [selfSigned(folder.path, 'principal'), selfSigned(folder.path, 'autre')];
  const style = await serve(other, 'text/css', () => 'body { color: #123 }');
  const site = await serve(
    main,
    'text/html; charset=utf-8',
    () =>
      `<!doctype html><html lang="fr"><title>Démarche</title><link rel="stylesheet" href="https://localhost:${portOf(style)}/a.css"><h1>Démarche</h1>`,
  );
  const found = findBrowser(process.env);
  if ('missing' in found) throw new Error('No browser found.');
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: wantsSandbox(process.env),
    args: [`--ignore-certificate-errors-spki-list=${spki(main.cert)},${spki(other.cert)}`],
  });
  const [host, elsewhere] = [`127.0.0.1:${portOf(site)}`, `localhost:${portOf(style)}`];
  const { summary } = await play({
    site: { url: `https://${host}`, host, port: portOf(site), hits: [], headers: [], close: () => Promise.resolve() },
    allow: [host, elsewhere],
    steps: [{ do: 'visit', url: 'start' }],
    options: { browser },
  });
  await browser.close();
  for (const server of [site, style]) {
    server.closeAllConnections();
    server.close();
  }
  folder.remove();
  expect(summary.outcome).toBe('completed');
  const seen = summary.provenance.certificates.map(({ host: name, subject, sha256 }) => ({ name, subject, sha256 }));
  expect(seen).toContainEqual({ name: host, subject: 'principal', sha256: derHash(main.cert) });
  expect(seen).toContainEqual({ name: elsewhere, subject: 'autre', sha256: derHash(other.cert) });
});

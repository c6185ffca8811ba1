import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';

/** True when OpenSSL is there: it plays the authority, and reads what we make. */
export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version']);
    return true;
  } catch {
    return false;
  }
}

/** Runs OpenSSL in a folder; its standard output and error together. */
export function openssl(folder: string, ...args: readonly string[]): string {
  return execFileSync('openssl', [...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
}

const configuration = `[tsa]
default_tsa = tsa1
[tsa1]
serial = ./serial
signer_cert = ./tsa.pem
signer_key = ./tsa.key
certs = ./ca.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
tsa_name = yes
ess_cert_id_chain = no
[usage]
extendedKeyUsage = critical,timeStamping
`;

export interface Authority {
  readonly url: string;
  /** Its authority's certificate, PEM. */
  readonly ca: string;
  readonly folder: string;
  /** Bytes of the requests received. */
  readonly asked: readonly Buffer[];
  /** What it answers from now on; absent, the truth. */
  lie(answer: ((truth: Buffer, response: ServerResponse) => Buffer | undefined) | undefined): void;
  close(): Promise<void>;
}

/** Makes a root, and a certificate for time-stamping that it signs. */
function certificates(folder: string): void {
  const days = ['-days', '30'];
  const ca = ['-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/C=FR/O=Racine des essais/CN=AC des essais'];
  openssl(folder, 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...ca, ...days);
  const subject = ['-subj', '/C=FR/O=Horodatage des essais/CN=Unité d’horodatage n° 1', '-utf8'];
  openssl(folder, 'req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', ...subject);
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'tsa.cnf', '-extensions', 'usage'];
  openssl(folder, 'x509', '-req', '-in', 'tsa.csr', '-out', 'tsa.pem', ...signed, ...days);
}

/** Starts a time-stamp authority of this machine, in an empty folder: OpenSSL answers, over HTTP. */
export async function startAuthority(folder: string): Promise<Authority> {
  writeFileSync(join(folder, 'tsa.cnf'), configuration);
  writeFileSync(join(folder, 'serial'), '01');
  certificates(folder);
  const asked: Buffer[] = [];
  let lie: ((truth: Buffer, response: ServerResponse) => Buffer | undefined) | undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const query = await buffer(request);
      asked.push(query);
      writeFileSync(join(folder, 'q.tsq'), query);
      openssl(folder, 'ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q.tsq', '-out', 'r.tsr');
      const truth = readFileSync(join(folder, 'r.tsr'));
      const answer = lie === undefined ? truth : lie(truth, response);
      if (answer === undefined) return;
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(answer);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/tsa`,
    ca: join(folder, 'ca.pem'),
    folder,
    asked,
    lie: (answer) => {
      lie = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { openJourneyArchive, type ArchivedJourney } from '../../../src/capture/archive/journey-archive.ts';
import { createMasker } from '../../../src/capture/index.ts';
import { packWacz } from '../../../src/cli/archive/wacz.ts';
import { openZip } from '../../../src/cli/zip/read.ts';
import { isWaczWhole } from '../../../src/cli/case/verify-wacz.ts';
import type { Datum, Step } from '../../../src/model/scenario.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { expect, test } from '../play.ts';
import { page, redirect } from '../site.ts';

const values = {
  nom: 'Zéphyrin-Kowalczyk',
  email: 'z.kowalczyk@exemple.test',
  motDePasse: 'Tr0ub4dor&3',
  dossier: '7812345678901',
} as const;
const data: Datum[] = [
  { name: 'nom', value: values.nom, kind: 'personal' },
  { name: 'email', value: values.email, kind: 'personal' },
  { name: 'motDePasse', value: values.motDePasse, kind: 'secret' },
  { name: 'dossier', value: values.dossier, kind: 'personal' },
];

/** Every way a value may be written in a file. */
function writings(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, 'x'), bytes, Buffer.from('yyy')])
      .toString('base64')
      .slice(4, -8),
  );
  return [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll('&', '&amp;'),
    bytes.toString('latin1'),
    Buffer.from(value, 'latin1').toString('latin1'),
    Buffer.from(value, 'utf16le').toString('latin1'),
    ...base64.map((form) => form.slice(0, 10)),
    bytes.toString('hex'),
  ];
}

// One folder for all: shared out among workers, its tests would each remove it.
test.describe.configure({ mode: 'default' });

const own = temporaryFolder('archive');
const folder = own.path;
test.afterAll(() => own.remove());

const hasPython = ((): boolean => {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

interface Found {
  readonly records: readonly {
    readonly type: string;
    readonly uri: string | null;
    readonly http: string | null;
    readonly omitted: string | null;
    readonly ip: string | null;
    readonly payload: string;
  }[];
  readonly pages: readonly { readonly url: string; readonly title: string }[];
}

const read = (wacz: string): Found =>
  JSON.parse(
    execFileSync('python3', [join(import.meta.dirname, '..', '..', 'support', 'check-wacz.py'), wacz], {
      maxBuffer: 2 ** 26,
    }).toString(),
  );

const steps: Step[] = [
  { do: 'visit', url: 'start' },
  { do: 'fill', target: { label: 'Nom' }, value: '${nom}' },
  { do: 'fill', target: { label: 'Adresse électronique' }, value: '${email}' },
  { do: 'fill', target: { label: 'Mot de passe' }, value: '${motDePasse}' },
  { do: 'fill', target: { label: 'Dossier' }, value: '${dossier}' },
  { do: 'click', target: { role: 'button', name: 'Continuer' } },
  { do: 'expect', expect: { text: 'Bonjour' } },
];

test('a journey is archived with nothing of the person; an independent reader finds it whole', async ({ serve, play }) => {
  test.skip(!hasPython, 'Python is not installed');
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  const site = await serve({
    '/start.html': (_, response) => {
      response.setHeader('set-cookie', `session=${Buffer.from(values.motDePasse).toString('base64')}abcdef; HttpOnly`);
      page(
        response,
        'Identité',
        `<link rel="stylesheet" href="/style.css"><img src="/image.png" alt=""><script src="/script.js"></script>
        <form action="/envoi" method="post"><label>Nom <input name="nom"></label><label>Adresse électronique <input name="email"></label>
        <label>Mot de passe <input type="password" name="mdp"></label><label>Dossier <input name="dossier"></label><button>Continuer</button></form>`,
      );
    },
    '/style.css': (_, response) => void response.writeHead(200, { 'content-type': 'text/css' }).end('body { color: #123 }'),
    '/script.js': (_, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end('window.ok = 1;'),
    '/image.png': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(pixel),
    '/envoi': redirect(`/suite?nom=${encodeURIComponent(values.nom)}&dossier=${values.dossier}`, 303),
    '/suite': (_, response) =>
      page(
        response,
        `Bonjour ${values.nom}`,
        `<p>Bonjour ${values.nom} (${values.email.toUpperCase()}), dossier ${values.dossier.replace(/(\d{4})/g, '$1 ')}</p>
        <input name="iban" value="FR76 3000 4000"><textarea>texte saisi</textarea>
        <script>var moi = ${JSON.stringify({ nom: values.nom, mdp: values.motDePasse })};
        fetch('/api', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + moi.mdp }, body: JSON.stringify(moi) });
        fetch('/jeton'); fetch('/photo.png?de=${values.dossier}'); fetch('/cachee.png'); fetch('/recu.pdf'); fetch('/latin'); fetch('/rompu').catch(() => 0);</script>`,
      ),
    '/api': (_, response, body) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    '/jeton': (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ jwt: Buffer.from(`x{"courriel":"${values.email}"}`).toString('base64url') })),
    '/photo.png': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(pixel),
    '/cachee.png': (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'image/png' })
        .end(Buffer.concat([pixel, Buffer.from(values.nom, 'utf16le')])),
    '/recu.pdf': (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7 …'),
    '/latin': (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from(`<p>Été, ${values.nom}</p>`, 'latin1')),
    '/rompu': (_, response) => void response.destroy(),
  });
  let archived: ArchivedJourney | undefined;
  const file = join(folder, 'principal--desktop.warc.gz');
  const { summary } = await play({
    site,
    data,
    steps,
    options: { archive: { file, software: 'Usager essai', done: (one) => (archived = one) } },
  });
  expect(summary.outcome).toBe('completed');
  if (archived === undefined || archived.file === null) throw new Error('no archive');
  const wacz = join(folder, 'archive.wacz');
  await packWacz(wacz, [{ name: 'principal--desktop', journey: { ...archived, file: archived.file } }], {
    title: 'Démarche',
    software: 'Usager essai',
    created: new Date('2026-11-22T10:00:00Z'),
  });
  const { records, pages } = read(wacz);

  const clear = [
    gunzipSync(readFileSync(file)).toString('latin1'),
    readFileSync(wacz).toString('latin1'),
    JSON.stringify(archived),
  ];
  for (const value of Object.values(values))
    for (const writing of writings(value)) for (const text of clear) expect.soft(text.includes(writing), writing).toBe(false);

  const responses = records.filter(({ type }) => type === 'response');
  const of = (path: string) => responses.find(({ uri }) => new URL(uri ?? '').pathname === path);
  expect(of('/start.html')?.http).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*set-cookie: session=\[masked\]; HttpOnly/i);
  expect(of('/start.html')?.ip).toBe('127.0.0.1');
  expect(of('/envoi')).toMatchObject({ http: expect.stringMatching(/^HTTP\/1\.1 303/), omitted: null });
  expect(Buffer.from(of('/suite')?.payload ?? '', 'latin1').toString()).toContain('Bonjour ‹nom› (‹email›)');
  expect(of('/suite')?.payload).not.toMatch(/FR76|texte saisi/);
  expect(Buffer.from(of('/api')?.payload ?? '', 'latin1').toString()).toBe('{"nom":"‹nom›","mdp":"‹motDePasse›"}');
  expect(of('/image.png')?.payload).toBe(pixel.toString('latin1'));
  expect(of('/style.css')?.payload).toBe('body { color: #123 }');
  expect(Buffer.from(of('/latin')?.payload ?? '', 'latin1').toString()).toBe('<p>Été, ‹nom›</p>');
  expect(of('/latin')?.http).toContain('charset=utf-8');
  expect(['/jeton', '/photo.png', '/cachee.png', '/recu.pdf'].map((path) => of(path)?.omitted)).toEqual([
    'personal',
    'personal',
    'personal',
    'opaque',
  ]);
  expect(archived.gaps.filter(({ why }) => why === 'failed').map(({ url }) => new URL(url).pathname)).toEqual(['/rompu']);
  const sent = records.find(({ type, http }) => type === 'request' && http?.startsWith('POST /api '));
  expect(sent?.http).toMatch(/authorization: \[masked\]/i);
  const form = records.find(({ type, http }) => type === 'request' && http?.startsWith('POST /envoi '));
  expect(decodeURIComponent(form?.payload ?? '')).toBe('nom=‹nom›&email=‹email›&mdp=‹motDePasse›&dossier=‹dossier›');
  expect(pages.map(({ title }) => title)).toEqual(['Identité (principal--desktop)', 'Bonjour ‹nom› (principal--desktop)']);

  const zip = await openZip(wacz);
  expect(await isWaczWhole(zip)).toBe(true);
  await zip.close();
  const forged = join(folder, 'forge.wacz');
  const bytes = readFileSync(wacz);
  bytes[bytes.indexOf('Bonjour')] = 0x62;
  writeFileSync(forged, bytes);
  const other = await openZip(forged);
  expect(await isWaczWhole(other)).toBe(false);
  await other.close();
});

test('an archive in which a secret is still found is deleted', async () => {
  const file = join(folder, 'fuite.warc.gz');
  // A masker that knows nothing stands for a defect of the masking.
  const archive = await openJourneyArchive(file, { masker: createMasker([]), data, software: 'x' });
  await archive.add({
    url: `https://exemple.test/?mdp=${values.motDePasse}`,
    method: 'GET',
    requestHeaders: [],
    requestBody: null,
    status: 200,
    statusText: 'OK',
    responseHeaders: [['content-type', 'text/plain']],
    body: Buffer.from('rien'),
    at: new Date(),
    isPage: true,
  });
  expect(await archive.close()).toMatchObject({ file: null, lost: 'personal' });
  expect(existsSync(file)).toBe(false);
});

test('an archive that cannot be read back is lost, for that reason and no other, and takes no journey with it', async () => {
  const file = join(folder, 'perdue.warc.gz');
  const archive = await openJourneyArchive(file, { masker: createMasker(data), data, software: 'x' });
  rmSync(file);
  expect(await archive.close()).toMatchObject({ file: null, lost: 'broken' });
});

test('hostile addresses, headers and bodies make records that are read back', async () => {
  const file = join(folder, 'hostile.warc.gz');
  const archive = await openJourneyArchive(file, { masker: createMasker(data), data, software: 'x' });
  const long = `<p>${'Considérant les dispositions applicables, '.repeat(25_000)}</p>`;
  await archive.add({
    url: 'https://exemple.test/a b\u202e"?q=%00]]>=cmd()',
    method: 'GET',
    requestHeaders: [
      ['X-Mal\r\nform: é', 'é\r\nInjecte: oui'],
      [':authority', 'exemple.test'],
    ],
    requestBody: Buffer.from([0, 255, 1]),
    status: 200,
    statusText: 'Très\r\nbien',
    responseHeaders: [
      ['content-type', 'text/html'],
      ['x', '\u0000\u202e'],
    ],
    body: Buffer.from(`<!doctype html><title>\u0000]]></title>${long}<input value='x' type=`),
    at: new Date(),
    isPage: true,
  });
  const done = await archive.close();
  expect(done).toMatchObject({ file, records: 3, gaps: [] });
  const parsed: string[] = [];
  for await (const record of WARCParser.iterRecords([readFileSync(file)])) {
    parsed.push(record.warcType ?? '');
    if (record.warcType === 'response') {
      expect(record.httpHeaders?.headers.get('injecte') ?? null).toBeNull();
      expect((await record.contentText()).length).toBeGreaterThan(1_000_000);
    } else await record.readFully();
  }
  expect(parsed).toEqual(['warcinfo', 'response', 'request']);
});

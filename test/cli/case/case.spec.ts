import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { verifyCase } from '../../../src/cli/case/verify-case.ts';
import type { StaticServer } from '../../support/static-server.ts';
import { hasOpenssl, openssl, startAuthority, type Authority } from '../../support/time-stamp-authority.ts';
import { startSite, writeScenario } from '../local-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { usager, type Answer } from '../run.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let root = '';
let site: StaticServer;
/** A run of two procedures, sealed. */
let run = '';
let authority: Authority | undefined;
let zip = '';

const quick = ['--no-lighthouse', '--no-screenshots', '--quiet'];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  root = temporaryFolder('case').path;
  site = await startSite();
  const scenarios = join(root, 'scenarios');
  mkdirSync(scenarios);
  writeScenario(scenarios, site.url);
  writeScenario(scenarios, site.url, { id: 'autre-bac' });
  run = join(root, 'run');
  const answer = await usager(['audit', scenarios, '--out', run, '--archive', ...quick], { env: process.env });
  expect(answer.err).toBe('');
  if (!hasOpenssl()) return;
  const folder = join(root, 'tsa');
  mkdirSync(folder);
  authority = await startAuthority(folder);
});

test.afterAll(async () => {
  await site.close();
  await authority?.close();
  rmSync(root, { recursive: true });
});

const make = (out: string, ...options: readonly string[]): Promise<Answer> =>
  usager(['case', run, '--out', join(root, out), ...options], { env: process.env });
const verify = (file: string, ...options: readonly string[]): Promise<Answer> => usager(['verify', join(root, file), ...options]);

/** The same archive with other contents, made by another library. */
async function changed(name: string, change: (zip: JSZip) => void | Promise<void>): Promise<string> {
  const archive = await JSZip.loadAsync(readFileSync(zip));
  await change(archive);
  writeFileSync(join(root, name), await archive.generateAsync({ type: 'nodebuffer' }));
  return name;
}

test('a run becomes one ZIP that usual tools open and check', async () => {
  const answer = await make('dossier.zip');
  expect(answer).toMatchObject({ code: 0, err: '' });
  expect(answer.out).toMatch(
    /Dossier : .*dossier\.zip \([\d,]+ [kM]o, \d+ fichiers, dont 2 archives de pages\)\.\nSans horodatage/,
  );
  zip = join(root, 'dossier.zip');
  const archive = await JSZip.loadAsync(readFileSync(zip), { checkCRC32: true });
  const names = Object.keys(archive.files);
  for (const name of [
    'LISEZ-MOI.txt',
    'README.txt',
    'rapport.pdf',
    'run/run.json',
    'run/manifest.json',
    'manifest.json',
    'SHA256SUMS',
  ])
    expect(names).toContain(name);
  expect(names.filter((name) => name.endsWith('/scorecard.json'))).toHaveLength(2);
  expect((await archive.file('rapport.pdf')?.async('string'))?.slice(0, 5)).toBe('%PDF-');
  const inside = join(root, 'ouvert');
  for (const name of names) {
    mkdirSync(join(inside, name, '..'), { recursive: true });
    writeFileSync(join(inside, name), (await archive.file(name)?.async('nodebuffer')) ?? '');
  }
  const sums = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: inside }).toString();
  expect(sums.split('\n').filter((line) => line.endsWith(': OK') || line.endsWith(': Réussi'))).toHaveLength(names.length - 1);
  expect(await usager(['verify', join(inside, 'run')])).toMatchObject({ code: 0 });
  expect(readFileSync(join(inside, 'LISEZ-MOI.txt'), 'utf8')).toContain('usager verify');
});

test('it is verified without being unpacked; the personal datum is nowhere in it', async () => {
  const answer = await verify('dossier.zip');
  expect(answer).toMatchObject({ code: 0, err: '' });
  expect(answer.out).toMatch(/^Intact : \d+ fichiers vérifiés\.\nEmpreinte de manifest\.json : [0-9a-f]{64}\nPas d’horodatage/);
  const archive = await JSZip.loadAsync(readFileSync(zip));
  for (const name of Object.keys(archive.files))
    expect(await archive.file(name)?.async('string'), name).not.toContain('Durand-Lebrun');
});

test('the same run gives the same bytes', async () => {
  await make('encore.zip');
  const print = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(root, name)))
      .digest('hex');
  expect(print('encore.zip')).toBe(print('dossier.zip'));
});

test('what is changed, lost or added is named, whatever was forged with it', async () => {
  const dom = /run\/bac-a-compost\/.*\/dom\.html$/;
  const first = (archive: JSZip): string => Object.keys(archive.files).find((name) => dom.test(name)) ?? '';
  const touched = await changed('modifie.zip', (archive) => void archive.file(first(archive), '<p>autre</p>'));
  const one = await verify(touched);
  expect(one.code).toBe(2);
  expect(one.err).toMatch(/n’est plus tel qu’il a été fait : 1 modifié\.\n {2}modifié run\/bac-a-compost\/.*dom\.html/);
  const lost = await changed('perdu.zip', (archive) => void archive.remove('rapport.pdf'));
  expect((await verify(lost)).err).toMatch(/1 disparu\.\n {2}disparu rapport\.pdf/);
  const more = await changed('ajoute.zip', (archive) => void archive.file('run/plus.txt', 'x'));
  expect((await verify(more)).err).toMatch(/1 ajouté\.\n {2}ajouté run\/plus\.txt/);
  // The manifest of the case made to agree, not that of the run.
  const forged = await changed('forge.zip', async (archive) => {
    const name = first(archive);
    const content = '<p>autre</p>';
    const sha256 = createHash('sha256').update(content).digest('hex');
    const manifest = JSON.parse((await archive.file('manifest.json')?.async('string')) ?? '{}');
    const files = manifest.files.map((file: { readonly path: string }) =>
      file.path === name ? { path: name, sha256, bytes: content.length } : file,
    );
    archive.file(name, content).file('manifest.json', JSON.stringify({ ...manifest, files }));
  });
  const told = await verify(forged);
  expect(told.code).toBe(2);
  expect(told.err).toMatch(/modifié SHA256SUMS/);
  expect(told.err).toMatch(/modifié run\/bac-a-compost\/.*dom\.html/);
});

test('the archives of the pages go with it unless they are left out, and say what they lack', async () => {
  const archive = await JSZip.loadAsync(readFileSync(zip));
  const account = JSON.parse((await archive.file('run/bac-a-compost/archive.json')?.async('string')) ?? '{}');
  expect(account).toMatchObject({
    schema: 'usager/archive/1',
    made: true,
    journeys: [{ journey: 'principal--desktop', archived: true }],
  });
  expect(account.journeys[0].pages).toBeGreaterThanOrEqual(3);
  const wacz = join(root, 'bac.wacz');
  writeFileSync(wacz, (await archive.file('run/bac-a-compost/archive.wacz')?.async('nodebuffer')) ?? '');
  expect(await (await JSZip.loadAsync(readFileSync(wacz))).file('datapackage.json')?.async('string')).toContain(
    '"wacz_version": "1.1.1"',
  );
  const answer = await make('leger.zip', '--without-archive');
  expect(answer.out).toContain('dont 0 archive');
  expect(
    Object.keys((await JSZip.loadAsync(readFileSync(join(root, 'leger.zip')))).files).filter((name) => name.endsWith('.wacz')),
  ).toEqual([]);
  expect((await verify('leger.zip')).out).toContain('Les archives des pages n’y sont pas.');
});

test('one procedure alone: its evidence and no other’s', async () => {
  const answer = await make('un.zip', '--procedure', 'autre-bac', '--lang', 'en');
  expect(answer.code).toBe(0);
  const names = Object.keys((await JSZip.loadAsync(readFileSync(join(root, 'un.zip')))).files);
  expect(names).toContain('report.pdf');
  expect(names.some((name) => name.startsWith('run/autre-bac/'))).toBe(true);
  expect(names.filter((name) => name.startsWith('run/bac-a-compost/'))).toEqual([]);
  expect(names.filter((name) => /^run\/[^/]+$/.test(name)).sort()).toEqual(['run/manifest.json', 'run/run.json']);
  expect(await verify('un.zip', '--lang', 'en')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/The other procedures of the run are not in it/),
  });
});

test('the answers of a person go with it, and it is said', async () => {
  const review = `${run}.review.yaml`;
  writeFileSync(review, 'review: 1\nauthor: Camille Essai\ndate: 2026-11-22\nprocedures: {}\n');
  const answer = await make('relu.zip');
  rmSync(review);
  expect(answer.out).toContain('Il contient review.yaml, où figure le nom de la personne qui a relu.');
  const archive = await JSZip.loadAsync(readFileSync(join(root, 'relu.zip')));
  expect(await archive.file('review.yaml')?.async('string')).toContain('Camille Essai');
  expect(await archive.file('LISEZ-MOI.txt')?.async('string')).toContain('review.yaml');
  expect((await verify('relu.zip')).code).toBe(0);
});

test('with an authority: time-stamped, read by OpenSSL, and the signer is told from the trusted', async () => {
  test.skip(authority === undefined, 'OpenSSL is not installed');
  const answer = await make('horodate.zip', '--tsa', authority?.url ?? '');
  expect(answer).toMatchObject({ code: 0, out: expect.stringContaining('Horodaté le') });
  expect(authority?.asked).toHaveLength(1);
  const inside = join(root, 'jeton');
  mkdirSync(inside);
  const archive = await JSZip.loadAsync(readFileSync(join(root, 'horodate.zip')));
  for (const name of ['manifest.json', 'manifest.tsr', 'manifest.tsq'])
    writeFileSync(join(inside, name), (await archive.file(name)?.async('nodebuffer')) ?? '');
  const ca = authority?.ca ?? '';
  expect(openssl(inside, 'ts', '-verify', '-data', 'manifest.json', '-in', 'manifest.tsr', '-CAfile', ca)).toContain('OK');
  expect((await verify('horodate.zip')).out).toMatch(
    /Horodaté le 20.*par C=FR, O=Horodatage des essais.*dont l’émetteur .* n’a pas été vérifié/,
  );
  expect((await verify('horodate.zip', '--tsa-ca', ca)).out).toMatch(/son émetteur mène à un certificat de --tsa-ca/);
  zip = join(root, 'horodate.zip');
  const moved = await changed('autre-manifeste.zip', async (one) => {
    const manifest = (await one.file('manifest.json')?.async('string')) ?? '';
    one.file('manifest.json', `${manifest} `);
  });
  expect((await verify(moved)).err).toMatch(/L’horodatage de .* ne prouve rien : le jeton porte sur un autre contenu/);
  zip = join(root, 'dossier.zip');
});

test('the authority and its certificate come from usager.config.yaml; USAGER_TSA and --tsa go before', async () => {
  test.skip(authority === undefined, 'OpenSSL is not installed');
  const config = join(root, 'usager.config.yaml');
  writeFileSync(config, `tsa: ${authority?.url}\ntsaCa: ${relative(root, authority?.ca ?? '')}\n`);
  expect((await make('configure.zip', '--config', config)).out).toContain('Horodaté le');
  expect((await verify('configure.zip', '--config', config)).out).toContain('son émetteur mène à un certificat');
  const nobody = 'http://127.0.0.1:9/';
  const env = { ...process.env, USAGER_TSA: nobody };
  const args = ['case', run, '--config', config, '--out', join(root, 'autre.zip')];
  expect((await usager(args, { env })).err).toContain('127.0.0.1:9');
  expect((await usager([...args, '--tsa', authority?.url ?? ''], { env })).out).toContain('Horodaté le');
  expect((await make('nu.zip', '--no-config')).out).toContain('Sans horodatage');
});

test('an authority that cannot be had leaves no half-made file', async () => {
  const answer = await make('sans.zip', '--tsa', 'http://127.0.0.1:9/');
  expect(answer).toMatchObject({ code: 2, out: '' });
  expect(answer.err).toMatch(/L’autorité d’horodatage 127\.0\.0\.1:9 n’a pas donné de jeton valable/);
  expect(readdirSync(root).filter((name) => name.includes('sans.zip'))).toEqual([]);
});

test('what proves nothing is not made into a case file', async () => {
  const altered = join(root, 'altere');
  cpSync(run, altered, { recursive: true });
  appendFileSync(join(altered, 'report.json'), ' ');
  const refused = async (args: readonly string[], sentence: RegExp): Promise<void> => {
    const answer = await usager(['case', ...args], { env: process.env });
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(sentence);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  };
  await refused([altered], /Campagne altérée : « report\.json »/);
  rmSync(join(altered, 'manifest.json'));
  await refused([altered], /n’a pas été scellée/);
  const more = join(root, 'plus');
  cpSync(run, more, { recursive: true });
  writeFileSync(join(more, 'note.txt'), 'x');
  await refused([more], /« note\.txt » a été ajouté/);
  await refused([run, '--out', zip], /existe déjà/);
  await refused([run, '--out', join(run, 'dossier.zip')], /est dans la campagne/);
  await refused([run, '--procedure', 'inconnue'], /n’est pas une démarche de cette campagne/);
  await refused([run, '--tsa', 'tsa'], /n’est pas l’adresse/);
  await refused([root], /n’est pas un dossier de campagne/);
  expect(existsSync(join(run, 'dossier.zip'))).toBe(false);
});

test('an archive made to harm is refused in one sentence, and nothing of it reaches the disk', async () => {
  const names = ['../evade.txt', '/etc/evade', 'a\\..\\evade', 'run//x', 'run/\u202eexe.txt', 'con\u0000', 'RUN/run.json'];
  for (const [index, name] of names.entries()) {
    const bad = await changed(`piege-${index}.zip`, (archive) => void archive.file(name, 'x', { createFolders: false }));
    const answer = await verify(bad);
    expect(answer.code, name).toBe(2);
    expect(answer.err, name).toMatch(/n’est pas un dossier d’Usager lisible/);
  }
  for (const content of ['', 'PK', '<html>', 'PK\u0005\u0006'.padEnd(40, '\0')]) {
    writeFileSync(join(root, 'non.zip'), content);
    expect(await verify('non.zip')).toMatchObject({ code: 2, out: '' });
  }
  expect(existsSync(join(root, '..', 'evade.txt'))).toBe(false);
  await expect(verifyCase(join(root, 'absent.zip'))).rejects.toThrow(/does not exist/);
  const empty = await new JSZip().file('manifest.json', '{"schema":"usager/case/9"}').generateAsync({ type: 'nodebuffer' });
  writeFileSync(join(root, 'neuf.zip'), empty);
  expect((await verify('neuf.zip')).err).toMatch(/fait par un Usager plus récent/);
});

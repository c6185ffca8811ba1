/** `usager.checkpoint` in suites that exist already, with the package as it is published. */
import { execFile } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { processHost } from '../../src/cli/host.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { openRun, verifyRun } from '../../src/store/index.ts';
import type { RunReader } from '../../src/store/index.ts';
import { page, startSite } from '../replay/site.ts';
import type { Site } from '../replay/site.ts';
import { packedProject } from './packed.ts';

// One package is built, packed and installed, then used by every test.
test.describe.configure({ mode: 'serial' });

let project: string;
let site: Site;
let launch: string;

test.beforeAll(async ({ launchOptions }) => {
  test.setTimeout(180_000);
  const { executablePath, args } = launchOptions;
  const own = { ...(executablePath === undefined ? {} : { executablePath }), args, chromiumSandbox: process.getuid?.() !== 0 };
  launch = JSON.stringify(own);
  project = await packedProject();
  site = await startSite({
    '/start.html': (_, response) =>
      page(
        response,
        'Demander une carte',
        '<form action="/recap"><label>Nom <input name="nom"></label><label>Code <input name="code" type="password"></label><button>Continuer</button></form>',
      ),
    '/recap': (request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://local');
      page(
        response,
        'Récapitulatif',
        `<p>Vous êtes ${searchParams.get('nom') ?? ''}. Dossier DOS-778899.</p><a href="tel:+33123456789">01 23 45 67 89</a>`,
      );
    },
  });
});
test.afterAll(async () => {
  await site.close();
  await rm(project, { recursive: true, force: true });
});

const procedure = "{ id: 'carte', title: 'Demander une carte', authority: 'Ville d’Exemple', kind: 'local' }";

/** Writes the suite: its tests, and a configuration with whatever a test wants in it. */
async function suite(files: Readonly<Record<string, string>>, config = ''): Promise<void> {
  for (const name of (await readdir(project)).filter((one) => one.endsWith('.spec.ts'))) await rm(join(project, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text.replaceAll('SITE', site.url));
  const settings = `testDir: '.', fullyParallel: true, workers: 2, reporter: [['line'], ['usager/playwright/reporter']], ${config}`;
  await writeFile(join(project, 'playwright.config.ts'), `export default { ${settings} };\n`);
}

const use = (more = ''): string => `use: { launchOptions: ${launch}, usagerProcedure: ${procedure}, ${more} },`;

interface Answer {
  readonly code: number;
  readonly out: string;
}

/** Runs a Node program in the project. */
function node(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project, env: { ...process.env, ...more } }, (error, stdout, stderr) => {
      const out = `${stdout}${stderr}`.replaceAll(/[\u00a0\u202f]/g, ' ');
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out });
    });
  });
}

/** Plays the suite as its owners do. */
function play(out: string, ...args: readonly string[]): Promise<Answer> {
  const command = join(project, 'node_modules/@playwright/test/cli.js');
  const more = { USAGER_OUT: join(project, out), PLAYWRIGHT_JSON_OUTPUT_FILE: '', FORCE_COLOR: '0' };
  return node([command, 'test', ...args], more);
}

const opened = (out: string): Promise<RunReader> => openRun(join(project, out, 'run'));
const states = (reader: RunReader): readonly string[] =>
  reader
    .journeys('carte')
    .flatMap(({ path, condition, checkpointFolders }) => checkpointFolders.map((folder) => `${path} ${condition} ${folder}`));

const demande = `
import { expect, test } from 'usager/playwright';
test('demander une carte', async ({ page, usager }) => {
  await page.goto('SITE/start.html');
  await usager.checkpoint('accueil');
  await test.step('remplir', async () => {
    await page.getByLabel('Nom').fill('Zylberstein');
    await page.getByLabel('Code').fill('s3cr3t-7788');
    usager.mask({ dossier: 'DOS-778899' });
    await usager.checkpoint('saisie');
    await page.getByRole('button', { name: 'Continuer' }).click();
  });
  usager.loggedIn();
  await usager.checkpoint('récapitulatif');
  await expect(page.getByRole('heading')).toHaveText('Récapitulatif');
});
`;

test('its types are those of a suite in TypeScript', async () => {
  const typed = `
import { mergeTests, test as base } from '@playwright/test';
import { test, type Usager, type UsagerOptions, type UsagerWorkerOptions } from 'usager/playwright';
import { defineConfig } from '@playwright/test';
const ours = base.extend<{ compte: { nom: string } }>({ compte: async ({}, use) => use({ nom: 'Q' }) });
mergeTests(ours, test)('x', async ({ usager, compte, page }) => {
  const auditor: Usager = usager;
  await auditor.checkpoint(compte.nom, { kind: 'error', page });
  // @ts-expect-error a name is wanted
  await auditor.checkpoint();
});
// @ts-expect-error no such kind of authority
test.use({ usagerProcedure: { id: 'carte', title: 't', authority: 'a', kind: 'mairie' } });
export default defineConfig<UsagerOptions, UsagerWorkerOptions>({ use: { usagerOut: 'x', usagerProcedure: ${procedure} } });
`;
  await writeFile(join(project, 'typed.ts'), typed);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
  const { code, out } = await node([join(project, 'node_modules/typescript/bin/tsc'), '-p', project]);
  expect(code, out).toBe(0);
});

test('an existing test gets its scorecard: states named, personal data nowhere, verified and rescored', async () => {
  test.setTimeout(120_000);
  await suite({ 'demande.spec.ts': demande }, use());
  const { code, out } = await play('first');
  expect(code, out).toBe(0);
  expect(out).toContain('Demander une carte');
  const reader = await opened('first');
  expect(states(reader)).toEqual(
    ['01-accueil', '02-saisie', '03-recapitulatif'].map((one) => `demande-spec-ts-demander-une-carte desktop ${one}`),
  );
  expect(reader.journeys('carte')[0]).toMatchObject({
    outcome: 'completed',
    recordedBy: 'test',
    pathTitle: 'demander une carte',
  });
  const [journey] = await reader.readJourneys('carte', ['text', 'axe', 'fields', 'page', 'screenshot']);
  expect(journey?.checkpoints.map(({ beforeLogin }) => beforeLogin)).toEqual([true, true, false]);
  for (const { evidence } of journey?.checkpoints ?? [])
    expect(Object.values(evidence).map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  const card = reader.scorecard('carte');
  expect(card).toMatchObject({ procedure: { id: 'carte', country: 'FR', language: 'fr' }, outcome: 'completed' });
  expect(card?.channels?.phone[0]?.number).toBe('+33123456789');
  expect((await verifyRun(join(project, 'first/run'))).ok).toBe(true);
  const files = (await readdir(join(project, 'first/run'), { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  for (const { parentPath, name } of files) {
    const text = await readFile(join(parentPath, name), 'latin1');
    for (const secret of ['Zylberstein', 's3cr3t-7788', 'DOS-778899'])
      expect.soft(text.includes(secret), `${name}: ${secret}`).toBe(false);
  }
  const html = await readFile(join(project, 'first/run/index.html'), 'utf8');
  expect(html).not.toContain('0 clic');
  const host = { ...processHost(process), stdout: { columns: 100, write: () => undefined } };
  expect(await runCommandLine(['rescore', join(project, 'first/run')], host)).toBe(0);
});

test('lives with the suite’s own fixtures, workers, tabs, phones and shards', async () => {
  test.setTimeout(180_000);
  const own = `
import { mergeTests, test as base } from '@playwright/test';
import { test as usagerTest } from 'usager/playwright';
const ours = base.extend<{ compte: { nom: string } }>({ compte: async ({}, use) => use({ nom: 'Quennevat' }) });
const test = mergeTests(ours, usagerTest);
test.use({ usagerData: { nom: 'Quennevat' } });
for (const rank of [1, 2, 3]) {
  test('avec nos fixtures ' + rank, async ({ page, compte, usager, context }) => {
    await page.goto('SITE/recap?nom=' + compte.nom);
    await usager.checkpoint('récapitulatif');
    const tab = await context.newPage();
    await tab.goto('SITE/start.html');
    await usager.checkpoint('aide', { page: tab });
  });
}
test('sans état', async ({ usager }) => { if (usager === undefined) throw new Error('absent'); });
`;
  const projects = `projects: [{ name: 'bureau' }, { name: 'telephone', use: { isMobile: true, viewport: { width: 360, height: 640 } } }]`;
  await suite({ 'propre.spec.ts': own }, `${use()} ${projects}`);
  for (const shard of ['1', '2']) {
    const { code, out } = await play(`shard-${shard}`, `--shard=${shard}/2`);
    expect(code, out).toBe(0);
  }
  const host = { ...processHost(process), stdout: { columns: 100, write: () => undefined } };
  const parts = ['1', '2'].map((shard) => join(project, `shard-${shard}/run`));
  expect(await runCommandLine(['merge', ...parts, '--out', join(project, 'whole')], host)).toBe(0);
  const whole = await openRun(join(project, 'whole'));
  expect(states(whole).toSorted()).toEqual(
    [1, 2, 3].flatMap((rank) =>
      ['desktop', 'smartphone-fast'].flatMap((condition) =>
        ['01-recapitulatif', '02-aide'].map((state) => `propre-spec-ts-avec-nos-fixtures-${rank} ${condition} ${state}`),
      ),
    ),
  );
  expect(JSON.stringify(await whole.readJourneys('carte', ['text', 'page', 'dom']))).not.toContain('Quennevat');
});

test('a test that fails, or passes at its second try, says so', async () => {
  test.setTimeout(120_000);
  const flaky = `
import { expect, test } from 'usager/playwright';
test('instable', async ({ page, usager }, info) => {
  await page.goto('SITE/start.html');
  await usager.checkpoint('accueil');
  if (info.retry === 0) throw new Error('raté pour Zylberstein');
  await usager.checkpoint('encore');
});
test('perdu', async ({ page, usager }) => {
  await page.goto('SITE/start.html');
  await usager.checkpoint('accueil');
  await expect(page.getByText('jamais')).toBeVisible({ timeout: 200 });
});
`;
  await suite({ 'essais.spec.ts': flaky }, `${use("usagerData: { nom: 'Zylberstein' }")} retries: 1`);
  const { code, out } = await play('flaky');
  expect(code, out).toBe(1);
  const journeys = (await opened('flaky')).journeys('carte');
  expect(journeys).toMatchObject([
    { outcome: 'completed', checkpointFolders: ['01-accueil', '02-encore'], attempts: [{ outcome: 'failed' }] },
    { outcome: 'failed', attempts: [{ outcome: 'failed' }], obstacle: { kind: 'internal' } },
  ]);
  expect(journeys[0]?.attempts?.[0]?.obstacle.message.fr).toContain('raté pour ‹nom›');
});

test('what is missing or wrong is one clear sentence', async () => {
  test.setTimeout(120_000);
  const wrong = `
import { test } from 'usager/playwright';
test('sans démarche', async ({ page, usager }) => { await page.goto('SITE/start.html'); await usager.checkpoint('accueil'); });
test.describe('b', () => {
  test.use({ usagerProcedure: { id: 'Ma Carte', title: 'x', authority: 'y', kind: 'mairie' } as never });
  test('mauvaise démarche', async ({ page, usager }) => { await page.goto('SITE/start.html'); await usager.checkpoint('accueil'); });
});
test.describe('c', () => {
  test.use({ usagerProcedure: ${procedure} });
  test('sans nom', async ({ usager }) => { await usager.checkpoint(''); });
  test('page fermée', async ({ page, usager }) => { await page.close(); await usager.checkpoint('fin'); });
});
`;
  await suite({ 'erreurs.spec.ts': wrong }, `use: { launchOptions: ${launch} },`);
  const { code, out } = await play('wrong');
  expect(code).toBe(1);
  for (const words of [
    'usager.checkpoint a besoin de savoir quelle démarche ces tests parcourent : ajoutez test.use({ usagerProcedure:',
    'usagerProcedure.id – ',
    'usagerProcedure.kind – ',
    'usager.checkpoint attend le nom de l’état',
    "usager.checkpoint('fin') : la page est fermée",
    'Usager : aucun état audité',
  ])
    expect.soft(out).toContain(words);
});

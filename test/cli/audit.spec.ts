import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { StaticServer } from '../support/static-server.ts';
import { procedureId, startSite, writeScenario } from './local-site.ts';
import { temporaryFolder, usager, type Answer } from './run.ts';

// One run is made, then read by every test.
test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
const cwd = folder.path;
const first = join(cwd, 'first');
const second = join(cwd, 'second');
let site: StaticServer;
let scenario: string;
let firstAnswer: Answer;

const audit = (...args: readonly string[]): Promise<Answer> =>
  usager(['audit', scenario, '--no-lighthouse', ...args], { cwd, env: process.env });
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const cardFile = (dir: string): string => join(dir, procedureId, 'scorecard.json');

test.beforeAll(async () => {
  site = await startSite();
  scenario = writeScenario(cwd, site.url);
  firstAnswer = await audit('--out', 'first');
});
test.afterAll(async () => {
  await site.close();
  folder.remove();
});

test('an audit ends with exit code 0, its table, and where the evidence and the report are', () => {
  expect(firstAnswer.code, firstAnswer.err).toBe(0);
  expect(firstAnswer.out).toMatch(/^Démarche +Lettre/m);
  expect(firstAnswer.out).toContain('Démarche d’exemple');
  expect(firstAnswer.out).toMatch(/Preuves : first\nRapport : first\/index\.html\n$/);
  expect(firstAnswer.err).toMatch(/^00:00 ▶ bac-a-compost › principal › desktop/);
  expect(firstAnswer.err).toMatch(/■ bac-a-compost › principal › desktop/);
});

test('the run folder is that of the contract', () => {
  const files = readdirSync(first, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(first, join(entry.parentPath, entry.name)));
  const journey = `${procedureId}/journeys/principal--desktop`;
  for (const file of ['run.json', 'index.html', 'manifest.json', `${procedureId}/scorecard.json`, `${journey}/journey.json`])
    expect(files).toContain(file);
  const checkpoints = new Set(
    files.filter((file) => file.startsWith(`${journey}/`)).map((file) => file.slice(journey.length + 1).split('/')[0]),
  );
  expect([...checkpoints].filter((name) => /^\d\d-[a-z0-9-]+$/.test(name ?? '')).length).toBeGreaterThanOrEqual(3);
  expect(files.filter((file) => /\d\d-recapitulatif\/(page|text|axe)\.json$/.test(file))).toHaveLength(3);
  const run = JSON.parse(read(first, 'run.json'));
  expect(run).toMatchObject({ schema: 'usager/run/1', complete: true, lang: 'fr', command: ['audit', scenario] });
  expect(run.procedures[0]).toMatchObject({ procedure: { id: procedureId }, outcome: 'stopped-before-submission' });
  const { files: listed } = JSON.parse(read(first, 'manifest.json'));
  expect(listed.map(({ path }: { readonly path: string }) => path).sort()).toEqual(
    files.filter((file) => file !== 'manifest.json').sort(),
  );
});

test('the scorecard tells what was replayed, and personal data are nowhere in the run', () => {
  const card: Scorecard = JSON.parse(read(cardFile(first)));
  expect(card).toMatchObject({ schema: 'usager/scorecard/1', lang: 'fr', outcome: 'stopped-before-submission' });
  expect(card.dimensions).toHaveLength(8);
  expect(card.journeys).toMatchObject([{ path: 'principal', condition: 'desktop', outcome: 'stopped-before-submission' }]);
  for (const entry of readdirSync(first, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      expect(readFileSync(join(entry.parentPath, entry.name)).includes('Durand-Lebrun'), entry.name).toBe(false);
});

test('--json is a summary that programs read; a broken rule gives exit code 1 and says which', async () => {
  const { code, out, err } = await audit(
    '--out',
    'second',
    '--json',
    '--quiet',
    '--baseline',
    'first',
    '--fail-on',
    'failed:4.5',
    'new:any',
  );
  expect(code).toBe(1);
  const summary = JSON.parse(out);
  expect(summary).toMatchObject({
    schema: 'usager/summary/1',
    run: second,
    complete: true,
    exitCode: 1,
    journeys: { planned: 1, finished: 1 },
    reports: [join(second, 'index.html'), join(second, 'report.json')],
    procedures: [{ id: procedureId, outcome: 'stopped-before-submission', scorecard: `${procedureId}/scorecard.json` }],
  });
  expect(summary.brokenRules).toHaveLength(1);
  expect(err.trim()).toMatch(/^Règle « failed:4\.5 » non respectée par « Démarche d’exemple » : [^\n]+/);
  expect(err).toContain('usager.config.yaml');
});

/** A scorecard without what cannot be the same twice: moments, durations and weights. */
function timeless(file: string): unknown {
  const timed = new Set(['startedAt', 'durationMs', 'bytes']);
  return JSON.parse(read(file), (key, value) => (timed.has(key) ? undefined : value));
}

test('two replays of one scenario give the same scorecard but for times', () => {
  expect(timeless(cardFile(second))).toEqual(timeless(cardFile(first)));
});

test('rescore finds the same scorecard, byte for byte, and leaves the run intact', async () => {
  const { code, out } = await usager(['rescore', 'first', '--out', 'again'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('fiche identique à celle de la campagne');
  expect(read(cwd, 'again', procedureId, 'scorecard.json')).toBe(read(cardFile(first)));
  expect(await usager(['verify', 'first'], { cwd })).toMatchObject({ code: 0 });
});

test('report renders every format from the run, pictures included, in either language', async () => {
  const report = async (...args: readonly string[]): Promise<string> => (await usager(['report', 'first', ...args], { cwd })).out;
  expect(await report()).toMatch(/^<!doctype html>\s*<html lang="fr">[^]*data:image\/jpeg;base64,/);
  expect(await report('--format', 'html', '--lang', 'en')).toMatch(/^<!doctype html>\s*<html lang="en">/);
  expect(await report('--format', 'md', '--lang', 'en')).toMatch(/^# Usager – procedure scorecards/);
  expect((await report('--format', 'csv')).split('\n').length).toBeGreaterThan(50);
  expect(JSON.parse(await report('--format', 'json')).scorecards).toHaveLength(1);
});

test('report gives again, byte for byte, what the run holds; its page for people travels alone', async () => {
  expect((await usager(['report', 'first', '--format', 'json', '--out', 'again.json'], { cwd })).code).toBe(0);
  expect(read(cwd, 'again.json')).toBe(read(first, 'report.json'));
  expect((await usager(['report', 'first', '--out', 'again.html'], { cwd })).code).toBe(0);
  expect(read(first, 'index.html')).toMatch(/<img src="[^":]+\.jpg"/);
  expect(read(cwd, 'again.html')).not.toMatch(/<img src="[^":]+\.jpg"/);
});

test('compare puts two runs side by side: nothing new, nothing fixed', async () => {
  const { code, out } = await usager(['compare', 'first', 'second', '--json'], { cwd });
  expect(code).toBe(0);
  const [comparison] = JSON.parse(out).comparisons;
  expect(comparison).toMatchObject({
    procedure: procedureId,
    findings: { new: [], fixed: [], notRechecked: [], notCheckedBefore: [] },
  });
  expect(comparison.findings.kept.length).toBeGreaterThan(0);
  expect((await usager(['compare', 'first', 'second'], { cwd })).out).toContain('Constats toujours là');
});

test('a journey that the site stops: exit code 3, the obstacle, and a run all the same', async () => {
  const blocked = writeScenario(cwd, site.url, {
    id: 'bloquee',
    rest: 'paths:\n  ailleurs:\n    title: Page disparue\n    change:\n      suite: { replace: [ { visit: /absente.html } ] }\nconditions: [desktop]',
  });
  const answer = await usager(['audit', blocked, '--path', 'ailleurs', '--no-lighthouse', '--out', 'third'], {
    cwd,
    env: process.env,
  });
  expect(answer.code, answer.err).toBe(3);
  expect(answer.err).toMatch(/■ bloquee › ailleurs › desktop {2}[^\n]*404/);
  expect(answer.err).toMatch(/^bloquee\.yaml:\d+: ailleurs › desktop – [^\n]*404/m);
  expect(answer.out).toContain('Pas de lettre');
  expect(JSON.parse(read(cwd, 'third', 'run.json')).procedures[0].outcome).toBe('blocked');
  expect((await usager(['verify', 'third'], { cwd })).code).toBe(0);
});

test('page audits addresses without a scenario, one procedure each', async () => {
  const addresses = [`${site.url}/`, `${site.url}/coordonnees.html`];
  const answer = await usager(['page', ...addresses, '--no-lighthouse', '--quiet', '--json', '--out', 'pages'], {
    cwd,
    env: process.env,
  });
  expect(answer.code, answer.err).toBe(0);
  const ids = JSON.parse(answer.out).procedures.map(({ id }: { readonly id: string }) => id);
  expect(ids).toEqual([`127-0-0-1-${site.port}`, `127-0-0-1-${site.port}-coordonnees`]);
});

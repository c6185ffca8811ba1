import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RenderInput } from '../../src/model/run.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { temporaryFolder, usager } from '../cli/run.ts';
import { comparedRun, reportRun } from '../support/report-run.ts';
import { startStaticServer, type StaticServer } from '../support/static-server.ts';
import { writeReport } from '../support/written-report.ts';

/** The report is audited as any page of an administration is: by `usager page`, for real. */
test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
let site: StaticServer;

/** Procedures whose own words are simple: what is left to judge is the report's. */
function plain(lang: 'fr' | 'en'): RenderInput {
  const run = reportRun(lang);
  const [good] = run.scorecards;
  if (good === undefined) throw new Error('no card');
  return { ...run, scorecards: [good, { ...good, procedure: { ...good.procedure, id: 'deuxieme' } }] };
}

async function audited(out: string, language: string, paths: readonly string[]): Promise<readonly Scorecard[]> {
  const addresses = paths.map((path) => `${site.url}/${path}`);
  const args = ['page', ...addresses, '--language', language, '--no-lighthouse', '--quiet', '--out', out];
  const answer = await usager(args, { cwd: folder.path, env: process.env });
  expect(answer.code, answer.err).toBe(0);
  const run = JSON.parse(readFileSync(join(folder.path, out, 'run.json'), 'utf8'));
  return run.procedures.map(({ procedure }: { readonly procedure: { readonly id: string } }) =>
    JSON.parse(readFileSync(join(folder.path, out, procedure.id, 'scorecard.json'), 'utf8')),
  );
}

const violations = (cards: readonly Scorecard[]): readonly unknown[] =>
  cards.flatMap(({ procedure, accessibility }) =>
    (accessibility?.violations ?? []).map(({ rule, count }) => ({ page: procedure.url, rule, count })),
  );

/** The letter of each page; with what keeps it from an A, so that a failure says what to rewrite. */
const letters = (cards: readonly Scorecard[]): readonly unknown[] =>
  cards.map(({ dimensions }) => {
    const language = dimensions.find(({ id }) => id === 'language');
    const faults = (language?.indicators ?? []).filter(({ outcome }) => outcome === 'partial' || outcome === 'failed');
    const told = faults.flatMap(({ id, message, findings }) => [
      id,
      message,
      ...findings.map(({ quote }) => quote?.slice(0, 160)),
    ]);
    return language?.grade === 'A' ? 'A' : [language?.grade, ...told];
  });

test.beforeAll(async () => {
  for (const name of ['plain-fr', 'plain-en', 'hard']) mkdirSync(join(folder.path, 'site', name), { recursive: true });
  writeReport(join(folder.path, 'site', 'plain-fr'), plain('fr'));
  writeReport(join(folder.path, 'site', 'plain-en'), plain('en'));
  writeReport(join(folder.path, 'site', 'hard'), comparedRun('fr'));
  site = await startStaticServer(join(folder.path, 'site'));
});
test.afterAll(async () => {
  await site.close();
  folder.remove();
});

test('the overview and a procedure in French: no violation, A in language', async () => {
  test.slow();
  const cards = await audited('fr', 'fr', ['plain-fr/index.html', 'plain-fr/deuxieme/index.html']);
  expect(violations(cards)).toEqual([]);
  expect(letters(cards)).toEqual(['A', 'A']);
});

test('the same in English: no violation', async () => {
  test.slow();
  const cards = await audited('en', 'en', ['plain-en/index.html', 'plain-en/deuxieme/index.html']);
  expect(violations(cards)).toEqual([]);
});

test('a procedure full of findings and of hostile words, compared with an earlier run: no violation', async () => {
  test.slow();
  const [, middling, bad] = comparedRun('fr').scorecards;
  const paths = [middling, bad].map((card) => `hard/${card?.procedure.id}/index.html`);
  expect(violations(await audited('hard', 'fr', ['hard/index.html', ...paths]))).toEqual([]);
});

import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { rgaaChecks } from '../../src/audits/accessibility/checks/index.ts';
import { judgeGrid } from '../../src/audits/accessibility/grid/grid.ts';
import type { GridCheckpoint } from '../../src/audits/accessibility/page/read-page.ts';
import { captureCheckpoint, createMasker } from '../../src/capture/index.ts';
import type { JourneySummary } from '../../src/model/journey.ts';
import type { GridCell } from '../../src/model/rgaa-grid.ts';
import type { PageSupply } from './one-page.ts';
import { frontMatter, replayFixture } from './replay-fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Folder of the fixtures of the grid: `<criterion>/<expected>[-<detail>].html`, or a folder of that name. */
export const rgaaFixtureRoot = join(import.meta.dirname, '../fixtures/rgaa');

/**
 * What the name of a fixture expects of its criterion: `failed` NC; `passed` anything but NC; `compliant` C; `na` NA, certain; `likely-na` NA, proposed;
 * `review` NT, with something for a person to look at.
 */
export type Expected = 'failed' | 'passed' | 'compliant' | 'na' | 'likely-na' | 'review';

export interface RgaaFixture {
  readonly criterion: string;
  /** Path from the folder of the fixtures. */
  readonly path: string;
  /**
   * Pages in order, from the folder of the fixtures. One page: a state, or a journey when it has front matter. Several (`1.html`, `2.html`… in a folder):
   * the states of a journey.
   */
  readonly pages: readonly string[];
  readonly expected: Expected;
}

const named = /^(failed|passed|compliant|na|likely-na|review)(?:-[a-z0-9-]+)?(?:\.html)?$/;

function pagesOf(path: string): readonly string[] {
  if (!statSync(join(rgaaFixtureRoot, path)).isDirectory()) return [path];
  if (existsSync(join(rgaaFixtureRoot, path, 'index.html'))) return [`${path}/index.html`];
  const pages = readdirSync(join(rgaaFixtureRoot, path)).filter((name) => /^\d+\.html$/.test(name));
  return pages.toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10)).map((name) => `${path}/${name}`);
}

/** Criteria that have fixtures, in order. */
export function fixtureCriteria(): readonly string[] {
  const order = (id: string): number => Number(id.split('.')[0]) * 100 + Number(id.split('.')[1]);
  return readdirSync(rgaaFixtureRoot)
    .filter((name) => /^\d+\.\d+$/.test(name))
    .toSorted((one, other) => order(one) - order(other));
}

/** Fixtures of one criterion. */
export function fixturesOfCriterion(criterion: string): readonly RgaaFixture[] {
  return readdirSync(join(rgaaFixtureRoot, criterion)).flatMap((name) => {
    const expected = named.exec(name)?.[1] as Expected | undefined;
    const path = `${criterion}/${name}`;
    return expected === undefined ? [] : [{ criterion, path, pages: pagesOf(path), expected }];
  });
}

async function capture(page: Page, url: string, rank: number, folder: string): Promise<GridCheckpoint> {
  await page.goto(url);
  const navigation = { status: 200, redirects: [], requests: 1, bytes: 0 };
  const evidence = await captureCheckpoint(page, { masker: createMasker([]), folder, navigation, axe: true, screenshots: false });
  const name = `state-${rank}`;
  return {
    id: `fixture--desktop/${name}`,
    folder: name,
    name,
    kind: 'state',
    path: 'fixture',
    condition: 'desktop',
    url,
    recipe: rank,
    beforeLogin: true,
    evidence: evidence as GridCheckpoint['evidence'],
  };
}

/** What is judged of a fixture: its states, and the journeys that led to them when it has front matter. */
export interface FixtureStates {
  readonly states: readonly GridCheckpoint[];
  readonly journeys: readonly JourneySummary[];
}

/** States of a fixture, captured as Usager captures any page, on a page of the supply unless it is a journey. */
export async function fixtureStates(
  browser: Browser,
  supply: PageSupply,
  base: string,
  { pages }: RgaaFixture,
): Promise<FixtureStates> {
  const [first] = pages;
  if (first === undefined) throw new Error('a folder of fixtures needs an index.html, or 1.html, 2.html…');
  const matter = await frontMatter(join(rgaaFixtureRoot, first));
  if (matter !== undefined) {
    const { journeys } = await replayFixture(browser, `${base}/${first}`, matter);
    return { states: journeys.flatMap(({ checkpoints }) => checkpoints) as readonly GridCheckpoint[], journeys };
  }
  const folder = temporaryFolder('rgaa').path;
  const page = await supply.fresh();
  const states: GridCheckpoint[] = [];
  for (const [rank, path] of pages.entries()) states.push(await capture(page, `${base}/${path}`, rank, folder));
  await rm(folder, { recursive: true });
  return { states, journeys: [] };
}

/** The criterion of a fixture over its states. */
export function judgeFixture({ criterion }: RgaaFixture, { states, journeys }: FixtureStates): GridCell {
  const { criteria, pages, gaps } = judgeGrid(states, rgaaChecks, journeys);
  if (gaps.length > 0) throw new Error(JSON.stringify(gaps));
  const cell = criteria.find((one) => one.criterion === criterion);
  if (cell === undefined) throw new Error(`there is no criterion ${criterion}`);
  const review = pages.flatMap(({ cells }) =>
    cells.filter((one) => one.criterion === criterion).flatMap((one) => one.review ?? []),
  );
  return review.length === 0 ? cell : { ...cell, review };
}

/** True when the grid says what the name of the fixture expects. */
export function isAsExpected(expected: Expected, { status, proposed, toReview, review }: GridCell): boolean {
  switch (expected) {
    case 'failed':
      return status === 'NC';
    case 'passed':
      return status !== 'NC';
    case 'compliant':
      return status === 'C';
    case 'na':
      return status === 'NA' && proposed !== true;
    case 'likely-na':
      return status === 'NA' && proposed === true;
    case 'review':
      return status === 'NT' && (toReview > 0 || review !== undefined);
  }
}

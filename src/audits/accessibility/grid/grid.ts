import type { GridCell, GridPage } from '../../../model/rgaa-grid.ts';
import { rgaaCriteria } from '../../../method/rgaa/criteria.ts';
import { statusOverStates } from '../../../method/rgaa/process.ts';
import type { JourneySummary } from '../../../model/journey.ts';
import type { ThemeChecks } from '../checks/theme.ts';
import { readPage, withGaps, type GridCheckpoint } from '../page/read-page.ts';
import { cellsOf, factsOfPage, type CheckGap, type PageFacts } from './judge-page.ts';
import { keptOfState, overStates, type OverStates } from './over-states.ts';
import type { OwnFinding } from './own-findings.ts';
import { isProcessPage, stepsOf } from './process-page.ts';

/** The grid of a procedure, and what filled it. */
export interface JudgedGrid {
  readonly pages: readonly GridPage[];
  /** The 106 criteria over all states. */
  readonly criteria: readonly GridCell[];
  readonly facts: readonly PageFacts[];
  readonly own: readonly OwnFinding[];
  readonly gaps: readonly CheckGap[];
}

function placesIn(
  cells: readonly GridCell[],
  facts: readonly PageFacts[],
  across: readonly OwnFinding[],
  criterion: string,
): number {
  if (cells.every(({ toReview }) => toReview === 0)) return 0;
  const own = [...facts.flatMap((one) => one.own), ...across].filter(
    ({ check, proved }) => check.criterion === criterion && !proved,
  );
  const axe = facts.flatMap(({ violations, incomplete }) =>
    [...violations, ...incomplete].filter(({ reviews }) => reviews.includes(criterion)),
  );
  return new Set([...own, ...axe].map(({ place }) => place)).size;
}

/** One criterion over all states: who decided on any of them, all findings; the lists to look at stay with the states. */
function consolidate(criterion: string, cells: readonly GridCell[], toReview: number): GridCell {
  const status = statusOverStates(cells.map((cell) => cell.status));
  const deciding = cells.filter((cell) => cell.status === status);
  const decidedBy = [...new Set(deciding.flatMap((cell) => cell.decidedBy.split('; ')))].filter((who) => who !== '').toSorted();
  const tests = [...new Set(deciding.flatMap((cell) => cell.tests ?? []))].toSorted();
  const proposed = status === 'NA' && deciding.some((cell) => cell.proposed === true);
  return {
    criterion,
    status,
    decidedBy: status === 'NT' ? '' : decidedBy.join('; '),
    ...(proposed ? { proposed: true as const } : {}),
    ...(tests.length === 0 ? {} : { tests }),
    findings: deciding.flatMap(({ findings }) => findings),
    toReview,
  };
}

/** Criteria that a failed check leaves open on a state. A comparison that failed leaves them open on all. */
function openOn({ checkpoint, gaps: own }: PageFacts, gaps: readonly CheckGap[], checks: ThemeChecks): ReadonlySet<string> {
  const failed = new Set(
    [...own, ...gaps].filter((gap) => gap.checkpoint === checkpoint || gap.checkpoint === '').map(({ check }) => check),
  );
  return new Set(
    [...checks.checks, ...checks.journeyChecks].filter(({ id }) => failed.has(id)).map(({ criterion }) => criterion),
  );
}

/** Criteria that hold on a state, by itself and beside the others. */
function heldOn(one: PageFacts, compared: OverStates['held'], open: ReadonlySet<string>): ReadonlyMap<string, string> {
  if (!one.read) return new Map();
  const held = [...one.held, ...(compared.get(one.checkpoint) ?? [])];
  return new Map(held.filter(([criterion]) => !open.has(criterion)));
}

/**
 * Fills RGAA’s grid for a procedure: each state, then all of them together. Pure. A state whose snapshot was not recorded has only what axe says of it. A
 * check that throws is a gap, never a pass.
 */
export function judgeGrid(
  recorded: readonly GridCheckpoint[],
  checks: ThemeChecks,
  journeys: readonly JourneySummary[] = [],
): JudgedGrid {
  const states = recorded.map(withGaps);
  const gaps: CheckGap[] = [];
  const kept: (readonly unknown[])[] = [];
  const facts = states.map((checkpoint) => {
    const page = readPage(checkpoint, isProcessPage(checkpoint, journeys), stepsOf(checkpoint, journeys));
    kept.push(keptOfState(page, checks, gaps));
    return factsOfPage(page, checks);
  });
  const { findings: across, held } = overStates(states, kept, checks, gaps);
  const byState = Map.groupBy(across, ({ checkpoint }) => checkpoint);
  const pages = facts.map((one): GridPage => ({
    checkpoint: one.checkpoint,
    cells: cellsOf({ ...one, held: heldOn(one, held, openOn(one, gaps, checks)) }, byState.get(one.checkpoint) ?? []),
  }));
  const criteria = rgaaCriteria.map(({ id }, rank) => {
    const cells = pages.map((page) => page.cells[rank]).filter((cell) => cell !== undefined);
    return consolidate(id, cells, placesIn(cells, facts, across, id));
  });
  return {
    pages,
    criteria,
    facts,
    own: [...facts.flatMap(({ own }) => own), ...across],
    gaps: [...facts.flatMap((one) => one.gaps), ...gaps],
  };
}

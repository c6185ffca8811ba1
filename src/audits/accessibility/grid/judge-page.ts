import { rgaaCriteria } from '../../../method/rgaa/criteria.ts';
import type { GridCell, ReviewItem, ReviewList } from '../../../model/rgaa-grid.ts';
import { draftOf, incompleteOn, violationsOn, type AxeFinding } from '../axe-findings.ts';
import type { Concern } from '../checks/absence.ts';
import type { JourneyCheck } from '../checks/check.ts';
import type { Preparation, Prepared } from '../checks/preparation.ts';
import type { ThemeChecks } from '../checks/theme.ts';
import { frameOf, selectorOf } from '../page/locate.ts';
import { nameOf } from '../page/name.ts';
import { rectOf, type ReadPage } from '../page/read-page.ts';
import { findingsOnPage, nameForPerson, type OwnFinding } from './own-findings.ts';
import { testsProved } from './tests-proved.ts';

/** Elements prepared for a person on one state and one criterion; the true number is printed beside. */
export const reviewItemsKept = 30;

/** A check that failed on a state: nothing is concluded from it, and it is said. */
export interface CheckGap {
  readonly checkpoint: string;
  readonly check: string;
  readonly reason: string;
}

/** What was found on one state, before anything is compared with other states. */
export interface PageFacts {
  readonly checkpoint: string;
  /** True when the snapshot is whole and axe could run: otherwise nothing is compliant here. */
  readonly read: boolean;
  readonly violations: readonly AxeFinding[];
  readonly incomplete: readonly AxeFinding[];
  readonly own: readonly OwnFinding[];
  readonly absent: ReadonlyMap<string, Concern>;
  readonly held: ReadonlyMap<string, string>;
  readonly reviews: ReadonlyMap<string, readonly ReviewList[]>;
  readonly gaps: readonly CheckGap[];
}

/** Does one thing on a page that may hold anything: a failure becomes a gap, and the rest goes on. */
function attempt<T>(page: ReadPage, check: string, gaps: CheckGap[], otherwise: T, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    gaps.push({ checkpoint: page.checkpoint.id, check, reason: reason.slice(0, 200) });
    return otherwise;
  }
}

function itemOf(page: ReadPage, { element, name, context }: Prepared): ReviewItem {
  const frame = frameOf(element);
  const rect = rectOf(element);
  return {
    selector: selectorOf(page, element),
    name: nameForPerson(element, name ?? nameOf(page, element).text),
    ...(frame === undefined ? {} : { frame }),
    ...(context === undefined || context === '' ? {} : { context: context.slice(0, 300) }),
    ...(rect === undefined ? {} : { rect }),
  };
}

function prepare(page: ReadPage, preparation: Preparation): ReviewList | undefined {
  const all = preparation.of(page);
  if (all.length === 0) return undefined;
  return {
    question: preparation.question,
    items: all.slice(0, reviewItemsKept).map((one) => itemOf(page, one)),
    count: all.length,
  };
}

/** Criteria whose content is absent from the state, and why. A certain absence is kept before a likely one. */
function absences(page: ReadPage, concerns: readonly Concern[], gaps: CheckGap[]): ReadonlyMap<string, Concern> {
  const absent = new Map<string, Concern>();
  const present = new Set<string>();
  const enough = new Map<string, Concern>();
  if (!page.whole) return absent;
  for (const concern of concerns) {
    const here = attempt(page, `absence: ${concern.what}`, gaps, true, () => concern.present(page));
    for (const criterion of concern.criteria) {
      if (concern.suffices === true) {
        if (!here) enough.set(criterion, concern);
      } else if (here) present.add(criterion);
      else if (absent.get(criterion)?.certainty !== 'certain') absent.set(criterion, concern);
    }
  }
  return new Map([...[...absent].filter(([criterion]) => !present.has(criterion)), ...enough]);
}

function preparations(page: ReadPage, all: readonly Preparation[], gaps: CheckGap[]): ReadonlyMap<string, readonly ReviewList[]> {
  const lists = new Map<string, ReviewList[]>();
  for (const preparation of all) {
    const { criterion } = preparation;
    const list = attempt(page, `preparation: ${criterion}`, gaps, undefined, () => prepare(page, preparation));
    if (list !== undefined) lists.set(criterion, [...(lists.get(criterion) ?? []), list]);
  }
  return lists;
}

/** Runs everything that looks at one state alone. */
export function factsOfPage(page: ReadPage, { checks, concerns, compliances, preparations: lists }: ThemeChecks): PageFacts {
  const gaps: CheckGap[] = [];
  const { checkpoint, whole } = page;
  const own = checks.flatMap((check) => attempt(page, check.id, gaps, [], () => findingsOnPage(check, page)));
  const read = whole && checkpoint.evidence.axe.ok;
  const holding = read ? compliances.filter((one) => attempt(page, one.id, gaps, false, () => one.holds(page))) : [];
  return {
    checkpoint: checkpoint.id,
    read,
    violations: violationsOn(checkpoint, page),
    incomplete: incompleteOn(checkpoint, page),
    own,
    absent: absences(page, concerns, gaps),
    held: new Map(holding.map(({ criterion, id }) => [criterion, id])),
    reviews: preparations(page, lists, gaps),
    gaps,
  };
}

interface Said {
  readonly decidedBy: readonly string[];
  readonly cell: Pick<GridCell, 'findings' | 'tests'>;
}

function provedBy(criterion: string, axe: readonly AxeFinding[], own: readonly OwnFinding[]): Said | undefined {
  if (axe.length === 0 && own.length === 0) return undefined;
  const rules = [...new Set(axe.map(({ rule }) => rule))].toSorted();
  const checks = [...new Set(own.map(({ check }) => check.id))].toSorted();
  const tagged = axe.flatMap((finding) => testsProved(criterion, finding));
  const tests = [...new Set([...tagged, ...own.flatMap(({ check }) => check.tests)])].toSorted();
  return {
    decidedBy: [
      ...(rules.length === 0 ? [] : [`axe: ${rules.join(', ')}`]),
      ...(checks.length === 0 ? [] : [`usager: ${checks.join(', ')}`]),
    ],
    cell: { findings: [...axe.map(draftOf), ...own.map(({ draft }) => draft)], ...(tests.length === 0 ? {} : { tests }) },
  };
}

function cellOf(criterion: string, facts: PageFacts, across: readonly OwnFinding[]): GridCell {
  const own = [...facts.own, ...across].filter(({ check }) => check.criterion === criterion);
  const axe = facts.violations.filter(({ proves }) => proves.includes(criterion));
  const doubts = [...facts.violations, ...facts.incomplete].filter(({ reviews }) => reviews.includes(criterion));
  const toReview = new Set([...doubts, ...own.filter(({ proved }) => !proved)].map(({ place }) => place)).size;
  const review = facts.reviews.get(criterion);
  const lists = review === undefined ? {} : { review };
  const proof = provedBy(
    criterion,
    axe,
    own.filter(({ proved }) => proved),
  );
  if (proof !== undefined)
    return { criterion, status: 'NC', decidedBy: proof.decidedBy.join('; '), ...proof.cell, toReview, ...lists };
  if (toReview === 0) {
    const absent = facts.absent.get(criterion);
    if (absent !== undefined)
      return {
        criterion,
        status: 'NA',
        decidedBy: `absence: ${absent.what}`,
        ...(absent.certainty === 'likely' ? { proposed: true } : {}),
        findings: [],
        toReview,
      };
    const held = facts.held.get(criterion);
    if (held !== undefined) return { criterion, status: 'C', decidedBy: `usager: ${held}`, findings: [], toReview };
  }
  return { criterion, status: 'NT', decidedBy: '', findings: [], toReview, ...lists };
}

/** The 106 criteria on one state. `across` are the findings on it of the checks over several states. */
export function cellsOf(facts: PageFacts, across: readonly OwnFinding[]): readonly GridCell[] {
  return rgaaCriteria.map(({ id }) => cellOf(id, facts, across));
}

/** What the checks over several states keep of this one: small. */
export function keptOf(
  page: ReadPage,
  checks: readonly Pick<JourneyCheck, 'id' | 'keep'>[],
  gaps: CheckGap[],
): readonly unknown[] {
  return checks.map((check) => attempt(page, check.id, gaps, undefined, () => check.keep(page)));
}

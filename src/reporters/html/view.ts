import type { Lang, Localized } from '../../model/localized.ts';
import type { Priority } from '../../model/priority.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { RenderInput, ReportEvidence } from '../../model/run.ts';
import type { ScoredFinding, Scorecard } from '../../model/scorecard.ts';
import { fileAddress } from '../address.ts';
import { say } from '../say.ts';
import { checkpointIndex, findingIndex, indicatorsOf, type ScoredCheckpoint } from '../view.ts';

/** Findings printed under one indicator; the rest is in `scorecard.json`. Only these have a number and a place on the pictures. */
export const findingsShown = 40;
export const journeysShown = 40;
export const statesShown = 40;

/** Where the report is read: one file that may travel alone, or pages in the run's folder, beside the pictures. */
export type Layout = 'file' | 'folder';

/** One procedure as the sections of the report see it. */
export interface CardView {
  readonly card: Scorecard;
  readonly lang: Lang;
  /** Prefix of every identifier of the procedure's section: `p1`, `p2`… */
  readonly id: string;
  readonly checkpoints: ReadonlyMap<string, ScoredCheckpoint>;
  readonly findings: ReadonlyMap<string, ScoredFinding>;
  /** Number of each finding that is printed, from 1, by its identity. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Number of each state that is printed, from 1 within the procedure, by its identity. */
  readonly states: ReadonlyMap<string, number>;
  readonly pictures: RenderInput['pictures'];
  readonly evidence: ReportEvidence | undefined;
  readonly priorities: readonly Priority[] | undefined;
  /** Null when there is a baseline that does not hold the procedure. */
  readonly comparison: Comparison | null | undefined;
  readonly layout: Layout;
  /** Address of a file of the procedure's folder, from the page; null when the path could lead out of it. */
  readonly file: (path: string) => string | null;
  /** Address of the procedure's own part, from the overview. */
  readonly href: string;
  /** Words in the reader's language. */
  readonly t: (text: Localized) => string;
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

function printedFindings(card: Scorecard): readonly string[] {
  return indicatorsOf(card).flatMap(({ findings }) => findings.slice(0, findingsShown).map(({ id }) => id));
}

function printedStates({ journeys }: Scorecard): readonly string[] {
  return journeys.slice(0, journeysShown).flatMap(({ checkpoints }) => checkpoints.slice(0, statesShown).map(({ id }) => id));
}

/** How the pages of the report are laid out. `apart`: the procedure has a page of its own, in its folder. */
export interface Placing {
  readonly layout: Layout;
  readonly apart: boolean;
}

/** View of one procedure; `index` is its rank in the run. */
export function cardView(input: RenderInput, card: Scorecard, index: number, { layout, apart }: Placing): CardView {
  const { lang, pictures, evidence, priorities, baseline } = input;
  const { id } = card.procedure;
  return {
    card,
    lang,
    id: `p${index + 1}`,
    checkpoints: checkpointIndex(card),
    findings: findingIndex(card),
    numbers: numbered(printedFindings(card)),
    states: numbered(printedStates(card)),
    pictures,
    evidence: evidence?.get(id),
    priorities: priorities?.get(id),
    comparison: baseline === undefined ? undefined : (baseline.comparisons.get(id) ?? null),
    layout,
    file: (path) => (apart ? fileAddress(path) : fileAddress(id, path)),
    href: apart ? (fileAddress(id, 'index.html') ?? '#overview') : `#p${index + 1}`,
    t: (text) => say(lang, text),
  };
}

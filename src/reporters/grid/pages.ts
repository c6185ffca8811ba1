import { rgaaCriteria } from '../../method/rgaa/criteria.ts';
import { statusOverStates } from '../../method/rgaa/process.ts';
import type { GridStatus } from '../../model/rgaa-grid.ts';
import type { ScoredFinding, ScoredGridPage, Scorecard } from '../../model/scorecard.ts';
import { clip, oneLine } from '../clean-text.ts';
import { checkpointIndex, findingIndex, type ScoredCheckpoint } from '../view.ts';

type Decided = ScoredGridPage['decided'][number];
type Left = ScoredGridPage['toReview'][number];

/** One criterion on one state, with what it rests on. */
export interface StateCell {
  readonly checkpoint: string;
  /** NT for an NA that is only proposed: nobody has confirmed it. */
  readonly status: GridStatus;
  readonly decided?: Decided;
  readonly left?: Left;
  readonly findings: readonly ScoredFinding[];
}

/** One criterion on one page of the sample: the worst of its states decides. */
export interface SampleCell {
  readonly criterion: string;
  readonly status: GridStatus;
  readonly states: readonly StateCell[];
}

/** A page of the sample: the states that share an address and a title, of one procedure. */
export interface SamplePage {
  /** Its title, unique in the sample. */
  readonly name: string;
  readonly url: string;
  readonly states: readonly string[];
  /** The 106 criteria, in order. */
  readonly cells: readonly SampleCell[];
}

const longestName = 120;

function stateCell(page: ScoredGridPage, criterion: string, findings: ReadonlyMap<string, ScoredFinding>): StateCell {
  const decided = page.decided.find((one) => one.criterion === criterion);
  const left = page.toReview.find((one) => one.criterion === criterion);
  return {
    checkpoint: page.checkpoint,
    status: decided === undefined || decided.proposed === true ? 'NT' : decided.status,
    ...(decided === undefined ? {} : { decided }),
    ...(left === undefined ? {} : { left }),
    findings: (decided?.findings ?? []).map((id) => findings.get(id)).filter((finding) => finding !== undefined),
  };
}

/** The 106 criteria on one state, in order. */
export interface StateCells {
  readonly checkpoint: string;
  readonly cells: ReadonlyMap<string, StateCell>;
}

/** RGAA’s grid state by state; nothing for a scorecard made before it was filled. */
export function stateCells(card: Scorecard): readonly StateCells[] {
  const findings = findingIndex(card);
  return (card.accessibility?.rgaa.grid?.pages ?? []).map((page) => ({
    checkpoint: page.checkpoint,
    cells: new Map(rgaaCriteria.map(({ id }) => [id, stateCell(page, id, findings)])),
  }));
}

function sampleCell(criterion: string, cells: readonly (StateCell | undefined)[]): SampleCell {
  const states = cells.filter((cell) => cell !== undefined);
  return { criterion, status: statusOverStates(states.map(({ status }) => status)), states };
}

/** Address without its fragment: another place of the same page. */
const pageOf = (url: string): string => oneLine(url).split('#')[0] ?? '';

function nameOf(checkpoint: ScoredCheckpoint | undefined, url: string): string {
  const title = oneLine(checkpoint?.title ?? '') || oneLine(checkpoint?.name ?? '') || url;
  return clip(title, longestName);
}

function pagesOfCard(card: Scorecard, prefix: string): readonly SamplePage[] {
  const checkpoints = checkpointIndex(card);
  const groups = Map.groupBy(stateCells(card), ({ checkpoint }) => {
    const state = checkpoints.get(checkpoint);
    return state === undefined ? checkpoint : `${pageOf(state.url)}\n${oneLine(state.title)}`;
  });
  return [...groups.values()].map((states): SamplePage => {
    const first = checkpoints.get(states[0]?.checkpoint ?? '');
    const url = pageOf(first?.url ?? '');
    return {
      name: `${prefix}${nameOf(first, url)}`,
      url,
      states: states.map(({ checkpoint }) => checkpoint),
      cells: rgaaCriteria.map(({ id }) =>
        sampleCell(
          id,
          states.map(({ cells }) => cells.get(id)),
        ),
      ),
    };
  });
}

/** Two pages of the same name are told apart by a number. */
function named(pages: readonly SamplePage[]): readonly SamplePage[] {
  const seen = new Map<string, number>();
  return pages.map((page) => {
    const times = (seen.get(page.name) ?? 0) + 1;
    seen.set(page.name, times);
    return times === 1 ? page : { ...page, name: `${page.name} (${times})` };
  });
}

/**
 * The pages of the sample, in the order in which they were met: states that share an address and a title are one page, where the worst status holds
 * (NC, then NT, then C, then NA). Scorecards made before the grid was filled give none.
 */
export function samplePages(scorecards: readonly Scorecard[]): readonly SamplePage[] {
  const several = scorecards.length > 1;
  return named(scorecards.flatMap((card) => pagesOfCard(card, several ? `${clip(card.procedure.title, longestName)} – ` : '')));
}

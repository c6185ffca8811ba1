import type { Checkpoint, JourneySummary, StepRecord } from '../../model/journey.ts';
import { pageAddress } from '../reading/page-address.ts';
import type { ChannelCheckpoint } from './page-reading.ts';

/** The journey that a state belongs to. */
export function journeyOf({ path, condition }: Pick<Checkpoint<never>, 'path' | 'condition'>): string {
  return `${path}--${condition}`;
}

/** Steps done by journey. */
export type StepsOf = ReadonlyMap<string, readonly StepRecord[]>;

/** The steps of every journey. */
export function stepsOf(journeys: readonly JourneySummary[]): StepsOf {
  return new Map(journeys.map((journey) => [journeyOf(journey), journey.steps]));
}

/** Steps done between the state `index` and the one recorded next on the same journey; none after its last state. */
export function stepsAfter(states: readonly ChannelCheckpoint[], index: number, steps: StepsOf): readonly StepRecord[] {
  const state = states[index];
  const next = states[index + 1];
  if (state === undefined || next === undefined || journeyOf(next) !== journeyOf(state)) return [];
  return steps.get(journeyOf(state))?.slice(state.recipe, next.recipe) ?? [];
}

/** Finds the state that a link leads to. */
export interface PagesRead {
  /** Index of the state that a person who follows a link to `address` from state `from` finds; undefined when it was not read. */
  readonly target: (from: number, address: string) => number | undefined;
  /** True when the journey filled something in at the address before state `from`: going back there may lose it. */
  readonly isStepBack: (from: number, address: string) => boolean;
}

function addresses({ url, evidence: { page } }: ChannelCheckpoint): readonly string[] {
  return [url, ...(page.ok ? [page.value.url] : [])].map(pageAddress);
}

/** A page may have been read on the same journey, under the same condition, or elsewhere: in that order. */
function nearestFirst(state: ChannelCheckpoint): readonly string[] {
  return [journeyOf(state), state.condition, ''];
}

function landings(states: readonly ChannelCheckpoint[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (index: number, state: ChannelCheckpoint, address: string): void => {
    for (const under of nearestFirst(state)) {
      const key = `${under} ${state.beforeLogin} ${address}`;
      if (!found.has(key)) found.set(key, index);
    }
  };
  // A link opens a page as it is at first, not in the error or the later step that the same address may show.
  const arrivals = [...states.entries()].filter(([, { kind }]) => kind === 'state');
  for (const [index, state] of arrivals) for (const address of addresses(state)) add(index, state, address);
  for (const [index, state] of arrivals) {
    const { page } = state.evidence;
    for (const address of page.ok ? page.value.redirects : []) add(index, state, pageAddress(address));
  }
  return found;
}

/** Steps by which the person gives something to the page. */
const filling: ReadonlySet<string> = new Set(['fill', 'choose', 'check', 'select', 'upload']);

function firstFilled(states: readonly ChannelCheckpoint[], steps: StepsOf): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, state] of states.entries()) {
    if (!stepsAfter(states, index, steps).some((step) => filling.has(step.do) && step.outcome === 'done')) continue;
    for (const address of addresses(state)) {
      const key = `${journeyOf(state)} ${address}`;
      if (!found.has(key)) found.set(key, index);
    }
  }
  return found;
}

/** Indexes the states by address: a link is then looked up at once, however many pages were read. */
export function pagesRead(states: readonly ChannelCheckpoint[], steps: StepsOf): PagesRead {
  const found = landings(states);
  const filled = firstFilled(states, steps);
  return {
    target: (from, address) => {
      const state = states[from];
      if (state === undefined) return undefined;
      // What stands behind the log-in is not what somebody who has not logged in would find.
      const phases = state.beforeLogin ? [true] : [false, true];
      const keys = nearestFirst(state).flatMap((under) => phases.map((phase) => `${under} ${phase} ${address}`));
      return keys.map((key) => found.get(key)).find((index) => index !== undefined);
    },
    isStepBack: (from, address) => {
      const state = states[from];
      const first = state === undefined ? undefined : filled.get(`${journeyOf(state)} ${address}`);
      return first !== undefined && first < from;
    },
  };
}

import type { Scorecard } from '../model/scorecard.ts';

interface State {
  readonly id: string;
  readonly journey: string;
  readonly name: string;
  readonly url: string;
}

const journeyOf = (checkpoint: string): string => checkpoint.slice(0, Math.max(0, checkpoint.lastIndexOf('/')));

function statesOf(card: Scorecard): readonly State[] {
  return card.journeys.flatMap(({ path, condition, checkpoints }) =>
    checkpoints.map(({ id, name, url }) => ({ id, journey: `${path}--${condition}`, name, url })),
  );
}

function unique(states: readonly State[], key: (state: State) => string): ReadonlyMap<string, State> {
  const groups = Map.groupBy(states, key);
  return new Map(
    [...groups].flatMap(([at, [first, second]]) => (first === undefined || second !== undefined ? [] : [[at, first]])),
  );
}

const byName = ({ journey, name }: State): string => `${journey}\n${name}`;
const byUrl = ({ journey, url }: State): string => `${journey}\n${url}`;

/** What another run did with a state of this one: its id there; `unreached`; or `left-out` when that run has not its journey. */
export type StateThere = { readonly id: string } | 'unreached' | 'left-out';

/**
 * Recognises the states of one run in another: by their id, else by a name (numbers shift when steps are added) or an address that only one state of
 * the journey has on either side: a journey cut at its first page must not stand for the later ones of the same title.
 */
export function stateFinder(from: Scorecard, to: Scorecard): (checkpoint: string) => StateThere {
  const [here, there] = [statesOf(from), statesOf(to)];
  const known = new Map(here.map((state) => [state.id, state]));
  const ids = new Set(there.map(({ id }) => id));
  const journeys = new Set(to.journeys.map(({ path, condition }) => `${path}--${condition}`));
  const [names, urls] = [unique(there, byName), unique(there, byUrl)];
  const [ownNames, ownUrls] = [unique(here, byName), unique(here, byUrl)];
  return (checkpoint) => {
    if (!journeys.has(journeyOf(checkpoint))) return 'left-out';
    if (ids.has(checkpoint)) return { id: checkpoint };
    const state = known.get(checkpoint);
    if (state === undefined) return 'unreached';
    const named = ownNames.has(byName(state)) ? names.get(byName(state)) : undefined;
    const found = named ?? (ownUrls.has(byUrl(state)) ? urls.get(byUrl(state)) : undefined);
    return found === undefined ? 'unreached' : { id: found.id };
  };
}

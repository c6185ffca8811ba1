import type { Click } from './clicks.ts';

/** The nearest goal of a state. */
export interface Nearest {
  readonly clicks: number;
  /** Index of the state where the goal is. */
  readonly goal: number;
  /** First click of the way; none when the state is itself a goal. */
  readonly first?: Click;
}

/** Clicks by the state that they lead to. */
export function arriving(clicks: readonly Click[]): ReadonlyMap<number, readonly Click[]> {
  const found = new Map<number, Click[]>();
  for (const click of clicks) {
    const known = found.get(click.to);
    if (known === undefined) found.set(click.to, [click]);
    else known.push(click);
  }
  return found;
}

/**
 * Fewest clicks from every state to the nearest goal, walked backwards from all the goals at once: each click is looked at once. Of two
 * first clicks that are as good, the one whose words announce a contact is what a person would take.
 */
export function nearestGoals(
  goals: readonly number[],
  clicks: ReadonlyMap<number, readonly Click[]>,
): ReadonlyMap<number, Nearest> {
  const found = new Map<number, Nearest>(goals.map((goal) => [goal, { clicks: 0, goal }]));
  // A map hands out what is added while it is walked, in order: it is the queue.
  for (const [state, { clicks: before, goal }] of found) {
    for (const first of clicks.get(state) ?? []) {
      const known = found.get(first.from);
      const better = known?.clicks === before + 1 && first.announced && known.first?.announced === false;
      if (known === undefined || better) found.set(first.from, { clicks: before + 1, goal, first });
    }
  }
  return found;
}

import type { Checkpoint } from '../model/journey.ts';
import type { Rect } from '../model/evidence.ts';
import type { FindingDraft } from '../model/verdict.ts';

interface Spot {
  readonly checkpoint: string;
  readonly selector: string;
  readonly frame?: string;
  readonly rect?: Rect;
}

/** Words to the places that show them, whole, on all states. */
export type Spots = ReadonlyMap<string, readonly Spot[]>;

const keyOf = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Blocks of text and labels of fields of some states, by their words. */
export function spotsOf(checkpoints: readonly Checkpoint[]): Spots {
  const spots = new Map<string, Spot[]>();
  const add = (checkpoint: string, words: string, { selector, frame, rect }: Omit<Spot, 'checkpoint'>): void => {
    const key = keyOf(words);
    if (key === '') return;
    const spot = { checkpoint, selector, ...(frame === undefined ? {} : { frame }), ...(rect === undefined ? {} : { rect }) };
    const known = spots.get(key);
    if (known === undefined) spots.set(key, [spot]);
    else known.push(spot);
  };
  for (const { id, evidence } of checkpoints) {
    const { text, fields } = evidence;
    for (const block of text.ok ? text.value : []) if (block.visible) add(id, block.text, block);
    for (const field of fields.ok ? fields.value : []) if (field.visible) add(id, field.label, field);
  }
  return spots;
}

/**
 * What an audit says once of words that it quotes, said of each state that shows the same words: a phone number in the foot of twelve pages is one finding seen on
 * twelve states. Only other states are added, and only when the words are all of a block or of a label.
 */
export function onEveryState(drafts: readonly FindingDraft[], spots: Spots): readonly FindingDraft[] {
  return drafts.flatMap((draft): readonly FindingDraft[] => {
    const { quote, rect: _rect, frame: _frame, ...rest } = draft;
    if (quote === undefined) return [draft];
    const others = (spots.get(keyOf(quote)) ?? []).filter(({ checkpoint }) => checkpoint !== draft.checkpoint);
    return [draft, ...others.map((spot) => ({ ...rest, quote, ...spot }))];
  });
}

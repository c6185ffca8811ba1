import { blockAt, sentencesOf, unitsOf, type Language, type Sentence, type Unit } from '../../language/index.ts';
import type { TextBlock } from '../../model/evidence.ts';
import type { ReadState } from './reading.ts';

/** A unit of text as first met, and every state that shows it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly checkpoint: string;
  /** Blocks of the state where it was first met. */
  readonly blocks: readonly TextBlock[];
  readonly seenOn: readonly string[];
}

/** A sentence and the unit it is of. */
export interface ReadSentence extends Sentence {
  readonly from: ReadUnit;
}

/** What is read over a journey, each text once; and what each state shows of it. */
export interface JourneyUnits {
  readonly units: readonly ReadUnit[];
  /** Sentences of each state, in the order of the states; a sentence that a state says twice counts once. */
  readonly perState: readonly (readonly Sentence[])[];
}

function onlyOnce<S extends Pick<Sentence, 'text'>>(sentences: readonly S[]): readonly S[] {
  const seen = new Set<string>();
  return sentences.filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}

/** Reads the states in order. A text is cut once however many states show it. */
export function journeyUnits(states: readonly Pick<ReadState, 'checkpoint' | 'blocks'>[], language: Language): JourneyUnits {
  const known = new Map<string, readonly Sentence[]>();
  const cut = (text: string): readonly Sentence[] => {
    const sentences = known.get(text) ?? sentencesOf(text, language);
    known.set(text, sentences);
    return sentences;
  };
  const units = new Map<string, Omit<ReadUnit, 'seenOn'> & { readonly seenOn: Set<string> }>();
  const perState = states.map(({ checkpoint, blocks }) => {
    const found = unitsOf(blocks, language, cut);
    for (const unit of found) {
      const key = `${unit.role}\n${unit.text}`;
      const before = units.get(key);
      if (before === undefined) units.set(key, { unit, checkpoint: checkpoint.id, blocks, seenOn: new Set([checkpoint.id]) });
      else before.seenOn.add(checkpoint.id);
    }
    return onlyOnce(found.flatMap(({ sentences }) => sentences));
  });
  return { units: [...units.values()].map((unit) => ({ ...unit, seenOn: [...unit.seenOn] })), perState };
}

/** Sentences of prose of some units, each once. */
export function sentencesIn(units: readonly ReadUnit[]): readonly ReadSentence[] {
  return onlyOnce(units.flatMap((from) => from.unit.sentences.map((sentence) => ({ ...sentence, from }))));
}

/** The block that holds a place of a unit. */
export function blockOf({ unit, blocks }: ReadUnit, offset: number): TextBlock | undefined {
  return blocks[blockAt(unit, offset)];
}

import { blockAt, enoughWords, languageFor, longSentence, unitsOf, type Language, type Sentence } from '../../language/index.ts';
import type { TextBlock } from '../../model/evidence.ts';
import type { LanguageCheckpoint, LanguageInventory } from '../../model/inventory.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { acronymsOf } from './acronyms.ts';
import { languageInventoryRequires, readBlocks, type LanguageEvidence } from './reading.ts';

export { languageInventoryRequires };

/** A sentence and where it stands. */
interface PlacedSentence extends Pick<Sentence, 'text' | 'words'> {
  readonly checkpoint: string;
  readonly block: TextBlock | undefined;
}

function sentencesOf(language: Language, checkpoint: string, blocks: readonly TextBlock[]): readonly PlacedSentence[] {
  return unitsOf(blocks, language).flatMap((unit) =>
    unit.sentences.map(({ text, words, start }) => ({ text, words, checkpoint, block: blocks[blockAt(unit, start)] })),
  );
}

function onlyOnce(sentences: readonly PlacedSentence[]): readonly PlacedSentence[] {
  const seen = new Set<string>();
  return sentences.filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}

function total(sentences: readonly PlacedSentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
}

function summary(language: Language, checkpoint: string, sentences: readonly PlacedSentence[]): LanguageCheckpoint {
  const { score } = language.measure(sentences);
  const longSentences = sentences.filter(({ words }) => words.length > longSentence).length;
  return { checkpoint, score, words: total(sentences), longSentences };
}

function longFinding({ text, words, checkpoint, block }: PlacedSentence): FindingDraft {
  return {
    checkpoint,
    message: say(
      `Phrase de ${words.length} mots : à couper en plusieurs phrases.`,
      `Sentence of ${words.length} words: split it.`,
    ),
    quote: text,
    ...(block === undefined ? {} : { selector: block.selector }),
    ...(block?.rect === undefined ? {} : { rect: block.rect }),
    requirement: 'PiDila 513',
  };
}

/**
 * What the person has to read on the way, each sentence counted once however many states repeat it.
 * @throws when there is no engine for the procedure's language, or no text could be read.
 */
export function languageInventory(
  checkpoints: readonly Checkpoint<LanguageEvidence>[],
  { procedure }: { readonly procedure: Procedure; readonly journeys: readonly JourneySummary[] },
): LanguageInventory {
  const language = languageFor(procedure.language);
  if (language === undefined) throw new Error(`no readability engine for “${procedure.language}”`);
  if (!checkpoints.some(({ evidence }) => evidence.text.ok)) throw new Error('the text of no state could be read');
  const read = checkpoints.map((checkpoint) => ({ id: checkpoint.id, blocks: readBlocks(checkpoint, procedure.language) }));
  const perCheckpoint = read.map(({ id, blocks }) => sentencesOf(language, id, blocks));
  const sentences = onlyOnce(perCheckpoint.flat());
  const measured = language.measure(sentences);
  const long = sentences.filter(({ words }) => words.length > longSentence);
  return {
    code: language.code,
    words: total(sentences),
    sentences: sentences.length,
    formula: language.formula,
    ...measured,
    longSentences: long.length,
    checkpoints: read.map(({ id }, index) => summary(language, id, perCheckpoint[index] ?? [])),
    longSentenceFindings: long.map(longFinding),
    acronyms: acronymsOf(read, language.code),
  };
}

/** True when there is too little prose for any measure. */
export function isTooShort(inventory: LanguageInventory): boolean {
  return inventory.words < enoughWords;
}

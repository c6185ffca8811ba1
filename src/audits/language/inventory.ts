import { enoughWords, languageFor, longSentence, type Language } from '../../language/index.ts';
import type { TextBlock } from '../../model/evidence.ts';
import type { LanguageApart, LanguageCheckpoint, LanguageInventory, LanguagePath } from '../../model/language.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { acronymDrafts } from './acronyms.ts';
import { declaredLanguages } from './declared.ts';
import { figuresOf, lengthBins, longIn, wordsIn } from './figures.ts';
import { hardestPassages } from './hardest.ts';
import { inlineLinkSigns } from './inline-links.ts';
import { blockOf, journeyUnits, sentencesIn, type JourneyUnits, type ReadSentence, type ReadUnit } from './journey-units.ts';
import { languageOffers } from './offers.ts';
import { languageInventoryRequires, readStates, type LanguageEvidence, type ReadState } from './reading.ts';
import { readSigns, signDrafts, signsByName, type ReadSign } from './sign-findings.ts';

export { languageInventoryRequires };

/** Signs that an indicator of the method holds. */
const inIndicators = new Set(['long-sentence', 'unexplained-acronym', 'jargon', 'legal-reference']);

function ofCheckpoints(
  language: Language,
  states: readonly ReadState[],
  { perState }: JourneyUnits,
): readonly LanguageCheckpoint[] {
  return states.map(({ checkpoint }, index) => {
    const sentences = perState[index] ?? [];
    const { score, words, level } = figuresOf(language, sentences);
    return { checkpoint: checkpoint.id, score, words, longSentences: longIn(sentences), level };
  });
}

function ofPaths(language: Language, states: readonly ReadState[], units: readonly ReadUnit[]): readonly LanguagePath[] {
  return [...new Set(states.map(({ checkpoint }) => checkpoint.path))].map((path) => {
    const on = new Set(states.filter(({ checkpoint }) => checkpoint.path === path).map(({ checkpoint }) => checkpoint.id));
    const sentences = sentencesIn(units.filter(({ seenOn }) => seenOn.some((id) => on.has(id))));
    return { path, ...figuresOf(language, sentences), longSentences: longIn(sentences) };
  });
}

function ofApart(language: Language, states: readonly ReadState[], units: readonly ReadUnit[]): readonly LanguageApart[] {
  const kept = (choose: (state: ReadState) => readonly TextBlock[]): readonly ReadUnit[] =>
    journeyUnits(
      states.map((state) => ({ checkpoint: state.checkpoint, blocks: choose(state) })),
      language,
    ).units;
  // Menus, labels and one-line errors are no prose: all their words are counted, whatever can be measured of them.
  const words = (some: readonly ReadUnit[]): number => some.reduce((sum, { unit }) => sum + language.words(unit.text).length, 0);
  const figures = (what: LanguageApart['what'], some: readonly ReadUnit[]): LanguageApart => ({
    what,
    ...figuresOf(language, sentencesIn(some)),
    words: words(some),
  });
  const foreign = kept((state) => state.foreign);
  return [
    figures(
      'furniture',
      kept((state) => state.furniture),
    ),
    figures(
      'help',
      units.filter(({ unit }) => unit.role === 'hint'),
    ),
    figures(
      'errors',
      units.filter(({ unit }) => unit.role === 'error' || unit.role === 'alert'),
    ),
    // Another language is counted, not measured by the formula of this one.
    { what: 'foreign' as const, words: words(foreign), sentences: sentencesIn(foreign).length, score: null, level: null },
  ].filter(({ words }) => words > 0);
}

function longDraft({ text, words, start, from }: ReadSentence): FindingDraft {
  const block = blockOf(from, start);
  return {
    checkpoint: from.checkpoint,
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

const draftsOf = (signs: readonly ReadSign[], name: string): readonly FindingDraft[] =>
  signs.filter(({ sign }) => sign === name).flatMap((sign) => signDrafts(sign, { perTerm: true }));

/**
 * What the person has to read on the way, each text counted once however many states repeat it.
 * @throws when no text could be read.
 */
export function languageInventory(
  checkpoints: readonly Checkpoint<LanguageEvidence>[],
  { procedure }: { readonly procedure: Procedure; readonly journeys: readonly JourneySummary[] },
): LanguageInventory {
  const language = languageFor(procedure.language);
  if (language === undefined) throw new Error(`no readability engine for “${procedure.language}”`);
  if (!checkpoints.some(({ evidence }) => evidence.text.ok)) throw new Error('the text of no state could be read');
  const states = readStates(checkpoints, procedure.language);
  const read = journeyUnits(states, language);
  const sentences = sentencesIn(read.units);
  const signs = readSigns(read.units, language);
  return {
    code: language.code,
    words: wordsIn(sentences),
    sentences: sentences.length,
    formula: language.formula,
    ...language.measure(sentences),
    longSentences: longIn(sentences),
    over20: longIn(sentences, 20),
    lengths: lengthBins(sentences),
    checkpoints: ofCheckpoints(language, states, read),
    paths: ofPaths(language, states, read.units),
    apart: ofApart(language, states, read.units),
    longSentenceFindings: sentences.filter(({ words }) => words.length > longSentence).map(longDraft),
    acronyms: acronymDrafts(read.units),
    jargon: draftsOf(signs, 'jargon'),
    legalReferences: draftsOf(signs, 'legal-reference'),
    signs: signsByName([...signs, ...inlineLinkSigns(states, language)], inIndicators),
    hardest: hardestPassages(read.units, signs),
    offers: languageOffers(states),
    declared: declaredLanguages(states),
  };
}

/** True when there is too little prose for any measure. */
export function isTooShort(inventory: LanguageInventory): boolean {
  return inventory.words < enoughWords;
}

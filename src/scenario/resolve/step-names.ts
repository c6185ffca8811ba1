import type { RawStep } from '../schema/document.ts';
import { stepWords } from '../schema/step.ts';

const wordless = new Set<string>(['expect', 'wait', 'checkpoint', 'run']);
const nameKeys = new Set(['in', 'label', 'name', 'text']);

/** The names of a step, best first: the one its author gave, the checkpoint's, the words of its control. */
export interface StepNames {
  readonly given: string | undefined;
  readonly checkpoint: string | undefined;
  readonly words: readonly string[];
}

/** How a path may call a step of the main path. */
export const stepNames = (raw: RawStep): StepNames => ({
  given: raw.id ?? raw.name,
  checkpoint: raw.checkpoint,
  words: stepWords.filter((word) => !wordless.has(word)).flatMap((word) => controlWords(raw[word])),
});

/** The question, the label, the name or the text by which the step finds its control. */
function controlWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, text]) => (nameKeys.has(key) && typeof text === 'string' ? [text] : []));
}

import { splitSentences, type SentenceSpan } from '../sentences.ts';

const abbreviations = new Set(
  (
    'm mm mme mmes mlle mlles me mes dr drs pr prof st ste art al cf ex pp no n° tél tel fax av bd boul chap vol éd réf ref resp cie sté ets ' +
    'dép dept arr adm préf janv févr fév avr juil sept oct nov déc c.-à-d i.e e.g'
  ).split(' '),
);

/** Sentences of a French passage: “L’art. L. 1234-1”, “M. le préfet” and “n° 5.2” stay whole. */
export function frenchSentences(passage: string): readonly SentenceSpan[] {
  return splitSentences(passage, { abbreviations });
}

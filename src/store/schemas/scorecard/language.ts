import { z } from 'zod';
import type { ScoredPassage } from '../../../model/scorecard.ts';
import type { ScoredLanguage } from '../../../model/scorecard/language.ts';
import { maybe, number, open, rect, text, texts } from '../open.ts';
import { finding } from './finding.ts';

const languageFigures = {
  words: number,
  sentences: number,
  score: z.nullable(number),
  margin: maybe(number),
  level: z.nullable(text),
};

const passage: z.ZodType<ScoredPassage> = open({
  checkpoint: text,
  quote: text,
  words: number,
  marks: z.array(open({ sign: text, start: number, end: number, advice: text })),
  selector: maybe(text),
  rect: maybe(rect),
  seenOn: texts,
  screenshot: maybe(text),
});

const offerKinds = ['easy-to-read', 'sign-language', 'translation', 'audio', 'glossary'] as const;

/** How hard the texts are to read. */
export const language: z.ZodType<ScoredLanguage> = open({
  code: text,
  words: number,
  sentences: number,
  score: z.nullable(number),
  margin: maybe(number),
  formula: text,
  level: z.nullable(text),
  percentile: maybe(number),
  scale: maybe(z.enum(['level', 'ease', 'difficulty'])),
  band: maybe(text),
  grade: maybe(number),
  indicative: maybe(z.literal(true)),
  beside: z.array(open({ formula: text, value: number })),
  findings: texts,
  checkpoints: z.array(
    open({
      checkpoint: text,
      score: z.nullable(number),
      words: number,
      longSentences: number,
      level: maybe(z.nullable(text)),
    }),
  ),
  longSentences: maybe(number),
  over20: maybe(number),
  lengths: maybe(z.array(open({ upTo: z.nullable(number), sentences: number }))),
  paths: maybe(z.array(open({ path: text, ...languageFigures, longSentences: number }))),
  apart: maybe(z.array(open({ what: z.enum(['furniture', 'help', 'errors', 'foreign']), ...languageFigures }))),
  signs: maybe(z.array(open({ sign: text, count: number, findings: z.array(finding) }))),
  hardest: maybe(z.array(passage)),
  offers: maybe(z.array(open({ kind: z.enum(offerKinds), checkpoint: text, quote: text, selector: maybe(text) }))),
  declared: maybe(z.array(finding)),
});

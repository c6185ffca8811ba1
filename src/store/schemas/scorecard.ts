import { z } from 'zod';
import type { DocumentItem, PhoneItem } from '../../model/inventory.ts';
import type {
  ScoredChannel,
  ScoredDimension,
  ScoredFinding,
  ScoredOccurrence,
  ScoredLocator,
  ScoredPassage,
  Scorecard,
} from '../../model/scorecard.ts';
import { contactDistances } from './contact-distance.ts';
import { journeyOutcome, lighthouseSchema } from './journey.ts';
import { flag, maybe, number, open, rect, text, texts } from './open.ts';
import { rgaaSample } from './rgaa-sample.ts';
import { grid, gridStatus } from './rgaa-grid.ts';
import { letter, procedureSchema } from './run.ts';
import { stability } from './stability.ts';
import { statementFacts } from './statement.ts';

const quote = open({ checkpoint: text, quote: text, selector: maybe(text), source: maybe(text) });

const occurrence: z.ZodType<ScoredOccurrence> = open({
  checkpoint: text,
  selector: maybe(text),
  frame: maybe(text),
  rect: maybe(rect),
  screenshot: maybe(text),
});

const finding: z.ZodType<ScoredFinding> = open({
  id: text,
  checkpoint: text,
  message: text,
  selector: maybe(text),
  frame: maybe(text),
  quote: maybe(text),
  found: maybe(text),
  screenshot: maybe(text),
  rect: maybe(rect),
  requirement: maybe(text),
  impact: maybe(text),
  seenOn: texts,
  occurrences: maybe(z.array(occurrence)),
  occurrenceCount: maybe(number),
});

const dimension: z.ZodType<ScoredDimension> = open({
  id: z.enum(['channels', 'information', 'documents', 'accessibility', 'language', 'journey', 'prerequisites', 'follow-up']),
  title: text,
  grade: letter,
  gradeReason: text,
  coverage: number,
  points: z.nullable(number),
  indicators: z.array(
    open({
      id: text,
      title: text,
      outcome: z.enum(['passed', 'partial', 'failed', 'inapplicable', 'cantTell', 'untested']),
      weight: z.union([z.literal(0), z.literal(1)]),
      measured: flag,
      value: maybe(number),
      unit: maybe(text),
      message: text,
      source: text,
      ours: flag,
      unstable: maybe(z.literal(true)),
      findings: z.array(finding),
      unread: maybe(texts),
    }),
  ),
});

const accessibility = open({
  violations: z.array(
    open({ rule: text, engine: text, impact: text, wcag: texts, rgaa: texts, help: text, count: number, findings: texts }),
  ),
  rgaa: open({
    version: text,
    criteria: z.array(
      open({
        id: text,
        status: gridStatus,
        decidedBy: text,
        findings: texts,
        toReview: number,
        proposed: maybe(z.literal(true)),
        tests: maybe(texts),
      }),
    ),
    grid: maybe(grid),
    decided: number,
    automatedRate: z.null(),
  }),
  statement: statementFacts,
  undecided: maybe(z.array(open({ id: text, seenOn: texts }))),
  unlooked: maybe(z.array(open({ checkpoint: text, rule: text }))),
  sample: maybe(rgaaSample),
});

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

const language = open({
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

const item: z.ZodType<DocumentItem & { readonly findings: readonly string[] }> = open({
  label: text,
  kind: text,
  status: z.enum(['required', 'conditional', 'optional']),
  condition: maybe(text),
  alternatives: texts,
  avoidable: z.enum(['yes', 'maybe', 'no', 'unknown']),
  avoidableBy: maybe(text),
  where: z.enum(['announced', 'asked', 'both']),
  paths: texts,
  quotes: z.array(quote),
  copies: maybe(number),
  forms: maybe(z.array(z.enum(['original', 'copy', 'certified-copy', 'sworn-translation']))),
  anyForm: maybe(z.literal(true)),
  maxAge: maybe(text),
  formats: maybe(texts),
  maxBytes: maybe(number),
  phonePhoto: maybe(z.enum(['yes', 'no', 'unknown'])),
  specifiedBy: maybe(z.array(quote)),
  findings: texts,
});

const documents = open({
  required: number,
  conditional: number,
  min: number,
  max: number,
  avoidable: number,
  items: z.array(item),
});

const phone: z.ZodType<PhoneItem> = open({
  checkpoint: text,
  quote: text,
  selector: maybe(text),
  number: text,
  display: text,
  tariff: z.enum(['free', 'standard', 'surcharged', 'unknown']),
  tariffShown: flag,
  hours: maybe(text),
  hoursComplete: maybe(flag),
  scope: z.enum(['service', 'shared', 'generic', 'technical', 'press', 'emergency', 'unknown']),
  beforeLogin: flag,
});

const channel: z.ZodType<ScoredChannel> = open({
  kind: text,
  quote: text,
  checkpoint: text,
  selector: maybe(text),
  beforeLogin: flag,
  scope: text,
  reachable: maybe(text),
});

const locator: z.ZodType<ScoredLocator> = open({
  checkpoint: text,
  quote: text,
  selector: maybe(text),
  source: maybe(text),
  result: z.enum(['works', 'finds-nothing', 'not-observed']),
  results: maybe(number),
  postcode: maybe(text),
  url: maybe(text),
  at: text,
  answers: texts,
  reason: maybe(text),
  screenshot: maybe(text),
  beforeLogin: flag,
});

const channels = open({
  level: z.enum(['N0', 'N1', 'N2', 'N3']),
  decidedBy: z.array(quote),
  phone: z.array(phone),
  counter: z.array(channel),
  post: z.array(channel),
  relay: z.array(channel),
  online: z.array(channel),
  locators: maybe(z.array(locator)),
  closed: z.array(quote),
  pagesRead: number,
  contactDistance: maybe(contactDistances),
});

const scenarioLine = open({ file: text, line: number });

const journey = open({
  path: text,
  title: text,
  condition: text,
  outcome: journeyOutcome,
  unstable: maybe(z.literal(true)),
  blockedAt: maybe(text),
  blockedStep: maybe(scenarioLine),
  obstacle: maybe(text),
  recordedBy: maybe(z.literal('test')),
  attempts: maybe(z.array(open({ startedAt: text, outcome: journeyOutcome, obstacle: text, screenshot: maybe(text) }))),
  steps: number,
  pages: number,
  fields: number,
  clicks: number,
  durationMs: number,
  bytes: number,
  checkpoints: z.array(
    open({
      id: text,
      name: text,
      title: text,
      url: text,
      kind: z.enum(['state', 'error']),
      screenshot: maybe(text),
      thumbnail: maybe(text),
      step: maybe(scenarioLine),
    }),
  ),
});

/** `scorecard.json`. */
export const scorecardSchema: z.ZodType<Scorecard> = open({
  schema: z.literal('usager/scorecard/1'),
  lang: z.enum(['fr', 'en']),
  method: open({ version: text }),
  procedure: procedureSchema,
  run: open({ startedAt: text, durationMs: number, usager: text, browser: text, axe: text, lighthouse: maybe(text) }),
  outcome: journeyOutcome,
  grade: letter,
  gradeReason: text,
  dimensions: z.array(dimension),
  accessibility: z.nullable(accessibility),
  language: z.nullable(language),
  documents: z.nullable(documents),
  channels: z.nullable(channels),
  journeys: z.array(journey),
  stability: maybe(stability),
  lighthouse: lighthouseSchema.shape.results,
});

import { z } from 'zod';
import type { StatementFacts } from '../../model/inventory.ts';
import type { StatementList } from '../../model/statement.ts';
import { flag, maybe, number, open, text, texts } from './open.ts';

const words = { checkpoint: text, quote: text, selector: maybe(text), source: maybe(text) };
const status = z.enum(['total', 'partial', 'none']);
const list: z.ZodType<StatementList> = open({
  heading: flag,
  items: z.array(open(words)),
  total: number,
  none: maybe(open(words)),
});
const part = z.enum([
  'status',
  'results',
  'not-accessible',
  'non-conformities',
  'derogations',
  'exempt',
  'establishment',
  'technologies',
  'environment',
  'tools',
  'pages',
  'contact',
  'recourse',
]);

const firstPage = open({
  checkpoint: text,
  status: maybe(status),
  quote: maybe(text),
  sameAsStatement: maybe(flag),
});
const contact = open({
  ...words,
  kind: z.enum(['form', 'email', 'phone', 'post', 'person']),
  href: maybe(text),
});
const recourse = open({ ...words, channels: z.array(z.enum(['form', 'delegate', 'post', 'phone'])) });
const plan = open({ ...words, plan: z.enum(['multi-year', 'yearly']), href: maybe(text) });
const test = open({
  id: z.enum(['status', 'contact', 'sample', 'rate', 'audit']),
  outcome: z.enum(['yes', 'no', 'not-observed']),
  quote: maybe(text),
});

/** `accessibility.statement` of a scorecard. */
export const statementFacts: z.ZodType<StatementFacts> = open({
  found: flag,
  url: maybe(text),
  declaredStatus: maybe(status),
  declaredRate: maybe(number),
  date: maybe(text),
  expired: maybe(flag),
  linkedFrom: texts,
  missingFrom: texts,
  quote: maybe(text),
  checkpoint: maybe(text),
  read: maybe(flag),
  firstPage: maybe(firstPage),
  rgaaVersion: maybe(text),
  auditor: maybe(open({ ...words, name: text })),
  auditDate: maybe(text),
  rateOf: maybe(z.literal('criteria')),
  meanRate: maybe(number),
  parts: maybe(z.array(open({ part, found: flag, quote: maybe(text) }))),
  nonConformities: maybe(list),
  derogations: maybe(list),
  exempt: maybe(list),
  pages: maybe(list),
  contacts: maybe(z.array(contact)),
  recourse: maybe(recourse),
  plans: maybe(z.array(plan)),
  tests: maybe(z.array(test)),
  ceiling: maybe(number),
  contradiction: maybe(open({ declared: z.enum(['total', 'rate']), proved: texts })),
});

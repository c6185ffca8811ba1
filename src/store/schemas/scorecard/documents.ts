import { z } from 'zod';
import type { DocumentItem } from '../../../model/inventory.ts';
import type { ScoredDocuments } from '../../../model/scorecard/documents.ts';
import { maybe, number, open, text, texts } from '../open.ts';
import { quote } from './quote.ts';

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

/** The supporting documents asked for. */
export const documents: z.ZodType<ScoredDocuments> = open({
  required: number,
  conditional: number,
  min: number,
  max: number,
  avoidable: number,
  items: z.array(item),
});

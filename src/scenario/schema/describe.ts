import { z } from 'zod';
import { documentation } from './documentation.ts';
import type { DocumentedKey } from './documentation.ts';

/** JSON Schema keywords for a rule that zod checks in code. */
export type Keywords = Readonly<Record<string, unknown>>;

interface Metadata extends Record<string, unknown> {
  readonly id?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** What the published JSON Schema says of each schema besides its shape. */
export const metadata = z.registry<Metadata>();

/** A copy of the schema with the words that editors show, in English with the French below. */
export function described<S extends z.ZodType>(key: DocumentedKey, schema: S, more: Keywords = {}): S {
  const { en, fr } = documentation[key];
  return withKeywords(schema, { description: en, markdownDescription: `${en}\n\n*${fr}*`, ...more });
}

/** A copy of the schema with more JSON Schema keywords. */
export function withKeywords<S extends z.ZodType>(schema: S, keywords: Keywords): S {
  const copy = schema.clone();
  metadata.add(copy, keywords);
  return copy;
}

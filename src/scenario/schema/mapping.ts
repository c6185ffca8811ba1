import { z } from 'zod';

/** Kinds of mapping, named in messages. */
export type MappingKind = 'scenario' | 'procedure' | 'site' | 'basicAuth' | 'datum' | 'main' | 'path' | 'step' | 'target' | 'fill' | 'select' | 'upload' | 'press' | 'submitInvalid' | 'wait' | 'expect' | 'change';

/** What a zod message carries to the explanation, when zod's own words are not enough. */
const mappingTag = (kind: MappingKind, keys: readonly string[]): string => `mapping ${kind} ${keys.join(',')}`;

/** A mapping that refuses unknown keys, and tells the explanation which ones it knows. */
export function mapping<S extends z.ZodRawShape>(kind: MappingKind, shape: S): z.ZodObject<S, z.core.$strict> {
  const tag = mappingTag(kind, Object.keys(shape));
  return z.strictObject(shape, { error: () => tag });
}

import type { z } from 'zod';
import { say } from '../method/say.ts';
import { damaged, newerSchema } from './errors.ts';

/** Newest version of each schema that this Usager reads. */
const newest = 1;

const schemaPattern = /^(usager\/[a-z/-]{1,60})\/(\d{1,6})$/;

export function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw damaged(path, say('JSON illisible', 'unreadable JSON'));
  }
}

function member(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : undefined;
}

/**
 * Checks that the content says to be of the schema `usager/<family>/1`. Throws `StoreError` `newer-schema` for a later version, `damaged`
 * for anything else.
 */
export function checkSchema(path: string, content: unknown, expected: string, wroteBy?: string): void {
  const said = member(content, 'schema');
  if (said === expected) return;
  const parts = schemaPattern.exec(said ?? '');
  const version = Number(parts?.[2] ?? 0);
  if (parts !== null && `${parts[1]}/${newest}` === expected && version > newest) {
    throw newerSchema(path, version, wroteBy ?? member(content, 'usager'));
  }
  throw damaged(path, say(`schéma ${expected} attendu`, `schema ${expected} expected`));
}

/** Checks the shape of a content. Throws `StoreError` `damaged` naming the first place that is wrong. */
export function validate<T>(path: string, content: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.map(String).join('.').slice(0, 120) ?? '';
  throw damaged(path, say(`contenu inattendu en « ${where} »`, `unexpected content at “${where}”`));
}

import type { z } from 'zod';
import type { DataPath } from '../problem.ts';

/** One thing zod found wrong, at its full path, with the value found there and the mapping around it. */
export interface Issue {
  readonly raw: z.core.$ZodIssue;
  readonly path: DataPath;
  readonly value: unknown;
  /** Last key of the path. */
  readonly key: string;
  /** Keys of the path without ranks nor chosen names: `paths.*.change.*.after`. */
  readonly pattern: string;
}

/** The value at a path of plain data; undefined when there is none. */
function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, root);
}

/** A zod issue put back in the document it is about. */
export function issueAt(raw: z.core.$ZodIssue, base: DataPath, root: unknown): Issue {
  const path = [...base, ...raw.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  return { raw, path, value: valueAt(root, path), key: String(path.at(-1) ?? ''), pattern: patternOf(path) };
}

const chosenNames = new Set(['data', 'paths', 'change']);

function patternOf(path: DataPath): string {
  return path
    .map((key, rank) => (typeof key === 'number' || chosenNames.has(String(path[rank - 1] ?? '')) ? '*' : key))
    .join('.');
}

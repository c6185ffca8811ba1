import type { Localized } from '../../model/localized.ts';

/** The kinds of value that an author can write. */
export type ValueType = 'text' | 'number' | 'boolean' | 'list' | 'mapping' | 'empty' | 'code';

const names: Readonly<Record<ValueType, Localized>> = {
  text: { en: 'a text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  list: { en: 'a list', fr: 'une liste' },
  mapping: { en: 'a group of keys', fr: 'un groupe de clés' },
  empty: { en: 'nothing', fr: 'rien' },
  code: { en: 'a function', fr: 'une fonction' },
};

/** What kind of value this is. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'function' ? 'code' : 'mapping';
}

/** The kind in words. */
export const typeName = (type: ValueType): Localized => names[type];

const byZodName: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

/** The kind that zod expected. */
export const zodType = (expected: string): ValueType | undefined => byZodName[expected];

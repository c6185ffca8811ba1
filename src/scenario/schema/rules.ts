import type { z } from 'zod';
import type { Keywords } from './describe.ts';

/** A rule between the keys of one mapping: checked in code, and said in JSON Schema. */
export interface Rule {
  /** Name of the explanation. */
  readonly tag: string;
  readonly holds: (present: ReadonlySet<string>) => boolean;
  readonly keywords: Keywords;
}

const need = (key: string): Keywords => ({ required: [key] });
const none = (keys: readonly string[]): Keywords => ({ not: { anyOf: keys.map(need) } });
const presentOf = (keys: readonly string[], present: ReadonlySet<string>): number => keys.filter((key) => present.has(key)).length;

/** Exactly one of the keys is given. */
export const exactlyOne = (tag: string, keys: readonly string[]): Rule => ({
  tag,
  holds: (present) => presentOf(keys, present) === 1,
  keywords: { oneOf: keys.map(need) },
});

/** One of the keys is given, or, when none is, the one that may also stand beside them. */
export const oneOrElse = (tag: string, keys: readonly string[], fallback: string): Rule => ({
  tag,
  holds: (present) => presentOf(keys, present) === 1 || (presentOf(keys, present) === 0 && present.has(fallback)),
  keywords: { oneOf: [...keys.map(need), { ...need(fallback), ...none(keys) }] },
});

/** No more than one of the keys is given. */
export const atMostOne = (tag: string, keys: readonly string[]): Rule => ({
  tag,
  holds: (present) => presentOf(keys, present) <= 1,
  keywords: { oneOf: [...keys.map(need), none(keys)] },
});

/** At least one of the keys is given. */
export const atLeastOne = (tag: string, keys: readonly string[]): Rule => ({
  tag,
  holds: (present) => presentOf(keys, present) > 0,
  keywords: { anyOf: keys.map(need) },
});

/** The key only makes sense beside one of the others. */
export const goesWith = (tag: string, key: string, others: readonly string[]): Rule => ({
  tag,
  holds: (present) => !present.has(key) || presentOf(others, present) > 0,
  keywords: { anyOf: [none([key]), ...others.map(need)] },
});

/** The two keys exclude each other. */
export const notBoth = (tag: string, one: string, other: string): Rule => ({
  tag,
  holds: (present) => !(present.has(one) && present.has(other)),
  keywords: { not: { required: [one, other] } },
});

/** The schema with its rules checked after its shape. A broken rule becomes a zod issue whose message is the rule's tag. */
export function withRules<S extends z.ZodType<object>>(schema: S, rules: readonly Rule[]): S {
  return schema.superRefine((value, context) => {
    const present = new Set(Object.keys(value));
    for (const rule of rules) {
      if (!rule.holds(present)) context.addIssue({ code: 'custom', message: rule.tag });
    }
  });
}

/** The same rules as one JSON Schema keyword. */
export const ruleKeywords = (rules: readonly Rule[]): Keywords => ({ allOf: rules.map((rule) => rule.keywords) });

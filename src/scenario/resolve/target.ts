import type { Datum, Expectation, Target } from '../../model/scenario.ts';
import type { DataPath } from '../problem.ts';
import type { RawTarget } from '../schema/document.ts';
import type { Context } from './context.ts';
import { shownText } from './references.ts';

type Written = string | number | boolean;
type Loose = Readonly<Record<string, unknown>>;

const textKeys = ['role', 'name', 'label', 'text', 'css', 'in'] as const;
const expectationKeys = ['text', 'url', 'title', 'heading', 'role', 'name'] as const;

/** Texts of some keys as the author wrote them, with their references checked. */
function texts<K extends string>(
  raw: Loose,
  keys: readonly K[],
  path: DataPath,
  data: readonly Datum[],
  context: Context,
): { [P in K]?: string } {
  const result: { [P in K]?: string } = {};
  for (const key of keys) {
    if (raw[key] !== undefined) result[key] = shownText(context.text([...path, key], raw[key]), [...path, key], data, context);
  }
  return result;
}

/** The keys of a long form that say where the control is. */
export function targetOf(raw: Loose, path: DataPath, data: readonly Datum[], context: Context): Target {
  const { exact, nth } = raw;
  return {
    ...texts(raw, textKeys, path, data, context),
    ...(typeof exact === 'boolean' ? { exact } : {}),
    ...(typeof nth === 'number' ? { nth } : {}),
  };
}

/** A control in the short or the long form. `short`: what the short form gives (its visible text, or its label). */
export function buildTarget(
  raw: RawTarget,
  path: DataPath,
  data: readonly Datum[],
  context: Context,
  short: 'text' | 'label' = 'text',
): Target {
  if (typeof raw === 'object') return targetOf(raw, path, data, context);
  return { [short]: shownText(context.text(path, raw), path, data, context) };
}

/** What a page must show, in the short form (a visible text) or the long one. */
export function buildExpectation(raw: Written | Loose, path: DataPath, data: readonly Datum[], context: Context): Expectation {
  if (typeof raw === 'object') return texts(raw, expectationKeys, path, data, context);
  return { text: shownText(context.text(path, raw), path, data, context) };
}

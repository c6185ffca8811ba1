import type { DimensionId, Indicator, Source } from '../model/method.ts';
import type { Localized } from '../model/localized.ts';
import { say } from './say.ts';

type Texts = readonly [fr: string, en: string];

interface Rule {
  readonly passed: Texts;
  readonly partial: Texts;
  readonly failed: Texts;
}

const text = ([fr, en]: Texts): Localized => say(fr, en);

/** An indicator with thresholds, which carries points. `ours` when no official text draws the line. */
export function graded(
  id: string,
  dimension: DimensionId,
  title: Texts,
  rule: Rule,
  sources: readonly Source[],
  ours = false,
): Indicator {
  const thresholds = { passed: text(rule.passed), partial: text(rule.partial), failed: text(rule.failed) };
  return { id, dimension, title: text(title), weight: 1, thresholds, ours, sources };
}

/** An indicator without official threshold: a number and a rank, no points. */
export function measured(id: string, dimension: DimensionId, title: Texts, sources: readonly Source[]): Indicator {
  return { id, dimension, title: text(title), weight: 0, thresholds: null, ours: false, sources };
}

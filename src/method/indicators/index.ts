import type { Indicator } from '../../model/method.ts';
import { accessibilityIndicators } from './accessibility.ts';
import { channelIndicators } from './channels.ts';
import { documentIndicators } from './documents.ts';
import { followUpIndicators } from './follow-up.ts';
import { informationIndicators } from './information.ts';
import { journeyIndicators } from './journey.ts';
import { languageIndicators } from './language.ts';
import { prerequisiteIndicators } from './prerequisites.ts';

/** The 55 indicators, 1.1 to 8.5. */
export const indicators: readonly Indicator[] = [
  ...channelIndicators,
  ...informationIndicators,
  ...documentIndicators,
  ...accessibilityIndicators,
  ...languageIndicators,
  ...journeyIndicators,
  ...prerequisiteIndicators,
  ...followUpIndicators,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Throws `RangeError` for an id that is not of the method. */
export function indicatorById(id: string): Indicator {
  const indicator = byId.get(id);
  if (indicator === undefined) throw new RangeError(`No indicator ${id} in the method`);
  return indicator;
}

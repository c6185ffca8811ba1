import type { Entry } from '../lexicon/entry.ts';
import { termsIn, type TermUse } from '../lexicon/terms.ts';
import type { JourneyDetector, PlacedSign } from '../../sign.ts';
import type { Unit } from '../../unit.ts';
import { isExplainedAt } from './explained.ts';

interface PlacedUse extends TermUse {
  readonly unit: number;
}

function usesIn(units: readonly Unit[]): readonly PlacedUse[] {
  return units.flatMap(({ text }, unit) => termsIn(text).map((use) => ({ ...use, unit })));
}

function explainedTerms(units: readonly Unit[], uses: readonly PlacedUse[]): ReadonlySet<Entry> {
  const explained = uses.filter(({ unit, start, end }) => {
    const home = units[unit];
    return home !== undefined && isExplainedAt(home, start, end);
  });
  return new Set(explained.map(({ entry }) => entry));
}

function signOf({ entry, unit, start, end }: PlacedUse, text: string): PlacedSign {
  const written = text.slice(start, end);
  const advice =
    entry.kind === 'replace'
      ? {
          fr: `Remplacez « ${written} » par « ${entry.plain} ».`,
          en: `Replace “${written}” with “${entry.plain}”.`,
        }
      : {
          fr: `Expliquez « ${written} » dès la première fois : « ${entry.plain} ».`,
          en: `Explain “${written}” the first time: “${entry.plain}”.`,
        };
  return { sign: 'jargon', unit, start, end, advice, plain: entry.plain };
}

/**
 * Administrative terms: those that an everyday word replaces, wherever they stand; technical ones at their first use, unless a text
 * of the journey explains them.
 */
export const jargon: JourneyDetector = (units) => {
  const uses = usesIn(units);
  const known = new Set(explainedTerms(units, uses));
  return uses.flatMap((use) => {
    if (use.entry.kind === 'explain') {
      if (known.has(use.entry)) return [];
      known.add(use.entry);
    }
    return [signOf(use, units[use.unit]?.text ?? '')];
  });
};

import { acronymUses, isExplainedBeside, type AcronymUse } from '../acronyms.ts';
import { knownAcronyms } from '../known-acronyms.ts';
import type { JourneyDetector, PlacedSign } from '../../sign.ts';
import type { Unit } from '../../unit.ts';

interface PlacedAcronym extends AcronymUse {
  readonly unit: number;
}

/** “caisse d’allocations familiales (Caf)” explains CAF too. */
const lowered = /(?<=\()\p{Lu}\p{L}{2,7}(?=\))/gu;

function loweredUses(text: string): readonly AcronymUse[] {
  return Array.from(text.matchAll(lowered), (found) => ({
    acronym: found[0].toUpperCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Acronyms that a text of the journey explains: beside one of their uses, or as an item of a glossary. */
function explainedAcronyms(units: readonly Unit[], uses: readonly PlacedAcronym[]): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const use of uses) {
    const home = units[use.unit];
    if (home === undefined) continue;
    if (home.role === 'term' || isExplainedBeside(home.text, use)) explained.add(use.acronym);
  }
  for (const { text } of units) for (const use of loweredUses(text)) if (isExplainedBeside(text, use)) explained.add(use.acronym);
  return explained;
}

function signOf({ acronym, unit, start, end }: PlacedAcronym): PlacedSign {
  const known = knownAcronyms.get(acronym);
  const place = { sign: 'unexplained-acronym', unit, start, end } as const;
  if (known === undefined) {
    const advice = {
      fr: `Écrivez en toutes lettres ce que veut dire ${acronym} la première fois.`,
      en: `Write out what ${acronym} stands for the first time.`,
    };
    return { ...place, advice };
  }
  const advice = {
    fr: `Écrivez la première fois : « ${known.fr} (${acronym}) ».`,
    en: `Write the first time: “${known.fr} (${acronym})”, that is, ${known.en}.`,
  };
  return { ...place, advice, plain: known.fr };
}

/** Acronyms that no text of the journey explains, each at its first use. */
export const unexplainedAcronyms: JourneyDetector = (units) => {
  const uses = units.flatMap(({ text }, unit) => acronymUses(text).map((use): PlacedAcronym => ({ ...use, unit })));
  const done = new Set(explainedAcronyms(units, uses));
  return uses.flatMap((use) => {
    if (done.has(use.acronym)) return [];
    done.add(use.acronym);
    return [signOf(use)];
  });
};

import type { DimensionId, Letter } from '../model/method.ts';
import type { Localized } from '../model/localized.ts';
import type { Gate } from '../method/index.ts';
import { coverageThreshold } from '../method/index.ts';
import { atMost, isWorse, letterOf } from './letters.ts';
import type { Tally } from './points.ts';
import { join, percent, sentence } from './words.ts';

/** A letter, or none, and why. */
export interface Grade {
  readonly grade: Letter | null;
  readonly reason: Localized;
}

function observedText({ observed, applicable, coverage }: Tally): Localized {
  const share = percent(coverage);
  return {
    fr: `${observed} indicateur${observed > 1 ? 's' : ''} observé${observed > 1 ? 's' : ''} sur ${applicable} (${share.fr})`,
    en: `${observed} of ${applicable} indicators observed (${share.en})`,
  };
}

function noLetter(counted: Tally): Grade {
  if (counted.applicable === 0) {
    return { grade: null, reason: { fr: 'Aucun indicateur ne s’applique.', en: 'No indicator applies.' } };
  }
  const seen = observedText(counted);
  const needed = percent(coverageThreshold);
  return {
    grade: null,
    reason: {
      fr: `Pas de lettre\u00a0: ${seen.fr}, il en faut ${needed.fr}.`,
      en: `No letter: ${seen.en}, ${needed.en} is needed.`,
    },
  };
}

function bounded(gate: Gate, most: Letter, letter: Letter): Localized {
  if (!isWorse(most, letter)) return gate.message;
  return {
    fr: `ramené de ${letter} à ${most}\u00a0: ${gate.message.fr}`,
    en: `lowered from ${letter} to ${most}: ${gate.message.en}`,
  };
}

/**
 * Letter of a dimension: share of the points, then the gates. Under the coverage threshold there is no letter, and a gate gives none: a
 * gate only lowers.
 */
export function gradeDimension(id: DimensionId, counted: Tally, held: readonly Gate[]): Grade {
  if (counted.points === null || counted.coverage < coverageThreshold) return noLetter(counted);
  const earned = letterOf(counted.points);
  const own = held.flatMap((gate) => (gate.dimension?.id === id ? [{ gate, most: gate.dimension.atMost }] : []));
  const grade = own.reduce<Letter>((letter, { most }) => atMost(letter, most), earned);
  const points: Localized = {
    fr: `${counted.earned} point${counted.earned > 1 ? 's' : ''} sur ${counted.possible}`,
    en: `${counted.earned} of ${counted.possible} points`,
  };
  const reasons = own.map(({ gate, most }) => bounded(gate, most, earned));
  const all = sentence(join([points, observedText(counted), ...reasons], ', '));
  return { grade, reason: { fr: `${all.fr}.`, en: `${all.en}.` } };
}

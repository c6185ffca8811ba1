import type { DimensionId, Letter } from '../model/method.ts';
import type { JourneyOutcome, JourneySummary } from '../model/journey.ts';
import type { Localized } from '../model/localized.ts';
import type { Stability } from '../model/stability.ts';
import type { Gate } from '../method/index.ts';
import { decisiveDimensions, dimensionById, dimensions, fewestLetteredDimensions } from '../method/index.ts';
import type { Grade } from './dimension-grade.ts';
import { atMost, isWorse, medianLetter, oneAbove, worstOf } from './letters.ts';
import { say } from '../method/say.ts';
import { unstableOutcomes } from './stability.ts';
import { join, sentence } from './words.ts';

/** A dimension and its letter. */
export interface LetteredDimension {
  readonly id: DimensionId;
  readonly grade: Letter | null;
}

function blockedReason({ pathTitle, condition, obstacle }: JourneySummary): Localized {
  const what = obstacle === undefined ? { fr: '', en: '' } : { fr: ` ${obstacle.message.fr}`, en: ` ${obstacle.message.en}` };
  return {
    fr: `Pas de lettre\u00a0: le parcours «\u00a0${pathTitle}\u00a0» (${condition}) n’a pas pu être mené à son terme du fait du site.${what.fr}`,
    en: `No letter: the journey “${pathTitle}” (${condition}) could not be carried to its end because of the site.${what.en}`,
  };
}

function failedReason({ pathTitle, condition }: JourneySummary): Localized {
  return {
    fr: `Pas de lettre\u00a0: le parcours «\u00a0${pathTitle}\u00a0» (${condition}) n’a pas pu être rejoué jusqu’au bout du fait de l’outil, non du site.`,
    en: `No letter: the journey “${pathTitle}” (${condition}) could not be replayed to its end because of the tool, not of the site.`,
  };
}

const carried: readonly JourneyOutcome[] = ['completed', 'stopped-before-submission'];

function unstableReason({ pathTitle, condition }: JourneySummary, outcomes: readonly JourneyOutcome[]): Localized {
  const whole = outcomes.filter((outcome) => carried.includes(outcome)).length;
  return say(
    `Pas de lettre : les rejeux du parcours « ${pathTitle} » (${condition}) se contredisent, ${whole} sur ${outcomes.length} menés à leur terme.`,
    `No letter: the replays of the journey “${pathTitle}” (${condition}) disagree, ${whole} of ${outcomes.length} carried to their end.`,
  );
}

/** Why there can be no overall letter whatever the dimensions, if so. */
function obstacleToGrading(journeys: readonly JourneySummary[], stability: Stability | undefined): Localized | undefined {
  const unsure = journeys.find((journey) => unstableOutcomes(stability, journey) !== undefined);
  if (unsure !== undefined) return unstableReason(unsure, unstableOutcomes(stability, unsure) ?? []);
  const blocked = journeys.find(({ outcome }) => outcome === 'blocked');
  if (blocked !== undefined) return blockedReason(blocked);
  const failed = journeys.find(({ outcome }) => outcome === 'failed');
  if (failed !== undefined) return failedReason(failed);
  if (journeys.length > 0) return undefined;
  return { fr: 'Pas de lettre\u00a0: aucun parcours n’a été rejoué.', en: 'No letter: no journey was replayed.' };
}

function tooFew(scored: readonly LetteredDimension[], lettered: number): Localized {
  const missing = join(
    scored.filter(({ grade }) => grade === null).map(({ id }) => dimensionById(id).title),
    ', ',
  );
  return {
    fr: `Pas de lettre\u00a0: ${lettered} dimension${lettered > 1 ? 's' : ''} notée${lettered > 1 ? 's' : ''} sur ${dimensions.length}, il en faut ${fewestLetteredDimensions} (sans lettre\u00a0: ${missing.fr}).`,
    en: `No letter: ${lettered} of ${dimensions.length} dimensions have one, ${fewestLetteredDimensions} are needed (without: ${missing.en}).`,
  };
}

interface Bound {
  readonly most: Letter;
  readonly why: Localized;
}

function worstDecisive(scored: readonly LetteredDimension[]): Bound | undefined {
  const decisive = scored.filter(({ id }) => decisiveDimensions.includes(id));
  const worst = worstOf(decisive.flatMap(({ grade }) => (grade === null ? [] : [grade])));
  const which = decisive.find(({ grade }) => grade === worst);
  if (worst === null || which === undefined) return undefined;
  const { title } = dimensionById(which.id);
  return {
    most: oneAbove(worst),
    why: {
      fr: `une lettre au plus au-dessus de «\u00a0${title.fr}\u00a0» (${worst})`,
      en: `at most one letter above “${title.en}” (${worst})`,
    },
  };
}

/** The bounds that really lower the letter, worst last, each with the letter it leaves. */
function apply(median: Letter, bounds: readonly Bound[]): { readonly grade: Letter; readonly reasons: readonly Localized[] } {
  let grade = median;
  const reasons: Localized[] = [];
  for (const { most, why } of bounds) {
    if (!isWorse(most, grade)) continue;
    grade = atMost(grade, most);
    reasons.push({ fr: `ramenée à ${most}\u00a0: ${why.fr}`, en: `lowered to ${most}: ${why.en}` });
  }
  return { grade, reasons };
}

/**
 * The overall letter: median of the dimensions that have one (at least five), lowered by the gates, and at most one letter above the
 * worst of `channels`, `accessibility` and `journey`. None when a journey was not carried to its end, or not in every replay.
 */
export function gradeOverall(
  scored: readonly LetteredDimension[],
  held: readonly Gate[],
  journeys: readonly JourneySummary[],
  stability?: Stability,
): Grade {
  const stop = obstacleToGrading(journeys, stability);
  if (stop !== undefined) return { grade: null, reason: stop };
  const lettered = scored.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  const median = medianLetter(lettered);
  if (median === null || lettered.length < fewestLetteredDimensions)
    return { grade: null, reason: tooFew(scored, lettered.length) };
  const fromGates = held.flatMap(({ overall, message }) =>
    overall === undefined || overall === null ? [] : [{ most: overall, why: message }],
  );
  const decisive = worstDecisive(scored);
  const { grade, reasons } = apply(median, decisive === undefined ? fromGates : [...fromGates, decisive]);
  const middle = {
    fr: `médiane des ${lettered.length} dimensions notées\u00a0: ${median}`,
    en: `median of the ${lettered.length} dimensions that have a letter: ${median}`,
  };
  const all = sentence(join([middle, ...reasons], ', '));
  return { grade, reason: { fr: `${all.fr}.`, en: `${all.en}.` } };
}

import type { JourneySummary } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import { oneLine } from '../reporters/clean-text.ts';
import { say } from '../reporters/say.ts';

/** Journeys named one by one; the others are counted. */
const named = 20;

/** What stopped each journey that was not carried to its end, with the place of the step in the scenario: `file:line: …`. */
export function obstacleLines(journeys: readonly JourneySummary[], lang: Lang): readonly string[] {
  const stopped = journeys.flatMap(({ procedure, path, condition, obstacle, steps }) => {
    if (obstacle === undefined) return [];
    const place = steps[obstacle.step]?.place ?? procedure;
    return [`${place}: ${path} › ${condition} – ${oneLine(say(lang, obstacle.message))}`];
  });
  const more = stopped.length - named;
  const rest = say(lang, { fr: `… et ${more} trajets de plus`, en: `… and ${more} more journeys` });
  return more > 0 ? [...stopped.slice(0, named), rest] : stopped;
}

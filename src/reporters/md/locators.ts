import type { Lang } from '../../model/localized.ts';
import type { ScoredLocator, Scorecard } from '../../model/scorecard.ts';
import { locatorResult, locatorsTitle } from '../locators.ts';
import { say } from '../say.ts';
import { markdownCode, markdownText } from './escape.ts';

/** Searches printed for a procedure. */
const shownAtMost = 6;

function line(locator: ScoredLocator, lang: Lang): string {
  const { quote, postcode, result, reason, answers, checkpoint } = locator;
  const colon = say(lang, { fr: ' : ', en: ': ' });
  const words = locatorResult(locator, lang);
  const why = reason === undefined ? '' : colon + markdownText(reason, 300);
  const told = result === 'not-observed' ? words + why : `${words} ${markdownText(postcode ?? '?', 20)}`;
  const [answer] = answers;
  const proof = answer === undefined ? '' : ` – « ${markdownText(answer, 120)} »`;
  return `- « ${markdownText(quote, 120)} »${colon}${told}${proof} (${markdownCode(checkpoint, 80)})`;
}

/** The searches of the nearest counter, with what each did; nothing when none was met. */
export function locatorLines({ channels }: Scorecard, lang: Lang): readonly string[] {
  const locators = channels?.locators ?? [];
  if (locators.length === 0) return [];
  return [
    `### ${say(lang, locatorsTitle)}`,
    locators
      .slice(0, shownAtMost)
      .map((locator) => line(locator, lang))
      .join('\n'),
  ];
}

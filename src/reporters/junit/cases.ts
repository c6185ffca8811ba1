import type { Lang } from '../../model/localized.ts';
import type { ScoredDimension, ScoredIndicator, ScoredJourney, Scorecard } from '../../model/scorecard.ts';
import { clip } from '../clean-text.ts';
import { conditionWords, journeyWords, outcomeWords, wordFor } from '../labels.ts';
import type { Problem } from '../problems/problem.ts';
import { placeWords } from '../problems/words.ts';
import { say } from '../say.ts';

/** A test as JUnit knows it. */
export interface TestCase {
  readonly classname: string;
  readonly name: string;
  /** Seconds. */
  readonly time: number;
  readonly result: 'passed' | 'failure' | 'error' | 'skipped';
  /** What is wrong, or why it was skipped. */
  readonly message: string;
  /** Lines of what proves it, or of what is to be known of a test that passed. */
  readonly lines: readonly string[];
}

/** Places told in one test; the report has the others. */
const linesKept = 100;

function linesOf(problems: readonly Problem[], lang: Lang): readonly string[] {
  const rest = problems.length - linesKept;
  const more = say(lang, {
    fr: `… et ${rest} autres constats, dans le rapport.`,
    en: `… and ${rest} more findings, in the report.`,
  });
  const shown = problems.slice(0, linesKept).map((problem) => {
    const quote = problem.finding?.quote === undefined ? '' : ` « ${clip(problem.finding.quote, 500)} »`;
    return `${clip(problem.message, 1000)}${quote}\n    ${placeWords(problem)}`;
  });
  return rest > 0 ? [...shown, more] : shown;
}

/** How a journey ended: what the site stops is a failure, what we could not replay an error. */
export function journeyCase(card: Scorecard, journey: ScoredJourney, lang: Lang): TestCase {
  const { title, path, condition, outcome, blockedAt = '', obstacle = '', durationMs } = journey;
  const result = outcome === 'blocked' ? 'failure' : outcome === 'failed' ? 'error' : 'passed';
  return {
    classname: `usager.${card.procedure.id}.journeys`,
    name: `${clip(title, 300)} (${path}), ${wordFor(lang, conditionWords, condition)}`,
    time: durationMs / 1000,
    result,
    message: clip([say(lang, journeyWords[outcome]), blockedAt, obstacle].filter((part) => part !== '').join(' – '), 2000),
    lines: [],
  };
}

/** An objective of the method. Met in part, it passes and says so; undecided or not applicable, it is skipped with the reason. */
export function indicatorCase(
  card: Scorecard,
  dimension: ScoredDimension,
  indicator: ScoredIndicator,
  problems: readonly Problem[],
  lang: Lang,
): TestCase {
  const { outcome } = indicator;
  const result = outcome === 'failed' ? 'failure' : outcome === 'passed' || outcome === 'partial' ? 'passed' : 'skipped';
  return {
    classname: `usager.${card.procedure.id}.${dimension.id}`,
    name: clip(`${indicator.id} ${indicator.title}`, 300),
    time: 0,
    result,
    message: clip(`${say(lang, outcomeWords[outcome])} – ${indicator.message}`, 2000),
    lines: linesOf(problems, lang),
  };
}

import type { JudgedIndicator } from '../model/audit.ts';
import type { Lang, Localized } from '../model/localized.ts';
import type { Indicator } from '../model/method.ts';
import type { ScoredFinding, ScoredIndicator, ScoredOccurrence } from '../model/scorecard.ts';
import type { Finding, Occurrence, Verdict } from '../model/verdict.ts';

/** What differs from the finding: the same component is often at the same place from state to state. */
function scoreOccurrence(
  { checkpoint, selector, frame, rect, alike = 1 }: Occurrence,
  finding: Finding,
  screenshots: ReadonlyMap<string, string>,
): ScoredOccurrence {
  const screenshot = screenshots.get(checkpoint);
  const moved = rect !== undefined && JSON.stringify(rect) !== JSON.stringify(finding.rect);
  return {
    checkpoint,
    ...(selector === undefined || selector === finding.selector ? {} : { selector }),
    ...(frame === undefined || frame === finding.frame ? {} : { frame }),
    ...(moved ? { rect } : {}),
    ...(screenshot === undefined || checkpoint === finding.checkpoint ? {} : { screenshot }),
    ...(alike === (finding.alike ?? 1) ? {} : { alike }),
  };
}

/** A finding as printed, in the language of the run, with the picture of its state. */
export function scoreFinding(finding: Finding, lang: Lang, screenshots: ReadonlyMap<string, string>): ScoredFinding {
  const { id, checkpoint, message, selector, frame, quote, found, rect, requirement, impact, seenOn } = finding;
  const { occurrences, occurrenceCount, alike } = finding;
  const screenshot = screenshots.get(checkpoint);
  return {
    id,
    checkpoint,
    message: message[lang],
    ...(selector === undefined ? {} : { selector }),
    ...(frame === undefined ? {} : { frame }),
    ...(quote === undefined ? {} : { quote }),
    ...(found === undefined ? {} : { found }),
    ...(screenshot === undefined ? {} : { screenshot }),
    ...(rect === undefined ? {} : { rect }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(impact === undefined ? {} : { impact }),
    seenOn,
    ...(occurrences === undefined ? {} : { occurrences: occurrences.map((one) => scoreOccurrence(one, finding, screenshots)) }),
    ...(occurrenceCount === undefined ? {} : { occurrenceCount }),
    ...(alike === undefined ? {} : { alike }),
  };
}

const notObserved: Verdict = {
  outcome: 'untested',
  reason: { fr: 'Cet indicateur n’a pas été observé.', en: 'This indicator was not observed.' },
};

const messageOf = (verdict: Verdict): Localized => ('message' in verdict ? verdict.message : verdict.reason);

/** One indicator as printed; an indicator that no audit spoke of is `untested`, visibly. */
export function scoreIndicator(
  indicator: Indicator,
  judged: JudgedIndicator | undefined,
  lang: Lang,
  screenshots: ReadonlyMap<string, string>,
): ScoredIndicator {
  const verdict = judged?.verdict ?? notObserved;
  const isMeasured = verdict.outcome === 'measured';
  return {
    id: indicator.id,
    title: indicator.title[lang],
    outcome: isMeasured ? 'inapplicable' : verdict.outcome,
    weight: isMeasured ? 0 : indicator.weight,
    measured: isMeasured,
    ...(verdict.value === undefined ? {} : { value: verdict.value }),
    ...(verdict.unit === undefined ? {} : { unit: verdict.unit }),
    message: messageOf(verdict)[lang],
    source: indicator.sources.map(({ label }) => label[lang]).join(lang === 'fr' ? '\u00a0; ' : '; '),
    ours: indicator.ours,
    findings: (judged?.findings ?? []).map((finding) => scoreFinding(finding, lang, screenshots)),
    ...(judged?.unread === undefined ? {} : { unread: judged.unread }),
  };
}

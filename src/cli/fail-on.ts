import type { Localized } from '../model/localized.ts';
import type { Letter } from '../model/method.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { compareScorecards, type ScorecardComparison } from '../scoring/index.ts';
import { openRun } from '../store/index.ts';
import { CannotRun } from './errors.ts';

type Rule =
  | { readonly kind: 'grade'; readonly text: string; readonly dimension: string | undefined; readonly below: Letter }
  | { readonly kind: 'journey'; readonly text: string; readonly outcome: string }
  | { readonly kind: 'failed'; readonly text: string; readonly indicator: string }
  | { readonly kind: 'new'; readonly text: string; readonly indicator: string | undefined }
  | { readonly kind: 'lost'; readonly text: string; readonly channel: string }
  | { readonly kind: 'documents'; readonly text: string; readonly more: number };

const shapes: readonly (readonly [RegExp, (match: RegExpExecArray, text: string) => Rule])[] = [
  [/^grade(?::([a-z-]+))?<([A-E])$/, (m, text) => ({ kind: 'grade', text, dimension: m[1], below: m[2] as Letter })],
  [/^journey:(blocked|failed)$/, (m, text) => ({ kind: 'journey', text, outcome: m[1] ?? '' })],
  [/^failed:(\d\.\d)$/, (m, text) => ({ kind: 'failed', text, indicator: m[1] ?? '' })],
  [/^new:(any|\d\.\d)$/, (m, text) => ({ kind: 'new', text, indicator: m[1] === 'any' ? undefined : m[1] })],
  [/^lost:(phone|counter|post|relay|any)$/, (m, text) => ({ kind: 'lost', text, channel: m[1] ?? '' })],
  [/^documents:\+(\d+)$/, (m, text) => ({ kind: 'documents', text, more: Number(m[1]) })],
];

function parseRule(text: string): Rule {
  for (const [shape, build] of shapes) {
    const match = shape.exec(text);
    if (match !== null) return build(match, text);
  }
  const examples = 'grade<C, grade:channels<B, journey:blocked, failed:1.4, new:any, new:4.3, lost:phone, documents:+1';
  throw new CannotRun({
    fr: `Règle --fail-on inconnue : « ${text} ». Règles possibles : ${examples}.`,
    en: `Unknown --fail-on rule: “${text}”. Possible rules: ${examples}.`,
  });
}

/**
 * Reads the rules of `--fail-on` before anything is replayed.
 * @throws CannotRun for an unknown rule, or one that needs `--baseline` without it.
 */
export function parseRules(texts: readonly string[], baseline: string | undefined): readonly Rule[] {
  const rules = texts.flatMap((text) => text.split(',')).map((text) => parseRule(text.trim()));
  const needing = rules.find(({ kind }) => kind === 'new' || kind === 'lost' || kind === 'documents');
  if (needing !== undefined && baseline === undefined) {
    throw new CannotRun({
      fr: `La règle « ${needing.text} » compare avec une campagne précédente : donnez-la avec --baseline.`,
      en: `The rule “${needing.text}” compares with an earlier run: give it with --baseline.`,
    });
  }
  return rules;
}

function broken(
  rule: Rule,
  card: Scorecard,
  comparison: ScorecardComparison | undefined,
  before: Scorecard | undefined,
): string | undefined {
  switch (rule.kind) {
    case 'grade': {
      const grade =
        rule.dimension === undefined ? card.grade : (card.dimensions.find(({ id }) => id === rule.dimension)?.grade ?? null);
      return grade !== null && grade > rule.below ? grade : undefined;
    }
    case 'journey':
      return card.journeys.find(({ outcome }) => outcome === rule.outcome)?.condition;
    case 'failed':
      return card.dimensions
        .flatMap(({ indicators }) => indicators)
        .find(({ id, outcome }) => id === rule.indicator && outcome === 'failed')?.message;
    case 'new':
      return comparison?.findings.new.find(({ indicator }) => rule.indicator === undefined || indicator === rule.indicator)
        ?.message;
    case 'lost':
      return lostChannel(rule.channel, card, before);
    case 'documents': {
      const more = (card.documents?.max ?? 0) - (before?.documents?.max ?? 0);
      return before !== undefined && more >= rule.more ? `+${more}` : undefined;
    }
  }
}

const humanChannels = ['phone', 'counter', 'post', 'relay'] as const;

function lostChannel(channel: string, card: Scorecard, before: Scorecard | undefined): string | undefined {
  return humanChannels.find(
    (each) =>
      (channel === 'any' || channel === each) &&
      (before?.channels?.[each].length ?? 0) > 0 &&
      (card.channels?.[each].length ?? 0) === 0,
  );
}

function sentence(rule: Rule, card: Scorecard, why: string): Localized {
  return {
    fr: `Règle « ${rule.text} » non respectée par « ${card.procedure.title} » : ${why}`,
    en: `Rule “${rule.text}” is broken by “${card.procedure.title}”: ${why}`,
  };
}

/**
 * Rules that the scorecards break, one sentence each.
 * @throws StoreError when the baseline cannot be read; CannotRun when it was scored under another method version.
 */
export async function brokenRules(
  rules: readonly Rule[],
  scorecards: readonly Scorecard[],
  baseline: string | undefined,
): Promise<readonly Localized[]> {
  const earlier = baseline === undefined ? undefined : await openRun(baseline);
  return scorecards.flatMap((card) => {
    const known = earlier?.procedures.some(({ procedure }) => procedure.id === card.procedure.id) === true;
    const before = known ? (earlier?.scorecard(card.procedure.id) ?? undefined) : undefined;
    const compared = before === undefined ? undefined : compareScorecards(before, card);
    if (compared?.ok === false) throw new CannotRun(compared.message);
    return rules.flatMap((rule) => {
      const why = broken(rule, card, compared?.comparison, before);
      return why === undefined ? [] : [sentence(rule, card, why)];
    });
  });
}

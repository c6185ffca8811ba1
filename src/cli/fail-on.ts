import { dimensions, indicators, rgaaCriterion } from '../method/index.ts';
import type { DimensionId, Letter } from '../model/method.ts';
import { CannotRun } from './errors.ts';

/** axe's words, gravest first. */
export const impacts = ['critical', 'serious', 'moderate', 'minor'] as const;
type Impact = (typeof impacts)[number];

/** A rule of `--fail-on`; `text` is how the person wrote it. */
export type Rule = { readonly text: string } & (
  | { readonly kind: 'grade'; readonly dimension: DimensionId | undefined; readonly below: Letter }
  | { readonly kind: 'journey'; readonly outcome: string }
  | { readonly kind: 'failed'; readonly indicator: string }
  | {
      readonly kind: 'new';
      readonly indicator: string | undefined;
      /** Least grave impact that breaks the rule. */
      readonly impact?: Impact;
      /** Also what stops a person without being a finding of critical impact. */
      readonly blocking?: true;
      /** RGAA criterion. */
      readonly criterion?: string;
    }
  | { readonly kind: 'criterion'; readonly criterion: string | undefined }
  | { readonly kind: 'worse'; readonly dimension: string | undefined }
  | { readonly kind: 'lost'; readonly channel: string }
  | { readonly kind: 'documents'; readonly more: number }
);

const dimensionIds: readonly string[] = dimensions.map(({ id }) => id);
const indicatorIds: readonly string[] = indicators.map(({ id }) => id);

const shapes: readonly (readonly [RegExp, (match: RegExpExecArray, text: string) => Rule])[] = [
  [
    /^grade(?::([a-z-]+))?<([A-E])$/,
    (m, text) => ({ kind: 'grade', text, dimension: m[1] as DimensionId | undefined, below: m[2] as Letter }),
  ],
  [/^journey:(blocked|failed)$/, (m, text) => ({ kind: 'journey', text, outcome: m[1] ?? '' })],
  [/^failed:(\d\.\d)$/, (m, text) => ({ kind: 'failed', text, indicator: m[1] ?? '' })],
  [/^new:(any|\d\.\d)$/, (m, text) => ({ kind: 'new', text, indicator: m[1] === 'any' ? undefined : m[1] })],
  [/^new:blocking$/, (_m, text) => ({ kind: 'new', text, indicator: undefined, impact: 'critical', blocking: true })],
  [/^new:(critical|serious|moderate|minor)$/, (m, text) => ({ kind: 'new', text, indicator: undefined, impact: m[1] as Impact })],
  [/^new:rgaa:(\d{1,2}\.\d{1,2})$/, (m, text) => ({ kind: 'new', text, indicator: undefined, criterion: m[1] ?? '' })],
  [/^nc:(any|\d{1,2}\.\d{1,2})$/, (m, text) => ({ kind: 'criterion', text, criterion: m[1] === 'any' ? undefined : m[1] })],
  [/^worse:([a-z-]+)$/, (m, text) => ({ kind: 'worse', text, dimension: m[1] === 'any' ? undefined : m[1] })],
  [/^lost:(phone|counter|post|relay|any)$/, (m, text) => ({ kind: 'lost', text, channel: m[1] ?? '' })],
  [/^documents:\+([1-9]\d{0,2})$/, (m, text) => ({ kind: 'documents', text, more: Number(m[1]) })],
];

const examples =
  'grade<C, grade:channels<B, worse:any, worse:language, journey:blocked, failed:1.4, nc:11.1, new:any, new:blocking, new:serious, new:4.3, new:rgaa:11.1, lost:phone, lost:any, documents:+1';

function unknownRule(text: string): CannotRun {
  return new CannotRun({
    fr: `Règle --fail-on inconnue : « ${text} ». Règles possibles : ${examples}.`,
    en: `Unknown --fail-on rule: “${text}”. Possible rules: ${examples}.`,
  });
}

/** A rule about something that the method does not have would never be broken: silence that looks like success. */
function checkNames(rule: Rule): void {
  const named = rule.kind === 'grade' || (rule.kind === 'worse' && rule.dimension !== 'overall') ? rule.dimension : undefined;
  if (named !== undefined && !dimensionIds.includes(named)) {
    throw new CannotRun({
      fr: `La règle « ${rule.text} » nomme une dimension inconnue : choisissez parmi ${dimensionIds.join(', ')}.`,
      en: `The rule “${rule.text}” names an unknown dimension: choose among ${dimensionIds.join(', ')}.`,
    });
  }
  if ((rule.kind === 'failed' || rule.kind === 'new') && rule.indicator !== undefined && !indicatorIds.includes(rule.indicator)) {
    throw new CannotRun({
      fr: `La règle « ${rule.text} » nomme un indicateur que la méthode n’a pas : de ${indicatorIds[0]} à ${indicatorIds.at(-1)}, voir docs/method.fr.md.`,
      en: `The rule “${rule.text}” names an indicator that the method does not have: from ${indicatorIds[0]} to ${indicatorIds.at(-1)}, see docs/method.md.`,
    });
  }
}

function checkCriterion(rule: Rule): void {
  const criterion = rule.kind === 'new' || rule.kind === 'criterion' ? rule.criterion : undefined;
  if (criterion === undefined || rgaaCriterion(criterion) !== undefined) return;
  throw new CannotRun({
    fr: `La règle « ${rule.text} » nomme un critère que le RGAA 4.1.2 n’a pas : de 1.1 à 13.12.`,
    en: `The rule “${rule.text}” names a criterion that RGAA 4.1.2 does not have: from 1.1 to 13.12.`,
  });
}

/** Reads one rule. @throws CannotRun for one that is unknown. */
export function parseRule(text: string): Rule {
  for (const [shape, build] of shapes) {
    const match = shape.exec(text);
    if (match === null) continue;
    const rule = build(match, text);
    checkNames(rule);
    checkCriterion(rule);
    return rule;
  }
  throw unknownRule(text);
}

/** True for a rule that compares with an earlier run. */
export const isComparing = ({ kind }: Rule): boolean =>
  kind === 'new' || kind === 'lost' || kind === 'documents' || kind === 'worse';

/**
 * Reads the rules of `--fail-on` before anything is replayed.
 * @throws CannotRun for an unknown rule, or one that needs `--baseline` without it (`false`: the person says that there is none yet).
 */
export function parseRules(texts: readonly string[], baseline: string | false | undefined): readonly Rule[] {
  const rules = texts.flatMap((text) => text.split(',')).map((text) => parseRule(text.trim()));
  const needing = rules.find(isComparing);
  if (needing !== undefined && baseline === undefined) {
    throw new CannotRun({
      fr: `La règle « ${needing.text} » compare avec une campagne précédente : donnez-la avec --baseline, ou dans usager.config.yaml (baseline). À la première campagne, quand il n’y en a pas encore : --no-baseline.`,
      en: `The rule “${needing.text}” compares with an earlier run: give it with --baseline, or in usager.config.yaml (baseline). On a first run, when there is none yet: --no-baseline.`,
    });
  }
  return rules;
}

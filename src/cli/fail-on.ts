import { dimensions, indicators } from '../method/index.ts';
import type { DimensionId, Letter } from '../model/method.ts';
import { CannotRun } from './errors.ts';

/** A rule of `--fail-on`; `text` is how the person wrote it. */
export type Rule = { readonly text: string } & (
  | { readonly kind: 'grade'; readonly dimension: DimensionId | undefined; readonly below: Letter }
  | { readonly kind: 'journey'; readonly outcome: string }
  | { readonly kind: 'failed'; readonly indicator: string }
  | { readonly kind: 'new'; readonly indicator: string | undefined }
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
  [/^lost:(phone|counter|post|relay|any)$/, (m, text) => ({ kind: 'lost', text, channel: m[1] ?? '' })],
  [/^documents:\+([1-9]\d{0,2})$/, (m, text) => ({ kind: 'documents', text, more: Number(m[1]) })],
];

const examples = 'grade<C, grade:channels<B, journey:blocked, failed:1.4, new:any, new:4.3, lost:phone, lost:any, documents:+1';

function unknownRule(text: string): CannotRun {
  return new CannotRun({
    fr: `Règle --fail-on inconnue : « ${text} ». Règles possibles : ${examples}.`,
    en: `Unknown --fail-on rule: “${text}”. Possible rules: ${examples}.`,
  });
}

/** A rule about something that the method does not have would never be broken: silence that looks like success. */
function checkNames(rule: Rule): void {
  if (rule.kind === 'grade' && rule.dimension !== undefined && !dimensionIds.includes(rule.dimension)) {
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

function parseRule(text: string): Rule {
  for (const [shape, build] of shapes) {
    const match = shape.exec(text);
    if (match === null) continue;
    const rule = build(match, text);
    checkNames(rule);
    return rule;
  }
  throw unknownRule(text);
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

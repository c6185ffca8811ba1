import { signs, type SignId } from '../../language/index.ts';
import type { Localized } from '../../model/localized.ts';
import { CannotRun } from '../errors.ts';
import { plural } from '../plural.ts';
import type { Reading } from './reading.ts';

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** A rule of `--fail-on` for texts; `text` is how the person wrote it. */
export type TextRule = { readonly text: string } & (
  | { readonly kind: 'level'; readonly above: string }
  | { readonly kind: 'sign'; readonly sign: SignId; readonly more: number }
);

function parseRule(text: string): TextRule {
  const above = /^level>([ABC][12])$/.exec(text)?.[1];
  if (above !== undefined) return { kind: 'level', text, above };
  const [, name, count] = /^([a-z-]{1,40})>(\d{1,6})$/.exec(text) ?? [];
  const sign = signs.find((id) => id === name);
  if (sign !== undefined) return { kind: 'sign', text, sign, more: Number(count) };
  const examples = 'level>B1, long-sentence>5, jargon>0, unexplained-acronym>0';
  throw new CannotRun({
    fr: `Règle --fail-on inconnue : « ${text} ». Règles possibles : level>A1 à level>C1, ou un signe et son nombre, par exemple ${examples}.`,
    en: `Unknown --fail-on rule: “${text}”. Possible rules: level>A1 to level>C1, or a sign and its number, for example ${examples}.`,
  });
}

/**
 * Reads the rules of `--fail-on` before any text is read.
 * @throws CannotRun for an unknown rule.
 */
export function parseTextRules(texts: readonly string[]): readonly TextRule[] {
  return texts.map((text) => parseRule(text.trim()));
}

/** A rule about signs that nothing looks for would never be broken: silence that looks like success. */
function unverifiable(rule: string, file: string): CannotRun {
  return new CannotRun({
    fr: `La règle « ${rule} » ne peut pas être vérifiée sur « ${file} » : aucun signe n’est recherché dans sa langue.`,
    en: `The rule “${rule}” cannot be verified on “${file}”: no sign is looked for in its language.`,
  });
}

function reason(rule: TextRule, reading: Reading): Localized | undefined {
  const { analysis, counts } = reading;
  if (rule.kind === 'level') {
    const { level } = analysis.readability;
    const broken = level !== null && levels.findIndex((id) => id === level) > levels.findIndex((id) => id === rule.above);
    return broken ? { fr: `niveau ${level}`, en: `level ${level}` } : undefined;
  }
  if (!reading.looked) throw unverifiable(rule.text, reading.file);
  const count = counts[rule.sign] ?? 0;
  return count > rule.more ? { fr: plural(count, ['relevé', 'relevés']), en: `${count} found` } : undefined;
}

/**
 * Rules that a text breaks, one sentence each. A text too short for a level breaks no rule on levels.
 * @throws CannotRun for a rule on signs that are not looked for in the language of the text.
 */
export function brokenTextRules(rules: readonly TextRule[], reading: Reading): readonly Localized[] {
  return rules.flatMap((rule) => {
    const why = reason(rule, reading);
    if (why === undefined) return [];
    return {
      fr: `Règle « ${rule.text} » non respectée par « ${reading.file} » : ${why.fr}`,
      en: `Rule “${rule.text}” is broken by “${reading.file}”: ${why.en}`,
    };
  });
}

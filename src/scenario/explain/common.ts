import { documentation } from '../schema/documentation.ts';
import type { Localized } from '../../model/localized.ts';
import type { Issue } from './issue.ts';
import { quote, say } from './say.ts';
import { typeName, typeOf } from './value-type.ts';
import type { ValueType } from './value-type.ts';

/** What the key of an issue is for, from the documentation; empty when it has no entry. */
export function purpose(issue: Issue): Localized {
  const pattern = issue.pattern.replaceAll('paths.*.', 'path.').replaceAll('data.*.', 'data.');
  const candidates = [pattern, pattern.split('.').slice(-2).join('.'), `step.${issue.key}`];
  const found = Object.entries(documentation).find(([key]) => candidates.includes(key));
  return found === undefined ? { en: '', fr: '' } : say(` ${found[1].en}`, ` ${found[1].fr}`);
}

/** “`start`”, “item 2 of `steps`”, “the scenario”. */
export function subject(issue: Issue): Localized {
  const key = issue.path.at(-1);
  if (key === undefined) return { en: 'The scenario', fr: 'Le scénario' };
  if (typeof key === 'string') return { en: quote(key), fr: quote(key) };
  const list = issue.path.findLast((part) => typeof part === 'string') ?? '';
  return say(`Item ${key + 1} of ${quote(list)}`, `L’élément ${key + 1} de ${quote(list)}`);
}

/** A key that must be there and is not. */
export function missing(issue: Issue): Localized {
  const why = purpose(issue);
  return say(`The key ${quote(issue.key)} is missing.${why.en}`, `La clé ${quote(issue.key)} manque.${why.fr}`);
}

/** A key written without its value. */
export function empty(issue: Issue): Localized {
  const why = purpose(issue);
  const what = subject(issue);
  if (Array.isArray(issue.value)) {
    return say(
      `${what.en} is empty: write at least one item.${why.en}`,
      `${what.fr} est vide : écrivez au moins un élément.${why.fr}`,
    );
  }
  return say(`${what.en} is empty: write its value.${why.en}`, `${what.fr} est vide : écrivez sa valeur.${why.fr}`);
}

/** How to write a key whose short form people expect, and that has none; by the last part of its path. */
const example: Readonly<Record<string, string>> = {
  fill: 'fill: { label: Nom, with: Martin }',
  select: 'select: { label: Pays, option: France }',
  upload: 'upload: { label: Justificatif, file: justificatif.pdf }',
  conditions: 'conditions: [desktop, smartphone]',
  allow: 'allow: [www.example.fr]',
  paths: 'paths: { heberge: { title: Hébergé chez un tiers, change: { … } } }',
};

/** A value of the wrong kind. A number where a text is due gets the remedy: quotes; a few keys get an example. */
export function wrongType(issue: Issue, expected: readonly ValueType[]): Localized {
  const actual = typeOf(issue.value);
  if (actual === 'empty') return empty(issue);
  const what = subject(issue);
  const list = (lang: 'en' | 'fr'): string => expected.map((type) => typeName(type)[lang]).join(lang === 'en' ? ' or ' : ' ou ');
  const why = purpose(issue);
  const quotable = expected.includes('text') && (actual === 'number' || actual === 'boolean');
  const shown = example[String(issue.path.at(-1))];
  const remedy = quotable
    ? say(`: put it between quotes, "${String(issue.value)}"`, ` : mettez-le entre guillemets droits, "${String(issue.value)}"`)
    : shown === undefined
      ? say('', '')
      : say(`: write ${quote(shown)}`, ` : écrivez ${quote(shown)}`);
  return say(
    `${what.en} must be ${list('en')}, not ${typeName(actual).en}${remedy.en}.${why.en}`,
    `${what.fr} doit être ${list('fr')}, pas ${typeName(actual).fr}${remedy.fr}.${why.fr}`,
  );
}

/** Lower case, accents removed, everything else a hyphen: the short name nearest to a text. */
export const shortName = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

import type { z } from 'zod';
import type { Localized } from '../../model/localized.ts';
import type { DataPath, PathProblem } from '../../scenario/problem.ts';
import { alternatives, quote, say } from '../../scenario/explain/say.ts';
import { didYouMean } from '../../scenario/explain/suggest.ts';
import { typeName, typeOf, zodType } from '../../scenario/explain/value-type.ts';
import { configDocument, configTags } from './schema.ts';

type Issue = z.core.$ZodIssue;

/** More are never shown. */
const maxIssues = 50;

const topKeys = Object.keys(configDocument.shape);
const waiverKeys = ['finding', 'indicator', 'rule', 'procedure', 'reason', 'owner', 'expires'];

/** Why a key must be there, or what it is for. */
const why: Readonly<Record<string, Localized>> = {
  reason: say('say why this is accepted', 'dites pourquoi c’est accepté'),
  owner: say('say who answers for it (a name, a team, a ticket)', 'dites qui en répond (un nom, une équipe, un ticket)'),
  expires: say('say until when, as YYYY-MM-DD', 'dites jusqu’à quand, sous la forme AAAA-MM-JJ'),
};

const byTag: Readonly<Record<string, (value: unknown) => Localized>> = {
  [configTags.day]: (value) =>
    say(
      `${quote(value)} is not a day: write it YYYY-MM-DD, such as 2027-03-31`,
      `${quote(value)} n’est pas un jour : écrivez-le AAAA-MM-JJ, comme 2027-03-31`,
    ),
  [configTags.finding]: (value) =>
    say(
      `${quote(value)} is not the id of a finding: 12 characters 0-9 and a-f, as the message of the broken rule prints it`,
      `${quote(value)} n’est pas l’identifiant d’un constat : 12 caractères 0-9 et a-f, comme l’imprime le message de la règle non respectée`,
    ),
  [configTags.indicator]: (value) =>
    say(
      `${quote(value)} is not an indicator: write its number, such as "4.3"`,
      `${quote(value)} n’est pas un indicateur : écrivez son numéro, comme "4.3"`,
    ),
  [configTags.one]: () =>
    say(
      'A waiver is about one thing: write one of `finding`, `indicator` (with `procedure`) or `rule` (with `procedure`)',
      'Une dérogation porte sur une seule chose : écrivez `finding`, ou `indicator` (avec `procedure`), ou `rule` (avec `procedure`)',
    ),
  [configTags.authority]: () =>
    say(
      '`tsa` is not the address of a time-stamp authority: write a whole http or https address',
      '`tsa` n’est pas l’adresse d’une autorité d’horodatage : écrivez une adresse http ou https complète',
    ),
  // The value is not repeated: messages end in logs.
  [configTags.password]: () =>
    say(
      '`tsa` holds a user name or a password, and this file is read by many: take them out and give the whole address in USAGER_TSA',
      '`tsa` contient un nom d’utilisateur ou un mot de passe, et ce fichier est lu par beaucoup : retirez-les et donnez l’adresse entière dans USAGER_TSA',
    ),
  [configTags.procedure]: () =>
    say(
      'This waiver would hold for every procedure: add `procedure`, the id of the one it is about',
      'Cette dérogation vaudrait pour toutes les démarches : ajoutez `procedure`, l’identifiant de celle dont il s’agit',
    ),
};

function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

function unknownKey(key: string, path: DataPath): Localized {
  const known = path.length === 0 ? topKeys : waiverKeys;
  const meant = didYouMean(key, known);
  const all = alternatives(known);
  return say(
    `Unknown key ${quote(key)}${meant.en || `: it may be ${all.en}`}`,
    `Clé inconnue ${quote(key)}${meant.fr || ` : ce peut être ${all.fr}`}`,
  );
}

function missing(key: string): Localized {
  const reason = why[key];
  return say(
    `The key ${quote(key)} is missing${reason === undefined ? '' : `: ${reason.en}`}`,
    `La clé ${quote(key)} manque${reason === undefined ? '' : ` : ${reason.fr}`}`,
  );
}

function empty(key: string): Localized {
  const reason = why[key];
  return say(
    `${quote(key)} is empty: ${reason?.en ?? 'write its value, or remove the line'}`,
    `${quote(key)} est vide : ${reason?.fr ?? 'écrivez sa valeur, ou retirez la ligne'}`,
  );
}

function messageOf(issue: Issue, value: unknown): Localized {
  const key = issue.path.findLast((part) => typeof part === 'string') ?? '';
  const known = byTag[issue.message];
  if (known !== undefined) return known(value);
  if (value === null || issue.message === configTags.text) return empty(key);
  if (issue.code === 'invalid_type') {
    const expected = typeName(zodType(issue.expected) ?? 'text');
    const actual = typeName(typeOf(value));
    return say(
      `${quote(key)} must be ${expected.en}, not ${actual.en}`,
      `${quote(key)} doit être ${expected.fr}, pas ${actual.fr}`,
    );
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const meant = didYouMean(typeof value === 'string' ? value : '', words);
    const all = alternatives(words);
    return say(
      `${quote(value)} is not a value of ${quote(key)}${meant.en || `: write ${all.en}`}`,
      `${quote(value)} n’est pas une valeur de ${quote(key)}${meant.fr || ` : écrivez ${all.fr}`}`,
    );
  }
  if (issue.code === 'too_small')
    return say(`${quote(key)} must be at least ${issue.minimum}`, `${quote(key)} doit être au moins ${issue.minimum}`);
  if (issue.code === 'too_big')
    return say(`${quote(key)} may be ${issue.maximum} at most`, `${quote(key)} ne peut dépasser ${issue.maximum}`);
  return say(`${quote(key)} is not right here`, `${quote(key)} ne convient pas ici`);
}

function explainOne(issue: Issue, root: unknown): readonly PathProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], atKey: true, message: unknownKey(key, path) }));
  }
  const value = valueAt(root, path);
  if (value === undefined) return [{ path: path.slice(0, -1), message: missing(String(path.at(-1) ?? '')) }];
  return [{ path, message: messageOf(issue, value) }];
}

/** What zod found wrong in the configuration, in words its author understands. */
export function explainConfig(issues: readonly Issue[], root: unknown): readonly PathProblem[] {
  return issues.slice(0, maxIssues).flatMap((issue) => explainOne(issue, root));
}

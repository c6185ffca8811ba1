import type { z } from 'zod';
import type { Localized } from '../../model/localized.ts';
import { maxProblems } from '../problem.ts';
import type { DataPath, PathProblem } from '../problem.ts';
import { empty, missing, purpose, subject, wrongType } from './common.ts';
import { issueAt } from './issue.ts';
import type { Issue } from './issue.ts';
import { ruleMessages } from './rule-messages.ts';
import { alternatives, quote, say } from './say.ts';
import { stepWritten } from './step-written.ts';
import { didYouMean, nearest } from './suggest.ts';
import { unknownKey } from './unknown-key.ts';
import { valueMessages } from './value-messages.ts';
import { typeOf, zodType } from './value-type.ts';

/** More are never shown; comparing them all would take the time of an attack. */
const maxIssues = 4 * maxProblems;

type RawIssue = z.core.$ZodIssue;

/** Turns what zod found wrong in a document into problems that its author understands. */
export function explain(issues: readonly RawIssue[], root: unknown): readonly PathProblem[] {
  return explainAll(issues, [], root);
}

function explainAll(issues: readonly RawIssue[], base: DataPath, root: unknown): readonly PathProblem[] {
  const first = issues.slice(0, maxIssues);
  return first.filter((issue) => !isConsequence(issue, first)).flatMap((issue) => explainOne(issueAt(issue, base, root), root));
}

/** Says nothing that another issue at the same place explains better: a misspelt key, a `name` without its `role`. */
function isConsequence(issue: RawIssue, all: readonly RawIssue[]): boolean {
  const misspelt = (path: RawIssue['path']): readonly string[] =>
    all.flatMap((other) =>
      other.code === 'unrecognized_keys' && samePath(other.path, path) ? other.keys.slice(0, maxProblems) : [],
    );
  const wrongKind = all.some((other) => other !== issue && other.code === 'invalid_type' && samePath(other.path, issue.path));
  if (wrongKind && issue.code !== 'invalid_type') return true;
  if (issue.code !== 'custom' || !(issue.message in ruleMessages)) {
    const key = String(issue.path.at(-1));
    return issue.code !== 'unrecognized_keys' && misspelt(issue.path.slice(0, -1)).some((wrong) => nearest(wrong, [key]) === key);
  }
  if (issue.message === 'name-needs-role') return false;
  const nameAlone = all.some((other) => other.message === 'name-needs-role' && samePath(other.path, issue.path));
  return misspelt(issue.path).length > 0 || (nameAlone && ['one-way', 'expect-something'].includes(issue.message));
}

const samePath = (a: RawIssue['path'], b: RawIssue['path']): boolean =>
  a.length === b.length && a.every((key, rank) => key === b[rank]);

function explainOne(issue: Issue, root: unknown): readonly PathProblem[] {
  const { raw, path } = issue;
  if (issue.value === undefined && raw.code !== 'invalid_key')
    return [{ path: path.slice(0, -1), atKey: true, message: missing(issue) }];
  if (raw.code === 'invalid_union') return explainUnion(issue, root);
  if (raw.code === 'unrecognized_keys') {
    return raw.keys
      .slice(0, maxProblems)
      .map((key) => ({ path: [...path, key], atKey: true, message: unknownKey(issue, key, raw.message) }));
  }
  if (raw.code === 'invalid_key') return [{ path, atKey: true, message: keyMessage(issue) }];
  return [{ path, message: messageOf(issue) }];
}

/** Several forms are allowed: explains the one that the author has begun to write. */
function explainUnion(issue: Issue, root: unknown): readonly PathProblem[] {
  if (issue.raw.code !== 'invalid_union') return [];
  const begun = issue.raw.errors.find((branch) => !isOtherForm(branch));
  return begun === undefined ? [{ path: issue.path, message: messageOf(issue) }] : explainAll(begun, issue.path, root);
}

const isOtherForm = (branch: readonly RawIssue[]): boolean =>
  branch.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && issue.errors.every(isOtherForm))),
  );

function keyMessage(issue: Issue): Localized {
  const inner = issue.raw.code === 'invalid_key' ? issue.raw.issues[0] : undefined;
  const named: Issue = { ...issue, value: issue.key, raw: inner ?? issue.raw };
  return messageOf(named);
}

function messageOf(issue: Issue): Localized {
  const { raw, value } = issue;
  if (value === null) return stepWritten(issue) ?? empty(issue);
  const known = (Object.hasOwn(valueMessages, raw.message) ? valueMessages : ruleMessages)[raw.message];
  if (known !== undefined) return known(issue);
  if (raw.code === 'invalid_type') return stepWritten(issue) ?? wrongType(issue, [zodType(raw.expected) ?? 'text']);
  if (raw.code === 'invalid_value') return notListed(issue, raw.values.map(String));
  if (raw.code === 'too_small' || raw.code === 'too_big') return outOfBounds(issue);
  const what = subject(issue);
  const why = purpose(issue);
  return say(`${what.en} is not right here.${why.en}`, `${what.fr} ne convient pas ici.${why.fr}`);
}

function notListed(issue: Issue, words: readonly string[]): Localized {
  if (typeof issue.value !== 'string') return wrongType(issue, ['text']);
  const meant = didYouMean(issue.value, words);
  const all = alternatives(words);
  const what = subject(issue);
  return say(
    `${quote(issue.value)} is not a value of ${what.en}${meant.en || `: write ${all.en}`}`,
    `${quote(issue.value)} n’est pas une valeur de ${what.fr}${meant.fr || ` : écrivez ${all.fr}`}`,
  );
}

function outOfBounds(issue: Issue): Localized {
  const what = subject(issue);
  const small = issue.raw.code === 'too_small';
  const limit = issue.raw.code === 'too_small' ? issue.raw.minimum : issue.raw.code === 'too_big' ? issue.raw.maximum : 0;
  const type = typeOf(issue.value);
  if (small && (type === 'text' || type === 'list')) return empty(issue);
  const units = { text: say(' characters', ' caractères'), list: say(' items', ' éléments') };
  const unit = type === 'text' || type === 'list' ? units[type] : say('', '');
  return small
    ? say(`${what.en} must be at least ${limit}`, `${what.fr} doit être au moins ${limit}`)
    : say(`${what.en} is too large: ${limit}${unit.en} at most`, `${what.fr} est trop grand : ${limit}${unit.fr} au plus`);
}

import type { Entry } from './entry.ts';
import { lexicon } from './index.ts';
import { formsOf } from './inflect.ts';
import { areJoined, tokensOf, type Token } from './tokens.ts';

/** A term of the lexicon found in a text (UTF-16 offsets; `end` is exclusive). */
export interface TermUse {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  entry?: Entry;
}

/** The first entry keeps a form that two entries share. */
function plant(trunk: Branch, form: string, entry: Entry): void {
  let branch = trunk;
  for (const { word } of tokensOf(form)) {
    const next = branch.next.get(word) ?? { next: new Map<string, Branch>() };
    branch.next.set(word, next);
    branch = next;
  }
  branch.entry ??= entry;
}

function grow(): Branch {
  const trunk: Branch = { next: new Map() };
  for (const entry of lexicon) for (const form of formsOf(entry)) plant(trunk, form, entry);
  return trunk;
}

let grown: Branch | undefined;

/** Grown when a first text is read: commands that read none start without waiting for it. */
function root(): Branch {
  return (grown ??= grow());
}

interface Match {
  readonly entry: Entry;
  /** Number of words. */
  readonly length: number;
}

/** The longest term that begins at a word. */
function longestAt(text: string, tokens: readonly Token[], from: number): Match | undefined {
  let found: Match | undefined;
  let branch: Branch | undefined = root();
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || (at > from && previous !== undefined && !areJoined(text, previous, token))) break;
    branch = branch.next.get(token.word);
    if (branch === undefined) break;
    if (branch.entry !== undefined) found = { entry: branch.entry, length: at - from + 1 };
  }
  return found;
}

/** Words looked at on each side of a term to know its sense. */
const reach = 8;

function fits(rule: string, before: readonly Token[], after: readonly Token[]): boolean {
  if (rule.startsWith('~ ')) return after[0]?.word === rule.slice(2).replace("'", '’');
  if (rule.endsWith(' ~')) return before.at(-1)?.word === rule.slice(0, -2).replace("'", '’');
  return [...before, ...after].some(({ word }) => word.startsWith(rule));
}

/** False when the words around show an ordinary use, or do not show the one that is meant. */
function isMeant({ entry, length }: Match, tokens: readonly Token[], from: number): boolean {
  if (entry.not.length === 0 && entry.near.length === 0) return true;
  const before = tokens.slice(Math.max(0, from - reach), from);
  const after = tokens.slice(from + length, from + length + reach);
  if (entry.not.some((rule) => fits(rule, before, after))) return false;
  return entry.near.length === 0 || entry.near.some((rule) => fits(rule, before, after));
}

/** Terms of the lexicon in a text, in order and apart; one pass over its words. */
export function termsIn(text: string): readonly TermUse[] {
  const tokens = tokensOf(text);
  const uses: TermUse[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = longestAt(text, tokens, at);
    if (found === undefined) continue;
    const [first, last] = [tokens[at], tokens[at + found.length - 1]];
    if (first !== undefined && last !== undefined && isMeant(found, tokens, at))
      uses.push({ entry: found.entry, start: first.start, end: last.end });
    at += found.length - 1;
  }
  return uses;
}

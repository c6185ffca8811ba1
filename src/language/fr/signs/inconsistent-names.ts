import { verbForms } from '../lexicon/inflect-verb.ts';
import { deedNouns, deeds, sameThings, type SameThing } from '../lexicon/same-things.ts';
import { areJoined, tokensOf, type Token } from '../lexicon/tokens.ts';
import type { JourneyDetector, PlacedSign } from '../../sign.ts';
import type { Unit } from '../../unit.ts';

interface Name {
  readonly thing: SameThing;
  /** Singular, as it is told to the author. */
  readonly name: string;
  readonly words: readonly string[];
}

interface Use {
  readonly name: Name;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** What is done with the thing, with whose it is: “envoyer votre”. Two names with the same are one thing. */
  readonly contexts: readonly string[];
}

const names: readonly Name[] = sameThings.flatMap((thing) =>
  thing.names.flatMap(([singular, plural]) =>
    [singular, plural].map((written) => ({ thing, name: singular, words: written.split(' ') })),
  ),
);
/** Names by their first word, the longest first. */
const byFirstWord = new Map(
  [...new Set(names.map(({ words }) => words[0] ?? ''))].map((first) => [
    first,
    names.filter(({ words }) => words[0] === first).toSorted((one, other) => other.words.length - one.words.length),
  ]),
);

const infinitives = new Map(deeds.flatMap((verb) => verbForms(verb).map((form) => [form, verb] as const)));
const owners = new Map(
  Object.entries({ votre: 'votre', vos: 'votre', mon: 'mon', ma: 'mon', mes: 'mon' }).map(([word, owner]) => [word, owner]),
);
const articles = new Set(['le', 'la', 'les', 'l’', 'un', 'une', 'des', 'tout', 'ce', 'cette', 'ces']);
const between = new Set(['à', 'au', 'aux', 'dans', 'sur', 'vous', 'moi', 'bien', 'ensuite', 'aussi', 'tous', 'toutes']);
const auxiliaries = new Set([
  'est',
  'sera',
  'sont',
  'seront',
  'été',
  'a',
  'ont',
  'être',
  'doit',
  'peut',
  'doivent',
  'peuvent',
  'pas',
]);

/** The deed before “votre dossier”: “envoyez votre dossier”, “connectez-vous à votre compte”, “dépôt de votre dossier”. */
function deedBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let index = at; index >= Math.max(0, at - 2); index--) {
    const word = tokens[index]?.word ?? '';
    const noun = tokens[index - 1]?.word ?? '';
    if (index === at && word === 'de' && Object.hasOwn(deedNouns, noun)) return deedNouns[noun];
    const verb = infinitives.get(word);
    if (verb !== undefined) return verb;
    if (!between.has(word)) return undefined;
  }
  return undefined;
}

/** The deed after “votre dossier”: “est étudié”, “a été refusé”, “sera traité”. */
function deedAfter(tokens: readonly Token[], at: number): string | undefined {
  for (let index = at; index < at + 4; index++) {
    const word = tokens[index]?.word ?? '';
    const verb = infinitives.get(word);
    if (verb !== undefined && index > at) return verb;
    if (!auxiliaries.has(word)) return undefined;
  }
  return undefined;
}

function contextsOf(thing: SameThing, tokens: readonly Token[], first: number, next: number): readonly string[] {
  const determiner = tokens[first - 1]?.word ?? '';
  const owner = owners.get(determiner);
  if (thing.id === 'person') {
    const [modal, verb] = [tokens[next]?.word ?? '', tokens[next + 1]?.word ?? ''];
    return articles.has(determiner) && /^(?:doit|peut)$/u.test(modal) && /(?:er|ir|re)$/u.test(verb) ? [`${modal} ${verb}`] : [];
  }
  const isOwned = owner !== undefined || (thing.id === 'papers' && articles.has(determiner));
  if (!isOwned) return [];
  const whose = thing.id === 'papers' ? '' : (owner ?? '');
  const [before, after] = [deedBefore(tokens, first - 2), deedAfter(tokens, next)];
  return [...(before === undefined ? [] : [`${before} ${whose}`]), ...(after === undefined ? [] : [`être ${after} ${whose}`])];
}

function nameAt(text: string, tokens: readonly Token[], at: number): Name | undefined {
  const candidates = byFirstWord.get(tokens[at]?.word ?? '') ?? [];
  return candidates.find(({ words }) =>
    words.every((word, index) => {
      const [token, previous] = [tokens[at + index], tokens[at + index - 1]];
      return token?.word === word && (index === 0 || (previous !== undefined && areJoined(text, previous, token)));
    }),
  );
}

function usesIn(text: string, unit: number): readonly Use[] {
  const tokens = tokensOf(text);
  const uses: Use[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(text, tokens, at);
    const [first, last] = [tokens[at], tokens[at + (name?.words.length ?? 0) - 1]];
    if (name === undefined || first === undefined || last === undefined) continue;
    const next = at + name.words.length;
    const after = tokens[next];
    const isOther = after !== undefined && areJoined(text, last, after) && name.thing.not.includes(after.word);
    if (!isOther)
      uses.push({ name, unit, start: first.start, end: last.end, contexts: contextsOf(name.thing, tokens, at, next) });
    at = next - 1;
  }
  return uses;
}

/** Names of a thing that share a context. */
function rivals(uses: readonly Use[]): ReadonlySet<string> {
  const byContext = new Map<string, Set<string>>();
  for (const { name, contexts } of uses) {
    for (const context of contexts) byContext.set(context, (byContext.get(context) ?? new Set()).add(name.name));
  }
  return new Set([...byContext.values()].filter(({ size }) => size > 1).flatMap((found) => [...found]));
}

function signOf(uses: readonly Use[]): readonly PlacedSign[] {
  const rival = rivals(uses);
  if (rival.size < 2) return [];
  const counts = [...rival]
    .map((name) => ({ name, count: uses.filter((use) => use.name.name === name).length }))
    .toSorted((one, other) => other.count - one.count);
  const [kept, ...others] = counts;
  const place = uses.find((use) => others.some(({ name }) => name === use.name.name) && use.contexts.length > 0);
  if (kept === undefined || place === undefined) return [];
  const listed = (of: (count: number) => string): string =>
    counts.map(({ name, count }) => `« ${name} » (${of(count)})`).join(', ');
  const advice = {
    fr: `La même chose a plusieurs noms : ${listed((count) => `${count} fois`)}. Gardez-en un seul, par exemple « ${kept.name} ».`,
    en: `One thing has several names: ${listed((count) => `${count} ${count === 1 ? 'time' : 'times'}`)}. Keep one, for instance “${kept.name}”.`,
  };
  return [{ sign: 'inconsistent-name', unit: place.unit, start: place.start, end: place.end, advice }];
}

function allUses(units: readonly Unit[]): readonly Use[] {
  return units.flatMap(({ text }, unit) => usesIn(text, unit));
}

/**
 * One thing under several names: “déposez votre dossier” here, “déposez votre demande” there. Two names count only when the same is
 * done with them, and they are the reader's own.
 */
export const inconsistentNames: JourneyDetector = (units) => {
  const uses = allUses(units);
  return sameThings.flatMap((thing) => signOf(uses.filter(({ name }) => name.thing === thing)));
};

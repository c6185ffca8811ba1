import { quote, say } from '../explain/say.ts';
import type { DataPath, PathProblem } from '../problem.ts';
import { forbiddenKey } from './yaml-messages.ts';

const maxValues = 20_000;
const maxDepth = 40;

export type PlainCopy = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: PathProblem };

const circular = say(
  'This object contains itself: a scenario is plain data',
  'Cet objet se contient lui-même : un scénario est fait de données simples',
);
const tooMany = say('The scenario holds too many values', 'Le scénario contient trop de valeurs');
const notPlain = say(
  'Only texts, numbers, true/false, lists, plain objects and `run` functions may stand in a scenario',
  'Un scénario ne contient que des textes, des nombres, true/false, des listes, des objets simples et des fonctions `run`',
);
const throwing = say('Reading this value raises an error', 'La lecture de cette valeur provoque une erreur');

/** Thrown to unwind the recursion; never leaves this module. */
class NotPlain extends Error {
  readonly problem: PathProblem;
  constructor(problem: PathProblem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

/** Copies any JavaScript value into plain data (functions kept), reading each property once; refuses cycles and anything else. */
export function plainCopy(root: unknown): PlainCopy {
  const parents = new Set<object>();
  let count = 0;

  function copy(value: unknown, path: DataPath): unknown {
    if (++count > maxValues || path.length > maxDepth) throw new NotPlain({ path, message: tooMany });
    if (value === null || ['string', 'number', 'boolean', 'function', 'undefined'].includes(typeof value)) return value;
    if (typeof value !== 'object') throw new NotPlain({ path, message: notPlain });
    if (parents.has(value)) throw new NotPlain({ path, message: circular });
    parents.add(value);
    const result = Array.isArray(value)
      ? Array.from(value, (item, rank) => copy(item, [...path, rank]))
      : copyObject(value, path);
    parents.delete(value);
    return result;
  }

  function copyObject(value: object, path: DataPath): Record<string, unknown> {
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!isPlain) throw new NotPlain({ path, message: notPlain });
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === '__proto__') throw new NotPlain({ path, message: forbiddenKey(quote(key)) });
      const item = copy((value as Record<string, unknown>)[key], [...path, key]);
      if (item !== undefined) result[key] = item;
    }
    return result;
  }

  try {
    return { ok: true, value: copy(root, []) };
  } catch (error) {
    return { ok: false, problem: error instanceof NotPlain ? error.problem : { path: [], message: throwing } };
  }
}

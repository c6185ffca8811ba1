import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { childrenOf, parentOf } from '../page/read-page.ts';
import { tagOf } from '../page/locate.ts';

/** One simple selector list of a compound: a tag, an id, a class, an attribute or a rank. */
type Test = (element: PageElement) => boolean;

interface Compound {
  readonly tests: readonly Test[];
  /** True when it is the parent of the next one, false when any ancestor will do. */
  readonly parent: boolean;
}

const piece =
  /\s*(>)\s*|(\s+)|#((?:[^\s\\.#:[\]>+~]|\\[0-9a-f]{1,6}\s?|\\.)+)|\.((?:[^\s\\.#:[\]>+~]|\\[0-9a-f]{1,6}\s?|\\.)+)|\[\s*([\w:\\-]+)\s*(?:([~|^$*]?=)\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\]"']*)))?\s*\]|:nth-(child|of-type)\((\d+)\)|(\*|[a-z][\w-]*(?:\\:[\w-]+)?)|:[\w-]+(?:\([^)]*\))?/giy;

function unescape(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? letter : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
}

const loaded = new Set(['src', 'srcset', 'data', 'poster', 'action', 'background']);

/** Value of an attribute as the page had it: a snapshot keeps what loads something under another name. */
export function pageAttribute(element: PageElement, name: string): string | undefined {
  const own = attribute(element, name);
  if (own !== undefined) return own;
  return loaded.has(name) || name === 'href' ? attribute(element, `data-${name}`) : undefined;
}

function attributeTest(name: string, operator: string | undefined, value: string): Test {
  return (element) => {
    const held = pageAttribute(element, name);
    if (held === undefined) return false;
    if (operator === '^=') return held.startsWith(value);
    if (operator === '$=') return held.endsWith(value);
    if (operator === '*=') return held.includes(value);
    return operator !== '=' || held === value;
  };
}

function rankTest(kind: string, rank: number): Test {
  return (element) => {
    const parent = parentOf(element);
    if (parent === undefined) return rank === 1;
    const all = childrenOf(parent);
    const counted = kind === 'child' ? all : all.filter(({ name }) => name === element.name);
    return counted[rank - 1] === element;
  };
}

function testOf(match: RegExpExecArray): Test | undefined {
  const [, , , id, name, key, operator, double, single, bare, nth, rank, tag] = match;
  if (id !== undefined) return (element) => attribute(element, 'id') === unescape(id);
  if (name !== undefined) {
    const wanted = unescape(name);
    return (element) => (attribute(element, 'class') ?? '').split(/\s+/).includes(wanted);
  }
  if (key !== undefined) return attributeTest(unescape(key).toLowerCase(), operator, unescape(double ?? single ?? bare ?? ''));
  if (nth !== undefined) return rankTest(nth.toLowerCase(), Number(rank));
  if (tag !== undefined && tag !== '*') return (element) => tagOf(element) === unescape(tag).toLowerCase();
  return undefined;
}

/** Compounds of a selector from right to left; undefined when a part of it is not understood. */
function compoundsOf(selector: string): readonly Compound[] | undefined {
  const compounds: Compound[] = [];
  let tests: Test[] = [];
  piece.lastIndex = 0;
  const text = selector.trim().slice(0, 2000);
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text);
    if (match === null) return undefined;
    if (match[1] === undefined && match[2] === undefined) {
      const test = testOf(match);
      if (test !== undefined) tests.push(test);
      continue;
    }
    compounds.unshift({ tests, parent: match[1] !== undefined });
    tests = [];
  }
  return [{ tests, parent: false }, ...compounds];
}

function holds(element: PageElement, compounds: readonly Compound[], rank: number): boolean {
  const compound = compounds[rank];
  if (compound === undefined) return true;
  if (!compound.tests.every((test) => test(element))) return false;
  const next = compounds[rank + 1];
  if (next === undefined) return true;
  for (let at = parentOf(element); at !== undefined; at = parentOf(at)) {
    if (holds(at, compounds, rank + 1)) return true;
    if (next.parent) return false;
  }
  return false;
}

/** A test of what a selector of axe-core or of ours points at, in its own document or shadow root; undefined when it is not understood. */
export function selectorTest(selector: string): Test | undefined {
  const compounds = compoundsOf(selector.split(' >> ').at(-1) ?? '');
  return compounds === undefined ? undefined : (element) => holds(element, compounds, 0);
}

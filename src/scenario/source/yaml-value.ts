import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { DataPath } from '../problem.ts';
import { quote } from '../explain/say.ts';
import type { Localized } from '../../model/localized.ts';
import { showBraces } from './braces.ts';
import { duplicateKey, forbiddenKey, yamlLimits } from './yaml-messages.ts';

const maxValues = 20_000;
const maxDepth = 40;

/** Where one value of the file is written (offsets), and its own characters. */
export interface Written {
  readonly key?: number;
  readonly value: number;
  readonly source?: string;
}

/** The plain value of a YAML tree, where each piece is written, and what a scenario may not contain. */
export interface PlainYaml {
  readonly value: unknown;
  readonly written: ReadonlyMap<string, Written>;
  readonly problems: readonly { readonly offset: number; readonly message: Localized }[];
}

/** The name of a path in `written`. */
export const pathName = (path: DataPath): string => JSON.stringify(path.map(String));

/** Thrown to stop at once on a file built to exhaust memory; never leaves this module. */
class TooMuch extends Error {
  readonly offset: number;
  readonly reason: Localized;
  constructor(offset: number, reason: Localized) {
    super(reason.en);
    this.offset = offset;
    this.reason = reason;
  }
}

/** Turns a YAML tree into plain data in one bounded pass: aliases followed, cycles refused, keys unique. */
export function plainYaml(root: Node): PlainYaml {
  const written = new Map<string, Written>();
  const problems: { offset: number; message: Localized }[] = [];
  const anchors = new Map<string, Node>();
  const parents = new Set<Node>();
  let count = 0;

  const report = (offset: number, message: Localized): void => void problems.push({ offset, message });

  function read(node: unknown, path: DataPath, at: number, key?: number): unknown {
    const offset = isNode(node) ? (node.range?.[0] ?? at) : at;
    if (++count > maxValues) throw new TooMuch(offset, yamlLimits.tooMany);
    if (path.length > maxDepth) throw new TooMuch(offset, yamlLimits.bomb);
    const place = { value: offset, ...(key === undefined ? {} : { key }) };
    if (isAlias(node)) return readAlias(node.source, path, offset, key);
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      written.set(pathName(path), node.source === undefined ? place : { ...place, source: showBraces(node.source) });
      return typeof node.value === 'string' ? showBraces(node.value) : plainScalar(node.value);
    }
    written.set(pathName(path), place);
    if (isSeq(node)) return within(node, () => node.items.map((item, rank) => read(item, [...path, rank], offset)));
    return isMap(node) ? within(node, () => readMap(node, path, offset)) : null;
  }

  function readAlias(name: string, path: DataPath, offset: number, key?: number): unknown {
    const target = anchors.get(name);
    if (target !== undefined && !parents.has(target)) return read(target, path, offset, key);
    report(offset, target === undefined ? yamlLimits.unknownAlias : yamlLimits.circular);
    return null;
  }

  function readMap(map: YAMLMap, path: DataPath, offset: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const pair of map.items) readPair(pair, result, path, offset);
    return result;
  }

  function readPair(pair: Pair, result: Record<string, unknown>, path: DataPath, offset: number): void {
    const at = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    const key = isScalar(pair.key) ? showBraces(String(pair.key.source ?? pair.key.value)) : undefined;
    if (key === undefined) return report(at, yamlLimits.key);
    if (key === '__proto__') return report(at, forbiddenKey(quote(key)));
    if (Object.hasOwn(result, key)) return report(at, duplicateKey(quote(key)));
    result[key] = read(pair.value, [...path, key], at, at);
  }

  function within<T>(node: Node, work: () => T): T {
    parents.add(node);
    const result = work();
    parents.delete(node);
    return result;
  }

  try {
    return { value: read(root, [], 0), written, problems };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { value: null, written, problems: [{ offset: error.offset, message: error.reason }] };
  }
}

const plainScalar = (value: unknown): unknown => (typeof value === 'number' || typeof value === 'boolean' ? value : null);

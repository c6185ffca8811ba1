import axe from 'axe-core';
import type { AxeEvidence, AxeNode, AxeRuleResult } from '../model/axe-evidence.ts';
import { partialAxe, type PartialAnswer } from './in-page/partial-axe.ts';
import { axeOptions, runAxe, type RawAxe, type RawAxeNode, type RawAxeRule, type RunAxe } from './in-page/run-axe.ts';
import { callIn, frameBehind, type World } from './worlds.ts';

const maxNodes = 50;
const maxHtml = 400;
const axeTimeout = 60_000;
const frameTimeout = 20_000;

/** An element whose id is `axe` answers to that name too, hence the look for the function. */
const injection = `function () {
  if (typeof globalThis.axe?.runPartial !== 'function') { ${axe.source} }
}`;
const frameElement = `function (rank) { return globalThis[Symbol.for('usager.axe.frames')][rank]; }`;

/**
 * A sandboxed frame without `allow-scripts` lets us run but never calls a timer back, and axe-core waits for timers between rules. There,
 * short ones are answered at once; long ones are guards against what cannot happen without scripts.
 */
const instantTimers = `function () {
  globalThis.setTimeout = (run, wait, ...values) => { if (!(wait > 50)) Promise.resolve().then(() => run(...values)); return 0; };
}`;
const timerProbe = 'function () { return new Promise((resolve) => setTimeout(() => resolve(true), 0)); }';

async function prepare(world: World, top: boolean): Promise<void> {
  const suspect = !top && !/^https?:/.test(world.origin);
  if (suspect && !(await callIn<boolean>(world, timerProbe, null, 300).catch(() => false))) await callIn(world, instantTimers);
  await callIn(world, injection);
}

/** Audits one frame and those within: its own result, then theirs in axe's order, `null` for one that cannot be read. */
async function partials(
  world: World,
  worlds: readonly World[],
  context: unknown,
  depth: number,
): Promise<readonly (string | null)[]> {
  const told = { context, options: axeOptions, keep: depth === 0 };
  await prepare(world, depth === 0);
  const own = await callIn<PartialAnswer>(world, partialAxe.toString(), told, depth === 0 ? axeTimeout : frameTimeout);
  const inner = await Promise.all(own.contexts.map((each, rank) => inside(world, worlds, rank, each, depth + 1)));
  return [own.partial, ...inner.flat()];
}

async function inside(
  world: World,
  worlds: readonly World[],
  rank: number,
  context: unknown,
  depth: number,
): Promise<readonly (string | null)[]> {
  const frameId = await frameBehind(world, frameElement, rank).catch(() => undefined);
  const child = worlds.find((each) => each.frameId === frameId && each !== world);
  if (child === undefined || child.unreachable !== undefined || depth > 6) return [null];
  return partials(child, worlds, context, depth).catch(() => [null]);
}

const selectorOf = (target: RawAxeNode['target']): string => {
  const last = target.at(-1) ?? '';
  return typeof last === 'string' ? last : last.join(' >> ');
};

const node = ({ target, ...raw }: RawAxeNode): AxeNode => ({ selector: selectorOf(target), ...raw });

const rule = (raw: RawAxeRule): AxeRuleResult => ({ ...raw, nodes: raw.nodes.map(node) });

/**
 * Audits every frame with axe-core, in the isolated worlds: nothing of axe is left in the page, and a page cannot alter its results.
 * A page of one document is audited in one go; otherwise each frame is audited alone, whatever its origin, and the results are put
 * together in the main frame. Passing results are never sent, only the ids of their rules. Throws when axe cannot run in the main frame.
 */
export async function axeEvidence(worlds: readonly World[]): Promise<AxeEvidence> {
  const [main] = worlds;
  if (main === undefined) throw new Error('the page has no frame');
  const bounds: RunAxe = { nodes: maxNodes, html: maxHtml * 3, options: axeOptions };
  const single = worlds.length === 1;
  if (single) await callIn(main, injection);
  const children = single ? {} : { children: (await partials(main, worlds, null, 0)).slice(1) };
  const raw = JSON.parse(await callIn<string>(main, runAxe.toString(), { ...bounds, ...children }, axeTimeout)) as RawAxe;
  return {
    version: raw.version,
    mode: single ? 'legacy' : 'frames',
    violations: raw.violations.map(rule),
    incomplete: raw.incomplete.map(rule),
    passed: raw.passed,
    inapplicable: raw.inapplicable,
  };
}

/** Cuts the quoted HTML once it is masked: cutting first could leave half a datum. */
export function cutHtml(evidence: AxeEvidence): AxeEvidence {
  const cut = (rules: readonly AxeRuleResult[]): readonly AxeRuleResult[] =>
    rules.map((each) => ({ ...each, nodes: each.nodes.map((part) => ({ ...part, html: part.html.slice(0, maxHtml) })) }));
  return { ...evidence, violations: cut(evidence.violations), incomplete: cut(evidence.incomplete) };
}

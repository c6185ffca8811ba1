import axe from 'axe-core';
import type { AxeEvidence, AxeNode, AxeRuleResult } from '../model/evidence.ts';
import { runAxe, type RawAxe, type RawAxeNode, type RawAxeRule } from './in-page/run-axe.ts';
import { callIn, type World } from './worlds.ts';

const maxNodes = 50;
const maxHtml = 400;
const axeTimeout = 60_000;

/** Same-origin frames talk to each other in axe's own way; frames of other origins must be told to trust one another. */
const injection = (allFrames: boolean): string => `function () {
  if (typeof axe === 'undefined') { ${axe.source} }
  axe.configure({ allowedOrigins: [${JSON.stringify(allFrames ? '<unsafe_all_origins>' : '<same_origin>')}] });
}`;

async function inject(world: World, allFrames: boolean): Promise<boolean> {
  if (world.unreachable !== undefined) return false;
  return callIn(world, injection(allFrames)).then(
    () => true,
    () => false,
  );
}

const selectorOf = (target: RawAxeNode['target']): string => {
  const last = target.at(-1) ?? '';
  return typeof last === 'string' ? last : last.join(' >> ');
};

const node = (raw: RawAxeNode): AxeNode => ({
  selector: selectorOf(raw.target),
  ...(raw.frame === undefined ? {} : { frame: raw.frame }),
  html: raw.html,
  summary: raw.summary,
  impact: raw.impact,
  ...(raw.data === undefined ? {} : { data: raw.data }),
});

const rule = (raw: RawAxeRule): AxeRuleResult => ({ ...raw, nodes: raw.nodes.map(node) });

/**
 * Audits every frame with axe-core, in the isolated worlds: nothing of axe is left in the page, and a page cannot alter its results.
 * One `axe.run` from the main frame, which asks the others: the results of passing rules are never sent, only their ids.
 * Throws when axe cannot run in the main frame.
 */
export async function axeEvidence(worlds: readonly World[]): Promise<AxeEvidence> {
  const [main] = worlds;
  if (main === undefined) throw new Error('the page has no frame');
  const foreign = worlds.some((world) => world.origin !== main.origin);
  await callIn(main, injection(foreign));
  const others = await Promise.all(worlds.slice(1).map((world) => inject(world, foreign)));
  // A frame without axe is waited for half a second by default: none is to be expected from one that could not be read.
  const pingWaitTime = others.includes(false) ? 60 : 500;
  const bounds = { nodes: maxNodes, html: maxHtml * 3, pingWaitTime };
  const raw = JSON.parse(await callIn<string>(main, runAxe.toString(), bounds, axeTimeout)) as RawAxe;
  return {
    version: raw.version,
    mode: foreign ? 'frames' : 'legacy',
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

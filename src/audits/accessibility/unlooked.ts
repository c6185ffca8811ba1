import type { AxeEvidence } from '../../model/axe-evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';

function rulesRun({ violations, incomplete, passed, inapplicable }: AxeEvidence): readonly string[] {
  return [...violations.map(({ rule }) => rule), ...incomplete.map(({ rule }) => rule), ...passed, ...inapplicable];
}

/**
 * Rules of axe that prove nothing by their silence on a state: their list of components was cut there, or they ran on other states and not there. States where
 * axe did not run at all are known by the gap in their evidence.
 */
export function unlookedRules(
  checkpoints: readonly Checkpoint<'axe'>[],
): readonly { readonly checkpoint: string; readonly rule: string }[] {
  const read = checkpoints.flatMap(({ id, evidence: { axe } }) => (axe.ok ? [{ id, axe: axe.value }] : []));
  const all = new Set(read.flatMap(({ axe }) => rulesRun(axe)));
  return read.flatMap(({ id, axe }) => {
    const run = new Set(rulesRun(axe));
    const cut = [...axe.violations, ...axe.incomplete].filter(({ count, nodes }) => count > nodes.length).map(({ rule }) => rule);
    return [...new Set([...cut, ...[...all].filter((rule) => !run.has(rule))])].map((rule) => ({ checkpoint: id, rule }));
  });
}

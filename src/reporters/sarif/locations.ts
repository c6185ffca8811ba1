import type { ScenarioLine } from '../../model/scorecard.ts';
import { webAddress } from '../address.ts';
import { clip } from '../clean-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { ScoredCheckpoint } from '../view.ts';
import { fileUri, sarifText, sarifValue } from './texts.ts';

type Node = Readonly<Record<string, unknown>>;

/** States named beside a result; GitHub takes 100 locations a result. */
const relatedKept = 50;

function scenarioPlace({ file, line }: ScenarioLine): Node {
  return { artifactLocation: { uri: fileUri(file), uriBaseId: '%SRCROOT%' }, region: { startLine: line } };
}

function pagePlace(state: ScoredCheckpoint | undefined): Node | undefined {
  const address = state === undefined ? null : webAddress(state.url);
  return address === null ? undefined : { artifactLocation: { uri: address } };
}

/** The component in the page: its selector, within its frame and its state. */
function logical({ card, finding, state }: Problem): readonly Node[] {
  const within = `${card.procedure.id}/${finding?.checkpoint ?? state?.id ?? ''}`;
  const selector = finding?.selector;
  if (selector === undefined) return [{ name: clip(within, 300), fullyQualifiedName: sarifValue(within), kind: 'module' }];
  const path = [finding?.frame, selector].filter((part) => part !== undefined).join(' >>> ');
  return [{ name: clip(selector, 300), fullyQualifiedName: sarifValue(`${within} ${path}`), kind: 'element' }];
}

/** Where a problem is: the line of the scenario whose step led there, which a repository has; the page’s address when it was audited without scenario. */
export function locationOf(problem: Problem): Node {
  const page = pagePlace(problem.state);
  const physical = problem.place === undefined ? page : scenarioPlace(problem.place);
  return { ...(physical === undefined ? {} : { physicalLocation: physical }), logicalLocations: logical(problem) };
}

/** The pages where it was seen, by their addresses. */
export function relatedOf({ state, alsoOn }: Problem): readonly Node[] {
  const states = [...(state === undefined ? [] : [state]), ...alsoOn].slice(0, relatedKept);
  return states.flatMap((each, index) => {
    const page = pagePlace(each);
    if (page === undefined) return [];
    return [{ id: index + 1, physicalLocation: page, message: { text: sarifText(`${each.title} (${each.id})`) } }];
  });
}

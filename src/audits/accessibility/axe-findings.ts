import { axeHelpInFrench } from '../../method/axe-help.ts';
import { axeCriteria } from '../../method/rgaa/axe-trust.ts';
import type { AxeNode, AxeRuleResult } from '../../model/axe-evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Localized } from '../../model/localized.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { isExcused } from './axe-mistakes.ts';
import { isOwnAddress } from './page/own-content.ts';
import type { ReadPage } from './page/read-page.ts';
import { placesOf } from './place/places.ts';
import { criterionOfMismatch, isUnsureMismatch, mismatchRule } from './visible-label.ts';

/** A component that a rule found wrong, or could not decide, on one state. */
export interface AxeFinding {
  readonly rule: string;
  readonly tags: readonly string[];
  readonly help: Localized;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical';
  /** Same for the same component on another state. */
  readonly place: string;
  /** Components of the same name on the page, when there are several. */
  readonly alike?: number;
  /** Criteria that this component alone proves not compliant. */
  readonly proves: readonly string[];
  /** Criteria that a person should look at because of it. */
  readonly reviews: readonly string[];
  readonly node: AxeNode;
  readonly checkpoint: string;
}

type State = Checkpoint<'axe' | 'text' | 'dom'>;

/** A state, and its snapshot when it was read: components are named by it. */
interface Judged {
  readonly checkpoint: State;
  readonly page: ReadPage | undefined;
}

const impacts = new Set(['minor', 'moderate', 'serious', 'critical']);

/** An image that is the only content of a link or button; areas and image buttons are links and buttons. */
const functional = /(?:^|[ >])(?:a|button)(?:[.#:[][^ >]*)? > (?:img|svg|object|\[role="?img"?\])[^ >]*$|(?:area|input)[^ >]*$/;

/** Success criteria in axe’s tags: `wcag111` → `1.1.1`, `wcag1410` → `1.4.10`. */
export function wcagOf(tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
    return principle === undefined ? [] : [`${principle}.${guideline}.${criterion}`];
  });
}

/** True for rules of WCAG 2.0 to 2.2 at levels A and AA. */
export function isWcagRule(tags: readonly string[]): boolean {
  return tags.some((tag) => /^wcag2[12]?a{1,2}$/.test(tag));
}

function helpOf(result: AxeRuleResult): Localized {
  const fr = Object.hasOwn(axeHelpInFrench, result.rule) ? axeHelpInFrench[result.rule] : undefined;
  return { fr: fr ?? result.help, en: result.help };
}

function verdictOf(result: AxeRuleResult, node: AxeNode): Pick<AxeFinding, 'proves' | 'reviews'> {
  const proves: string[] = [];
  const reviews: string[] = [];
  for (const { criterion, proof, reviewWhen } of axeCriteria(result.rule, result.tags)) {
    const doubtful = reviewWhen === 'image-not-functional' && !functional.test(node.selector);
    const own = result.rule === mismatchRule && criterion === '6.1' ? criterionOfMismatch(node.html) : criterion;
    (proof === 'proof' && !doubtful ? proves : reviews).push(own);
  }
  return { proves, reviews };
}

function findingsOf(result: AxeRuleResult, { checkpoint, page }: Judged, violated: boolean): readonly AxeFinding[] {
  const places = placesOf(page, result.nodes);
  return result.nodes.map((node, index): AxeFinding => {
    const impact = node.impact ?? result.impact ?? '';
    const known = impacts.has(impact) ? (impact as AxeFinding['impact']) : 'moderate';
    const { proves, reviews } = verdictOf(result, node);
    const { place = '', ...alike } = places[index] ?? {};
    return {
      rule: result.rule,
      tags: result.tags,
      help: helpOf(result),
      impact: known,
      place: `${result.rule} ${place}`,
      ...alike,
      proves: violated ? proves : [],
      reviews: violated ? reviews : [...proves, ...reviews],
      node,
      checkpoint: checkpoint.id,
    };
  });
}

/** True for a component in a frame of another host: what a third party publishes may be exempt, which no machine can tell. */
const isForeign = ({ node }: AxeFinding, checkpoint: State): boolean => !isOwnAddress(node.frame, checkpoint.url);

const isUnsure = (finding: AxeFinding, checkpoint: State): boolean =>
  (finding.rule === mismatchRule && isUnsureMismatch(finding.node.html)) ||
  isExcused(finding.rule, finding.node, checkpoint) ||
  isForeign(finding, checkpoint);

/** Violations of a state, one per component. */
export function violationsOn(checkpoint: State, page?: ReadPage): readonly AxeFinding[] {
  const { axe } = checkpoint.evidence;
  if (!axe.ok) return [];
  const all = axe.value.violations.flatMap((result) => findingsOf(result, { checkpoint, page }, true));
  return all.filter((finding) => !isUnsure(finding, checkpoint));
}

/** What axe found in frames of other hosts and that would be a proof in the page’s own content, one per component. */
export function foreignOn(checkpoint: State): readonly AxeFinding[] {
  const { axe } = checkpoint.evidence;
  if (!axe.ok) return [];
  const inFrames = axe.value.violations
    .map((result) => ({ ...result, nodes: result.nodes.filter(({ frame }) => frame !== undefined) }))
    .filter(({ nodes }) => nodes.length > 0);
  const all = inFrames.flatMap((result) => findingsOf(result, { checkpoint, page: undefined }, true));
  return all.filter((finding) => isForeign(finding, checkpoint) && (finding.proves.length > 0 || isWcagRule(finding.tags)));
}

/** What axe could not decide on a state, is known to be mistaken about, or found in a frame of another host, one per component: for a person to look at. */
export function incompleteOn(checkpoint: State, page?: ReadPage): readonly AxeFinding[] {
  const { axe } = checkpoint.evidence;
  if (!axe.ok) return [];
  const violated = axe.value.violations.flatMap((result) => findingsOf(result, { checkpoint, page }, false));
  const unsure = violated.filter((finding) => isUnsure(finding, checkpoint));
  return [...axe.value.incomplete.flatMap((result) => findingsOf(result, { checkpoint, page }, false)), ...unsure];
}

/** The finding as printed: the rule’s words, the component’s source, the criteria. */
export function draftOf(finding: AxeFinding): FindingDraft {
  const rgaa = finding.proves.map((criterion) => `RGAA ${criterion}`);
  const wcag = wcagOf(finding.tags).map((criterion) => `WCAG ${criterion}`);
  return {
    checkpoint: finding.checkpoint,
    message: finding.help,
    selector: finding.node.selector,
    quote: finding.node.html.slice(0, 300),
    requirement: [...rgaa, ...wcag].join(', '),
    place: finding.place,
    ...(finding.alike === undefined ? {} : { alike: finding.alike }),
    impact: finding.impact,
    ...(finding.node.frame === undefined ? {} : { frame: finding.node.frame }),
  };
}

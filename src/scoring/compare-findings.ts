import type { Scorecard } from '../model/scorecard.ts';
import type { ComparedFinding, ScorecardComparison } from '../model/comparison.ts';

interface Side {
  readonly journeys: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, ComparedFinding>;
}

const journeyOf = (checkpoint: string): string => checkpoint.slice(0, Math.max(0, checkpoint.lastIndexOf('/')));

/** Ways to recognise a state in another run: its id, or its name or address on the same journey (numbers shift when steps are added). */
function placesOf(card: Scorecard): ReadonlySet<string> {
  return new Set(
    card.journeys.flatMap(({ path, condition, checkpoints }) =>
      checkpoints.flatMap(({ id, name, url }) => [id, `${path}--${condition} name ${name}`, `${path}--${condition} url ${url}`]),
    ),
  );
}

function sideOf(card: Scorecard): Side {
  const scored = card.dimensions.flatMap(({ indicators }) => indicators);
  const decided = scored.filter(
    ({ outcome, measured }) => measured || outcome === 'passed' || outcome === 'partial' || outcome === 'failed',
  );
  return {
    journeys: new Set(card.journeys.map(({ path, condition }) => `${path}--${condition}`)),
    decided: new Set(scored.filter(({ outcome }) => outcome !== 'cantTell' && outcome !== 'untested').map(({ id }) => id)),
    places: placesOf(card),
    findings: new Map(
      decided.flatMap(({ id, findings }) => findings.map((finding) => [finding.id, { ...finding, indicator: id }] as const)),
    ),
  };
}

/** Keys of the states where a finding was seen. */
function statesOf(card: Scorecard, finding: ComparedFinding): readonly string[] {
  const seen = new Set([finding.checkpoint, ...finding.seenOn]);
  const known = card.journeys.flatMap(({ path, condition, checkpoints }) =>
    checkpoints
      .filter(({ id }) => seen.has(id))
      .flatMap(({ name, url }) => [`${path}--${condition} name ${name}`, `${path}--${condition} url ${url}`]),
  );
  return [...seen, ...known];
}

type Fate = 'both' | 'gone' | 'unchecked' | 'leftOut';

/** What the other run says of a finding of `card`. */
function fateOf(finding: ComparedFinding, card: Scorecard, other: Side): Fate {
  if (other.findings.has(finding.id)) return 'both';
  const journeys = [finding.checkpoint, ...finding.seenOn].map(journeyOf);
  if (!journeys.some((journey) => other.journeys.has(journey))) return 'leftOut';
  const looked = other.decided.has(finding.indicator) && statesOf(card, finding).some((state) => other.places.has(state));
  return looked ? 'gone' : 'unchecked';
}

/** Findings of two runs, told apart: a finding counts as fixed or new only if the other run looked at its place and decided its indicator. */
export function compareFindings(before: Scorecard, after: Scorecard): ScorecardComparison['findings'] {
  const [old, now] = [sideOf(before), sideOf(after)];
  const oldFates = [...old.findings.values()].map((finding) => ({ finding, fate: fateOf(finding, before, now) }));
  const newFates = [...now.findings.values()].map((finding) => ({ finding, fate: fateOf(finding, after, old) }));
  const pick = (list: typeof oldFates, fate: Fate): readonly ComparedFinding[] =>
    list.filter((entry) => entry.fate === fate).map(({ finding }) => finding);
  return {
    new: pick(newFates, 'gone'),
    fixed: pick(oldFates, 'gone'),
    kept: pick(newFates, 'both'),
    notRechecked: pick(oldFates, 'unchecked'),
    notCheckedBefore: pick(newFates, 'unchecked'),
    leftOut: [...pick(oldFates, 'leftOut'), ...pick(newFates, 'leftOut')],
  };
}

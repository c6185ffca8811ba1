import type { TextBlock } from '../../model/evidence.ts';
import type { DocumentInventory, DocumentItem } from '../../model/inventory.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { isShown } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { countPages, readable } from '../reading/pages.ts';
import { avoidability, signsInWithFranceConnect } from './avoidable.ts';
import type { AvoidabilityFacts } from './avoidable.ts';
import { mergeMentions } from './merge.ts';
import type { MergedItem } from './merge.ts';
import { pagesOf } from './page-documents.ts';

/** Kinds of evidence that the document inventory reads. */
export const documentInventoryRequires = ['text', 'fields', 'links', 'notices'] as const;
type Needs = (typeof documentInventoryRequires)[number];

function blocksOf(checkpoint: Checkpoint<Needs>): readonly TextBlock[] {
  return checkpoint.evidence.text.ok ? checkpoint.evidence.text.value : [];
}

function offersFranceConnect(checkpoints: readonly Checkpoint<Needs>[]): boolean {
  return checkpoints.some((checkpoint) =>
    blocksOf(checkpoint).some(
      (block) => isShown(block) && block.region !== 'footer' && fold(block.text).includes('franceconnect'),
    ),
  );
}

function factsOf(
  items: readonly MergedItem[],
  checkpoints: readonly Checkpoint<Needs>[],
  { procedure, journeys }: { readonly procedure: Procedure; readonly journeys: readonly JourneySummary[] },
): AvoidabilityFacts {
  const offered = offersFranceConnect(checkpoints) ? 'offered' : 'absent';
  return {
    country: procedure.country,
    franceConnect: signsInWithFranceConnect(journeys) ? 'signedIn' : offered,
    identityAsked: items.some((item) => item.kind === 'identity' && item.subject === 'applicant' && item.status === 'required'),
  };
}

/** Documents that a path surely asks for, and those that it may. */
function countsOn(path: string, items: readonly MergedItem[]): { readonly sure: number; readonly most: number } {
  const here = items.filter((item) => item.status !== 'optional' && item.paths.includes(path));
  const sure = here.filter((item) => item.status === 'required' || item.demandedOn.includes(path)).length;
  return { sure, most: here.length };
}

/** Paths that were walked to their end; all of them when none was. */
function walkedPaths(checkpoints: readonly Checkpoint<Needs>[], journeys: readonly JourneySummary[]): readonly string[] {
  const met = new Set(checkpoints.map((checkpoint) => checkpoint.path));
  const ended = journeys.filter((journey) => journey.outcome === 'completed' || journey.outcome === 'stopped-before-submission');
  const paths = [...new Set(ended.map((journey) => journey.path))].filter((path) => met.has(path));
  return paths.length > 0 ? paths : [...met];
}

/** A document that only some of the paths ask for is conditional, whatever the list says. Paths that ask for nothing prove nothing. */
function onSomePaths(items: readonly MergedItem[], paths: readonly string[]): readonly MergedItem[] {
  const asking = paths.filter((path) => items.some((item) => item.demandedOn.includes(path)));
  return items.map((item) => {
    const everywhere = item.demandedOn.length === 0 || asking.every((path) => item.demandedOn.includes(path));
    return item.status !== 'required' || everywhere ? item : { ...item, status: 'conditional' };
  });
}

function publicItem(item: MergedItem, facts: AvoidabilityFacts): DocumentItem {
  const { subject: _subject, kinds: _kinds, demandedOn: _demandedOn, ...shown } = item;
  return { ...shown, ...avoidability(item, facts) };
}

/**
 * The supporting documents of a procedure: what its pages announce and what its controls ask for, each document once. `min` counts
 * the documents that the lightest path surely asks for; `max` those that the heaviest may ask for, conditional ones included.
 */
export function documentInventory(
  checkpoints: readonly Checkpoint<Needs>[],
  context: { readonly procedure: Procedure; readonly journeys: readonly JourneySummary[] },
): DocumentInventory {
  const pages = pagesOf(checkpoints);
  const paths = walkedPaths(checkpoints, context.journeys);
  const merged = onSomePaths(mergeMentions(pages.flatMap((page) => page.mentions)), paths);
  const facts = factsOf(merged, checkpoints, context);
  const items = merged.map((item) => publicItem(item, facts));
  const counts = paths.map((path) => countsOn(path, merged));
  return {
    items,
    required: items.filter((item) => item.status === 'required').length,
    conditional: items.filter((item) => item.status === 'conditional').length,
    min: counts.length === 0 ? 0 : Math.min(...counts.map((count) => count.sure)),
    max: counts.length === 0 ? 0 : Math.max(...counts.map((count) => count.most)),
    avoidable: items.filter((item) => item.avoidable === 'yes' && item.status !== 'optional').length,
    announced: pages.some((page) => page.announces),
    pagesRead: countPages(readable(checkpoints, ['text'])),
  };
}

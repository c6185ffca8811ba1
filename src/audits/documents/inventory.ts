import type { Field, TextBlock } from '../../model/evidence.ts';
import type { DocumentInventory, DocumentItem } from '../../model/inventory.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { isShown } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { countPages, readable } from '../reading/pages.ts';
import { announcedOn } from './announced.ts';
import type { PageAnnouncements } from './announced.ts';
import { askedOn, asksByList, fileFields } from './asked.ts';
import { avoidability, signsInWithFranceConnect } from './avoidable.ts';
import type { AvoidabilityFacts } from './avoidable.ts';
import type { Mention } from './mention.ts';
import { mergeMentions } from './merge.ts';
import type { MergedItem } from './merge.ts';

/** Kinds of evidence that the document inventory reads. */
export const documentInventoryRequires = ['text', 'fields', 'links'] as const;
type Needs = (typeof documentInventoryRequires)[number];

interface PageDocuments {
  readonly mentions: readonly Mention[];
  /** A list, or the words “no document”, on a page that does not itself ask for files. */
  readonly announces: boolean;
}

function fieldsOf(checkpoint: Checkpoint<Needs>): readonly Field[] {
  return checkpoint.evidence.fields.ok ? checkpoint.evidence.fields.value : [];
}

function blocksOf(checkpoint: Checkpoint<Needs>): readonly TextBlock[] {
  return checkpoint.evidence.text.ok ? checkpoint.evidence.text.value : [];
}

function announcements(checkpoint: Checkpoint<Needs>): PageAnnouncements {
  const { links } = checkpoint.evidence;
  return announcedOn(blocksOf(checkpoint), links.ok ? links.value : []);
}

function pageDocuments(checkpoint: Checkpoint<Needs>): PageDocuments {
  const fields = fieldsOf(checkpoint);
  const here = { path: checkpoint.path, checkpoint: checkpoint.id };
  const { found, none } = announcements(checkpoint);
  const uploads = fileFields(fields).length > 0;
  const where = uploads && asksByList(fields) ? ('asked' as const) : ('announced' as const);
  const asked = askedOn(fields).map(({ item, field, quote }): Mention => ({
    ...item,
    ...here,
    where: 'asked',
    quote,
    selector: field.selector,
  }));
  const named = found
    .filter(({ listed }) => listed || !uploads)
    .map(({ item, block, quote }): Mention => ({ ...item, ...here, where, quote, selector: block.selector }));
  return { mentions: [...asked, ...named], announces: !uploads && (none || named.length > 0) };
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
  const pages = checkpoints.map(pageDocuments);
  const merged = mergeMentions(pages.flatMap((page) => page.mentions));
  const facts = factsOf(merged, checkpoints, context);
  const items = merged.map((item) => publicItem(item, facts));
  const counts = walkedPaths(checkpoints, context.journeys).map((path) => countsOn(path, merged));
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

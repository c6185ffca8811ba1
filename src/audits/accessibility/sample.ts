import { randomOneIn } from '../../method/rgaa/sample-pages.ts';
import type { Checkpoint, JourneySummary } from '../../model/journey.ts';
import type { RgaaSample, SampleDocument, SamplePage, SampleStep } from '../../model/rgaa-sample.ts';
import { quoteOf } from '../reading/blocks.ts';
import { pageAddress } from '../reading/page-address.ts';
import { samplePages, type SampleKind } from './sample-pages.ts';

/** Documents kept in the scorecard; their number is told. */
const sampleDocumentsKept = 100;

function stepsOf(checkpoints: readonly Checkpoint<SampleKind>[], pages: readonly SamplePage[]): readonly SampleStep[] {
  const covered = pages.filter(({ status }) => status === 'covered');
  const states = Map.groupBy(checkpoints, ({ url, name, kind }) => `${url}\n${name}\n${kind}`);
  return [...states.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const ids = same.map(({ id }) => id);
    const covers = covered.filter((page) => page.checkpoints.some((id) => ids.includes(id))).map(({ page }) => page);
    return [{ checkpoints: ids, url: first.url, kind: first.kind, covers }];
  });
}

function linkedDocuments(checkpoint: Checkpoint<SampleKind>): readonly SampleDocument[] {
  const { links } = checkpoint.evidence;
  if (!links.ok) return [];
  return links.value
    .filter(({ kind, region }) => kind === 'download' && region !== 'consent')
    .map(({ text, href }) => ({ label: quoteOf(text), url: href, checkpoint: checkpoint.id }));
}

function fileName(address: string): string {
  return pageAddress(address).split('?')[0]?.split('/').at(-1) ?? '';
}

function documentsOf(
  checkpoints: readonly Checkpoint<SampleKind>[],
  journeys: readonly JourneySummary[],
): readonly SampleDocument[] {
  const byAddress = Map.groupBy(checkpoints.flatMap(linkedDocuments), ({ url }) => pageAddress(url ?? ''));
  const linked = [...byAddress.values()].flatMap((same) => same.slice(0, 1));
  const known = new Set(linked.map(({ url }) => fileName(url ?? '')));
  const downloaded = new Set(journeys.flatMap(({ downloads }) => downloads.map(({ name }) => name)));
  return [...linked, ...[...downloaded].filter((name) => !known.has(name)).map((name) => ({ label: quoteOf(name) }))];
}

/**
 * How far these states make up the sample of RGAA 4.1.2 (méthode technique, échantillon): mandatory pages, every step of the process,
 * documents given, and how many pages a person must still draw at random. A journey alone is never the whole sample. `statement` is the
 * address of the accessibility statement, when it is known.
 */
export function sampleOf(
  checkpoints: readonly Checkpoint<SampleKind>[],
  journeys: readonly JourneySummary[],
  statement?: string,
): RgaaSample {
  const pages = samplePages(checkpoints, statement);
  const steps = stepsOf(checkpoints, pages);
  const documents = documentsOf(checkpoints, journeys);
  const linked = pages.filter(({ status }) => status === 'linked').length;
  const drawnFrom = steps.filter(({ kind }) => kind === 'state').length + linked;
  return {
    pages,
    steps,
    documents: documents.slice(0, sampleDocumentsKept),
    documentCount: documents.length,
    unfinished: journeys
      .filter(({ outcome }) => outcome !== 'completed')
      .map(({ path, condition, outcome }) => ({ path, condition, outcome })),
    pagesRead: steps.length,
    randomPages: Math.ceil(drawnFrom / randomOneIn),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document that a reader finds asked on a page: where its words stand in the page's plain text, and what it is. */
export interface DocumentLabel {
  readonly at: readonly [start: number, end: number];
  readonly kind: string;
  readonly status: 'required' | 'conditional' | 'optional';
}

/** What a reader finds on a page of service-public.fr. Offsets are in the plain text of `pageLines`; no text is kept. */
export interface PageLabels {
  readonly page: string;
  readonly phones: readonly { readonly at: number; readonly number: string; readonly tariff: string; readonly scope: string }[];
  readonly counter: boolean;
  readonly post: boolean;
  readonly online: boolean;
  readonly level: 'N0' | 'N1' | 'N2' | 'N3';
  readonly documents: readonly DocumentLabel[];
  /** Whether vocabularies may be tuned on its disagreements, or it is kept back to say what they are worth on pages never looked at. */
  readonly part: Part;
}

/** The file of labels that a page is in. */
export type Part = 'tuned' | 'held';

const folder = join(import.meta.dirname, 'labels');

/** Labels written by reading each page, one by one, never by a program. */
export function readLabels(): readonly PageLabels[] {
  return (['tuned', 'held'] as const).flatMap((part) => {
    const labels = JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8')) as readonly Omit<PageLabels, 'part'>[];
    return labels.map((page) => ({ ...page, part }));
  });
}

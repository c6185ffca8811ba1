import { readFileSync, readdirSync } from 'node:fs';
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
}

/** The half of the pages on whose disagreements vocabularies may be tuned, and the half held back: by the last digit but one. */
export function halfOf(page: string): 'tuned' | 'held' {
  return Number(page.at(-2)) % 2 === 0 ? 'tuned' : 'held';
}

const folder = join(import.meta.dirname, 'labels');

/** Labels written by reading each page, one by one, never by a program. */
export function readLabels(): readonly PageLabels[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly PageLabels[]);
}

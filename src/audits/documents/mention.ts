import type { ParsedItem } from './parse-item.ts';

/** A document named once, on one page. */
export interface Mention extends ParsedItem {
  readonly where: 'announced' | 'asked';
  readonly path: string;
  readonly checkpoint: string;
  readonly quote: string;
  readonly selector: string;
}

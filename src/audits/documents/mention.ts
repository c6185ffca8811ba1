import type { ParsedItem } from './parse-item.ts';

/** A document named once, on one page. */
export interface Mention extends ParsedItem {
  readonly where: 'announced' | 'asked';
  /** True when a file control of the page asks for it. */
  readonly demanded: boolean;
  readonly path: string;
  readonly checkpoint: string;
  readonly quote: string;
  readonly selector: string;
  /** Address of the linked file that names it, when the page itself does not. */
  readonly source?: string;
  /** The list that the line stands in, when it is an item of a list. */
  readonly list?: string;
}

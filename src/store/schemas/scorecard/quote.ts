import { maybe, open, text } from '../open.ts';

/** Words read on a page. */
export const quote = open({ checkpoint: text, quote: text, selector: maybe(text), source: maybe(text) });

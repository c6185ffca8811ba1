import { load } from 'cheerio';
import type { SourceBlock } from '../../src/language/index.ts';

/** Stands between blocks; no text has it. */
const boundary = '\u0001';
const blocks = 'p, div, section, article, ul, ol, li, table, tr, td, blockquote, dl, dt, dd, br, figure, figcaption';

/** Paragraphs, items and cells of a fragment of HTML of a corpus; titles and buttons, which no formula reads, are left out. */
export function fragmentBlocks(html: string): readonly SourceBlock[] {
  const $ = load(html, null, false);
  $('h1, h2, h3, h4, h5, h6, th, button, script, style').replaceWith(boundary);
  $(blocks).before(boundary).after(boundary);
  const lines = $.root().text().split(boundary);
  return lines.map((line) => ({ role: 'text', text: line.replace(/\s+/gu, ' ').trim() }));
}

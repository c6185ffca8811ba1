import { load, type CheerioAPI } from 'cheerio';
import { pageHtml } from '../../test/real/vdd/page.ts';

/** A line of a page: the words of one paragraph, heading, item or cell, and where they begin in the page's plain text. */
export interface Line {
  readonly element: string;
  readonly text: string;
  /** Characters from the start of the plain text, which is the lines joined by a line feed. */
  readonly start: number;
}

const blocks = 'h1,h2,h3,h4,h5,h6,p,li,td,th,caption';

function nameOf($: CheerioAPI, element: Parameters<CheerioAPI>[0]): string {
  const node = $(element);
  const name = String(node.prop('tagName')).toLowerCase();
  return name === 'p' && node.closest('li').length > 0 ? 'li' : name;
}

/** The plain text of a page of service-public.fr in reading order, the same for a given version of the package. */
export function pageLines(id: string): readonly Line[] {
  const $ = load(pageHtml(id));
  const lines: Line[] = [];
  let start = 0;
  for (const element of $('main').find(blocks).toArray()) {
    const own = $(element).clone();
    own.find(blocks).remove();
    const text = own.text().replaceAll(/\s+/g, ' ').trim();
    if (text === '') continue;
    lines.push({ element: nameOf($, element), text, start });
    start += text.length + 1;
  }
  return lines;
}

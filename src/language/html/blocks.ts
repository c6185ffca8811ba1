import { createGatherer, type Gatherer, type HtmlBlock, type Place } from './gather.ts';
import { boundDepth } from './depth.ts';
import { isLeftOut, opensContent } from './left-out.ts';
import { linesOfAttribute, linesOfSource, type LineOf } from './lines.ts';
import { isBoundary, ownRole, type OwnRole } from './roles.ts';
import { attribute, elementsOf, isElement, isText, parsePage, type PageElement, type PageNode } from './tree.ts';

export type { HtmlBlock, LineMark } from './gather.ts';

/** How a page is read. */
export interface HtmlOptions {
  /** True when all of it is content: a text that was turned into HTML. */
  readonly whole?: boolean;
  /** Attribute that gives the line of an element in the text that was turned into HTML. */
  readonly lineAttribute?: string;
}

/** What a page says, in order. */
export interface ReadPage {
  /** Language of `<html lang>`, as written. */
  readonly lang?: string;
  readonly blocks: readonly HtmlBlock[];
}

interface Walk {
  readonly gatherer: Gatherer;
  readonly lineOf: LineOf;
  readonly describing: ReadonlySet<string>;
}

interface Frame {
  readonly nodes: readonly PageNode[];
  next: number;
  readonly place: Place;
  readonly ends: boolean;
}

const containers = new Set(['listItem', 'cell', 'columnHeader', 'term', 'definition', 'label', 'legend', 'caption']);
const buttonValues = new Set(['submit', 'button', 'reset']);

function primaryLang(element: PageElement): string | undefined {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(attribute(element, 'lang')?.trim() ?? '')?.[0].toLowerCase();
}

function inner(outer: Place, element: PageElement, own: OwnRole | undefined): Place {
  const lang = primaryLang(element) ?? outer.lang;
  const keeps =
    own === undefined || outer.whole || (outer.strong && !own.strong) || (own.role === 'paragraph' && containers.has(outer.role));
  const role = keeps ? outer : own;
  return {
    role: role.role,
    ...(role.level === undefined ? {} : { level: role.level }),
    strong: role.strong,
    whole: role.whole,
    ...(lang === undefined ? {} : { lang }),
    ...(element.name === 'a' ? { link: element } : outer.link === undefined ? {} : { link: outer.link }),
    content: outer.content || opensContent(element),
  };
}

function hasWords(node: PageNode | null): boolean {
  return node !== null && isText(node) && /[\p{L}\p{N}]/u.test(node.data.slice(0, 2000));
}

/** A button that explains a word in the middle of a sentence: its text belongs to the sentence. */
function isInSentence(element: PageElement): boolean {
  return element.name === 'button' && (hasWords(element.prev) || hasWords(element.next));
}

function entered(element: PageElement, place: Place, { gatherer, lineOf, describing }: Walk): Frame | undefined {
  const line = lineOf(element);
  if (element.name === 'br') {
    gatherer.breakLine();
    return undefined;
  }
  if (isLeftOut(element, place.content)) return undefined;
  const own = isInSentence(element) ? undefined : ownRole(element, describing);
  const ends = isBoundary(element, own) && !isInSentence(element);
  const within = inner(place, element, own);
  if (ends) gatherer.flush();
  if (element.name === 'input' && buttonValues.has(attribute(element, 'type')?.toLowerCase() ?? '')) {
    gatherer.add(attribute(element, 'value') ?? '', { ...within, role: 'button' }, line);
    gatherer.flush();
  }
  return { nodes: element.childNodes, next: 0, place: within, ends };
}

/** Walks nodes in order, with a list of what is open and no recursion. */
function walk(nodes: readonly PageNode[], place: Place, on: Walk): void {
  const open: Frame[] = [{ nodes, next: 0, place, ends: true }];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined) {
      if (frame.ends) on.gatherer.flush();
      open.pop();
    } else if (isElement(node)) {
      const deeper = entered(node, frame.place, on);
      if (deeper !== undefined) open.push(deeper);
    } else if (isText(node)) on.gatherer.add(node.data, frame.place, on.lineOf(node));
  }
}

interface Survey {
  readonly lang: string | undefined;
  readonly mains: readonly PageElement[];
  readonly articles: readonly PageElement[];
  readonly describing: ReadonlySet<string>;
}

function isWithin(element: PageElement, tags: ReadonlySet<PageElement>): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if ('attribs' in at && tags.has(at)) return true;
  return false;
}

/** Looks at the whole page once: its language, where its content is, what describes its fields. */
function survey(nodes: readonly PageNode[]): Survey {
  const [mains, articles] = [new Set<PageElement>(), new Set<PageElement>()];
  const describing = new Set<string>();
  let lang: string | undefined;
  for (const element of elementsOf(nodes)) {
    if (element.name === 'html') lang ??= attribute(element, 'lang')?.trim() || undefined;
    const isMain = element.name === 'main' || attribute(element, 'role') === 'main';
    if (isMain && !isLeftOut(element, true) && !isWithin(element, mains)) mains.add(element);
    if (element.name === 'article' && !isWithin(element, articles)) articles.add(element);
    for (const id of attribute(element, 'aria-describedby')?.split(/\s+/).slice(0, 20) ?? []) describing.add(id);
  }
  describing.delete('');
  return { lang, mains: [...mains], articles: [...articles], describing };
}

function blocksIn(nodes: readonly PageNode[], content: boolean, html: string, options: HtmlOptions, seen: Survey) {
  const lineOf = options.lineAttribute === undefined ? linesOfSource(html) : linesOfAttribute(options.lineAttribute);
  const gatherer = createGatherer();
  const lang = /^[a-z]{2,3}(?=$|[-_])/i.exec(seen.lang ?? '')?.[0].toLowerCase();
  const place: Place = { role: 'text', strong: false, whole: false, content, ...(lang === undefined ? {} : { lang }) };
  walk(nodes, place, { gatherer, lineOf, describing: seen.describing });
  return gatherer.blocks();
}

/**
 * Reads the text of a page, in order: its main part, else its article, else its body without the header, menus and footer of the site.
 * Each block is what a person sees as one: paragraph, item, label, button. No style sheet is read, so what only CSS hides is read too,
 * as are closed accordions. Pure; time grows with the length of the page.
 */
export function readHtml(html: string, options: HtmlOptions = {}): ReadPage {
  const bounded = boundDepth(html);
  const nodes = parsePage(bounded);
  const seen = survey(nodes);
  const choices = options.whole === true ? [] : [seen.mains, ...(seen.articles.length === 1 ? [seen.articles] : [])];
  const lang = seen.lang === undefined ? {} : { lang: seen.lang };
  for (const chosen of choices) {
    const blocks = blocksIn(chosen, true, bounded, options, seen);
    if (blocks.length > 0) return { ...lang, blocks };
  }
  return { ...lang, blocks: blocksIn(nodes, options.whole === true, bounded, options, seen) };
}

/** Blocks of text of a page, in reading order. */
export function htmlBlocks(html: string): readonly HtmlBlock[] {
  return readHtml(html).blocks;
}

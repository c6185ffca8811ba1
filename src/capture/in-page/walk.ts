import type { BlocksPart, Place } from './blocks.ts';
import type { DisclosuresPart } from './disclosures.ts';
import type { HarvestPart } from './harvest.ts';
import type { LinksPart } from './links.ts';
import type { NamesPart } from './names.ts';
import type { NativePart } from './native.ts';
import type { RegionsPart } from './regions.ts';
import type { OwnRole, RolesPart } from './roles.ts';
import type { TextPart } from './text.ts';
import type { CollectOptions } from './types.ts';
import type { VisibilityPart } from './visibility.ts';

type Needs = NativePart & TextPart & VisibilityPart & NamesPart & RolesPart & RegionsPart & DisclosuresPart;
type More = BlocksPart & LinksPart & HarvestPart;

/** One walk of the document in the order a person reads it: shadow roots inside their host, slotted nodes where they are shown. */
export function walkPart(kit: Needs & More, options: CollectOptions) {
  const skipped = new Set([
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'meta',
    'link',
    'title',
    'base',
    'datalist',
    'param',
  ]);
  const hiddenElements = new Set<Element>();
  /** Choices of one list that become blocks; its field has their true number. */
  const maxOptions = 60;
  let optionsMet = 0;
  let elements = 0;

  const enter = (element: Element, tag: string, place: Place): Place => {
    const style = kit.styleOf(element);
    const gone = place.shown && (kit.removes(element, style) || kit.inClosedDetails(element, tag));
    const opened = gone && (kit.inClosedDetails(element, tag) || kit.opens(element));
    const textShown = !gone && kit.textShown(style);
    const floating = style.position === 'fixed' || style.position === 'sticky';
    const region = kit.regionOf(element, tag, place.region, floating);
    const own = kit.ownRole(element, tag);
    const lang = kit.languageOf(element, place);
    const hiddenByStyle = place.shown && !gone && !textShown;
    return {
      ...place,
      ...roleWithin(own, place),
      shown: place.shown && textShown,
      disclosed: place.disclosed || opened || (hiddenByStyle && kit.opens(element)),
      region,
      link: kit.isLink(element, tag) ? element : place.link,
      lang,
      depth: place.depth + 1,
    };
  };

  /** A paragraph inside an item, a cell or an error stays what its container is. */
  const roleWithin = (own: OwnRole | undefined, place: Place): Partial<Place> => {
    if (own === undefined || place.whole) return {};
    if (own.role === 'paragraph' && place.role !== 'text') return {};
    if (place.strong && !own.whole && !own.strong) return {};
    if (place.strong && own.role === 'hint' && place.role === 'error') return {};
    return { role: own.role, strong: own.strong, whole: own.whole, ...(own.level === undefined ? {} : { level: own.level }) };
  };

  /** Words that stand in an attribute: pictures, and buttons made of an input. */
  const attributeText = (element: Element, tag: string, place: Place): void => {
    if (tag === 'input' && element instanceof HTMLInputElement) {
      const type = element.type;
      if (!/^(submit|button|reset|image)$/.test(type)) return;
      const text = type === 'image' ? (kit.attribute(element, 'alt') ?? '') : element.value || defaultLabel(type);
      separate(element, { ...place, role: 'button', strong: true, whole: true }, text);
      return;
    }
    const picture =
      tag === 'img' ||
      ((tag === 'svg' || kit.attribute(element, 'role') === 'img') && kit.attribute(element, 'aria-hidden') !== 'true');
    if (!picture) return;
    const alt = tag === 'img' ? (kit.attribute(element, 'alt') ?? '') : kit.fold(kit.nameOf(element));
    if (alt.trim() === '') return;
    if (place.whole || place.link !== null) kit.add(` ${alt} `, place);
    else separate(element, { ...place, role: 'image', strong: true, whole: true }, alt);
  };

  const defaultLabel = (type: string): string => (type === 'submit' ? 'Submit' : type === 'reset' ? 'Reset' : '');

  const separate = (element: Element, place: Place, text: string): void => {
    const own = { ...place, owner: element };
    kit.push(own);
    kit.add(kit.cut(text, 2000), own);
    kit.pop(place.shown);
  };

  const lineBreak = (element: Element, place: Place): void => {
    const next = kit.nextSibling(element);
    const double = next instanceof Element && kit.tag(next) === 'br';
    if (!place.whole && (double || kit.endsLine())) kit.flush();
    else kit.add(' ', place);
  };

  const visitChildren = (element: Element, place: Place): void => {
    for (const child of kit.children(element)) {
      const type = kit.nodeType(child);
      if (type === 3 || type === 4) kit.add(kit.rawText(child) ?? '', place);
      else if (child instanceof Element) visit(child, place);
    }
  };

  const inside = (element: Element, tag: string, place: Place, parent: Place): void => {
    const style = kit.styleOf(element);
    const changes =
      place.shown !== parent.shown || (place.role !== parent.role && !parent.whole) || (place.whole && !parent.whole);
    const inline = kit.isInline(style) || (place.whole && parent.whole);
    // What is not shown is no boundary: the text around it goes on.
    const vanishes = parent.shown && !place.shown;
    const linkBlock = place.link === element && !inline;
    const block = !vanishes && !inline && (linkBlock || !parent.whole);
    collectIn(element, tag, place, parent, block ? 'block' : changes ? 'own' : 'flow');
  };

  const collectIn = (element: Element, tag: string, found: Place, parent: Place, how: 'own' | 'flow' | 'block'): void => {
    const apart = how === 'own' || (how === 'block' && found.whole);
    const place = how === 'flow' ? found : { ...found, owner: element };
    const spaced = how === 'flow' && parent.whole && !kit.isInline(kit.styleOf(element));
    if (apart) kit.push(place);
    else if (how === 'block') {
      kit.flush();
      kit.start(place);
    } else if (spaced) kit.add(' ', place);
    kit.harvest(element, tag, place);
    attributeText(element, tag, place);
    visitChildren(element, place);
    if (apart) kit.pop(place.shown);
    else if (how === 'block') kit.flush();
    else if (spaced) kit.add(' ', place);
  };

  /** Source code shown as such is written for programs: what it names is not said to the person. */
  const isListing = (element: Element, tag: string): boolean => tag === 'pre' && kit.all(element, 'code').length > 0;

  const visit = (element: Element, parent: Place): void => {
    const tag = kit.tag(element);
    if (skipped.has(tag) || isListing(element, tag)) return;
    elements += 1;
    if (elements > options.maxElements || parent.depth > options.maxDepth) {
      kit.truncated.add(elements > options.maxElements ? 'elements' : 'depth');
      return;
    }
    if (tag === 'select') optionsMet = 0;
    if (tag === 'option' && (optionsMet += 1) > maxOptions) return;
    if (tag === 'br') return lineBreak(element, parent);
    const place = enter(element, tag, parent);
    if (!place.shown) hiddenElements.add(element);
    // The text of a textarea is what the person typed, not the page's.
    if (tag === 'textarea') return kit.harvest(element, tag, place);
    const own = place.region !== parent.region && /^(header|footer|navigation|dialog|consent)$/.test(place.region);
    if (own) kit.apart(() => inside(element, tag, place, parent));
    else inside(element, tag, place, parent);
  };

  return { visit, hiddenElements, count: () => elements };
}

export type WalkPart = ReturnType<typeof walkPart>;

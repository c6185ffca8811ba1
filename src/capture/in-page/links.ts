import type { LinkEvidence } from '../../model/evidence.ts';
import type { NamesPart } from './names.ts';
import type { NativePart } from './native.ts';
import type { SelectorsPart } from './selectors.ts';
import type { TextPart } from './text.ts';
import type { RawLink } from './types.ts';

/** One link as evidence. */
export function linksPart(kit: NativePart & TextPart & NamesPart & SelectorsPart) {
  const files = /\.(pdf|docx?|odt|ods|xlsx?|csv|zip|rtf|pptx?|odp|ics|epub)$/i;

  const isLink = (element: Element, tag: string): boolean =>
    ((tag === 'a' || tag === 'area') && (kit.has(element, 'href') || kit.has(element, 'xlink:href'))) ||
    kit.attribute(element, 'role') === 'link';

  const address = (element: Element): string => {
    const raw = (kit.attribute(element, 'href') ?? kit.attribute(element, 'xlink:href') ?? '').trim().slice(0, 4000);
    if (raw === '' || /^javascript:/i.test(raw)) return raw.slice(0, 300);
    return URL.canParse(raw, document.baseURI) ? new URL(raw, document.baseURI).href : raw;
  };

  const here = location.href.split('#')[0];

  const kindOf = (element: Element, href: string): LinkEvidence['kind'] => {
    const scheme = (/^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1] ?? '').toLowerCase();
    if (scheme === 'tel' || scheme === 'sms' || scheme === 'mailto') return scheme;
    if (scheme === 'javascript' || !kit.has(element, 'href')) return href === '' || scheme === 'javascript' ? 'script' : 'other';
    if (kit.has(element, 'download')) return 'download';
    if (scheme !== 'http' && scheme !== 'https') return 'other';
    const [path = ''] = href.split(/[?#]/);
    if (files.test(path)) return 'download';
    return href.includes('#') && href.split('#')[0] === here ? 'anchor' : 'page';
  };

  const readLink = (element: Element, place: Pick<RawLink, 'visible' | 'region' | 'headings' | 'order'>): RawLink => {
    const href = address(element);
    const target = (kit.attribute(element, 'target') ?? '').toLowerCase();
    const newWindow = target !== '' && !/^_(self|parent|top)$/.test(target);
    const text = kit.cut(kit.nameOf(element), 1000);
    return { selector: kit.selectorOf(element), text, href, kind: kindOf(element, href), newWindow, ...place };
  };

  return { isLink, readLink };
}

export type LinksPart = ReturnType<typeof linksPart>;

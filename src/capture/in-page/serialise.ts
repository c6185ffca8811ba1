import type { FieldsPart } from './fields.ts';
import type { NativePart } from './native.ts';
import type { CollectOptions } from './types.ts';
import type { HarvestPart } from './harvest.ts';
import type { LooksPart } from './looks.ts';
import type { WalkPart } from './walk.ts';
import type { TextPart } from './text.ts';
import type { VisibilityPart } from './visibility.ts';

/**
 * Sanitised, annotated HTML of the frame. It runs nothing and asks for nothing: scripts, handlers, `javascript:` addresses and comments are
 * dropped, addresses that load something become `data-src`, values become places that Node fills with `‹name›` or `●●●`.
 * Shadow roots become `<u-shadow-root>`, frames a place for Node to put `<u-frame>` in.
 */
export function serialisePart(
  kit: NativePart & TextPart & VisibilityPart & FieldsPart & WalkPart & HarvestPart & LooksPart,
  options: CollectOptions,
) {
  const dropped = new Set(['script', 'template', 'base', 'noscript', 'noembed', 'noframes', 'applet']);
  const voids = new Set('area br col embed hr img input link meta param source track wbr'.split(' '));
  const renamed: Readonly<Record<string, string>> = {
    xmp: 'pre',
    plaintext: 'pre',
    listing: 'pre',
    iframe: 'u-frame',
    frame: 'u-frame',
    frameset: 'u-frameset',
  };
  const nestedNames: Readonly<Record<string, string>> = { html: 'u-html', head: 'u-head', body: 'u-body' };
  const loading = new Set(
    'src srcset poster background data action formaction imagesrcset manifest classid codebase archive xlink:href lowsrc dynsrc'.split(
      ' ',
    ),
  );
  const removed = new Set([
    'nonce',
    'integrity',
    'srcdoc',
    'ping',
    'value',
    'checked',
    'selected',
    'http-equiv',
    'autofocus',
    'style',
  ]);
  const values: string[] = [];
  const parts: string[] = [];
  let size = 0;
  let full = false;

  const put = (text: string): void => {
    size += text.length;
    parts.push(text);
  };
  const clean = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufdd0-\ufdef]/gu, '\ufffd');
  const escapeText = (text: string): string =>
    clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
  const place = (value: string): string => `\ufdd0${values.push(kit.cut(value, 5000)) - 1}\ufdd0`;

  const attributeName = (tag: string, name: string): string | undefined => {
    const lower = name.toLowerCase();
    if (!/^[a-z_][\w:.-]*$/i.test(name) || /^on/i.test(name) || removed.has(lower) || lower.startsWith('data-u-'))
      return undefined;
    const linksOnly = tag === 'a' || tag === 'area';
    return loading.has(lower) || (lower === 'href' && !linksOnly) ? `data-${lower.replace(':', '-')}` : lower;
  };

  const writeAttributes = (element: Element, tag: string): void => {
    const list = kit.attributesOf(element);
    for (let index = 0; index < list.length && index < 100; index += 1) {
      const attribute = list.item(index);
      const name = attribute === null ? undefined : attributeName(tag, attribute.name);
      if (attribute === null || name === undefined) continue;
      const value = kit.cut(attribute.value, 2000);
      if (/^\s*(javascript|vbscript|data:text\/html)/i.test(value.replace(/[\s\p{Cc}]+/gu, ''))) continue;
      put(` ${name}="${escapeValue(value.startsWith('data:') ? kit.cut(value, 100) : value)}"`);
    }
    const style = kit.attribute(element, 'style');
    if (style !== null && !/url\(|image-set|expression|@import/i.test(style))
      put(` style="${escapeValue(kit.cut(style, 1000))}"`);
  };

  const writeState = (element: Element, tag: string): void => {
    if (element instanceof HTMLInputElement) {
      if (element.type === 'checkbox' || element.type === 'radio') put(boxState(element));
      else if (/^(submit|button|reset|image)$/.test(element.type)) put(` value="${escapeValue(kit.cut(element.value, 1000))}"`);
      else if (kit.heldValue(element, element.type) !== '') put(` value="${place(kit.heldValue(element, element.type))}"`);
      return;
    }
    if (element instanceof HTMLOptionElement) {
      put(` value="${escapeValue(kit.cut(kit.attribute(element, 'value') ?? '', 500))}"${element.selected ? ' selected' : ''}`);
      return;
    }
    const value =
      tag === 'li' || tag === 'data' || tag === 'meter' || tag === 'progress' ? kit.attribute(element, 'value') : null;
    if (value !== null) put(` value="${escapeValue(kit.cut(value, 100))}"`);
  };

  const boxState = (box: HTMLInputElement): string =>
    ` value="${escapeValue(kit.cut(kit.attribute(box, 'value') ?? 'on', 500))}"${box.checked ? ' checked' : ''}`;

  /** What is not shown may still be read aloud: `display` takes away the element and all it holds, `visibility` the element's own text. */
  const unspoken = (element: Element): string => {
    const style = kit.styleOf(element);
    if (style.display === 'none' || style.contentVisibility === 'hidden') return ' data-u-hidden="display"';
    return style.visibility === 'visible' ? '' : ' data-u-hidden="visibility"';
  };

  const annotate = (element: Element, tag: string): void => {
    if (kit.hiddenElements.has(element)) {
      put(` data-u-visible="false"${unspoken(element)}`);
      return;
    }
    // What takes no room may still colour what overflows it.
    put(kit.looks(element, tag));
    const box = kit.rectOf(element);
    if (box.width <= 0 || box.height <= 0) return;
    const numbers = [box.x + window.scrollX, box.y + window.scrollY, box.width, box.height].map(Math.round);
    put(` data-u-rect="${numbers.join(' ')}"`);
  };

  /** Style sheets stay readable and load nothing: an unknown function or rule is ignored. */
  const styleText = (element: Element): string =>
    clean(kit.cut(kit.rawText(element) ?? '', 200_000))
      .replaceAll('</', '<\\/')
      .replace(/\burl\s*\(/gi, 'data-url(')
      .replace(/@import/gi, '@data-import');

  const writeContent = (element: Element, tag: string, depth: number): void => {
    if (tag === 'style') return put(styleText(element));
    if (tag === 'textarea' && element instanceof HTMLTextAreaElement) {
      if (element.value !== '') put(place(element.value));
      return;
    }
    const shadow = kit.shadowOf(element);
    if (shadow !== null) {
      put('<u-shadow-root>');
      writeChildren(shadow, depth);
      put('</u-shadow-root>');
    }
    const frame = kit.frameElements.indexOf(element);
    if (frame >= 0) put(`\ufdd1${frame}\ufdd1`);
    else if (renamed[tag] !== 'u-frame') writeChildren(element, depth);
  };

  const writeChildren = (parent: Node, depth: number): void => {
    for (let child = kit.firstChild(parent); child !== null && !full; child = kit.nextSibling(child)) {
      const type = kit.nodeType(child);
      if (type === 3 || type === 4) put(escapeText(kit.cut(kit.rawText(child) ?? '', 20_000)));
      else if (child instanceof Element) write(child, depth + 1);
      full ||= size > options.maxDom;
    }
  };

  const outputName = (tag: string): string => {
    const name = renamed[tag] ?? (options.nested ? (nestedNames[tag] ?? tag) : tag);
    return /^[a-z][a-z0-9_.:-]*$/.test(name) ? name : 'u-element';
  };

  /** Of what a `meta` orders the browser to do, only the seconds before the page is left or read again. */
  const noteRefresh = (element: Element): void => {
    if (kit.attribute(element, 'http-equiv')?.trim().toLowerCase() !== 'refresh') return;
    const [, seconds] = /^\s*(\d{1,9})/.exec(kit.attribute(element, 'content') ?? '') ?? [];
    if (seconds !== undefined) put(`<meta data-u-refresh="${Number(seconds)}">`);
  };

  const write = (element: Element, depth: number): void => {
    const tag = kit.tag(element);
    if (dropped.has(tag) || depth > options.maxDepth) return;
    if (tag === 'meta' && kit.has(element, 'http-equiv')) return noteRefresh(element);
    const name = outputName(tag);
    put(`<${name}`);
    writeAttributes(element, tag);
    writeState(element, tag);
    if (tag === 'style' && kit.rootOf(element) instanceof ShadowRoot) put(' media="not all"');
    annotate(element, tag);
    put('>');
    if (voids.has(name)) return;
    if (tag === 'head' && !options.nested)
      put(
        `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      );
    writeContent(element, tag, depth);
    put(`</${name}>`);
  };

  /** The HTML with its places, and the values they stand for. */
  const serialise = (
    root: Element | null,
  ): { readonly html: string; readonly values: readonly string[]; readonly cut: boolean } => {
    if (root !== null) write(root, 0);
    return { html: parts.join(''), values, cut: full };
  };
  return { serialise };
}

export type SerialisePart = ReturnType<typeof serialisePart>;

import { attribute, isText, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { hasEmoji } from '../../page/words.ts';

/** Faces made of signs: `:-)`, `;)`, `^_^`, `<3`. */
const emoticon = /(?:^|\s)(?:[:;=8][-o^']{0,2}[)(DPpO3|*\\]|\^_{0,3}\^|<3|xD|:'\()(?=[\s.,!?]|$)/;
const silent = new Set(['style', 'script', 'code', 'textarea']);

/** Lines and share of signs that make a drawing. */
const drawnLines = 3;
const drawnShare = 0.6;

function isDrawing(element: PageElement): boolean {
  const text = element.childNodes
    .map((node) => (isText(node) ? node.data : ''))
    .join('')
    .slice(0, 5000);
  if (text.split('\n').filter((line) => line.trim() !== '').length < drawnLines) return false;
  const signs = text.match(/[^\s\p{L}\p{N}]/gu)?.length ?? 0;
  const seen = text.replace(/\s+/g, '').length;
  return seen >= 20 && signs / seen >= drawnShare;
}

/** Elements whose own text draws: emoticons, emoji, drawings made of characters. */
export function crypticTexts(page: ReadPage): readonly PageElement[] {
  return page.elements.filter((element) => {
    if (silent.has(element.name)) return false;
    const own = element.childNodes.map((node) => (isText(node) ? node.data.slice(0, 2000) : '')).join(' ');
    if (own.trim() === '') return false;
    const cryptic = emoticon.test(own) || hasEmoji(own) || (element.name === 'pre' && isDrawing(element));
    return cryptic && isExposed(element) && isOwnContent(page, element);
  });
}

/** Words of `title` in force on an element, and of what is around it: what a person judges. */
export function contextOf(element: PageElement): string {
  const titled = closest(element, (at) => (attribute(at, 'title') ?? '').trim() !== '', true);
  const title = titled === undefined ? '' : `title="${attribute(titled, 'title') ?? ''}" `;
  return `${title}${rawTextOf(element).slice(0, 200)}`;
}

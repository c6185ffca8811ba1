import type { NativePart } from './native.ts';
import type { TextPart } from './text.ts';
import type { VisibilityPart } from './visibility.ts';

/** What style sheets give an element that its HTML does not tell: colours, words that they write, the edge of a field, how long a sound lasts. */
export function looksPart(kit: NativePart & TextPart & VisibilityPart) {
  /** Pseudo-elements with words kept, and elements whose pseudo-elements are asked for: each costs a style. */
  const most = { kept: 500, asked: 10_000 };
  const count = { kept: 0, asked: 0 };
  const clear = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/;
  const drawnByFont = /icon|awesome|symbol|glyph|material|fontello|remix|dashicons/i;
  const wordless = new Set(
    'html head body img input select textarea br hr iframe frame video audio canvas svg option'.split(' '),
  );
  const edged = new Set(['input', 'select', 'textarea']);

  const escape = (text: string): string =>
    text
      .replace(/[\p{Cc}\p{Cs}\ufdd0-\ufdef]/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');

  /** `rgb(255, 0, 0)` as `#ff0000`; other notations as they are. */
  const colour = (text: string): string => {
    const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text) ?? [];
    if (parts.length === 3) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    return kit.cut(escape(text), 60);
  };

  /** Text colour where it is not the parent’s; background colour and picture where there is one. */
  const colours = (element: Element, style: CSSStyleDeclaration): string => {
    const parent = kit.parentElement(element);
    const above = parent === null ? 'rgb(0, 0, 0)' : kit.styleOf(parent).color;
    const own = style.color === above ? '' : ` data-u-color="${colour(style.color)}"`;
    const back = clear.test(style.backgroundColor) ? '' : ` data-u-back="${colour(style.backgroundColor)}"`;
    const picture =
      style.backgroundImage === 'none' ? '' : ` data-u-back-image="${/url\(/.test(style.backgroundImage) ? 'url' : 'drawn'}"`;
    return own + back + picture;
  };

  const strings = /"((?:[^"\\]|\\.){0,300})"/g;

  /** Words of a pseudo-element that is shown, `` when none. What follows `/` is its alternative, not shown. */
  const generated = (element: Element, pseudo: '::before' | '::after'): string => {
    const style = getComputedStyle(element, pseudo);
    if (!style.content.includes('"') || style.display === 'none' || style.visibility !== 'visible') return '';
    if (style.opacity === '0' || style.fontSize === '0px' || style.clipPath !== 'none' || /^-\d{3,}/.test(style.textIndent))
      return '';
    if (clear.test(style.color) || drawnByFont.test(style.fontFamily)) return '';
    const small = style.overflow !== 'visible' && (parseFloat(style.width) <= 1 || parseFloat(style.height) <= 1);
    if (small || (style.position !== 'static' && /^-\d{3,}/.test(style.left + style.top))) return '';
    const [shown = ''] = style.content.slice(0, 1000).split(/(?<=") \/ /, 1);
    const words = [...shown.matchAll(strings)].map(([, text = '']) => text.replace(/\\(.)/g, '$1'));
    const text = kit.fold(words.join(''));
    return /\p{L}/u.test(text) ? kit.cut(text, 200) : '';
  };

  const generatedText = (element: Element, tag: string): string => {
    if (wordless.has(tag) || count.kept >= most.kept || (count.asked += 1) > most.asked) return '';
    const before = generated(element, '::before');
    const after = generated(element, '::after');
    count.kept += before === '' && after === '' ? 0 : 1;
    return (before === '' ? '' : ` data-u-before="${escape(before)}"`) + (after === '' ? '' : ` data-u-after="${escape(after)}"`);
  };

  /** Edge of a field: what does not depend on colours, then its colours. */
  const edge = (style: CSSStyleDeclaration): string => {
    const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
      drawn: `${style[`border${side}Width`]} ${style[`border${side}Style`]}`,
      colour: colour(style[`border${side}Color`]),
    }));
    const shape = [
      ...sides.map(({ drawn }) => drawn),
      `${style.outlineWidth} ${style.outlineStyle}`,
      style.boxShadow.replace(/rgba?\([^)]{0,60}\)/g, '').trim(),
    ];
    const tints = [...sides.map((side) => side.colour), colour(style.outlineColor)];
    return ` data-u-edge="${escape(kit.cut(shape.join(', '), 300))}" data-u-edge-color="${escape(tints.join(' '))}"`;
  };

  const seconds = (media: HTMLMediaElement): string => {
    const { duration } = media;
    if (Number.isNaN(duration)) return '';
    return ` data-u-seconds="${Number.isFinite(duration) ? Math.round(duration * 10) / 10 : 'live'}"`;
  };

  /** Notes of an element that nothing hides, as attributes of the snapshot. */
  const looks = (element: Element, tag: string): string => {
    const style = kit.styleOf(element);
    return (
      colours(element, style) +
      generatedText(element, tag) +
      (edged.has(tag) ? edge(style) : '') +
      (element instanceof HTMLMediaElement ? seconds(element) : '')
    );
  };
  return { looks };
}

export type LooksPart = ReturnType<typeof looksPart>;

import type { NativePart } from './native.ts';

/** Who sees an element. `own` is what the element adds to its ancestors' state. */
export function visibilityPart(kit: NativePart) {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    styles.set(element, style);
    return style;
  };

  /** Clipped to nothing or thrown off the page: read aloud, not seen (`sr-only`, `fr-sr-only`, `govuk-visually-hidden`…). */
  const clippedAway = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.position !== 'absolute' && style.position !== 'fixed') return false;
    if (/^inset\((50|100)%/.test(style.clipPath)) return true;
    if (/^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/.test(style.clip)) return true;
    const box = kit.rectOf(element);
    if (box.width <= 1 && box.height <= 1 && style.overflow !== 'visible') return true;
    return box.right + window.scrollX < -500 || box.bottom + window.scrollY < -500;
  };

  /** Folded to no height with its content cut off: a closed collapse. */
  const foldedAway = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.overflowY === 'visible' || style.display === 'inline' || style.display === 'contents') return false;
    if (style.height !== '0px' && style.maxHeight !== '0px') return false;
    return kit.rectOf(element).height < 1;
  };

  /** Hides its whole subtree. */
  const removes = (element: Element, style: CSSStyleDeclaration): boolean =>
    style.display === 'none' ||
    style.contentVisibility === 'hidden' ||
    style.opacity === '0' ||
    foldedAway(element, style) ||
    clippedAway(element, style);

  const textShown = (style: CSSStyleDeclaration): boolean =>
    style.visibility === 'visible' && !/^-\d{3,}/.test(style.textIndent) && style.fontSize !== '0px';

  /** True when a person sees the element at all; for controls, whose own opacity is often 0 behind a drawn box. */
  const rendered = (element: Element): boolean =>
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) && kit.rectOf(element).width > 0;

  /** True when nothing hides the element or an ancestor. */
  const seen = (element: Element): boolean => {
    if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })) return false;
    for (let at: Element | null = element, steps = 0; at !== null && steps < 4; at = kit.parentElement(at), steps += 1)
      if (removes(at, styleOf(at))) return false;
    return true;
  };

  const isInline = (style: CSSStyleDeclaration): boolean =>
    style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby');

  return { styleOf, removes, textShown, rendered, seen, isInline };
}

export type VisibilityPart = ReturnType<typeof visibilityPart>;

/** What has to be painted over. */
export interface PaintOptions {
  readonly patterns: readonly string[];
  readonly maxNodes: number;
  /** False to look only: nothing is laid over the page, which stays where it is scrolled. */
  readonly lay: boolean;
}

/** Number of places that hold a datum, and where they are: the same text as long as none has moved, come or gone. */
export interface Painted {
  readonly masked: number;
  readonly places: string;
}

/**
 * Runs in each frame: lays a black box over every value of a filled field and every text that holds a datum, shadow roots included.
 * The boxes stand in a closed shadow root of one element in the top layer, which no audit sees.
 */
export function paintOver(options: PaintOptions): Painted {
  const finder = options.patterns.length === 0 ? null : new RegExp(options.patterns.join('|'), 'i');
  const world = globalThis as unknown as Record<symbol, unknown>;
  // The picture is taken from the top; what is fixed to the screen must be measured there.
  if (options.lay) {
    world[Symbol.for('usager.scroll')] = [window.scrollX, window.scrollY];
    window.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  }
  const boxes: DOMRect[] = [];
  let masked = 0;

  const cover = (rects: Iterable<DOMRect>): void => {
    const drawn = [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
    if (drawn.length > 0) masked += 1;
    boxes.push(...drawn);
  };

  const holdsValue = (element: Element): boolean => {
    if (element instanceof HTMLInputElement)
      return !/^(checkbox|radio|button|submit|reset|image|hidden|range|color)$/.test(element.type) && element.value !== '';
    if (element instanceof HTMLTextAreaElement) return element.value !== '';
    if (!(element instanceof HTMLSelectElement)) return false;
    return (
      element.value !== '' && (element.selectedIndex > 0 || (finder?.test(element.selectedOptions[0]?.label ?? '') ?? false))
    );
  };

  /** A datum may be cut by tags: the text of the nearest block is searched, and the whole of it painted. */
  const coverText = (node: Text): void => {
    if (finder === null || node.data.trim() === '') return;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (finder.test(node.data)) {
      cover(range.getClientRects());
      return;
    }
    const parent = node.parentElement;
    const around = parent?.parentElement ?? parent;
    const text = around?.textContent ?? '';
    if (parent !== null && text.length < 200 && text.length > node.data.length && finder.test(text.replace(/\s+/g, ' ')))
      cover(range.getClientRects());
  };

  let nodes = 0;
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let at: Node | null = walker.nextNode(); at !== null && nodes < options.maxNodes; at = walker.nextNode()) {
      nodes += 1;
      if (at instanceof Text) coverText(at);
      if (!(at instanceof Element)) continue;
      if (at.shadowRoot instanceof ShadowRoot) roots.push(at.shadowRoot);
      if (holdsValue(at)) cover([Element.prototype.getBoundingClientRect.call(at)]);
    }
  }
  const painted = boxes.slice(0, 5000);
  const round = (box: DOMRect): string =>
    [box.x + window.scrollX, box.y + window.scrollY, box.width, box.height].map(Math.round).join(' ');
  const result = { masked, places: painted.map(round).join(' ') };
  if (boxes.length === 0 || !options.lay) return result;

  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.setAttribute('data-u-overlay', '');
  host.style.cssText =
    'all:initial;position:absolute;inset:0 auto auto 0;margin:0;border:0;padding:0;width:0;height:0;overflow:visible;z-index:2147483647;pointer-events:none;background:none';
  const shadow = host.attachShadow({ mode: 'closed' });
  for (const box of painted) {
    const cover = document.createElement('div');
    cover.style.cssText = `position:absolute;background:#1e1e1e;left:${box.x + window.scrollX}px;top:${box.y + window.scrollY}px;width:${box.width}px;height:${box.height}px`;
    shadow.append(cover);
  }
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document) as Element | null;
  root?.append(host);
  try {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } catch {
    // Not in every document: the z-index does, but for an open modal dialog.
  }
  world[Symbol.for('usager.overlay')] = host;
  return result;
}

/** Runs in each frame: waits until its fonts are there, since they move every line; three seconds at most. */
export function waitForFonts(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 3000);
    document.fonts.ready.then(
      () => resolve(),
      () => resolve(),
    );
  });
}

/**
 * Runs in each frame: waits for the pictures that are on their way and would be seen, three seconds at most. A slow line brings them after the page is
 * quiet; a person would see them, and so must the picture of the state. Those that wait to be scrolled to are left.
 */
export function waitForPictures(): Promise<void> {
  const seen = (image: HTMLImageElement): boolean => {
    const { width, height, top } = Element.prototype.getBoundingClientRect.call(image);
    return width > 0 && height > 0 && (image.loading !== 'lazy' || top < window.innerHeight);
  };
  const images = [...document.querySelectorAll('img')].slice(0, 500).filter((image) => !image.complete && seen(image));
  const each = images.map(
    (image) =>
      new Promise<void>((resolve) => {
        for (const event of ['load', 'error']) image.addEventListener(event, () => resolve(), { once: true });
      }),
  );
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, 3000);
  });
  return images.length === 0 ? Promise.resolve() : Promise.race([Promise.all(each).then(() => undefined), late]);
}

/** Takes the boxes away and goes back to where the page was scrolled. */
export function unpaint(): void {
  // Symbols, since any name may be that of an element of the page.
  const world = globalThis as unknown as Record<symbol, unknown>;
  const [overlay, scroll] = [world[Symbol.for('usager.overlay')], world[Symbol.for('usager.scroll')]];
  if (overlay instanceof Element) overlay.remove();
  const [left, top] = Array.isArray(scroll) ? (scroll as readonly number[]) : [0, 0];
  if (left !== window.scrollX || top !== window.scrollY) window.scrollTo({ left: left ?? 0, top: top ?? 0, behavior: 'instant' });
}

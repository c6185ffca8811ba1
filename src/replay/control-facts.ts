/** What a person would see of a candidate control. */
export interface ControlFacts {
  readonly visible: boolean;
  /** A label that can be clicked in place of a visually hidden control. */
  readonly labelVisible: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly inMain: boolean;
  readonly inModal: boolean;
  /** 0 = the nearest named context is the one asked for; -1 = none is; 0 when none was asked. */
  readonly context: number;
  /** True when the text right beside the control matches the text asked for. */
  readonly near: boolean;
  readonly tag: string;
  /** Characters that the field accepts, -1 when it does not say. */
  readonly maxLength: number;
  readonly type: string;
  readonly role: string;
  /** Accessible or visible text, cut. */
  readonly name: string;
}

/** Sources of the regular expressions to look for around the control; `` when not asked. */
export interface FactsQuery {
  readonly within: string;
  readonly near: string;
}

/**
 * Reads the facts of each candidate, inside the page. Self-contained: it is sent to the browser.
 * A context is what a reader says of the place: legend, accessible name of an ancestor, row, item, heading above, question just before.
 */
export function readFacts(elements: Element[], query: FactsQuery): ControlFacts[] {
  const within = query.within === '' ? null : new RegExp(query.within, 'i');
  const near = query.near === '' ? null : new RegExp(query.near, 'i');
  const controls =
    'input:not([type=hidden]),select,textarea,button,[contenteditable],[role=textbox],[role=radio],[role=checkbox]';

  const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 400);
  const parentOf = (node: Node): Element | null => {
    const parent = node.parentNode;
    if (parent instanceof ShadowRoot) return parent.host;
    return parent instanceof Element ? parent : null;
  };
  const isVisible = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    return box.right + window.scrollX > 0 && box.bottom + window.scrollY > 0;
  };
  const ancestors = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let node: Element | null = element; node !== null && found.length < 80; node = parentOf(node)) found.push(node);
    return found;
  };
  const named = (element: Element): string => {
    const own = element.getAttribute('aria-label');
    if (own !== null && own !== '') return own;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
    const root = element.getRootNode() as Document | ShadowRoot;
    return ids.map((id) => textOf(root.getElementById(id))).join(' ');
  };
  const ownContext = (element: Element): string => {
    if (element.localName === 'fieldset') return textOf(element.querySelector('legend')) || named(element);
    if (element.localName === 'details') return textOf(element.querySelector('summary'));
    if (element.localName === 'table') return textOf(element.querySelector('caption')) || named(element);
    const name = named(element);
    if (name !== '') return name;
    const small = ['tr', 'li', 'dd'].includes(element.localName) || element.getAttribute('role') === 'row';
    return small ? textOf(element) : '';
  };
  /** Texts that stand just before an element among its siblings: a heading, else the nearest text without controls. */
  const before = (element: Element): string[] => {
    const texts: string[] = [];
    let nearest = '';
    let steps = 0;
    for (let node = element.previousSibling; node !== null && steps < 60; node = node.previousSibling, steps += 1) {
      if (node instanceof Element) {
        if (/^h[1-6]$/.test(node.localName) || node.getAttribute('role') === 'heading') texts.push(textOf(node));
        else {
          const headings = node.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]');
          const last = headings[headings.length - 1];
          if (last !== undefined) texts.push(textOf(last));
        }
        if (nearest === '' && !node.matches(controls) && node.querySelector(controls) === null) nearest = textOf(node);
      } else if (node.nodeType === Node.TEXT_NODE && nearest === '') nearest = textOf(node);
      if (texts.length > 0) break;
    }
    return nearest === '' ? texts : [nearest, ...texts];
  };
  const contextRank = (element: Element): number => {
    if (within === null) return 0;
    let rank = 0;
    for (const node of ancestors(element)) {
      const own = node === element ? '' : ownContext(node);
      if (own !== '' && within.test(own)) return rank;
      rank += 1;
      if (before(node).some((text) => within.test(text))) return rank;
      rank += 1;
    }
    return -1;
  };
  const besideMatches = (element: Element): boolean => {
    if (near === null) return false;
    if (element.matches('input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]')) {
      for (let node = element.nextSibling; node !== null; node = node.nextSibling) {
        const text = textOf(node);
        if (text !== '') return near.test(text);
      }
    }
    let node: Element | null = element;
    for (let level = 0; node !== null && level < 4; level += 1, node = parentOf(node)) {
      const first: string | undefined = before(node)[0];
      if (first !== undefined) return near.test(first);
    }
    return false;
  };
  const labelsOf = (element: Element): Element[] =>
    'labels' in element && element.labels !== null ? [...(element.labels as NodeListOf<Element>)] : [];
  const nameOf = (element: Element): string => {
    const label = named(element) || labelsOf(element).map(textOf).join(' ');
    if (label !== '') return label.slice(0, 120);
    const value = element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type) ? element.value : '';
    const text = element.matches('input,select,textarea') ? '' : textOf(element);
    return (value || text || element.getAttribute('alt') || element.getAttribute('title') || '').slice(0, 120);
  };

  return elements.slice(0, 60).map((element) => {
    const line = ancestors(element);
    return {
      visible: isVisible(element),
      labelVisible: labelsOf(element).some(isVisible),
      disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
      readOnly: element.hasAttribute('readonly') || element.getAttribute('aria-readonly') === 'true',
      inMain: line.some((node) => node.localName === 'main' || node.getAttribute('role') === 'main'),
      inModal: line.some((node) => node.matches('dialog[open],[aria-modal=true]')),
      context: contextRank(element),
      near: besideMatches(element),
      tag: element.localName,
      maxLength: element instanceof HTMLInputElement ? element.maxLength : -1,
      type: element instanceof HTMLInputElement ? element.type : '',
      role: element.getAttribute('role') ?? '',
      name: nameOf(element),
    };
  });
}

import type { NativePart } from './native.ts';
import type { TextPart } from './text.ts';

/** Hidden content that the reader can open: details, accordions, tab panels, menus. */
export function disclosuresPart(kit: NativePart & TextPart) {
  const controlled = new Set<Element>();
  const panels =
    /(^|[\s_-])(fr-collapse|accordion\S*|collapse|collapsible|tab-?(pane|panel)\S*|govuk-tabs__panel|disclosure\S*)(\s|$)/i;

  /** Reads every control that opens something, once per root, before the walk. */
  const readControls = (root: Element): void => {
    const openers = kit.all(root, '[aria-controls], [data-bs-target], [data-target], [data-toggle][href^="#"]');
    for (const opener of openers.slice(0, 2000)) {
      for (const target of kit.referred(opener, 'aria-controls')) controlled.add(target);
      for (const name of ['data-bs-target', 'data-target', 'href']) {
        const value = kit.attribute(opener, name) ?? '';
        const target = value.startsWith('#') ? kit.byId(opener, value.slice(1)) : null;
        if (target !== null) controlled.add(target);
      }
    }
  };

  const isDialog = (element: Element): boolean =>
    kit.tag(element) === 'dialog' || /^(alert)?dialog$/.test(kit.attribute(element, 'role') ?? '');

  /** Does this element, which hides its content, hide it behind something the reader can open? */
  const opens = (element: Element): boolean => {
    if (isDialog(element)) return false;
    if (controlled.has(element) || kit.attribute(element, 'role') === 'tabpanel') return true;
    return kit.attribute(element, 'hidden') === 'until-found' || panels.test(kit.marks(element));
  };

  /** Content of a closed `<details>`, its summary apart. */
  const inClosedDetails = (element: Element, tag: string): boolean => {
    const parent = kit.parentElement(element);
    if (parent === null || kit.tag(parent) !== 'details' || kit.has(parent, 'open')) return false;
    if (tag !== 'summary') return true;
    for (let at = kit.previousElement(element); at !== null; at = kit.previousElement(at))
      if (kit.tag(at) === 'summary') return true;
    return false;
  };

  return { readControls, opens, inClosedDetails };
}

export type DisclosuresPart = ReturnType<typeof disclosuresPart>;

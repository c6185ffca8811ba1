import type { BrowserContext, Page } from 'playwright';

/** What the browser and assistive technologies were told in a frame. */
export interface Told {
  readonly announced: readonly string[];
  readonly invalid: readonly { readonly selector: string; readonly message: string }[];
}

/**
 * Runs at the start of every document: keeps the texts put in live regions after the document was parsed, and the messages of the
 * browser's own validation. Self-contained: it is sent to the browser.
 */
function listen(): void {
  const key = Symbol.for('usager.told');
  if (key in window) return;
  const told = { announced: [] as string[], invalid: [] as { selector: string; message: string }[] };
  Object.defineProperty(window, key, { value: told, configurable: false, writable: false, enumerable: false });
  const live = '[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive],output';

  const selectorOf = (element: Element): string => {
    if (element.id !== '') return `#${CSS.escape(element.id)}`;
    const name = element.getAttribute('name');
    if (name !== null && name !== '') return `${element.localName}[name="${CSS.escape(name)}"]`;
    const siblings = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName);
    const own = `${element.localName}:nth-of-type(${siblings.indexOf(element) + 1})`;
    return element.parentElement === null || element.parentElement === document.body
      ? own
      : `${selectorOf(element.parentElement)} > ${own}`;
  };
  const keep = (region: Element): void => {
    const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
    if (text !== '' && told.announced.at(-1) !== text && told.announced.length < 50) told.announced.push(text);
  };
  const observe = (): void => {
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const record of records.slice(0, 500)) {
        const place = record.target instanceof Element ? record.target : record.target.parentElement;
        const around = place?.closest(live);
        if (around) regions.add(around);
        for (const node of [...record.addedNodes].slice(0, 100)) {
          if (!(node instanceof Element)) continue;
          if (node.matches(live)) regions.add(node);
          for (const inner of [...node.querySelectorAll(live)].slice(0, 20)) regions.add(inner);
        }
      }
      regions.forEach(keep);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', observe, { once: true });
  else observe();

  document.addEventListener(
    'invalid',
    (event) => {
      const field = event.target;
      if (!(field instanceof Element) || !('validationMessage' in field) || told.invalid.length >= 100) return;
      told.invalid.push({ selector: selectorOf(field), message: String(field.validationMessage).slice(0, 300) });
    },
    true,
  );
}

/** Takes what was told since the last call. Self-contained: it is sent to the browser. */
function take(): unknown {
  const told = (window as unknown as Record<symbol, { announced: string[]; invalid: unknown[] } | undefined>)[
    Symbol.for('usager.told')
  ];
  return told === undefined ? null : { announced: told.announced.splice(0), invalid: told.invalid.splice(0) };
}

/** The page is hostile: only what has the right shape is believed. */
function trusted(value: unknown): Told {
  const { announced, invalid } = (value ?? {}) as { announced?: unknown; invalid?: unknown };
  return {
    announced: Array.isArray(announced) ? announced.filter((text) => typeof text === 'string').slice(0, 50) : [],
    invalid: Array.isArray(invalid)
      ? (invalid as { selector?: unknown; message?: unknown }[])
          .slice(0, 100)
          .flatMap((one) =>
            typeof one?.selector === 'string' && typeof one.message === 'string'
              ? [{ selector: one.selector, message: one.message }]
              : [],
          )
      : [],
  };
}

/** Listens in every document of the context, from its start. */
export async function listenToAnnouncements(context: BrowserContext): Promise<void> {
  await context.addInitScript(listen);
}

/** What was told in all frames of the page since the last call. Never rejects. */
export async function takeTold(page: Page): Promise<Told> {
  const frames = page.frames().slice(0, 10);
  const all = await Promise.all(frames.map((frame) => frame.evaluate(take).then(trusted, () => trusted(null))));
  return { announced: all.flatMap((one) => one.announced), invalid: all.flatMap((one) => one.invalid) };
}

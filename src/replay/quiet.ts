export interface QuietQuery {
  /** Milliseconds without a change that counts. */
  readonly quiet: number;
  /** Milliseconds after which the wait ends anyway. */
  readonly bound: number;
  /** Milliseconds after which what keeps changing no longer counts, even when it grows. */
  readonly patience: number;
}

/**
 * Waits inside the page until its DOM is quiet; false when the bound came first. Self-contained: it is sent to the browser.
 * A document that is still being parsed is never quiet: its parser may be held back by a style sheet, with nothing shown yet. An element that
 * changed in three separate batches without growing (clock, animation, counter) no longer counts; a page that says it is
 * busy (`aria-busy`) is waited for.
 */
export function waitForQuiet(query: QuietQuery): Promise<boolean> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const changes = new Map<Node, number>();
    let lastChange = begun;
    const observer = new MutationObserver((records) => {
      const now = performance.now();
      const patient = now - begun < query.patience;
      const targets = new Set<Node>();
      const growing = new Set<Node>();
      for (const record of records.slice(0, 2000)) {
        const place = record.type === 'characterData' ? (record.target.parentNode ?? record.target) : record.target;
        targets.add(place);
        const elements = (nodes: NodeList): number => [...nodes].filter((node) => node.nodeType === Node.ELEMENT_NODE).length;
        if (record.type === 'childList' && elements(record.addedNodes) > elements(record.removedNodes)) growing.add(place);
      }
      for (const target of targets) {
        const count = (changes.get(target) ?? 0) + 1;
        changes.set(target, count);
        if (count < 3 || (growing.has(target) && patient)) lastChange = now;
      }
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const isBusy = (): boolean =>
      [...document.querySelectorAll('[aria-busy=true]')].some((element) => element.getBoundingClientRect().height > 0);
    const timer = setInterval(() => {
      const now = performance.now();
      const parsing = window === window.top && document.readyState === 'loading';
      if (parsing) lastChange = now;
      const quiet = now - lastChange >= query.quiet && !(now - begun < query.patience && isBusy());
      if (!quiet && now - begun < query.bound) return;
      clearInterval(timer);
      observer.disconnect();
      resolve(quiet);
    }, 20);
  });
}

import type { BrowserContext } from 'playwright';

/** Changes the type of speculation rules before the browser reads them. Self-contained: it is sent to the browser. */
function defuse(): void {
  const rules = (node: Node): Element[] => {
    if (!(node instanceof Element)) return [];
    return node.matches('script[type=speculationrules]') ? [node] : [...node.querySelectorAll('script[type=speculationrules]')];
  };
  new MutationObserver((records) => {
    for (const record of records) {
      for (const script of [...record.addedNodes].flatMap(rules)) {
        script.setAttribute('type', 'text/plain');
        script.remove();
      }
    }
  }).observe(document, { subtree: true, childList: true });
}

/**
 * Pages fetched ahead by speculation rules follow redirections out of sight of routes and of DevTools: the rules are taken away. A person
 * sees no difference, but a journey could otherwise ask something of a foreign host.
 */
export async function forbidSpeculation(context: BrowserContext): Promise<void> {
  await context.addInitScript(defuse);
}

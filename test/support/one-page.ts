import type { Browser, Page } from '@playwright/test';

/** Pages for documents that are read one after the other. */
export interface PageSupply {
  /** A page on which nothing of the documents before is left. */
  fresh(): Promise<Page>;
  close(): Promise<void>;
}

/** True when a next document could not know that this one was there. */
async function leavesNothing(page: Page): Promise<boolean> {
  const context = page.context();
  if (page.isClosed() || context.pages().length !== 1 || context.serviceWorkers().length > 0) return false;
  const empty = page.evaluate(
    async () =>
      window.name === '' &&
      document.cookie === '' &&
      sessionStorage.length === 0 &&
      localStorage.length === 0 &&
      (await indexedDB.databases()).length === 0,
  );
  return empty.catch(() => false);
}

/**
 * The same page for every document, which spares the start of a renderer and the compiling of axe-core each time, as long as no document leaves anything
 * behind: the next one then gets a page of its own.
 */
export function onePage(browser: Browser): PageSupply {
  let page: Page | undefined;
  const close = async (): Promise<void> => page?.context().close();
  return {
    fresh: async () => {
      if (page !== undefined && (await leavesNothing(page))) return page;
      await close();
      page = await (await browser.newContext()).newPage();
      return page;
    },
    close,
  };
}

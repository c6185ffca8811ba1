import type { BrowserContext, Page } from 'playwright';

/** The pages open in the journey, the one in front last. */
export interface Tabs {
  /** The page that the person looks at. Throws nothing: a closed page is returned when nothing else is left. */
  current(): Page;
  /** True when a new tab came since the last call. */
  opened(): boolean;
  /** Waits for the tabs that the browser said it opens, a few seconds at most: on a busy machine they come long after the click. */
  arrived(): Promise<void>;
}

/** Milliseconds. A window that is refused is announced too, and never comes. */
const patience = 4000;

/** Follows new tabs: a tab that opens comes in front; when it closes, the one before comes back. */
export function followTabs(context: BrowserContext, first: Page): Tabs {
  const stack: Page[] = [first];
  let opened = false;
  // The announcement and the tab come by two ways, in either order.
  const count = { announced: 0, come: 0 };
  const watch = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    session.on('Page.windowOpen', () => {
      count.announced += 1;
    });
    await session.send('Page.enable');
  };
  // Without it, tabs are followed all the same, when they come in time.
  const watchIfOpen = (page: Page): void => void watch(page).catch(() => undefined);
  watchIfOpen(first);
  context.on('page', (page) => {
    if (page === first) return;
    stack.push(page);
    opened = true;
    count.come += 1;
    watchIfOpen(page);
  });
  return {
    async arrived() {
      const deadline = performance.now() + patience;
      while (count.announced > count.come && performance.now() < deadline)
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      count.come = Math.max(count.come, count.announced);
    },
    current() {
      return stack.findLast((page) => !page.isClosed()) ?? first;
    },
    opened() {
      const answer = opened;
      opened = false;
      return answer;
    },
  };
}

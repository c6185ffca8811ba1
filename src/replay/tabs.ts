import type { BrowserContext, Page } from 'playwright';

/** The pages open in the journey, the one in front last. */
export interface Tabs {
  /** The page that the person looks at. Throws nothing: a closed page is returned when nothing else is left. */
  current(): Page;
  /** True when a new tab came since the last call. */
  opened(): boolean;
}

/** Follows new tabs: a tab that opens comes in front; when it closes, the one before comes back. */
export function followTabs(context: BrowserContext, first: Page): Tabs {
  const stack: Page[] = [first];
  let opened = false;
  context.on('page', (page) => {
    if (page === first) return;
    stack.push(page);
    opened = true;
  });
  return {
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

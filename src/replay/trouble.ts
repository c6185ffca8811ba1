import type { BrowserContext, Page } from 'playwright';
import { Interrupted, blocked } from './obstacles.ts';

/** What may end a journey in the middle of a step: a page that crashes, or the person running Usager who asks to stop. */
export interface Trouble {
  /** Throws when trouble has come. */
  check(): void;
  /** The work's result; throws as soon as trouble comes or that many milliseconds have passed, without waiting for the work. */
  during<T>(work: Promise<T>, milliseconds: number): Promise<T>;
  /** Stops listening to the signal. */
  end(): void;
}

/** Watches the pages of the context for crashes, and the signal. */
export function watchTrouble(context: BrowserContext, signal: AbortSignal | undefined): Trouble {
  let raise: (reason: Error) => void = () => undefined;
  let reason: Error | undefined;
  const trouble = new Promise<never>((_, reject) => {
    raise = (why) => {
      reason = why;
      reject(why);
    };
  });
  trouble.catch(() => undefined);
  context.on('page', (page: Page) => {
    page.on('crash', () => {
      raise(blocked('crash', 'La page a fait planter le navigateur.', 'The page crashed the browser.'));
    });
  });
  const interrupt = (): void => {
    raise(new Interrupted());
  };
  if (signal?.aborted === true) interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });

  return {
    check() {
      if (reason !== undefined) throw reason;
    },
    async during(work, milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(blocked('timeout', 'La page ne répond plus.', 'The page no longer responds.'));
        }, milliseconds);
      });
      work.catch(() => undefined);
      try {
        return await Promise.race([work, trouble, limit]);
      } finally {
        clearTimeout(timer);
      }
    },
    end() {
      signal?.removeEventListener('abort', interrupt);
    },
  };
}

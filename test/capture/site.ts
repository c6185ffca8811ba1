import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { startStaticServer } from '../support/static-server.ts';

interface Sites {
  readonly folder: string;
  readonly site: string;
  readonly other: string;
}

/** `site` is the address of the capture pages; `other` the same pages from another origin, in another process of the browser. */
export const test = base.extend<object, Sites>({
  folder: [fileURLToPath(new URL('../sites/capture', import.meta.url)), { scope: 'worker', option: true }],
  site: [
    async ({ folder }, use) => {
      const server = await startStaticServer(folder);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  other: [
    async ({ folder }, use) => {
      const server = await startStaticServer(folder);
      await use(`http://localhost:${server.port}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

import { defineConfig } from '@playwright/test';
import { findBrowser, wantsSandbox } from './src/cli/browser.ts';
import { withoutOwnInterface } from './src/replay/browser-arguments.ts';

const browser = findBrowser(process.env);
if ('missing' in browser) throw new Error('No browser found: run `npm run setup`, or set USAGER_BROWSER.');

export default defineConfig({
  testDir: 'test',
  globalSetup: './test/support/demo-global-setup.ts',
  projects: [
    { name: 'tests', testMatch: '**/*.spec.ts' },
    { name: 'scenarios', testMatch: '**/*.play.ts' },
  ],
  testIgnore: 'real/**',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./src/playwright/reporter.ts']],
  use: {
    launchOptions: { executablePath: browser.path, chromiumSandbox: wantsSandbox(process.env), args: [withoutOwnInterface] },
  },
});

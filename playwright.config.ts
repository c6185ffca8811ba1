import { existsSync } from 'node:fs';
import { defineConfig, chromium } from '@playwright/test';

/** The set-up's order: what the person says, Playwright's own browser, a system one. */
function browserPath(): string | undefined {
  const own = chromium.executablePath();
  const candidates = [
    process.env['USAGER_BROWSER'],
    own,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  return found === own ? undefined : found;
}

const executablePath = browserPath();

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
});

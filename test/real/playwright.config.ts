import { defineConfig } from '@playwright/test';

/** Procedures written by others. Each file serves its own site on the port its scenarios name, so files may run side by side. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/real',
  fullyParallel: false,
  workers: 2,
  timeout: 600_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
});

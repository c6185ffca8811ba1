import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**', 'node_modules/**'],
    // Whole commands are run in some tests: a machine busy with other things must not make them fail.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

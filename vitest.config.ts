import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: ['{rules,components,scripts,entrypoints}/**/*.test.{ts,tsx}', 'tests/{unit,repo}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Browsers share two cores with whatever else runs: one file at a time, and patience.
          fileParallelism: false,
          // A browser on a loaded machine can miss a beat: a test that fails once is asked once more.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

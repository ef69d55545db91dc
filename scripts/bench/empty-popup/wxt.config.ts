import { defineConfig } from 'wxt';

/** The smallest popup that WXT and Preact make: what a press of the button costs before anybody has done anything. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: { name: 'Empty popup', permissions: ['storage'] },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false, target: 'es2023' },
  }),
});

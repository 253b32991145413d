import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import { builtModules } from '../tools/builtModules.js';

/** Tests that need Chromium, which a machine may not have: they run by themselves, and in continuous integration. */
export default mergeConfig(builtModules, {
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/*.browser.ts'],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need LibreOffice, which a machine may not have: they run by themselves, and in continuous integration. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/office/*.office.ts'],
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

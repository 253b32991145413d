import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import { builtModules } from './tools/builtModules.js';
import { InOrderOfPaths } from './tools/inOrderOfPaths.js';

/** A file to write the results to as JSON, beside what is printed; continuous integration counts them from it. */
const report = process.env['TEST_REPORT'];

export default mergeConfig(builtModules, {
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    // One process that loads each module once: a test leaves nothing behind that another could see.
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: InOrderOfPaths },
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});

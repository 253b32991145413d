import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import { builtModules } from '../tools/builtModules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sampling = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => readFileSync(join(root, 'tests', file), 'utf8').includes('fixtures/sampled.js'));

/** All cases of the tests that try a sample of them in `npm test`: they run by themselves, and in continuous integration. */
export default mergeConfig(builtModules, {
  test: {
    root,
    include: sampling.map((file) => `tests/${file.replaceAll('\\', '/')}`),
    env: { TEST_THOROUGHLY: '1' },
    isolate: false,
    maxWorkers: 1,
  },
});

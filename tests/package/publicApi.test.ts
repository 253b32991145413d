/**
 * Notebooks load the built package through `require()`, which fails the moment anything in it awaits at the top
 * level; and what they find there is a promise to everyone who has written one. A change that is meant is taken over
 * with `npm test -- --update`.
 */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

test('require() of the built package gives the exports listed in publicApi.txt', async () => {
  const api: Record<string, unknown> = createRequire(import.meta.url)('grdp-pathways');
  const lines = Object.keys(api)
    .sort()
    .map((name) => `${name} ${typeof api[name]}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('publicApi.txt');
});

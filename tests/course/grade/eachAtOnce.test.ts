import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { eachAtOnce } from '../../../src/course/grade/eachAtOnce.js';

test('each is done once, begun in order, never more at once than said', async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await eachAtOnce([30, 1, 1, 20, 1], 2, async (milliseconds, index) => {
    begun.push(index);
    running += 1;
    most = Math.max(most, running);
    await delay(milliseconds);
    running -= 1;
  });
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

test('a failure ends what is not begun, and comes out when the rest has ended', async () => {
  const ended: number[] = [];
  const work = eachAtOnce([0, 1, 2, 3], 2, async (one) => {
    if (one === 0) throw new Error('deliberate');
    await delay(5);
    ended.push(one);
  });
  await expect(work).rejects.toThrow('deliberate');
  expect(ended).toEqual([1]);
});

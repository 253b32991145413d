import { expect, test } from 'vitest';
import { powerHelp } from '../../../src/notebook/kernel/powerHelp.js';

test('tells a power written as in a spreadsheet, in code alone', () => {
  expect(powerHelp('100 * ((1.28)^(1/5) - 1)')).toBeDefined();
  expect(powerHelp("check('a', '1.05^5'); // 1.05^5")).toBeUndefined();
  expect(powerHelp('1.05 ** 5')).toBeUndefined();
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import { openExercises } from '../../../src/notebook/exercises/openExercises.js';

const plan = await openPlan('lang-son-2016-2020');
const display = vi.fn();

async function shown(...answer: [string | number, ...number[]]): Promise<string> {
  const modules = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: display } } };
  vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: modules }) });
  display.mockClear();
  const [first, ...more] = answer;
  (await openExercises(plan))('not-computable', first, ...more);
  return display.mock.calls[0]?.[0]?.data['text/plain'];
}

afterEach(() => vi.unstubAllGlobals());

describe('openExercises', () => {
  test('shows question, answer and what there is to say, in the language of the plan', async () => {
    expect(await shown(19)).toMatch(/^Question: Of the 29 targets.*\nAnswer: 19\. Right: 19 targets\. /);
  });

  test('names a decimal comma typed as an argument', async () => {
    expect(await shown(21, 42)).toContain('a comma separates arguments: write 21.42');
  });

  test('refuses an exercise it does not know, with the nearest, and says where to call it without a kernel', async () => {
    const check = await openExercises(plan, { language: 'vi' });
    expect(() => check('not-computable', 1)).toThrow('check: expected a tslab notebook to display in');
    vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: {} }) });
    expect(() => check('not-computible', 1)).toThrow('Did you mean not-computable?');
  });
});

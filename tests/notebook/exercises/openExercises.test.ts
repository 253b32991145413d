import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openExercises } from '../../../src/notebook/exercises/openExercises.js';
import { shippedOpened } from '../../fixtures/shippedRun.js';

const plan = await shippedOpened('lang-son-2016-2020');
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

  test('does not repeat a question that stands above', async () => {
    const modules = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: display } } };
    vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: modules }) });
    display.mockClear();
    const check = await openExercises(plan, { unit: '01', numbered: true });
    check('not-computable', 19);
    check('met-at-start');
    check.score();
    const [right, open, score] = display.mock.calls.map(([{ data }]) => data['text/markdown']);
    expect(right).toMatch(/^Answer: 19\. Right: 19 targets\. /);
    expect(open).toMatch(/^No answer yet/);
    expect(score).toContain('| 1 | 1 / 1 | right |\n| 2 | 0 / 1 | not tried |');
  });

  test('refuses a switch that is a word', async () => {
    const wrong = { numbered: 'yes' } as unknown as { numbered: boolean };
    await expect(openExercises(plan, wrong)).rejects.toThrow('numbered: expected true or false, got "yes"');
  });

  test('names a comma typed in a number, be it for decimals or for thousands, and puts no number together', async () => {
    for (const [first, ...more] of [
      [21, 42],
      [1, 604],
      [1, 603.87],
      [8, 8],
    ] as const) {
      const told = await shown(first, ...more);
      expect(told).toContain('a comma separates arguments: write a decimal point and no mark for thousands');
      expect(told).not.toContain(`${first}.${more[0]}`);
      const { data } = display.mock.calls[0]?.[0] ?? {};
      // Whoever grades it sees what stood in the call.
      expect(data['application/vnd.grdp-pathways.answer+json'].answer).toEqual([first, ...more]);
    }
  });

  test('refuses an exercise it does not know, with the nearest, and says where to call it without a kernel', async () => {
    const check = await openExercises(plan, { language: 'vi' });
    expect(() => check('not-computable', 1)).toThrow('check: expected a tslab notebook to display in');
    vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: {} }) });
    expect(() => check('not-computible', 1)).toThrow('Did you mean not-computable?');
  });

  test('knows the exercises of other units beside those of its own', async () => {
    const check = await openExercises(plan, { unit: '05' });
    expect(() => check.confirm('not-computable')).toThrow('whose last answer was right');
    expect(() => check.confirm('not-computible')).toThrow('Did you mean not-computable?');
  });

  test('takes whatever is typed by its text: nothing ends in an error of the language', async () => {
    const modules = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: display } } };
    vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: modules }) });
    const check = await openExercises(plan);
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const hostile = {
      toJSON: () => {
        throw new Error('no');
      },
    };
    const odd: unknown[] = [
      null,
      true,
      [],
      [1, 2],
      {},
      circle,
      hostile,
      10n,
      Symbol('x'),
      () => 1,
      Promise.resolve(1),
      new Date(0),
    ];
    for (const id of ['not-computable', 'met-at-start', 'a-target-that-can-be-missed'])
      for (const answer of odd) {
        display.mockClear();
        Reflect.apply(check, undefined, [id, answer]);
        const { data } = display.mock.calls[0]?.[0] ?? {};
        // A design stands in the cell above, and is not written out again.
        expect(data['text/plain']).toMatch(id === 'a-target-that-can-be-missed' ? /scenario/ : /Answer: /);
        expect(() => JSON.stringify(data)).not.toThrow();
      }
  });

  test('asks for an answer where there is none, projects a design, and keeps the score of what was tried', async () => {
    const modules = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: display } } };
    vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: modules }) });
    display.mockClear();
    const check = await openExercises(plan, { language: 'en' });
    check('not-computable');
    check('not-computable', 'nineteen');
    check('not-computable', 19);
    check('met-at-start', 'schools');
    check.score();
    const told = display.mock.calls.map(([{ data }]) => data);
    expect(told[0]?.['text/plain']).toContain('No answer yet');
    expect(told[0]).not.toHaveProperty(['application/vnd.grdp-pathways.answer+json']);
    expect(told[1]?.['application/vnd.grdp-pathways.answer+json']).toEqual({
      id: 'not-computable',
      answer: 'nineteen',
    });
    const score = told[4]?.['text/markdown'];
    expect(score).toMatch(/^\*\*Score: 1 of \d+ points; \d+ more are graded by hand\*\*/);
    expect(score).toContain('| 1 / 1 | right |');
    expect(score).toContain('| 0 / 1 | not yet |');
    expect(score).toContain('Look for the verdict “Met at the start” in the scorecard.');
    expect(score).not.toContain('gap');
  });

  test('confirms only what was right, and says in a sentence what is left to do', async () => {
    const modules = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: display } } };
    vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: modules }) });
    const check = await openExercises(plan, { language: 'vi' });
    /** As a kernel prints what is thrown. */
    const told = () => {
      try {
        check.confirm('not-computable');
      } catch (error) {
        return inspect(error);
      }
      return undefined;
    };
    expect(told()).toMatch(/^Chưa có câu trả lời: hãy sửa ô check\('not-computable', …\) [^\n]*$/);
    check('not-computable', 7);
    expect(told()).toMatch(/^Câu trả lời gần nhất chưa đúng: [^\n]*$/);
    check('not-computable', 19);
    expect(told()).toBeUndefined();
    expect(() => check.confirm('not-computible')).toThrow('Did you mean not-computable?');
  });
});

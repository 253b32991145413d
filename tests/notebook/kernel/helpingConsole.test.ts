import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { growthRate } from '../../../src/accounts/growthRate.js';
import { textOf } from '../../../src/errors/Message.js';
import { helpingConsole, languageIn, type Wording } from '../../../src/notebook/kernel/helpingConsole.js';
import type { Language } from '../../../src/plan/text/LocalText.js';
import { problemsIn, problemText } from '../../../src/report/language/problemText.js';

const wording: Wording = {
  message: (message, language) => `${language}: ${textOf(message)}`,
  problems: problemText,
};

/** What the kernel tells of each thing that its cells threw, or that its compiler says. */
function toldOf(
  thrown: readonly (readonly unknown[])[],
  language: Language,
  { helps = true } = {},
): unknown[][] {
  const told: unknown[][] = [];
  const given = {
    log: () => undefined,
    error: (...values: readonly unknown[]) => void told.push([...values]),
  };
  const { error } = helpingConsole(given, {
    language: () => language,
    wording: () => wording,
    helps,
    cell: () => 1,
  });
  for (const values of thrown) error(...values);
  return told;
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

const complaint = ['%s%d:%d - %s', '', 1, 8, "',' expected."];

describe('helpingConsole', () => {
  test('sets one sentence before the text of the kernel, in the language of the cells', () => {
    const told = toldOf([complaint, ['mine']], 'vi').map(([first]) => String(first).slice(0, 12));
    expect(told).toEqual(['vi: Somethin', '%s%d:%d - %s', 'mine']);
  });

  test('helps once a cell: what follows mostly comes of the first', () => {
    const behind = ['%s%d:%d - %s', '', 1, 9, "Cannot find name 'average'."];
    let cell = 1;
    const told: unknown[] = [];
    const given = { log: () => undefined, error: (first: unknown) => void told.push(first) };
    const language = (): Language => 'en';
    const telling = { language, wording: () => wording, helps: true, cell: () => cell };
    const { error } = helpingConsole(given, telling);
    for (cell of [1, 2]) for (const values of [complaint, behind]) error(...values);
    expect(told.map((first) => String(first).slice(0, 6))).toEqual([
      'en: So',
      '%s%d:%',
      '%s%d:%',
      'en: So',
      '%s%d:%',
      '%s%d:%',
    ]);
  });

  test('leaves the help to the runner of notebooks, which gives it too', () => {
    expect(toldOf([complaint], 'vi', { helps: false })).toEqual([complaint]);
  });

  test('tells a problem of any function in the language of the unit, without the stack', () => {
    const problem = thrownBy(() => growthRate(0, 100));
    for (const helps of [true, false])
      expect(toldOf([[problem]], 'vi', { helps })).toEqual([
        [expect.stringMatching(/^previous: cần .*, nhưng gặp 0\. Số 0 không có tốc độ tăng\.$/)],
      ]);
    expect(toldOf([[problem]], 'en')).toEqual([[(problem as Error).message]]);
  });

  test('leaves what speaks a language already, and what says itself how it is shown', () => {
    const problem = thrownBy(() => problemsIn('vi', () => growthRate(0, 100)));
    expect(toldOf([[problem]], 'en')).toEqual([[(problem as Error).message]]);
    const own = Object.defineProperty(
      thrownBy(() => growthRate(0, 100)),
      inspect.custom,
      { value: () => 'own' },
    );
    expect(toldOf([[own]], 'vi')).toEqual([[own]]);
  });

  test('shows every other error as it is', () => {
    const fault = new TypeError('a fault of ours');
    expect(toldOf([[fault]], 'vi')).toEqual([[fault]]);
  });

  test('hears the language of a cell', () => {
    expect(languageIn("const language: 'vi' | 'en' = 'vi';")).toBe('vi');
    expect(languageIn("openPlan('a', { language: 'en' })")).toBe('en');
    expect(languageIn('openPlan(a, { language })')).toBeUndefined();
    expect(languageIn("tables.provinces({ language: 'vi' })")).toBe('vi');
  });

  test('keeps the language of the unit where a document is asked for in another', () => {
    expect(languageIn("await run.save('a.md', { language: 'vi', summary: true });", 'en')).toBe('en');
    expect(languageIn("const plan = (0, a.openPlan)('b', { language: 'vi' });", 'en')).toBe('vi');
    expect(languageIn("exports.language = 'vi';", 'en')).toBe('vi');
    expect(languageIn('show(plan);', 'en')).toBe('en');
  });
});

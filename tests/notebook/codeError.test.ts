import { describe, expect, test } from 'vitest';
import { say, textOf } from '../../src/errors/Message.js';
import { codeError, stopHelp } from '../../src/notebook/codeError.js';
import { sentences } from '../../src/report/language/Sentences.js';

const place = { number: 5, execution: 3 };
const escapeCode = '\u001b';

describe('codeError', () => {
  test('points at every place a diagnostic names, with all that is said about it', () => {
    const complaints = [
      "1:7 - Type 'C' is not assignable to type 'D'.\n",
      "2:3 - Type 'A' is not assignable to type 'B'.\n",
      "2:3 - Property 'c' is missing.\n",
    ];
    expect(codeError(place, complaints).message).toBe(
      'cell 5 (execution 3, line 1, column 7): expected code that compiles, ' +
        "got \"Type 'C' is not assignable to type 'D'.\".\n" +
        'cell 5 (execution 3, line 2, column 3): expected code that compiles, ' +
        "got \"Type 'A' is not assignable to type 'B'. Property 'c' is missing.\".",
    );
  });

  test('helps with the first error alone: the others mostly follow from it', () => {
    const complaints = ['1:7 - Invalid character.\n', "1:8 - Cannot find name 'average'.\n"];
    expect(codeError(place, complaints).issues.map(({ hint }) => hint !== undefined)).toEqual([true, false]);
  });

  test('gives the message of an exception without its stack and colours', () => {
    const thrown = `Error: ${escapeCode}[31mboom${escapeCode}[39m\n    at <anonymous>:3:7\n    at main.js:1:1 {\n  a: 1\n}\n`;
    expect(codeError(place, ['1:7 - is what the cell itself wrote\n', thrown]).message).toBe(
      'cell 5 (execution 3): expected code that runs to its end, got "Error: boom".',
    );
  });

  test('gives the message of an exception without the compiled line that Node sets before it', () => {
    const thrown =
      "evalmachine.<anonymous>:3\nthrow new Error('boom');\n^\n\nError: boom\n    at evalmachine:3:7\n";
    expect(codeError(place, [thrown]).message).toBe(
      'cell 5 (execution 3): expected code that runs to its end, got "Error: boom".',
    );
  });

  test('adds what does not fit into one line, and tells nothing twice', () => {
    const thrown = 'ScenarioError: a: expected b, got c.\nd: expected e, got f.\n    at main.js:1:1\n';
    expect(codeError(place, [thrown]).message).toBe(
      'cell 5 (execution 3): expected code that runs to its end, got "ScenarioError: a: expected b, got c.". ' +
        'It goes on: d: expected e, got f.',
    );
    const hintOf = (told: string) => codeError(place, [told]).issues[0]?.hint;
    expect(hintOf('x'.repeat(80))).toBeUndefined();
    expect(hintOf('x'.repeat(81))).toEqual(say`In full: ${'x'.repeat(81)}`);
    expect(hintOf(`${'x'.repeat(81)}\ny`)).toEqual(say`In full: ${`${'x'.repeat(81)}\ny`}`);
    expect(hintOf('Error: boom\n\n')).toBeUndefined();
    expect(hintOf("1:7 - Cannot find name 'averag'.\n  Look.")?.text.join()).not.toContain('In full');
  });

  test('says so where the cell failed without a word', () => {
    expect(codeError(place, []).message).toBe(
      'cell 5 (execution 3): expected code that runs to its end, got "no message".',
    );
  });
});

describe('stopHelp', () => {
  test('sets what helps before what the compiler says, in the language of the unit and without folders', () => {
    const told = `Property 'growthRat' does not exist on type 'typeof import("node_modules/grdp-pathways/dist/accounts")'.`;
    const help = stopHelp(place, ['1:2 - Something odd.', `1:7 - ${told}`]);
    expect(help && textOf(help)).toBe(
      'cell 5 (execution 3, line 1, column 7): There is nothing of this name here: look at its spelling, capital letters count. ' +
        "The message itself: Property 'growthRat' does not exist on type 'typeof import(…)'.",
    );
    const { message } = sentences('vi').problems.issues;
    expect(help && message(help)).toMatch(
      /^ô 5 .*: Không có gì mang tên này ở đây: .* Thông báo gốc: Property/,
    );
  });

  test('has nothing to say of an error that is not a beginner’s', () => {
    expect(stopHelp(place, ['Error: boom\n    at a.js:1:1'])).toBeUndefined();
  });
});

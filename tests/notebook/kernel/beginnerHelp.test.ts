import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/errors/Message.js';
import { beginnerHelp } from '../../../src/notebook/kernel/beginnerHelp.js';

/** What TypeScript 5.0 in tslab says of a cell, and a word of the help. */
const cases: readonly (readonly [cell: string, told: string, help: string])[] = [
  ['openPlan(x).simulate()', "Property 'simulate' does not exist on type 'Promise<OpenedPlan>'.", 'await'],
  ['const a = 1; const a = 2;', "Cannot redeclare block-scoped variable 'a'.", 'twice'],
  ['const a = 1; a = 2;', "Cannot assign to 'a' because it is a constant.", 'let'],
  ["show('a)", 'Unterminated string literal.', 'quote'],
  ['show(“a”)', 'Invalid character.', 'curly'],
  ['show(a b)', "',' expected.", 'comma'],
  ['show((a)', "')' expected.", 'bracket'],
  ["check('a'; 6)", "')' expected.", 'semicolon'],
  ['for i in range(5)', "'(' expected.", 'bracket'],
  ["check('a', 1,000.5)", "',' expected.", 'thousands'],
  ["check('a', { extends = 'b' })", "':' expected.", 'colon'],
  ["check('a', 6.25%)", 'Expression expected.', 'without %'],
  ['=1+2', 'Declaration or statement expected.', 'no = before'],
  ['5 − 2', 'Invalid character.', 'minus'],
  [
    "check('a', 6,05)",
    "Octal literals are not available when targeting ECMAScript 5 and higher. Use the syntax '0o5'.",
    'decimal comma',
  ],
  [
    "import {} from 'grdp-pathway'",
    "Cannot find module 'grdp-pathway' or its corresponding type declarations.",
    'spelling',
  ],
  ['growthRate(1, 2, 3)', 'Expected 2 arguments, but got 3.', 'decimal comma'],
  ['shwo(a)', "Cannot find name 'shwo'. Did you mean 'show'?", 'spelling'],
  ['charts.percapita(run)', "Property 'percapita' does not exist on type 'X'.", 'capital'],
  [
    "growthRate('1', 2)",
    "Argument of type 'string' is not assignable to parameter of type 'number'.",
    'number',
  ],
  ["let x: number = 'a'", "Type 'string' is not assignable to type 'number'.", 'number'],
  ["check('a', 5))", "';' expected.", 'closed once'],
  ["check 'a', 5", 'Unexpected keyword or identifier.', 'brackets'],
  ['Vay la 5', "Unexpected keyword or identifier. Cannot find name 'Vay'.", 'in quotes'],
  [
    "check('a', 26x)",
    "An identifier or keyword cannot immediately follow a numeric literal. Cannot find name 'x'.",
    'unit',
  ],
  [
    'if (a = 2) …',
    'The left-hand side of an assignment expression must be a variable or a property access.',
    '===',
  ],
  ['var const = 5', "'const' is not allowed as a variable declaration name.", 'another name'],
  ['const x = 8,5', 'Variable declaration expected.', 'with a point'],
  ["check['a', 5]", 'Left side of comma operator is unused and has no side effects.', 'round brackets'],
  ['run.a.b', "TypeError: Cannot read properties of undefined (reading 'b')", 'before the dot'],
];

describe('beginnerHelp', () => {
  test.each(cases)('of %s', (_cell, told, help) => {
    const found = beginnerHelp(told);
    expect(found && textOf(found)).toContain(help);
  });

  test('has nothing to say of other errors', () => {
    expect(beginnerHelp("Type 'A' is missing the following properties from type 'B': c.")).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { say } from '../../src/errors/Message.js';
import { byName, choice, list, name, quantity, strict, text } from '../../src/plan/grammar.js';
import { parseWith } from '../../src/plan/parseWith.js';
import { messageOf } from '../fixtures/messageOf.js';

const read = (schema: Parameters<typeof parseWith>[0], value: unknown) => () =>
  parseWith(schema, value, 'plan');

describe('text', () => {
  it('is trimmed and composed (NFC)', () => {
    expect(text(say`a title`).parse(` ${'Lạng Sơn'.normalize('NFD')} `)).toBe('Lạng Sơn');
  });

  it.each([
    ['', 'expected a title, got "".'],
    ['  ', 'expected a title, got "".'],
    [2018, 'expected a title, got 2018. Put it in quotes.'],
    [undefined, 'expected a title, got nothing.'],
    [null, 'expected a title, got nothing.'],
    [['a'], 'expected a title, got ["a"].'],
  ])('refuses %j', (value, message) => {
    expect(messageOf(read(text(say`a title`), value))).toBe(message);
  });
});

describe('name', () => {
  it.each(['plan-8.5', '2020', 'a_b'])('takes %s', (value) => {
    expect(name(say`an id`).parse(value)).toBe(value);
  });

  it.each(['a b', '-a', '__proto__', '', 'a/b', '../a'])('refuses "%s"', (value) => {
    expect(messageOf(read(name(say`an id`), value))).toBe(
      `expected an id, got "${value}". Use letters, digits, ".", "-" and "_" only, and begin with a letter or digit.`,
    );
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'refuses %s, which every object has already',
    (value) => {
      expect(messageOf(read(name(say`an id`), value))).toBe(
        `expected an id, got "${value}". The language the program is written in keeps this word for itself: choose another.`,
      );
    },
  );
});

describe('quantity', () => {
  it.each([
    ['72', 'expected an amount, got "72". Write the bare number, no quotes.'],
    ['14,5', 'expected an amount, got "14,5". Write a decimal point, and no separator of thousands.'],
    [Number.NaN, 'expected an amount, got NaN.'],
    [Number.POSITIVE_INFINITY, 'expected an amount, got Infinity.'],
    [undefined, 'expected an amount, got nothing.'],
  ])('refuses %j', (value, message) => {
    expect(messageOf(read(quantity(say`an amount`), value))).toBe(message);
  });
});

describe('choice, list, strict and byName', () => {
  it('name the nearest word', () => {
    expect(messageOf(read(choice(['atLeast', 'atMost'], say`a direction`), 'atleast'))).toBe(
      'expected a direction: atLeast, atMost, got "atleast". Did you mean atLeast?',
    );
  });

  it('refuse what is of another shape', () => {
    expect(messageOf(read(list(name(say`an id`), say`a list of ids`), 'a'))).toBe(
      'expected a list of ids, got "a".',
    );
    expect(messageOf(read(strict({ id: name(say`an id`) }), 'a'))).toBe(
      'expected an object with the keys id, got "a".',
    );
    expect(messageOf(read(byName(name(say`an id`), quantity(say`an amount`), say`amounts by id`), [1]))).toBe(
      'expected amounts by id, got [1].',
    );
  });

  it('point at every wrong part', () => {
    const amounts = byName(name(say`an id`), quantity(say`an amount`), say`amounts by id`);
    const schema = strict({ ids: list(name(say`an id`), say`a list of ids`), amounts });
    expect(messageOf(read(schema, { ids: ['a', 7], amounts: { 'a b': 1, c: '1' } }))).toBe(
      [
        'ids[1]: expected an id, got 7. Put it in quotes.',
        'amounts.a b: expected an id, got "a b". Use letters, digits, ".", "-" and "_" only, and begin with a letter or digit.',
        'amounts.c: expected an amount, got "1". Write the bare number, no quotes.',
      ].join('\n'),
    );
  });
});

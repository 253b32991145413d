import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../../src/errors/Message.js';
import { byName, name, quantity, says, strict } from '../../src/plan/grammar.js';
import { parseWith } from '../../src/plan/parseWith.js';
import { Quantity } from '../../src/plan/Quantity.js';
import { messageOf } from '../fixtures/messageOf.js';

const read = (schema: z.ZodType, value: unknown) => () => parseWith(schema, value, 'plan');

describe('parseWith', () => {
  it('tells a misspelt key once, and not as a missing one too', () => {
    expect(read(strict({ period: quantity(say`a period`) }), { perod: 1 })).toThrow(
      expect.objectContaining({
        message: 'perod: expected a known key, got "perod". Did you mean period?',
        issues: [expect.objectContaining({ code: 'unknownKey', path: ['perod'], document: 'plan' })],
      }),
    );
  });

  it('tells a key that is missing beside one that is unknown', () => {
    expect(messageOf(read(strict({ period: quantity(say`a period`) }), { zzz: 1 }))).toBe(
      'period: expected a period, got nothing.\nzzz: expected a known key, got "zzz". Known names: period.',
    );
  });

  it('follows the branch of a union that was most likely meant', () => {
    const schema = z.union([
      strict({ value: quantity(say`a value`), source: name(say`a source`) }),
      strict({ observed: name(say`an indicator`), vintage: name(say`a vintage`), over: name(say`years`) }),
    ]);
    expect(messageOf(read(schema, { observed: 'grdp', vintge: 'a', over: 'b' }))).toBe(
      'vintge: expected a known key, got "vintge". Did you mean vintage?',
    );
    expect(messageOf(read(schema, { value: '1', source: 'a' }))).toBe(
      'value: expected a value, got "1". Write the bare number, no quotes.',
    );
  });

  it('follows the branch that takes the keys, however many of its values are wrong', () => {
    const byYear = byName(
      z.string().regex(/^\d{4}$/, { error: says('badValue', say`a year`) }),
      quantity(say`a value`),
      say`values by year`,
    );
    const schema = z.union([strict({ value: z.union([quantity(say`a value`), byYear]) }), byYear]);
    const found = messageOf(read(schema, { value: { 2016: '1', 2017: '2', 2018: '3' } }));
    expect(found?.split('\n')).toHaveLength(3);
    expect(found).toContain('value.2016: expected a value');
  });

  it('lets a union speak for itself where no branch fits', () => {
    const schema = z.union(
      [strict({ add: quantity(say`an amount`) }), strict({ set: quantity(say`an amount`) })],
      {
        error: says('badValue', say`add: 1 or set: 1`),
      },
    );
    for (const value of ['1', [1], { add: 1, set: 1 }]) {
      expect(messageOf(read(schema, value))).toBe(`expected add: 1 or set: 1, got ${JSON.stringify(value)}.`);
    }
    expect(messageOf(read(schema, { ad: 1 }))).toBe('ad: expected a known key, got "ad". Did you mean add?');
  });

  it('tells a list as it was written, not as it was read', () => {
    const ten = z
      .array(Quantity)
      .refine((list) => list.length > 9, { error: says('badValue', say`ten values`) });
    expect(messageOf(read(strict({ values: ten }), { values: ['1%', 2] }))).toBe(
      'values: expected ten values, got ["1%",2].',
    );
  });

  it.each([
    ['90%', 'Write a bare number, without a sign such as %.'],
    ['0.9', 'Write the bare number, no quotes.'],
  ])('says what is too much about the number %s', (written, hint) => {
    expect(messageOf(read(quantity(say`a part of one`), written))).toBe(
      `expected a part of one, got "${written}". ${hint}`,
    );
  });

  it('never lets the words of zod through', () => {
    expect(messageOf(read(z.string(), 1))).toBe('expected a value of another kind, got 1.');
  });

  it('keeps names of objects out of what it reads', () => {
    const read = parseWith(byName(z.string(), z.number(), say`numbers`), { a: 1 }, 'plan');
    expect(Object.keys(read)).toEqual(['a']);
  });
});

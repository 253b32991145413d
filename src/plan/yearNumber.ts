import { z } from 'zod';
import { say } from '../errors/Message.js';
import { bareNumber, says } from './grammar.js';

/**
 * Schema of a year, written as a bare number.
 *
 * @example
 * yearNumber().safeParse('2020').success // => false
 */
export function yearNumber() {
  return z.int({
    error: ({ input }) => {
      const isQuoted = typeof input === 'string' && /^\s*\d{4}\s*$/.test(input);
      const code = input === undefined || input === null ? 'missing' : 'badValue';
      return says(code, say`a year such as ${2020}`, isQuoted ? bareNumber : undefined);
    },
  });
}

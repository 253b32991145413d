import { expect, test } from 'vitest';
import { commandLine, program } from './commandLine.js';

/** What the program leaves in a process of its own is what the other tests see of it within theirs. */
test.each([
  [0, ['--help']],
  [0, ['run', '--help', '--lang', 'vi']],
  [0, ['run', 'lang-son-2016-2020', '--json']],
  [1, ['run', 'no/such/plan']],
  [1, ['rnu']],
] as const)(
  'the program ends with %i, and says the same in a process of its own: %j',
  async (status, words) => {
    const ended = program(...words);
    expect(ended.status).toBe(status);
    expect(ended).toEqual(await commandLine(...words));
  },
);

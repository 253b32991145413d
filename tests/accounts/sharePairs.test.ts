import { describe, expect, it } from 'vitest';
import { sharePairs } from '../../src/accounts/sharePairs.js';
import { say } from '../../src/errors/Message.js';

describe('sharePairs', () => {
  it('matches activities by name and not by place', () => {
    expect(sharePairs({ a: 1, b: 3 }, { b: 40, a: 60 }, { what: say`a value` })).toEqual([
      { activity: 'a', previous: 0.25, current: 0.6 },
      { activity: 'b', previous: 0.75, current: 0.4 },
    ]);
  });

  it('refuses structures of different activities, naming each', () => {
    expect(() => sharePairs({ a: 1, b: 1 }, { a: 1, c: 1 }, { what: say`a value` })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'previous.c: expected a number, as current has one, got nothing.\n' +
          'current.b: expected a number, as previous has one, got nothing.',
      }),
    );
  });
});

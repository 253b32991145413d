import { describe, expect, it } from 'vitest';
import { say } from '../../src/errors/Message.js';
import { ScenarioError } from '../../src/errors/ScenarioError.js';

describe('ScenarioError', () => {
  it('tells all issues, one a line, in their order', () => {
    const issues = [
      { code: 'missing', path: ['b'], expected: say`a unit` },
      {
        code: 'bareRate',
        path: ['a'],
        value: 8.5,
        expected: say`a rate such as 8.5%`,
        hint: say`Add the % sign.`,
      },
    ] as const;
    const error = new ScenarioError(issues);
    expect(error.message).toBe(
      'b: expected a unit, got nothing.\na: expected a rate such as 8.5%, got 8.5. Add the % sign.',
    );
    expect(error.issues).toEqual(issues);
    expect(error.name).toBe('ScenarioError');
    expect(error).toBeInstanceOf(Error);
  });

  it('keeps the error it stands for as its cause', () => {
    const cause = new Error('EROFS');
    expect(new ScenarioError([], { cause }).cause).toBe(cause);
  });
});

import { describe, expect, it } from 'vitest';
import { type Message, say } from '../../src/errors/Message.js';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import { gatheredIssues } from '../../src/files/gatheredIssues.js';
import { messageOf } from '../fixtures/messageOf.js';

const issue = (expected: Message) => ({ code: 'missing', path: [], expected }) as const;
const failing = (expected: Message) => () => {
  throw new ScenarioError([issue(expected)]);
};

describe('gatheredIssues', () => {
  it('gives the results of steps that go well, and throws nothing then', async () => {
    const { attempt, throwIfAny } = gatheredIssues();
    expect(await attempt(() => 1)).toBe(1);
    expect(await attempt(async () => 2)).toBe(2);
    expect(messageOf(throwIfAny)).toBeUndefined();
  });

  it('throws the problems of all steps together, in their order', async () => {
    const { attempt, throwIfAny } = gatheredIssues();
    expect(await attempt(failing(say`a plan`))).toBeUndefined();
    await attempt(async () => failing(say`facts`)());
    expect(messageOf(throwIfAny)).toBe('expected a plan, got nothing.\nexpected facts, got nothing.');
  });

  it('adds a place to what has none', async () => {
    const { attempt, throwIfAny } = gatheredIssues();
    const locate = <Located>(found: Located) => ({ ...found, place: { file: 'plan.yaml', line: 3 } });
    await attempt(failing(say`a plan`), locate);
    const placed = { ...issue(say`facts`), place: { file: 'facts.csv' } };
    await attempt(() => {
      throw new ScenarioError([placed]);
    }, locate);
    expect(messageOf(throwIfAny)).toBe(
      'plan.yaml:3: expected a plan, got nothing.\nfacts.csv: expected facts, got nothing.',
    );
  });

  it('lets faults of the program through at once', async () => {
    const { attempt } = gatheredIssues();
    const fault = attempt(() => {
      throw new TypeError('a fault');
    });
    await expect(fault).rejects.toThrow(TypeError);
  });
});

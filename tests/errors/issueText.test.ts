import { describe, expect, it } from 'vitest';
import { issueText } from '../../src/errors/issueText.js';
import { say } from '../../src/errors/Message.js';

const issue = {
  code: 'badValue',
  path: ['targets', 0, 'range', 1],
  expected: say`a bound in percent`,
} as const;

describe('issueText', () => {
  it('says where, what was expected, what was found and what to do, in one line', () => {
    const place = { file: 'plan.yaml', line: 12, column: 9 };
    const found = { value: 8.5, hint: say`Add the % sign.`, place };
    expect(issueText({ ...issue, ...found })).toBe(
      'plan.yaml:12:9 targets[0].range[1]: expected a bound in percent, got 8.5. Add the % sign.',
    );
  });

  it('leaves out what it does not know', () => {
    expect(issueText(issue)).toBe('targets[0].range[1]: expected a bound in percent, got nothing.');
    expect(issueText({ ...issue, path: [] })).toBe('expected a bound in percent, got nothing.');
    expect(issueText({ ...issue, path: [], place: { file: 'facts.csv', line: 3 } })).toBe(
      'facts.csv:3: expected a bound in percent, got nothing.',
    );
    expect(issueText({ ...issue, path: [], place: { file: 'facts.csv' } })).toBe(
      'facts.csv: expected a bound in percent, got nothing.',
    );
  });

  it.each([
    { value: null, text: 'nothing' },
    { value: undefined, text: 'nothing' },
    { value: '', text: '""' },
    { value: '8,5%', text: '"8,5%"' },
    { value: 0, text: '0' },
    { value: Number.NaN, text: 'NaN' },
    { value: Number.POSITIVE_INFINITY, text: 'Infinity' },
    { value: true, text: 'true' },
    { value: ['8%'], text: '["8%"]' },
    { value: { vi: 'Rừng' }, text: '{"vi":"Rừng"}' },
  ])('shows the value $value as $text', ({ value, text }) => {
    expect(issueText({ ...issue, path: [], value })).toBe(`expected a bound in percent, got ${text}.`);
  });

  it('shows a value that holds itself without failing', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(issueText({ ...issue, path: [], value: list })).toBe('expected a bound in percent, got a list.');
  });

  it('keeps a text of several lines in one line', () => {
    expect(issueText({ ...issue, path: [], value: 'one\r\n  two' })).toBe(
      'expected a bound in percent, got "one<U+000D><U+000A>  two".',
    );
  });

  it('cuts a long text within its quotes, and never through a letter', () => {
    expect(issueText({ ...issue, path: [], value: '𝑥'.repeat(81) })).toBe(
      `expected a bound in percent, got "${'𝑥'.repeat(80)}…".`,
    );
  });
});

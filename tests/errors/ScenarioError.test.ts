import { describe, expect, it } from 'vitest';
import { say } from '../../src/errors/Message.js';
import { issueText, ScenarioError, visibleText } from '../../src/errors/ScenarioError.js';

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

describe('visibleText', () => {
  it('names what cannot be seen and blanks of other kinds, and leaves the rest', () => {
    expect(visibleText('Lạng Sơn 8,5%')).toBe('Lạng Sơn 8,5%');
    expect(visibleText('\u200bplan')).toBe('<U+200B>plan');
    expect(visibleText('1\u202f000\u00adVND')).toBe('1<U+202F>000<U+00AD>VND');
  });

  it('shows values and keys of issues so', () => {
    const issue = {
      code: 'unknownName',
      path: ['growth', 'ser\u2060vices'],
      value: '\ufeffservices',
      expected: say`an activity of the plan`,
    } as const;
    expect(issueText(issue)).toBe(
      'growth.ser<U+2060>vices: expected an activity of the plan, got "<U+FEFF>services".',
    );
  });
});

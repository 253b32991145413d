import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/errors/Issue.js';
import { say } from '../../src/errors/Message.js';
import { issueLines, ScenarioError } from '../../src/errors/ScenarioError.js';
import { problemText } from '../../src/report/language/problemText.js';

const unit = (line: number, file = 'facts.csv'): Issue => ({
  code: 'missing',
  path: ['facts', line, 'unit'],
  expected: say`a unit`,
  place: { file, line, column: 5 },
});

describe('issueLines', () => {
  it('tells a mistake that is made over and over once, with all its lines', () => {
    expect(issueLines([4, 2, 3, 9, 8, 20].map((line) => unit(line)))).toEqual([
      'facts.csv:4:5 facts[4].unit: expected a unit, got nothing. The same in 5 more places: lines 2–3, 8–9, 20.',
    ]);
  });

  it('leaves few of a kind as they are, and every mistake in its place', () => {
    const other: Issue = { ...unit(3), path: ['facts', 3, 'value'], value: '8,5' };
    const lines = issueLines([unit(2), other, unit(3), unit(4)]);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe('facts.csv:3:5 facts[3].value: expected a unit, got "8,5".');
    expect(issueLines([unit(2), other, unit(3), unit(4), unit(5)])).toEqual([
      'facts.csv:2:5 facts[2].unit: expected a unit, got nothing. The same in 3 more places: lines 3–5.',
      'facts.csv:3:5 facts[3].value: expected a unit, got "8,5".',
    ]);
  });

  it('parts what was found, what to do and the file', () => {
    const found = [1, 2, 3, 4].map((line): Issue => ({ ...unit(line), value: line }));
    expect(issueLines(found)).toHaveLength(4);
    expect(issueLines([2, 3, 4, 5].map((line) => unit(line, `${line % 2}.csv`)))).toHaveLength(4);
    const hints = [1, 2, 3, 4].map((line): Issue => ({ ...unit(line), hint: say`Write ${line}.` }));
    expect(issueLines(hints)).toHaveLength(4);
  });

  it('leaves issues without a line as they are', () => {
    const issues = [1, 2, 3, 4].map((line): Issue => ({ ...unit(line), place: { file: 'facts.csv' } }));
    expect(issueLines(issues)).toHaveLength(4);
  });

  it('is what an error says, in both languages, and leaves its issues whole', () => {
    const error = new ScenarioError([2, 3, 4, 5].map((line) => unit(line)));
    expect(error.issues).toHaveLength(4);
    expect(error.message).toMatch(/The same in 3 more places: lines 3–5\.$/);
    expect(problemText(error, 'vi')).toMatch(/Còn 3 chỗ khác cũng vậy: các dòng 3–5\.$/);
  });
});

import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/errors/ScenarioError.js';
import type { Notebook } from '../../src/notebook/Notebook.js';
import type { Output } from '../../src/notebook/Output.js';
import { outputDifference } from '../../src/notebook/outputDifference.js';

const printed = (text: string): Output => ({ output_type: 'stream', name: 'stdout', text });
const shown = (data: Record<string, unknown>): Output => ({
  output_type: 'display_data',
  data,
  metadata: {},
});
const notebookOf = (...outputs: Output[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    { cell_type: 'markdown', source: '# A', metadata: {} },
    { cell_type: 'code', source: 'a', metadata: {}, execution_count: 1, outputs },
  ],
});
const hint = 'If that is meant, run the notebook without --check to write its outputs anew.';
const difference = (committed: Output[], fresh: Output[]) => {
  const issue = outputDifference(notebookOf(...committed), notebookOf(...fresh));
  return issue && issueText(issue);
};

describe('outputDifference', () => {
  test('finds none where the texts are the same, whole or in lines, whatever the points of a picture', () => {
    expect(
      difference([printed('a\nb\n')], [{ ...printed(''), text: ['a\n', 'b\n'] } as Output]),
    ).toBeUndefined();
    const picture = (points: string) => shown({ 'image/png': points, 'text/plain': 'a line' });
    expect(difference([picture('one')], [picture('other')])).toBeUndefined();
  });

  test('names cell, output and line', () => {
    expect(difference([printed('1'), printed('a\nb\nc')], [printed('1'), printed('a\nx\ny')])).toBe(
      `cell 2 (execution 1, output 2, line 2): expected "b", as committed, got "x". ${hint}`,
    );
    expect(difference([printed('a')], [printed('a\nb')])).toBe(
      `cell 2 (execution 1, output 1, line 2): expected no further line, as committed, got "b". ${hint}`,
    );
    expect(difference([printed('a\nb')], [printed('a')])).toBe(
      `cell 2 (execution 1, output 1, line 2): expected "b", as committed, got nothing. ${hint}`,
    );
  });

  test('names an output that is missing, new or of another form', () => {
    expect(difference([], [printed('a')])).toBe(
      `cell 2 (execution 1, output 1): expected no further output, as committed, got text on stdout. ${hint}`,
    );
    expect(difference([shown({ 'text/plain': 'a', 'image/png': '' })], [])).toBe(
      `cell 2 (execution 1, output 1): expected output as image/png, text/plain, as committed, got nothing. ${hint}`,
    );
  });

  test('looks at plain text first, then at markup', () => {
    const table = (html: string, text: string) => shown({ 'text/html': [html], 'text/plain': [text] });
    expect(difference([table('<b>', 'a')], [table('<i>', 'b')])).toContain('line 1): expected "a"');
    expect(difference([table('<b>', 'a')], [table('<i>', 'a')])).toContain('line 2): expected "<b>"');
  });

  test('shows of long lines the part in which they differ', () => {
    const line = (letter: string) => printed(`${'ắ'.repeat(100)}${letter}${'.'.repeat(100)}`);
    const [before, after] = ['ắ'.repeat(20), '.'.repeat(39)];
    expect(difference([line('a')], [line('b')])).toBe(
      `cell 2 (execution 1, output 1, line 1): expected "…${before}a${after}…", as committed, got "…${before}b${after}…". ${hint}`,
    );
  });
});

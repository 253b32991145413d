import { describe, expect, test } from 'vitest';
import { parseNotebook } from '../../src/notebook/parseNotebook.js';

const again = 'Open the notebook in Jupyter or VS Code and save it again.';

describe('parseNotebook', () => {
  test('keeps what it does not know of, and takes outputs that a cell lacks as none', () => {
    const code = { cell_type: 'code', id: 'a', source: ['1\n', '2'], metadata: { tags: ['x'] } };
    const prose = { cell_type: 'markdown', source: '# A', metadata: {}, attachments: { 'a.png': {} } };
    const notebook = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { title: 'kept' },
      cells: [code, prose],
      x: 1,
    };
    expect(parseNotebook(notebook)).toEqual({
      ...notebook,
      cells: [{ ...code, outputs: [], execution_count: null }, prose],
    });
  });

  test('takes every kind of output', () => {
    const outputs = [
      { output_type: 'stream', name: 'stdout', text: ['a\n'] },
      { output_type: 'display_data', data: { 'image/png': 'iVBO' }, metadata: {} },
      { output_type: 'execute_result', data: {}, metadata: {}, execution_count: 2 },
      { output_type: 'error', ename: 'Error', evalue: 'no', traceback: ['at'] },
    ];
    const cell = { cell_type: 'code', source: '', metadata: {}, outputs, execution_count: 2 };
    const notebook = { nbformat: 4, nbformat_minor: 4, metadata: {}, cells: [cell] };
    expect(parseNotebook(notebook)).toEqual(notebook);
  });

  test('names every piece that is not what the format says', () => {
    const cells = [
      { cell_type: 'heading', source: '', metadata: {} },
      { cell_type: 'code', source: 3, metadata: {}, outputs: [{ output_type: 'stream', name: 'stdin' }] },
      'prose',
    ];
    expect(() => parseNotebook({ nbformat: 4, metadata: [], cells })).toThrow(
      [
        `nbformat_minor: expected a number, got nothing. ${again}`,
        `metadata: expected an object, got []. ${again}`,
        `cells[0].cell_type: expected one of code, markdown, raw, got "heading". ${again}`,
        `cells[1].source: expected a text or a list of its lines, got 3. ${again}`,
        `cells[1].outputs[0].name: expected one of stdout, stderr, got "stdin". ${again}`,
        `cells[1].outputs[0].text: expected a text or a list of its lines, got nothing. ${again}`,
        `cells[2]: expected an object, got "prose". ${again}`,
      ].join('\n'),
    );
  });

  test('refuses another format and another language', () => {
    expect(() => parseNotebook({ nbformat: 3, worksheets: [] })).toThrow(
      'nbformat: expected a notebook of format 4, got 3. Save the notebook with a newer Jupyter.',
    );
    expect(() => parseNotebook([])).toThrow(
      'nbformat: expected a notebook of format 4, got nothing. A notebook of Jupyter has the number of its format at its end.',
    );
    const metadata = { kernelspec: { name: 'python3', language: 'python' } };
    expect(() => parseNotebook({ nbformat: 4, nbformat_minor: 5, metadata, cells: [] })).toThrow(
      'metadata.kernelspec.language: expected one of typescript, javascript, got "python". Choose the kernel "TypeScript (tslab)" for the notebook.',
    );
  });
});

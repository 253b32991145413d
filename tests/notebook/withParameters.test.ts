import { describe, expect, test } from 'vitest';
import type { Cell, Notebook } from '../../src/notebook/Notebook.js';
import { withParameters } from '../../src/notebook/withParameters.js';

const code = (source: string, ...tags: string[]): Cell => ({
  cell_type: 'code',
  source,
  metadata: tags.length === 0 ? {} : { tags },
  execution_count: null,
  outputs: [],
});
const notebookOf = (...cells: Cell[]): Notebook => ({ nbformat: 4, nbformat_minor: 4, metadata: {}, cells });
const parameters = code(
  "let year: number = 2020;\nconst scenario = 'plan-9';\nconst code = '01';",
  'parameters',
);
const message = (notebook: Notebook, name: string, value: number | string) => {
  try {
    return withParameters(notebook, [{ name, value }]);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
};

describe('withParameters', () => {
  test('declares the values anew in a cell right behind, as the first cell does', () => {
    const notebook = notebookOf(parameters, code('year'));
    const before = structuredClone(notebook);
    const settings = [
      { name: 'year', value: 2025 },
      { name: 'scenario', value: 'a "b"' },
    ];
    const result = withParameters(notebook, settings);
    expect(notebook).toEqual(before);
    expect(result.cells).toEqual([
      parameters,
      code(
        '// Set for this run.\nlet year: number = 2025;\nconst scenario = "a \\"b\\"";',
        'injected-parameters',
      ),
      code('year'),
    ]);
    expect(withParameters(result, [{ name: 'year', value: 2030 }]).cells).toEqual([
      parameters,
      code('// Set for this run.\nlet year: number = 2030;', 'injected-parameters'),
      code('year'),
    ]);
  });

  test('gives the cell an id where cells have one', () => {
    const cells = [{ ...parameters, id: 'a' }];
    expect(withParameters(notebookOf(...cells), [{ name: 'year', value: 1 }]).cells[1]).toMatchObject({
      id: 'injected-parameters',
    });
  });

  test('leaves a notebook as it is where nothing is set', () => {
    const notebook = notebookOf(code('1'));
    expect(withParameters(notebook, [])).toBe(notebook);
  });

  test('names the nearest parameter for one that the cell does not declare', () => {
    expect(message(notebookOf(code(''), parameters), 'scenrio', 'plan-8')).toBe(
      '--set scenrio: expected a name that cell 2 declares with const or let, got "scenrio". Did you mean scenario?',
    );
    expect(message(notebookOf(parameters), 'language', 'vi')).toBe(
      '--set language: expected a name that cell 1 declares with const or let, got "language". Known names: year, scenario, code.',
    );
  });

  test('refuses a value of another kind', () => {
    expect(message(notebookOf(parameters), 'year', 'last')).toBe(
      '--set year: expected a number, as cell 1 declares, got "last".',
    );
    expect(message(notebookOf(parameters), 'code', 2)).toBe(
      `--set code: expected a text, as cell 1 declares, got 2. Quote it: --set 'code="2"'.`,
    );
  });

  test('refuses a parameter from which its own cell goes on', () => {
    const cell = code('const year = 2020;\nconst last = year + 5;', 'parameters');
    expect(message(notebookOf(cell), 'year', 2025)).toBe(
      '--set year: expected a parameter that cell 1 only declares, got a use in the same cell. ' +
        'Move what follows from it into the next cell: the cell runs before the value is set.',
    );
  });

  test('says how to tag a cell where none is tagged, and refuses two', () => {
    expect(message(notebookOf(code('const year = 2020;', 'other')), 'year', 2025)).toBe(
      '--set: expected one code cell tagged "parameters", got nothing. Tag the cell that declares them: in JupyterLab ' +
        'in the property inspector (the gears at the right), in VS Code by "Add Cell Tag", ' +
        'in the file by "metadata": {"tags": ["parameters"]}.',
    );
    expect(message(notebookOf(parameters, code(''), parameters), 'year', 2025)).toBe(
      '--set: expected one code cell tagged "parameters", got cells 1 and 3. Untag one of them.',
    );
  });
});

import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from '../plan/text/nearestName.js';
import { type DeclaredParameter, declaredParameters } from './declaredParameters.js';
import { wholeText } from './MultilineText.js';
import type { Cell, CodeCell, Notebook } from './Notebook.js';
import type { ParameterSetting } from './parameterSettings.js';

const declaringTag = 'parameters';
const injectedTag = 'injected-parameters';

/**
 * A notebook whose parameters have other values: a cell that declares them anew follows the one tagged `parameters`, as
 * in papermill. An injected cell of an earlier run is replaced.
 *
 * Cells behind it see the new values. The cell of the parameters itself has run with the old ones, so a parameter that
 * it uses further on is refused: what follows from it would be of the old value.
 *
 * @param notebook - The notebook; it is not changed.
 * @param settings - Names and values; without any the notebook comes back as it is.
 * @returns The notebook with the injected cell.
 * @throws ScenarioError where no cell or more than one is tagged, and for every name that the cell does not declare, that
 * it uses itself, or whose value is of another kind.
 * @example
 * const cell: CodeCell = { cell_type: 'code', source: 'const year = 2020;', metadata: { tags: ['parameters'] }, execution_count: null, outputs: [] };
 * const notebook: Notebook = { nbformat: 4, nbformat_minor: 4, metadata: {}, cells: [cell] };
 * withParameters(notebook, [{ name: 'year', value: 2025 }]).cells[1]?.source // => '// Set for this run.\nconst year = 2025;'
 */
export function withParameters(notebook: Notebook, settings: readonly ParameterSetting[]): Notebook {
  if (settings.length === 0) return notebook;
  const cells = notebook.cells.filter((cell) => !hasTag(cell, injectedTag));
  const place = placeOfParameters(cells);
  const declared = declaredParameters(wholeText(cells[place]?.source ?? ''));
  const issues = settings.flatMap((setting) => settingIssues(setting, declared, place + 1));
  if (issues.length > 0) throw new ScenarioError(issues);
  const lines = settings.map(({ name, value }) => {
    const { keyword = 'const', annotation = '' } =
      declared.find((parameter) => parameter.name === name) ?? {};
    return `${keyword} ${name}${annotation} = ${JSON.stringify(value)};`;
  });
  const injected: CodeCell & { readonly id?: string } = {
    cell_type: 'code',
    source: ['// Set for this run.', ...lines].join('\n'),
    metadata: { tags: [injectedTag] },
    execution_count: null,
    outputs: [],
    ...(cells.some((cell) => 'id' in cell) ? { id: injectedTag } : {}),
  };
  return { ...notebook, cells: [...cells.slice(0, place + 1), injected, ...cells.slice(place + 1)] };
}

function hasTag({ metadata }: Cell, tag: string): boolean {
  const tags = metadata['tags'];
  return Array.isArray(tags) && tags.includes(tag);
}

function placeOfParameters(cells: readonly Cell[]): number {
  const [first, second] = cells.flatMap((cell, index) =>
    cell.cell_type === 'code' && hasTag(cell, declaringTag) ? [index] : [],
  );
  if (first !== undefined && second === undefined) return first;
  const expected = say`one code cell tagged "${declaringTag}"`;
  if (first !== undefined && second !== undefined) {
    const found = { value: say`cells ${first + 1} and ${second + 1}`, hint: say`Untag one of them.` };
    throw new ScenarioError([{ code: 'duplicate', path: ['--set'], expected, ...found }]);
  }
  const hint = say`Tag the cell that declares them: in JupyterLab in the property inspector (the gears at the right), in VS Code by "Add Cell Tag", in the file by "metadata": {"tags": ["parameters"]}.`;
  throw new ScenarioError([{ code: 'missing', path: ['--set'], expected, hint }]);
}

function settingIssues(
  { name, value }: ParameterSetting,
  declared: readonly DeclaredParameter[],
  cellNumber: number,
): Issue[] {
  const path = [`--set ${name}`];
  const parameter = declared.find((known) => known.name === name);
  if (parameter === undefined) {
    const expected = say`a name that cell ${cellNumber} declares with const or let`;
    const names = declared.map((known) => known.name);
    return [{ code: 'unknownName', path, value: name, expected, hint: nameHint(name, names) }];
  }
  const { kind, isUsed } = parameter;
  if (isUsed) {
    const expected = say`a parameter that cell ${cellNumber} only declares`;
    const hint = say`Move what follows from it into the next cell: the cell runs before the value is set.`;
    return [{ code: 'badValue', path, value: say`a use in the same cell`, expected, hint }];
  }
  if (kind === undefined || kind === typeof value) return [];
  const expected = say`${kindNames[kind]}, as cell ${cellNumber} declares`;
  const quoted = kind === 'string' ? { hint: say`Quote it: --set '${name}="${String(value)}"'.` } : {};
  return [{ code: 'badValue', path, value, expected, ...quoted }];
}

const kindNames = { number: say`a number`, boolean: say`true or false`, string: say`a text` };

import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { MultilineText } from './MultilineText.js';
import type { Cell, Notebook } from './Notebook.js';
import type { Output } from './Output.js';

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

/** What a notebook file holds, read piece by piece; a piece of another shape is noted and stands empty. */
interface Reading {
  readonly fields: (value: unknown, path: Path) => Fields;
  readonly list: (value: unknown, path: Path) => readonly unknown[];
  readonly text: (value: unknown, path: Path) => MultilineText;
  readonly oneOf: <Word extends string>(
    value: unknown,
    words: readonly Word[],
    path: Path,
  ) => Word | undefined;
}

/**
 * A notebook out of what its file holds, with everything in it that Jupyter knows of and this package does not.
 *
 * Outputs that a cell lacks are taken as none, because a run fills them in.
 *
 * @param value - What parsing an `.ipynb` file as JSON gives.
 * @returns The notebook.
 * @throws ScenarioError for another format than 4, another language than the kernel's, and every piece that is not
 * what the format says.
 * @example
 * parseNotebook({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] }).cells // => []
 */
export function parseNotebook(value: unknown): Notebook {
  const issues: Issue[] = [];
  const read = reading(issues);
  const root = read.fields(value, []);
  refuseOtherFormat(root['nbformat']);
  const minor = root['nbformat_minor'];
  if (typeof minor !== 'number') issues.push(shapeIssue(minor, say`a number`, ['nbformat_minor']));
  const metadata = read.fields(root['metadata'], ['metadata']);
  issues.push(...languageIssues(metadata));
  const cells = read
    .list(root['cells'], ['cells'])
    .map((cell, index) => cellFrom(cell, ['cells', index], read));
  if (issues.length > 0) throw new ScenarioError(issues);
  return { ...root, nbformat: 4, nbformat_minor: Number(minor), metadata, cells };
}

function cellFrom(value: unknown, path: Path, read: Reading): Cell {
  const fields = read.fields(value, path);
  const type = read.oneOf(fields['cell_type'], ['code', 'markdown', 'raw'], [...path, 'cell_type']) ?? 'raw';
  const source = read.text(fields['source'], [...path, 'source']);
  const metadata = read.fields(fields['metadata'], [...path, 'metadata']);
  if (type !== 'code') return { ...fields, cell_type: type, source, metadata };
  const outputs = read
    .list(fields['outputs'] ?? [], [...path, 'outputs'])
    .map((output, index) => outputFrom(output, [...path, 'outputs', index], read));
  return { ...fields, cell_type: type, source, metadata, outputs, execution_count: count(fields) };
}

function outputFrom(value: unknown, path: Path, read: Reading): Output {
  const fields = read.fields(value, path);
  const types = ['stream', 'display_data', 'execute_result', 'error'] as const;
  const type = read.oneOf(fields['output_type'], types, [...path, 'output_type']) ?? 'error';
  const metadata = () => read.fields(fields['metadata'] ?? {}, [...path, 'metadata']);
  const data = () => read.fields(fields['data'], [...path, 'data']);
  switch (type) {
    case 'stream': {
      const name = read.oneOf(fields['name'], ['stdout', 'stderr'], [...path, 'name']) ?? 'stdout';
      return { ...fields, output_type: type, name, text: read.text(fields['text'], [...path, 'text']) };
    }
    case 'display_data':
      return { ...fields, output_type: type, data: data(), metadata: metadata() };
    case 'execute_result':
      return {
        ...fields,
        output_type: type,
        data: data(),
        metadata: metadata(),
        execution_count: count(fields),
      };
    case 'error': {
      const traceback = read.list(fields['traceback'] ?? [], [...path, 'traceback']).map(String);
      const { ename = '', evalue = '' } = fields;
      return { ...fields, output_type: type, ename: String(ename), evalue: String(evalue), traceback };
    }
  }
}

function count({ execution_count: value }: Fields): number | null {
  return typeof value === 'number' ? value : null;
}

function reading(issues: Issue[]): Reading {
  const refuse = (value: unknown, expected: Message, path: Path) => {
    issues.push(shapeIssue(value, expected, path));
  };
  return {
    fields: (value, path) => {
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ...value };
      refuse(value, path.length === 0 ? say`a notebook` : say`an object`, path);
      return {};
    },
    list: (value, path) => {
      if (Array.isArray(value)) return value;
      refuse(value, say`a list`, path);
      return [];
    },
    text: (value, path) => {
      if (typeof value === 'string' || isTexts(value)) return value;
      refuse(value, say`a text or a list of its lines`, path);
      return '';
    },
    oneOf: (value, words, path) => {
      const word = words.find((known) => known === value);
      if (word === undefined) refuse(value, say`one of ${words.join(', ')}`, path);
      return word;
    },
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}

function shapeIssue(value: unknown, expected: Message, path: Path): Issue {
  const hint = say`Open the notebook in Jupyter or VS Code and save it again.`;
  const found = value === undefined ? {} : { value };
  return { code: value === undefined ? 'missing' : 'badValue', path, ...found, expected, hint };
}

function refuseOtherFormat(value: unknown): void {
  if (value === 4) return;
  const hint =
    typeof value === 'number' && value < 4
      ? say`Save the notebook with a newer Jupyter.`
      : say`A notebook of Jupyter has the number of its format at its end.`;
  const found = value === undefined ? {} : { value };
  throw new ScenarioError([
    { code: 'badValue', path: ['nbformat'], ...found, expected: say`a notebook of format 4`, hint },
  ]);
}

/** A notebook in another language would fail cell by cell, with messages that say nothing of the reason. */
function languageIssues({ kernelspec }: Fields): Issue[] {
  const language: unknown =
    kernelspec !== null && typeof kernelspec === 'object' ? Reflect.get(kernelspec, 'language') : undefined;
  if (language === undefined || language === 'typescript' || language === 'javascript') return [];
  const hint = say`Choose the kernel "TypeScript (tslab)" for the notebook.`;
  const path = ['metadata', 'kernelspec', 'language'];
  return [
    { code: 'badValue', path, value: language, expected: say`one of ${'typescript, javascript'}`, hint },
  ];
}

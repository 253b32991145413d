import { stripVTControlCharacters } from 'node:util';
import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { longestValue, ScenarioError, visibleText } from '../errors/ScenarioError.js';
import { type CellPlace, cellName } from './CellPlace.js';
import { beginnerHelp } from './kernel/beginnerHelp.js';

/**
 * The error of a cell whose code does not compile or throws.
 *
 * tslab reports both as text on the error stream: a diagnostic as `line:column - message`, an exception as the last
 * text, with its stack. Lines are known for diagnostics only, because a stack counts those of the compiled code.
 *
 * @param place - The cell.
 * @param complaints - The texts the cell wrote to the error stream, one for each write.
 * @returns The error, with one issue for each place in the cell.
 * @example
 * codeError({ number: 3, execution: 2 }, ['1:7 - Division by zero.\n']).message
 * // => 'cell 3 (execution 2, line 1, column 7): expected code that compiles, got "Division by zero.".'
 */
export function codeError(place: CellPlace, complaints: readonly string[]): ScenarioError {
  const faults = faultsOf(place, complaints);
  // What follows the first error mostly comes of it: help stands with the first alone.
  const helped = faults.find(({ told }) => beginnerHelp(told) !== undefined);
  return new ScenarioError(
    faults.map((fault) => ({
      code: fault.isCompiled ? 'badText' : 'notComputable',
      where: fault.where,
      path: [],
      expected: fault.isCompiled ? say`code that compiles` : say`code that runs to its end`,
      ...firstLine(fault.told, fault === helped),
    })),
  );
}

/** The letters of an error's own message that stand behind what helps with it. */
const longestOwn = 100;

/**
 * What stopped a cell, in a line for a student: the sentence of help stands before what the compiler or the kernel says.
 *
 * @param place - The cell.
 * @param complaints - The texts the cell wrote to the error stream, one for each write.
 * @returns Nothing where no sentence helps with it.
 * @example
 * const told = stopHelp({ number: 3, execution: 2 }, ['1:7 - Unterminated string literal.']);
 * told && textOf(told).startsWith('cell 3 (execution 2, line 1, column 7): A text lacks its closing quote') // => true
 */
export function stopHelp(place: CellPlace, complaints: readonly string[]): Message | undefined {
  for (const { where, told } of faultsOf(place, complaints)) {
    const help = beginnerHelp(told);
    if (help === undefined) continue;
    // Types name the folder that the package stands in.
    const [line = ''] = told.replace(/\bimport\("[^"]*"\)/g, 'import(…)').split('\n');
    const own = line.length > longestOwn ? `${line.slice(0, longestOwn)} …` : line;
    return say`${where}: ${help} The message itself: ${own}`;
  }
  return undefined;
}

interface Fault {
  readonly where: Message;
  readonly told: string;
  /** Whether the compiler says it, of a place in the cell. */
  readonly isCompiled: boolean;
}

function faultsOf(place: CellPlace, complaints: readonly string[]): Fault[] {
  const texts = complaints.map((text) => stripVTControlCharacters(text).trimEnd());
  const thrown = (text: string) => [{ where: cellName(place), told: thrownMessage(text), isCompiled: false }];
  const faults = new Map<string, Fault>();
  for (const text of texts) {
    const [, line, column, message] = /^(?:\S+ )?(\d+):(\d+) - ([\s\S]*)$/.exec(text) ?? [];
    if (message === undefined) return thrown(texts.at(-1) ?? '');
    const key = `${line}:${column}`;
    const before = faults.get(key)?.told;
    const told = before === undefined ? message : `${before} ${message}`;
    const where = cellName(place, say`line ${Number(line)}, column ${Number(column)}`);
    faults.set(key, { where, told, isCompiled: true });
  }
  return faults.size === 0 ? thrown('no message') : [...faults.values()];
}

/** Node sets the compiled line before an exception, marked with carets, and the stack behind it. */
function thrownMessage(text: string): string {
  const [message = text] = text
    .replace(/^evalmachine[^\n]*:\d+\n[\s\S]*?\n *\^+ *\n\n?/, '')
    .split(/\n\s+at /);
  return message;
}

/**
 * The text of an issue shows one line of a value and cuts it where it is long: the rest must not be lost, and what is shown
 * whole not told again.
 */
function firstLine(message: string, helps: boolean): Pick<Issue, 'value' | 'hint'> {
  const [value = '', ...more] = message.split('\n');
  const rest = more.join('\n').trim();
  const hints = helps ? [beginnerHelp(message)] : [];
  if ([...visibleText(value)].length > longestValue) hints.push(say`In full: ${message}`);
  else if (rest !== '') hints.push(say`It goes on: ${rest}`);
  const [hint, second] = hints.filter((one) => one !== undefined);
  return { value, ...(hint && { hint: second ? say`${hint} ${second}` : hint }) };
}

import { stripVTControlCharacters } from 'node:util';
import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { type CellPlace, cellName } from './CellPlace.js';
import { beginnerHelp } from './kernel/beginnerHelp.js';

const longestValue = 80;

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
  const texts = complaints.map((text) => stripVTControlCharacters(text).trimEnd());
  const messages = new Map<string, { readonly where: Message; readonly told: string }>();
  for (const text of texts) {
    const [, line, column, message] = /^(?:\S+ )?(\d+):(\d+) - ([\s\S]*)$/.exec(text) ?? [];
    if (message === undefined) return new ScenarioError([thrownIssue(place, texts.at(-1) ?? '')]);
    const key = `${line}:${column}`;
    const before = messages.get(key)?.told;
    const told = before === undefined ? message : `${before} ${message}`;
    messages.set(key, { where: say`line ${Number(line)}, column ${Number(column)}`, told });
  }
  if (messages.size === 0) return new ScenarioError([thrownIssue(place, 'no message')]);
  // What follows the first error mostly comes of it: help stands with the first alone.
  const helped = [...messages.values()].findIndex(({ told }) => beginnerHelp(told) !== undefined);
  return new ScenarioError(
    [...messages.values()].map(({ where, told }, position) => ({
      code: 'badText',
      where: cellName(place, where),
      path: [],
      expected: say`code that compiles`,
      ...firstLine(told, position === helped),
    })),
  );
}

function thrownIssue(place: CellPlace, text: string): Issue {
  return {
    code: 'notComputable',
    where: cellName(place),
    path: [],
    expected: say`code that runs to its end`,
    ...firstLine(thrownMessage(text)),
  };
}

/** Node sets the compiled line before an exception, marked with carets, and the stack behind it. */
function thrownMessage(text: string): string {
  const [message = text] = text
    .replace(/^evalmachine[^\n]*:\d+\n[\s\S]*?\n *\^+ *\n\n?/, '')
    .split(/\n\s+at /);
  return message;
}

/** The text of an issue shows one line of a value and cuts it where it is long: the rest must not be lost. */
function firstLine(message: string, helps = true): Pick<Issue, 'value' | 'hint'> {
  const [value = ''] = message.split('\n');
  const isCut = value !== message || value.length + 2 > longestValue;
  const help = helps ? beginnerHelp(message) : undefined;
  if (!isCut) return { value, ...(help === undefined ? {} : { hint: help }) };
  const full = say`In full: ${message}`;
  return { value, hint: help === undefined ? full : say`${help} ${full}` };
}

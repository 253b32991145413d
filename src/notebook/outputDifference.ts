import type { Issue } from '../errors/Issue.js';
import { type Message, say, textOf } from '../errors/Message.js';
import { cellName } from './CellPlace.js';
import { wholeText } from './MultilineText.js';
import type { Notebook } from './Notebook.js';
import type { Output } from './Output.js';

/** An output as texts: what it is, and its lines, which of a picture are those of its description. */
interface OutputText {
  readonly form: Message;
  readonly lines: readonly string[];
}

const shown = 60;

/**
 * The first place at which a notebook that has just run shows another text than the one that is committed.
 *
 * Pictures are compared by their descriptions, not by their points.
 *
 * @param committed - The notebook as its file holds it.
 * @param fresh - The same notebook after a run.
 * @returns The issue, naming cell, output and line; nothing where all texts are the same.
 * @example
 * const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };
 * outputDifference(notebook, notebook) // => undefined
 */
export function outputDifference(committed: Notebook, fresh: Notebook): Issue | undefined {
  for (const [index, cell] of fresh.cells.entries()) {
    const before = committed.cells[index];
    if (cell.cell_type !== 'code' || before?.cell_type !== 'code') continue;
    const place = { number: index + 1, execution: cell.execution_count ?? 0 };
    const difference = differenceIn(before.outputs.map(outputText), cell.outputs.map(outputText));
    if (difference === undefined) continue;
    const { where, expected, value } = difference;
    const hint = say`If that is meant, run the notebook without --check to write its outputs anew.`;
    const found = value === undefined ? {} : { value };
    return { code: 'badText', where: cellName(place, where), path: [], ...found, expected, hint };
  }
  return undefined;
}

interface Difference {
  readonly where: Message;
  readonly expected: Message;
  readonly value?: string | Message;
}

const absent = say`no further output`;

function differenceIn(before: readonly OutputText[], after: readonly OutputText[]): Difference | undefined {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [old, now] = [before[index], after[index]];
    const where = say`output ${index + 1}`;
    if (textOf(old?.form ?? absent) !== textOf(now?.form ?? absent)) {
      const expected = say`${old?.form ?? absent}, as committed`;
      return { where, expected, ...(now === undefined ? {} : { value: now.form }) };
    }
    const difference = lineDifference(old?.lines ?? [], now?.lines ?? []);
    if (difference !== undefined) return { ...difference, where: say`${where}, ${difference.where}` };
  }
  return undefined;
}

function lineDifference(before: readonly string[], after: readonly string[]): Difference | undefined {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [old, now] = [before[index], after[index]];
    if (old === now) continue;
    const start = firstDifference(old ?? '', now ?? '');
    const expected =
      old === undefined ? say`no further line, as committed` : say`"${excerpt(old, start)}", as committed`;
    return {
      where: say`line ${index + 1}`,
      expected,
      ...(now === undefined ? {} : { value: excerpt(now, start) }),
    };
  }
  return undefined;
}

function firstDifference(one: string, other: string): number {
  const [letters, others] = [[...one], [...other]];
  const difference = letters.findIndex((letter, index) => letter !== others[index]);
  return difference < 0 ? letters.length : difference;
}

/** A long line is shown from a little before the letter in which the two differ. */
function excerpt(line: string, difference: number): string {
  const letters = [...line];
  const start = letters.length <= shown ? 0 : Math.max(0, difference - shown / 3);
  const end = start + shown;
  const text = letters.slice(start, end).join('');
  return `${start > 0 ? '…' : ''}${text}${letters.length > end ? '…' : ''}`;
}

function outputText(output: Output): OutputText {
  switch (output.output_type) {
    case 'stream':
      return { form: say`text on ${output.name}`, lines: linesOf(wholeText(output.text)) };
    case 'error':
      return { form: say`an error`, lines: [`${output.ename}: ${output.evalue}`] };
    default: {
      const types = Object.keys(output.data).sort();
      const texts = types.filter((type) => type.startsWith('text/')).sort((a, b) => rank(a) - rank(b));
      return {
        form: say`output as ${types.join(', ')}`,
        lines: texts.flatMap((type) => linesOf(bundleText(output.data[type]))),
      };
    }
  }
}

/** Plain text first: a difference is easier to see in it than in markup. */
function rank(type: string): number {
  return type === 'text/plain' ? 0 : 1;
}

function bundleText(value: unknown): string {
  return Array.isArray(value) ? value.join('') : String(value);
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

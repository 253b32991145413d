import { textLines, wholeText } from './MultilineText.js';
import type { Notebook } from './Notebook.js';

/**
 * A notebook as the text of its file, to the letter as Jupyter writes it: keys in alphabetical order, one space a
 * level, cells in lines, a line break at the end. So saving it in Jupyter changes nothing, and a change of one line of a
 * cell is a change of one line of the file.
 *
 * @param notebook - The notebook, with outputs as `runNotebook` gives them.
 * @returns The text, the same for the same notebook.
 * @example
 * notebookText({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] })
 * // => '{\n "cells": [],\n "metadata": {},\n "nbformat": 4,\n "nbformat_minor": 5\n}\n'
 */
export function notebookText(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) => ({ ...cell, source: textLines(wholeText(cell.source)) }));
  return `${jsonText({ ...notebook, cells }, '\n')}\n`;
}

/** @param lineBreak - The line break with the indentation of the level the value stands in. */
function jsonText(value: unknown, lineBreak: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const deeper = `${lineBreak} `;
  const [open, close, members] = Array.isArray(value)
    ? ['[', ']', value.map((member) => jsonText(member, deeper))]
    : ['{', '}', memberTexts(value, deeper)];
  if (members.length === 0) return `${open}${close}`;
  return `${open}${deeper}${members.join(`,${deeper}`)}${lineBreak}${close}`;
}

function memberTexts(value: object, lineBreak: string): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}: ${jsonText(member, lineBreak)}`);
}

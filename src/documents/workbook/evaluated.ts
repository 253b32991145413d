import { fractionalPower } from '../../accounts/fractionalPower.js';
import { columnOf, type SheetContent } from './Sheets.js';

/** What a formula gives: the value that a spreadsheet would show. */
export type CellValue = string | number | boolean;

const token =
  /\s*('[^']+'![A-Z$]+[0-9$]+(?::[A-Z$]+[0-9$]+)?|"(?:[^"]|"")*"|[A-Z$]+[0-9$]+(?::[A-Z$]+[0-9$]+)?(?!\()|[A-Z]+(?=\()|\d+(?:\.\d+)?(?:E[-+]?\d+)?|<=|>=|<>|[-+*/^()=<>,])/gy;

const levels = [['=', '<>', '<', '>', '<=', '>='], ['+', '-'], ['*', '/'], ['^']];

/**
 * The values of the cells of a workbook, computed as a spreadsheet does, for the few functions that its formulas use.
 *
 * @param sheets - all sheets
 * @returns the value of a cell by sheet and address; an empty text where there is none
 */
export function evaluated(sheets: readonly SheetContent[]): (sheet: string, address: string) => CellValue {
  const known = new Map<string, CellValue>();
  const valueAt = (sheet: string, address: string): CellValue => {
    const key = `${sheet}!${address}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const content = sheets.find(({ name }) => name === sheet)?.cells.get(address)?.content ?? '';
    const value = typeof content === 'object' ? formulaValue(content.formula, sheet, valueAt) : content;
    known.set(key, value);
    return value;
  };
  return valueAt;
}

type Lookup = (sheet: string, address: string) => CellValue;

function formulaValue(formula: string, sheet: string, valueAt: Lookup): CellValue {
  const tokens = [...formula.matchAll(token)].map((match) => match[1] ?? '');
  let next = 0;
  const binary = (level: number): (() => CellValue) => {
    if (level === levels.length) return single();
    let left = binary(level + 1);
    while (levels[level]?.includes(tokens[next] ?? '')) {
      const [sign, before] = [tokens[next] ?? '', left];
      next += 1;
      const right = binary(level + 1);
      left = () => operated(sign, before(), right());
    }
    return left;
  };
  const single = (): (() => CellValue) => {
    const read = tokens[next] ?? '';
    next += 1;
    if (read === '(') {
      const inner = binary(0);
      next += 1;
      return inner;
    }
    if (tokens[next] === '(' && /^[A-Z]+$/.test(read)) return called(read);
    if (read.startsWith('"')) return () => read.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(read)) return () => Number(read);
    return () => valuesOf(read, sheet, valueAt)[0] ?? '';
  };
  const called = (name: string): (() => CellValue) => {
    const parts: { value: () => CellValue; values: () => CellValue[] }[] = [];
    next += 1;
    while (tokens[next - 1] !== ')') {
      const read = tokens[next] ?? '';
      const value = binary(0);
      parts.push({ value, values: () => (read.includes(':') ? valuesOf(read, sheet, valueAt) : [value()]) });
      next += 1;
    }
    return () => functionValue(name, parts);
  };
  return binary(0)();
}

function operated(sign: string, left: CellValue, right: CellValue): CellValue {
  if (sign === '=') return left === right;
  if (sign === '<>') return left !== right;
  const [a, b] = [Number(left), Number(right)];
  if (sign === '<') return a < b;
  if (sign === '>') return a > b;
  if (sign === '<=') return a <= b;
  if (sign === '>=') return a >= b;
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  return sign === '/' ? a / b : fractionalPower(a, b);
}

interface Part {
  readonly value: () => CellValue;
  readonly values: () => CellValue[];
}

function functionValue(name: string, parts: readonly Part[]): CellValue {
  const at = (position: number) => parts[position]?.value() ?? '';
  if (name === 'IF') return at(0) === true ? at(1) : at(2);
  if (name === 'INDEX') return parts[0]?.values()[Number(at(1)) - 1] ?? '';
  if (name === 'MATCH') return (parts[1]?.values().indexOf(at(0)) ?? -1) + 1;
  if (name === 'ABS') return Math.abs(Number(at(0)));
  if (name === 'ISNUMBER') return typeof at(0) === 'number';
  const values = parts.flatMap((part) => part.values());
  if (name === 'AND') return values.every((value) => value === true);
  if (name === 'COUNT') return values.filter((value) => typeof value === 'number').length;
  const numbers = values.filter((value) => typeof value === 'number');
  if (name === 'MAX') return Math.max(...numbers);
  if (name === 'MIN') return Math.min(...numbers);
  return numbers.reduce((sum, value) => sum + value, 0);
}

function valuesOf(reference: string, own: string, valueAt: Lookup): CellValue[] {
  const [, named, cells = ''] = /^(?:'(.+)'!)?(.+)$/.exec(reference) ?? [];
  const [from = '', to = from] = cells.replaceAll('$', '').split(':');
  const [a, b] = [place(from), place(to)];
  const found: CellValue[] = [];
  for (let row = a.row; row <= b.row; row += 1)
    for (let column = a.column; column <= b.column; column += 1)
      found.push(valueAt(named ?? own, `${columnOf(column)}${row}`));
  return found;
}

function place(address: string): { column: number; row: number } {
  const letters = address.replace(/\d+/, '');
  return {
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(address.slice(letters.length)),
  };
}

import type { Decided } from './decidedNumbers.js';
import type { Meant } from './figureIssues.js';
import { addressOf } from './Grid.js';
import type { TableDoubt } from './ImportedTable.js';
import type { TableReading } from './TableLine.js';

/** Growth of a whole sheet that never reaches half a per cent is rather given as fractions of one. */
const least = 0.5;
/** Growth of a whole sheet that lies around one is rather an index with the year before at 1. */
const aroundOne = { low: 0.7, high: 1.5 };

/** What of a sheet is taken as it stands and may mean something else: growth that looks like fractions, and marked years. */
export function figureDoubts(
  reading: TableReading,
  lines: readonly Meant[],
  decided: readonly (readonly Decided[])[],
): TableDoubt[] {
  return [...growthDoubts(reading, lines, decided), ...yearsUnexplained(reading, lines)];
}

function growthDoubts(
  { file, sheet }: TableReading,
  lines: readonly Meant[],
  decided: readonly (readonly Decided[])[],
): TableDoubt[] {
  const growth = lines.flatMap(({ line, numbers, meaning }, position) =>
    line.cells.flatMap(({ cell }, index) => {
      const [value, number] = [decided[position]?.[index], numbers[index]];
      const isSigned = number !== undefined && 'isPercent' in number && number.isPercent;
      const isGrowth = meaning.indicator === 'growthRate' && meaning.minus === 0;
      if (!isGrowth || typeof value !== 'string' || isSigned || Number(value) === 0) return [];
      return [{ value: Number(value), cell: addressOf(cell), text: cell.text }];
    }),
  );
  const [first] = growth;
  if (first === undefined || growth.length < 2) return [];
  const { low, high } = aroundOne;
  const told = { file, sheet, cell: first.cell, text: first.text };
  if (growth.every(({ value }) => Math.abs(value) <= least)) return [{ kind: 'growthInFractions', ...told }];
  const isIndex = growth.every(({ value }) => value >= low && value <= high);
  return isIndex ? [{ kind: 'growthAsIndex', ...told }] : [];
}

function yearsUnexplained({ file, sheet }: TableReading, lines: readonly Meant[]): TableDoubt[] {
  const marked = new Map<string, TableDoubt>();
  for (const { heading, cell } of lines.flatMap(({ line }) => line.cells)) {
    const { unexplained: mark, period } = heading;
    if (mark === undefined || mark === 'p') continue;
    const text = `${period.to}${mark}`;
    if (!marked.has(text))
      marked.set(text, { kind: 'yearUnexplained', file, sheet, cell: addressOf(cell), text });
  }
  return [...marked.values()];
}

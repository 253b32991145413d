import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fusedSteps } from '../../../src/uncertainty/rows/fusedSteps.js';
import { compiled } from '../../../src/uncertainty/rows/RowProgram.js';
import { blockSize, type Cell, failures, outsOf, type Step } from '../../../src/uncertainty/rows/Step.js';

const inputs = 4;

/** A step that is yet to be placed: rows are chosen among those known by then. */
interface Choice {
  readonly kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'grow' | 'value' | 'perHead' | 'total' | 'mark';
  /** Rows, counted back from the last; beyond the first, a constant. */
  readonly from: readonly [number, number, number];
  readonly constant: number;
  readonly isRead: boolean;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'grow', 'value', 'perHead', 'total', 'mark'),
  from: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
  constant: fc.constantFrom(-1, -0.5, -0, 0, 0.07, 1, 100, 1e6, 1e300, Infinity),
  isRead: fc.boolean(),
});

/** Steps as a builder would note them, one reading what others made, and the rows that are read off at the end. */
function programOf(choices: readonly Choice[]): { readonly steps: Step[]; readonly outputs: Cell[] } {
  const steps: Step[] = [];
  const outputs: Cell[] = [];
  let rows = inputs;
  for (const { kind, from, constant, isRead } of choices) {
    const known = rows;
    const row = (back: number) => Math.max(0, known - 1 - back);
    const cell = (back: number): Cell => (back === 9 ? { constant } : { row: row(back) });
    const [a, b, c] = from;
    const rowCell = { row: row(a) };
    const noted = (step: (out: number) => Step) => {
      steps.push(step(rows));
      return { row: rows++ };
    };
    const on = (op: 'add' | 'multiply' | 'divide', one: Cell, other: Cell) =>
      noted((out) => ({ op, out, one, other }));
    const failure = failures.nothingLeft;
    const grow = (level: Cell, rate: Cell & { readonly row: number }) =>
      noted((out) => ({ op: 'grow', out, level, rate: rate.row, shift: 0, failure }));
    switch (kind) {
      case 'mark':
        steps.push({ op: 'finite', of: row(a), bound: 0, failure: failures.outgrown });
        steps.push({ op: 'above', of: row(b), bound: 0, failure });
        break;
      case 'grow': {
        const grown = grow(cell(b), on('add', { constant }, rowCell));
        if (isRead) steps.push({ op: 'above', of: grown.row, bound: 0, failure });
        break;
      }
      case 'value':
        on('divide', on('multiply', isRead ? rowCell : grow({ row: row(b) }, rowCell), { row: row(c) }), {
          constant,
        });
        break;
      case 'perHead':
        on('divide', on('multiply', on('divide', rowCell, cell(b)), { constant }), { row: row(c) });
        break;
      case 'total':
        on('add', on('add', on('add', rowCell, { row: row(b) }), { row: row(c) }), cell(b));
        break;
      default:
        noted((out) => ({ op: kind, out, one: rowCell, other: cell(b) }));
    }
    if (isRead && rows > known) outputs.push({ row: rows - 1 });
  }
  return { steps, outputs };
}

/** What comes of the rows read off, and the marks, for a block of draws that has everything a draw can have. */
function resultOf(steps: readonly Step[], outputs: readonly Cell[]) {
  const program = compiled(steps, { inputs, outputs });
  const awkward = [0, -0, -1, -2, 1e308, Infinity, Number.NaN];
  for (const [row, place] of program.inputs.entries())
    place.forEach((_, d) => {
      place[d] = d % 8 === row ? (awkward[(d >> 3) % 7] as number) : ((d * 37 + row * 11) % 101) / 50 - 0.9;
    });
  const failed = new Uint8Array(blockSize);
  program.run(failed);
  return { failed: [...failed], rows: outputs.map((cell) => [...program.row(cell)]) };
}

describe('fused steps', () => {
  it('have the figures and the failures of the steps they are made of, to the last bit', () => {
    const made = new Set<string>();
    const programs = fc.array(choice, { minLength: 1, maxLength: 25 }).map(programOf);
    fc.assert(
      fc.property(programs, ({ steps, outputs }) => {
        const fused = fusedSteps(steps, outputs);
        for (const { op } of fused) made.add(op);
        expect(fused.length).toBeLessThanOrEqual(steps.length);
        expect(fused.flatMap(outsOf).length).toBeLessThanOrEqual(steps.flatMap(outsOf).length);
        expect(resultOf(fused, outputs)).toEqual(resultOf(steps, outputs));
      }),
      { seed: 20160101, numRuns: 400 },
    );
    expect([...made]).toEqual(
      expect.arrayContaining(['growValue', 'portion', 'perUnit', 'sum', 'allFinite', 'grow', 'above']),
    );
  });

  it('leave a row that is read off as it is, and everything that two steps read', () => {
    const steps: Step[] = [
      { op: 'add', out: 4, one: { row: 0 }, other: { row: 1 } },
      { op: 'add', out: 5, one: { row: 4 }, other: { row: 2 } },
      { op: 'add', out: 6, one: { row: 5 }, other: { row: 3 } },
    ];
    expect(fusedSteps(steps, [{ row: 6 }])).toEqual([{ op: 'sum', out: 6, terms: [0, 1, 2, 3] }]);
    expect(fusedSteps(steps, [{ row: 6 }, { row: 5 }])).toEqual([
      { op: 'sum', out: 5, terms: [0, 1, 2] },
      { op: 'add', out: 6, one: { row: 5 }, other: { row: 3 } },
    ]);
  });

  it('add up as many rows as there are', () => {
    for (let terms = 3; terms <= 12; terms++) {
      const steps = Array.from({ length: terms - 1 }, (_, at): Step => {
        return {
          op: 'add',
          out: inputs + at,
          one: { row: at === 0 ? 0 : inputs + at - 1 },
          other: { row: (at + 1) % inputs },
        };
      });
      const outputs = [{ row: inputs + terms - 2 }];
      expect(fusedSteps(steps, outputs)).toHaveLength(1);
      expect(resultOf(fusedSteps(steps, outputs), outputs)).toEqual(resultOf(steps, outputs));
    }
  });
});

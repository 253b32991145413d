import { fusedSteps } from './fusedSteps.js';
import { compiled, type RowProgram } from './RowProgram.js';
import { type Arithmetic, type Cell, failures, insOf, outsOf, type RowFunction, type Step } from './Step.js';

/**
 * Notes operations on figures, folding what is the same in all draws and what was noted before, and turns them into a
 * program. The order of operations is that of whoever notes them, so that its digits are theirs.
 */
export class RowBuilder {
  readonly #steps: Step[] = [];
  readonly #known = new Map<string, Cell>();
  readonly #inputs: number;
  #rows: number;

  constructor(inputs: number) {
    this.#inputs = inputs;
    this.#rows = inputs;
  }

  input(row: number): Cell {
    return { row };
  }

  of(constant: number): Cell {
    return { constant };
  }

  add(one: Cell, other: Cell): Cell {
    if (isExactly(one, 0)) return other;
    return isExactly(other, 0) ? one : this.#noted('add', one, other);
  }

  subtract(one: Cell, other: Cell): Cell {
    return isExactly(other, 0) ? one : this.#noted('subtract', one, other);
  }

  multiply(one: Cell, other: Cell): Cell {
    if (isExactly(one, 1)) return other;
    return isExactly(other, 1) ? one : this.#noted('multiply', one, other);
  }

  divide(one: Cell, other: Cell): Cell {
    return isExactly(other, 1) ? one : this.#noted('divide', one, other);
  }

  /** A level after growth at a rate: level · (1 + rate). Draws whose rate is not above −1 have failed. */
  grow(level: Cell, rate: Cell, failure: number): Cell {
    if ('constant' in rate) return this.multiply(level, this.add(this.of(1), rate));
    return this.#once(`grow ${named(level)} ${named(rate)}`, (out) => {
      return { op: 'grow', out, level, rate: rate.row, shift: 0, failure };
    });
  }

  sum(cells: readonly Cell[]): Cell {
    return cells.reduce((total, cell) => this.add(total, cell), this.of(0));
  }

  /** What a function makes of rows; where none of them differs between draws, it is called once. */
  call(inputs: readonly Cell[], outputs: number, run: RowFunction): Cell[] {
    if (inputs.every((cell) => 'constant' in cell)) {
      const results = Array.from({ length: outputs }, () => new Float64Array(1));
      run(
        inputs.map((cell) => Float64Array.of('constant' in cell ? cell.constant : Number.NaN)),
        results,
      );
      return results.map(([value = Number.NaN]) => ({ constant: value }));
    }
    const outs = Array.from({ length: outputs }, () => this.#rows++);
    this.#steps.push({ op: 'call', outs, inputs, run });
    return outs.map((row) => ({ row }));
  }

  /** Draws in which a figure is not above a bound have failed. */
  mustBeAbove(of: Cell, bound: number, failure: number): void {
    this.#mark('above', of, { bound, failure });
  }

  mustBeAtLeast(of: Cell, bound: number, failure: number): void {
    this.#mark('atLeast', of, { bound, failure });
  }

  mustBeFinite(of: Cell): void {
    this.#mark('finite', of, { bound: 0, failure: failures.outgrown });
  }

  /**
   * The program that computes some figures, and marks the draws that fail; what none of them needs is left out, and
   * rows are used again once nothing needs them any more.
   */
  program(outputs: readonly Cell[]): RowProgram {
    return compiled(fusedSteps(this.#needed(outputs), outputs), { inputs: this.#inputs, outputs });
  }

  #noted(op: Arithmetic, one: Cell, other: Cell): Cell {
    if ('constant' in one && 'constant' in other) return this.of(computed[op](one.constant, other.constant));
    return this.#once(`${op} ${named(one)} ${named(other)}`, (out) => ({ op, out, one, other }));
  }

  /** What was noted before under a key, or a new row and its step. */
  #once(key: string, step: (out: number) => Step): Cell {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const row = this.#rows++;
    this.#steps.push(step(row));
    this.#known.set(key, { row });
    return { row };
  }

  #mark(
    op: 'above' | 'atLeast' | 'finite',
    of: Cell,
    { bound, failure }: { readonly bound: number; readonly failure: number },
  ): void {
    const key = `${op} ${named(of)} ${bound}`;
    if ('constant' in of || this.#known.has(key)) return;
    this.#known.set(key, of);
    this.#steps.push({ op, of: of.row, bound, failure });
  }

  #needed(outputs: readonly Cell[]): Step[] {
    const wanted = new Set(outputs.flatMap((cell) => ('row' in cell ? [cell.row] : [])));
    return this.#steps
      .toReversed()
      .flatMap((written): Step[] => {
        const isWanted = outsOf(written).some((row) => wanted.has(row));
        const step = isWanted ? written : remark(written);
        if (step === undefined) return [];
        for (const row of insOf(step)) wanted.add(row);
        return [step];
      })
      .reverse();
  }
}

/** What is left of a step whose result nobody needs: the draws that it marks. */
function remark(step: Step): Step | undefined {
  if (step.op === 'grow') return { op: 'above', of: step.rate, bound: -1, failure: step.failure };
  return 'of' in step ? step : undefined;
}

const computed: Readonly<Record<Arithmetic, (one: number, other: number) => number>> = {
  add: (one, other) => one + other,
  subtract: (one, other) => one - other,
  multiply: (one, other) => one * other,
  divide: (one, other) => one / other,
};

function isExactly(cell: Cell, value: number): boolean {
  return 'constant' in cell && cell.constant === value;
}

function named(cell: Cell): string {
  return 'constant' in cell ? `c${Object.is(cell.constant, -0) ? '-0' : cell.constant}` : `r${cell.row}`;
}

import { phrases } from './phrases.js';

/** The English words of the charts of lines and of the structure. */
export const lines = {
  kind: 'Line chart',
  rest: (count: number) =>
    `Grey: ${phrases.count(count)} more ${count === 1 ? 'scenario' : 'scenarios'}, named in the table.`,
  /** A chart without a figure. */
  nothing: (indicator: string) => `${indicator}: no figure to show`,
  /** What a published figure is called beside its value. */
  published: (status: string, vintage: string) => `${status} (${vintage})`,
  perCapita: {
    title: ({ names, k, n, direction, target, year, actual, ...ends }: PerCapitaFinding) => {
      const verbs = {
        atLeast: ['reaches', 'reach'],
        within: ['ends within', 'end within'],
        atMost: ['stays at or below', 'stay at or below'],
      } as const;
      const [one, many] = verbs[direction];
      const count = phrases.scenariosThat({ names, k, n, one, many, what: `${target} in ${year}` });
      const all = n === 2 ? 'both' : `all ${phrases.count(n)}`;
      const level = n === 1 ? `; it ends ${between(ends)}` : `; they end ${between(ends)}`;
      const partly = k > 0 && k < n ? ` (${all}: ${ends.low}–${ends.high})` : level;
      return `${count}${partly}${also(actual)}`;
    },
    /** Where there is no target, or where it cannot be judged. */
    level: ({ n, year, unit, actual, ...ends }: PerCapitaLevel) =>
      `GRDP per capita ends ${between(ends)} ${unit} in ${year}${n === 1 ? '' : `, across ${phrases.count(n)} scenarios`}${also(actual)}`,
  },
};

/** The least and the greatest of several figures, as they are printed. */
export interface Ends {
  readonly low: string;
  readonly high: string;
}

/** How many of the plan's own scenarios meet the target for GRDP per capita, and where they end. */
export interface PerCapitaFinding extends Ends {
  /** Of the scenarios that meet it; of the one scenario where there is no other. */
  readonly names: readonly string[];
  readonly k: number;
  readonly n: number;
  readonly direction: 'atLeast' | 'atMost' | 'within';
  readonly target: string;
  readonly year: number;
  /** What happened in fact, where the run knows it. */
  readonly actual?: string | undefined;
}

/** Where scenarios end that are held against no target. */
export interface PerCapitaLevel extends Ends {
  readonly n: number;
  readonly year: number;
  readonly unit: string;
  readonly actual?: string | undefined;
}

const between = ({ low, high }: Ends) => (low === high ? `at ${low}` : `between ${low} and ${high}`);
const also = (actual: string | undefined) => (actual === undefined ? '' : `; actual ${actual}`);

import { phrases } from './phrases.js';

/** The English words of the triangle of shares. */
export const triangle = {
  kind: 'Triangle chart',
  caption: 'Where this lies in the whole triangle',
  range: (activity: string, bounds: string) => `${activity}: ${bounds}`,
  base: (year: number) => `Base ${year}`,
  share: (activity: string) => `${activity} (%)`,
  turn: 'Shift φ',
  more: (count: number) => `and ${count} more`,
  crowd: 'Grey: other scenarios, named in the table.',
  empty: 'The target ranges of the structure cannot add up to 100, so there is no target region.',
  title: ({ names, k, n, targets, year, asked, actual }: TriangleFinding) => {
    const every = targets === 2 ? 'both' : `all ${phrases.count(targets)}`;
    const what = `${every} target shares of ${year}`;
    const count = phrases.scenariosThat({ names, k, n, one: 'meets', many: 'meet', what });
    const inFact = actual === undefined ? '' : `; the actual structure ${actual ? 'does too' : 'does not'}`;
    return `${count}${inFact}${asked === undefined ? '' : `; the plan requires a shift of φ = ${asked}`}`;
  },
  turns: ({ year, low, high, n }: TriangleTurns) => {
    const turn = low === high ? `φ = ${low}` : `φ between ${low} and ${high}`;
    const across = n === 1 ? '' : `, across ${phrases.count(n)} scenarios`;
    return `By ${year} the structure of GRDP shifts by ${turn}${across}`;
  },
  level: (year: number) => `Structure of GRDP up to ${year}`,
  subtitle: ({ region, years, prices, rescaled }: TriangleSubtitle) => {
    const how = {
      everywhere: '; the three shares rescaled to 100, without taxes less subsidies on products',
      somewhere: '; where there are taxes on products, the other three shares are rescaled to 100',
      nowhere: '',
    };
    return `Structure of GRDP, ${region} ${years}: %, ${prices}${how[rescaled]}; one dot a year; φ is the angle between the structures of the first and the last year`;
  },
};

/** What the subtitle of the triangle is made from. */
export interface TriangleSubtitle {
  readonly region: string;
  readonly years: string;
  readonly prices: string;
  /** Where taxes less subsidies on products were left aside. */
  readonly rescaled: 'everywhere' | 'somewhere' | 'nowhere';
}

/** The least and the greatest shift of n scenarios. */
export interface TriangleTurns {
  readonly year: number;
  readonly low: string;
  readonly high: string;
  readonly n: number;
}

/** How many scenarios meet the target for the structure. */
export interface TriangleFinding {
  /** Of the one scenario where there is no other. */
  readonly names: readonly string[];
  readonly k: number;
  readonly n: number;
  readonly targets: number;
  readonly year: number;
  /** How far the plan asks the structure to turn. */
  readonly asked: string | undefined;
  /** Whether what happened in fact meets it, where that is known. */
  readonly actual: boolean | undefined;
}

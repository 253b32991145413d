import { phrases } from './phrases.js';

/** What moves GRDP per capita: a factor, and how much it adds or subtracts, as it is printed. */
export interface Move {
  readonly factor: 'base' | 'growth' | 'prices' | 'exchangeRate' | 'population';
  readonly amount: string;
}

/** How far from its target a level ends; `short` and `beyond` where more is better. */
export interface Distance {
  readonly side: 'met' | 'short' | 'beyond' | 'below' | 'above';
  readonly amount: string;
}

const subjects = {
  base: { name: 'the base-year figures', add: 'add', take: 'subtract' },
  growth: { name: 'real growth', add: 'adds', take: 'subtracts' },
  prices: { name: 'prices', add: 'add', take: 'subtract' },
  exchangeRate: { name: 'the exchange rate', add: 'adds', take: 'subtracts' },
  population: { name: 'population', add: 'adds', take: 'subtracts' },
} as const;

const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

const currencies = { 'USD per person': ' USD', 'million VND per person': ' million VND' } as const;

/** "real growth adds 762 and prices 267"; the first amount with a currency where one is given. */
function moved(moves: readonly Move[], verb: 'add' | 'take', currency = ''): string[] {
  const parts = moves.map(({ factor, amount }, position) => {
    const { name, [verb]: does } = subjects[factor];
    return position === 0 ? `${name} ${does} ${amount}${currency}` : `${name} ${amount}`;
  });
  return parts.length === 0 ? [] : [lists.format(parts)];
}

/** English of the charts that take a level or a gap apart, of the maps, and of the triangle. */
export const gaps = {
  waterfall: 'Waterfall chart',
  factor: 'Factor',
  contribution: (unit: string) => `Contribution (${unit})`,
  remark: 'Change or source',
  aYear: (change: string) => `${change}% a year`,
  exchangeRate: (unit: string) => `Exchange rate (${unit})`,
  /** Which scenario the chart takes for the plan, and why. */
  standsForPlan: (label: string, chosen: 'marked' | 'middle' | 'only', of: number) => {
    const why = { marked: ', as scenarios.yaml says', only: '' };
    const place = of === 2 ? 'first' : 'middle';
    const which = chosen === 'middle' ? `: the ${place} of ${phrases.count(of)} candidates` : why[chosen];
    return `“${label}” stands for the plan${which}.`;
  },
  driversTitle: ({ adds, takes, unit, level, year, distance }: DriversTitle) => {
    const taking = moved(takes, 'take', adds.length === 0 ? currencies[unit] : '');
    const drivers = [...moved(adds, 'add', currencies[unit]), ...taking].join('; ');
    return `${drivers === '' ? 'no factor changes' : drivers}: ${level} in ${year}${distanceText(distance)}`;
  },
  driversSubtitle: ({ label, region, from, to, unit }: DriversSubtitle) =>
    `“${label}”, ${region}: change in GRDP per capita from ${from} to ${to}, ${unit}`,
  driversMethod:
    'Prices: implicit deflator of GRDP. Decomposed by logarithmic means (LMDI), without a residual.',
  rounded: 'Rounded figures need not add up.',
  gapTitle: ({ label, level, year, instead, causes }: GapTitle) => {
    const told = causes.flatMap(({ moves, verb }) => moved(moves, verb)).join('; ');
    return `“${label}” gives ${level} in ${year} instead of ${instead}${told === '' ? '' : `: ${told}`}`;
  },
  gapSubtitle: (unit: string, from: string, to: string) =>
    `Gap in GRDP per capita, ${unit}: ${from} and ${to}`,
  /** The target as one side of a gap: what it leaves open is as in a scenario. */
  targetUnder: (label: string) => `the target (under “${label}”, with the deflator that meets it)`,
  scenario: (label: string) => `“${label}”`,
  targetOf: (bounds: string) => `Target: ${bounds}`,
  growthOf: (activity: string) => `Growth: ${activity}`,
  oneSided: 'in the base of one side only',
  gapMethod: 'Decomposed by logarithmic means (LMDI): independent of any order, without a residual.',
  shapleyMethod: 'Decomposed by the mean over all orders (Shapley), without a residual.',
};

function distanceText(distance: Distance | undefined): string {
  if (distance === undefined) return '';
  const { side, amount } = distance;
  if (side === 'met') return ', which meets the target';
  if (side === 'short') return `, ${amount} short of the target`;
  return `, ${amount} ${side === 'below' ? 'below' : 'above'} the target`;
}

/** What the title of the drivers is made from. */
export interface DriversTitle {
  readonly adds: readonly Move[];
  readonly takes: readonly Move[];
  readonly unit: keyof typeof currencies;
  readonly level: string;
  readonly year: number;
  readonly distance: Distance | undefined;
}

/** What the subtitle of the drivers is made from. */
export interface DriversSubtitle {
  readonly label: string;
  readonly region: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** What the title of a gap is made from. */
export interface GapTitle {
  readonly label: string;
  readonly level: string;
  readonly year: number;
  readonly instead: string;
  /** What moves the level to the side where it ends, then what moves it back. */
  readonly causes: readonly { readonly moves: readonly Move[]; readonly verb: 'add' | 'take' }[];
}

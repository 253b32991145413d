import type { Period } from '../../../plan/Period.js';
import type { RankAmong } from '../../../plan/targets/RankAmong.js';

const targetOf = (year: number) => `Target for ${year}`;

/** The English turns of phrase that sentences about any chart or table share. */
export const phrases = {
  upTo: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
  free: 'free',
  about: (amount: string) => `about ${amount}`,
  aYear: (amount: string) => `${amount} a year`,
  /** A place among the provinces, with the bound that gives it. */
  place: ({ place, among, first, count }: RankAmong, bounds: string | undefined) =>
    `among the ${place} ${first} of ${count ?? (among === 'region' ? 'the region’s' : 'all')} provinces${bounds === undefined ? '' : ` (${bounds})`}`,
  /** What is to be reached in some year up to one. */
  byDate: (bounds: string, year: number) => `${bounds} by ${year}`,
  /** Bounds of some years of the plan. */
  over: (bounds: string, { from, to }: Period) =>
    from === to ? `${bounds} in ${from}` : `${bounds}, ${from}–${to}`,
  /** The target as a chart names it. */
  targetFor: (year: number | undefined, bounds: string) =>
    `${year === undefined ? 'Target' : targetOf(year)}: ${bounds}`,
  /** The same where its bounds stand elsewhere. */
  targetOf,
  /** A count as a sentence writes it: a word up to twelve. */
  count: (count: number) => words[count] ?? String(count),
  /**
   * How many scenarios do something, and which: "Neither of the two scenarios reaches …", "Three of the seven … : A, B".
   *
   * `one` and `many` are the verb; `what` follows it.
   */
  scenariosThat: ({ names, k, n, one, many, what }: ScenariosThat) => {
    if (n === 1) return `“${names[0] ?? ''}” ${k === 1 ? one : `does not ${many}`} ${what}`;
    if (k === 0) return `${n === 2 ? 'Neither' : 'None'} of the ${phrases.count(n)} scenarios ${one} ${what}`;
    if (k === n) return `${n === 2 ? 'Both' : `All ${phrases.count(n)}`} scenarios ${many} ${what}`;
    const which = k <= 3 && names.length > 0 ? `: ${lists.format(names.map((name) => `“${name}”`))}` : '';
    const few = phrases.count(k).replace(/^./, (letter) => letter.toUpperCase());
    return `${few} of the ${phrases.count(n)} scenarios ${k === 1 ? one : many} ${what}${which}`;
  },
  footer: {
    target: (document: string) => `Target:\u00a0${document}.`,
    vintage: (date: string, label: string) => `Vintage\u00a0${date}: ${label}.`,
    mixed: 'Figures of different vintages are not directly comparable.',
    sources: (publishers: string) => `Sources:\u00a0${publishers}.`,
    axisStart: (start: string) => `The vertical axis starts at ${start}.`,
  },
};

/** What a sentence of the kind "k of n scenarios" is made from. */
export interface ScenariosThat {
  /** Names of the k scenarios; of the one scenario where n is 1. */
  readonly names: readonly string[];
  readonly k: number;
  readonly n: number;
  /** The verb for one and for many; languages without the difference use the first. */
  readonly one: string;
  readonly many: string;
  readonly what: string;
}

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

import { phrases } from './phrases.js';

/** The English words of the charts of lines and of the structure. */
export const lines = {
  kind: 'Line chart',
  rest: (count: number) =>
    `Grey: ${phrases.count(count)} more ${count === 1 ? 'scenario' : 'scenarios'}, named in the table.`,
  /** What a row of them is called. */
  others: (count: number) =>
    `${phrases.count(count)} more ${count === 1 ? 'scenario' : 'scenarios'}`.replace(/^./u, (letter) =>
      letter.toUpperCase(),
    ),
  /** A chart without a figure. */
  nothing: (indicator: string) => `${indicator}: no figure to show`,
  /** What a published figure is called beside its value. */
  published: (status: string, vintage: string) => `${status} (${vintage})`,
  path: {
    /** An amount of something that its unit does not say. */
    of: (amount: string, name: string) => `${amount} (${name})`,
    title: ({
      names,
      k,
      n,
      direction,
      isBeyond,
      target,
      year,
      years,
      actual,
      published,
      ...ends
    }: PathFinding) => {
      const verbs = {
        atLeast: ['reaches', 'reach'],
        within: years === 'every' ? ['stays within', 'stay within'] : ['ends within', 'end within'],
        atMost: ['stays at or below', 'stay at or below'],
      } as const;
      const [one, many] = isBeyond ? ['exceeds', 'exceed'] : verbs[direction];
      const when = years === 'every' ? 'in every year' : `${years} ${year}`;
      const count = phrases.scenariosThat({ names, k, n, one, many, what: `${target} ${when}` });
      const all = n === 2 ? 'both' : `all ${phrases.count(n)}`;
      const end = { by: 'at best', every: 'at worst', in: n === 1 ? 'it ends' : 'they end' }[years];
      const level = `; ${end} ${between(ends)}`;
      const partly = k > 0 && k < n ? ` (${all}: ${ends.low}–${ends.high})` : level;
      return `${count}${partly}${also({ actual, published })}`;
    },
    /** Where there is no target, or where it cannot be judged. */
    level: ({ name, n, year, low, high, ...known }: PathLevel) =>
      `${name} in ${year}: ${low === high ? low : `${low} to ${high}`}${n === 1 ? '' : ` across ${phrases.count(n)} scenarios`}${also(known)}`,
    /** Where no scenario has a figure. */
    published: ({ name, value, year }: PathPublished) =>
      `${name}: ${value} published for ${year}; no scenario projects it`,
  },
  growth: {
    average: (from: number, to: number) => `Average ${from}–${to}`,
    /** The target speaks of the average, not of each year. */
    target: (bounds: string) => `Target for the average: ${bounds}`,
    title: ({ name, within, above, below, target, bounds, results, published, actual }: GrowthFinding) => {
      const sides = [
        { count: within, pace: '', what: target },
        { count: above, pace: 'faster', what: `more than ${bounds}` },
        { count: below, pace: 'more slowly', what: `less than ${bounds}` },
      ].filter(({ count }) => count > 0);
      const [first, ...others] = sides;
      const n = within + above + below;
      const after = published ?? actual;
      const end =
        after === undefined
          ? `; result: ${results}`
          : `; ${published === undefined ? 'actual' : 'published growth'}: ${after}`;
      if (name !== undefined) return `“${name}” averages ${first?.what}${end}`;
      if (others.length === 0)
        return `${n === 2 ? 'Both' : `All ${phrases.count(n)}`} scenarios average ${first?.what}${end}`;
      const counts = [
        `${phrases.count(first?.count ?? 0)} ${first?.count === 1 ? 'averages' : 'average'} ${first?.what}`,
        ...others.map(
          ({ count, pace }) => `${phrases.count(count)} ${count === 1 ? 'grows' : 'grow'} ${pace}`,
        ),
      ];
      return `Of ${phrases.count(n)} scenarios, ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}${end}`;
    },
    level: ({ results, falls, published, actual }: GrowthKnown) =>
      `${falls ? `Growth of GRDP averages ${results} a year` : `GRDP grows by ${results} a year on average`}${published === undefined ? also({ actual }) : `; published growth: ${published}`}`,
    subtitle: ({ region, from, to, bases, published }: GrowthBases) =>
      `Growth of GRDP, ${region} ${from}–${to}: per cent a year, ${bases}${published === undefined ? '' : ` (published: ${published})`}`,
    weights:
      'Growth of the total differs with the year whose prices weight the activities, even where every activity grows alike.',
  },
  structure: {
    kind: 'Range chart by activity',
    share: (year: number) => `Share in ${year} (%)`,
    target: 'Target',
    published: 'Published',
    targetOf: (bounds: string) => `Target: ${bounds}`,
    noTarget: 'No target',
    met: (year: number) => `${year}: target met`,
    missed: (year: number) => `${year}: target missed`,
    notApart: '–: not reported separately in that vintage.',
    equallyLong: 'One percentage point is equally long in every column; axes do not start at zero.',
    subtitle: (region: string, years: string, prices: string) =>
      `Structure of GRDP, ${region} ${years}: per cent, ${prices}`,
    title: ({ names, k, n, targets, year, assumed, published }: StructureFinding) => {
      const every = targets === 2 ? 'both' : `all ${phrases.count(targets)}`;
      const what = `${targets === 1 ? 'the target share' : `${every} target shares`} of ${year}`;
      const count = phrases.scenariosThat({ names, k, n, one: 'meets', many: 'meet', what });
      const because = assumed ? ', by assumption' : '';
      if (published === undefined) return `${count}${because}`;
      const [least, most] = published;
      const met = least === most ? `${most}` : `${least}–${most}`;
      return `${count}${because}; published figures meet ${most === 0 ? 'none' : `${met} of ${targets}`}`;
    },
    level: ({ from, to, activity, span }: StructureLevel) =>
      `Structure of GRDP, ${from}–${to}: “${activity}” moves most, to ${span} in ${to}`,
    unmoved: ({ from, to }: Pick<StructureLevel, 'from' | 'to'>) =>
      `The structure of GRDP stays the same from ${from} to ${to}`,
  },
};

/** The least and the greatest of several figures, as they are printed. */
export interface Ends {
  readonly low: string;
  readonly high: string;
}

/** What happened in fact, where the run knows it. */
export interface ToldActual {
  /** As the scenario comes out that is marked as the actual. */
  readonly actual?: string | undefined;
  /** As it was published last, where that is another number. */
  readonly published?: string | undefined;
}

/** How many of the plan's own scenarios meet the target for a figure, and where they end. */
export interface PathFinding extends Ends, ToldActual {
  /** Of the scenarios that meet it; of the one scenario where there is no other. */
  readonly names: readonly string[];
  readonly k: number;
  readonly n: number;
  readonly direction: 'atLeast' | 'atMost' | 'within';
  /** Whether all end above the range that they were to reach at least. */
  readonly isBeyond: boolean;
  readonly target: string;
  readonly year: number;
  /** In that year, in any year up to it, or in every year: the ends are of the year that decides. */
  readonly years: 'in' | 'by' | 'every';
}

/** Where scenarios end that are held against no target. */
export interface PathLevel extends Ends, ToldActual {
  readonly name: string;
  readonly n: number;
  readonly year: number;
}

/** The last published figure where no scenario has one. */
export interface PathPublished {
  readonly name: string;
  readonly value: string;
  readonly year: number;
}

/** Growth on average, as it is printed: of the scenarios, as published, and of the actual where the run knows it. */
export interface GrowthKnown {
  readonly results: string;
  /** Whether the lowest of the results is below zero. */
  readonly falls: boolean;
  readonly published?: string | undefined;
  readonly actual?: string | undefined;
}

/** How many scenarios average the target, more and less. */
export interface GrowthFinding extends GrowthKnown {
  /** Of the scenario, where there is one alone. */
  readonly name?: string | undefined;
  readonly within: number;
  readonly above: number;
  readonly below: number;
  /** With its direction where one side is open: at most 8% a year. */
  readonly target: string;
  /** Its bounds alone. */
  readonly bounds: string;
}

/** What growth is measured at; the prices of published growth where they differ. */
export interface GrowthBases {
  readonly region: string;
  readonly from: number;
  readonly to: number;
  readonly bases: string;
  readonly published?: string | undefined;
}

/** How many scenarios meet every target for a share. */
export interface StructureFinding {
  /** Of the scenario, where there is one alone. */
  readonly names: readonly string[];
  readonly k: number;
  readonly n: number;
  /** How many shares have a target. */
  readonly targets: number;
  readonly year: number;
  /** Those that meet them assume the structure. */
  readonly assumed: boolean;
  /** The least and the greatest number of targets that published figures of one vintage meet. */
  readonly published: readonly [number, number] | undefined;
}

/** The activity whose share moves furthest. */
export interface StructureLevel {
  readonly from: number;
  readonly to: number;
  readonly activity: string;
  readonly span: string;
}

const between = ({ low, high }: Ends) => (low === high ? `at ${low}` : `between ${low} and ${high}`);
const also = ({ actual, published }: ToldActual) => {
  if (published !== undefined) return `; published: ${published}`;
  return actual === undefined ? '' : `; actual ${actual}`;
};

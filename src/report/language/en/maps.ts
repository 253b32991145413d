type Assumption = 'deflator' | 'exchangeRate' | 'population';

const assumptions = {
  deflator: 'deflator',
  exchangeRate: 'exchange rate',
  population: 'population',
} as const;
const subjects = {
  deflator: ['the deflator', 'rises'],
  exchangeRate: ['the exchange rate (VND per USD)', 'rises'],
  population: ['population', 'grows'],
} as const;

const all = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const any = new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' });

/** The English words of the maps of two assumptions. */
export const maps = {
  kind: 'Map of two assumptions',
  axes: {
    growth: 'Growth of GRDP, % a year',
    deflator: 'Rise of the deflator, % a year',
    exchangeRate: 'Rise of the exchange rate (VND per USD), % a year',
    population: 'Growth of population, % a year',
  },
  growthTarget: (bounds: string) => `Growth target: ${bounds}`,
  point: (scenario: string, amount: string) => `${scenario}: ${amount}`,
  title: ({ y, year, growth, target, needed, assumed, scenarios }: MapTitle) => {
    const after =
      assumed === undefined
        ? ''
        : `; the ${scenarios === 1 ? 'scenario assumes' : 'scenarios assume'} ${assumed}%`;
    if (needed === undefined) return `Growth and ${assumptions[y]} that lead to ${target} in ${year}${after}`;
    const [subject, verb] = subjects[y];
    const moves = `${subject} ${needed.isBelowZero ? 'changes' : verb} by ${neededText(needed)}`;
    return `Growth of ${growth} a year leads to ${target} in ${year} only if ${moves}${after}`;
  },
  subtitle: ({ unit, growthBasis, y, years, rest }: MapSubtitle) =>
    `GRDP per capita (${unit}) by growth (${growthBasis}) and ${assumptions[y]}, averages ${years}; ${all.format(rest.map((one) => assumptions[one]))} as assumed`,
  /** Scenarios that have no place on the map. */
  setAside: (rest: readonly Assumption[], names: readonly string[]) => {
    const which = names.length > 3 ? `${names.length} scenarios` : names.join('; ');
    const differs = any.format(['base', ...rest.map((one) => assumptions[one])]);
    return `Not on the map: ${which} (another ${differs}, or prices that differ by activity).`;
  },
  others: (count: number) => `Grey: ${count} more scenarios.`,
};

function neededText(needed: Needed): string {
  if (needed.kind === 'between') {
    const { least, most, isBelowZero } = needed;
    return `${least === most ? least : `${least}${isBelowZero ? ' to ' : '–'}${most}`}% a year`;
  }
  const { kind, change, strict } = needed;
  const bound = `${kind === 'atLeast' ? 'at least' : 'at most'} ${change}% a year`;
  return strict === undefined ? bound : `${bound} (${strict.change}% at ${strict.growth}% growth)`;
}

/** What an assumption must be, in per cent a year, as printed. */
export type Needed =
  | { readonly kind: 'between'; readonly least: string; readonly most: string; readonly isBelowZero: boolean }
  | {
      readonly kind: 'atLeast' | 'atMost';
      /** At the growth that helps most. */
      readonly change: string;
      readonly isBelowZero: boolean;
      /** At the growth that helps least. */
      readonly strict: { readonly change: string; readonly growth: string } | undefined;
    };

/** What the title of a map is made from. */
export interface MapTitle {
  readonly y: Assumption;
  readonly year: number;
  readonly growth: string;
  readonly target: string;
  /** Nothing where it cannot be told. */
  readonly needed: Needed | undefined;
  readonly assumed: string | undefined;
  readonly scenarios: number;
}

/** What the subtitle of a map is made from. */
export interface MapSubtitle {
  readonly unit: string;
  readonly growthBasis: string;
  readonly y: Assumption;
  readonly years: string;
  /** What is on neither axis. */
  readonly rest: readonly Assumption[];
}

import { thingNamed } from '../thingNamed.js';
import { judgedTargets } from './everyOf.js';
import { heldTogether } from './heldTogether.js';

/** The sentences of the English pages: what a question to the model found, for a terminal, a notebook or a document. */
export const pages = {
  targetLine: (year: number | undefined, label: string, bounds: string) =>
    `Target${year === undefined ? '' : ` ${year}`}: ${label} ${bounds}`,
  and: (texts: readonly string[]) => texts.join(' and '),
  needs: (scenario: string, needs: string) => `${scenario}: missing: ${needs}.`,
  summary: {
    growth: 'Growth %',
    structure: (year: number) => `Structure ${year} %`,
    perCapita: (unit: string, year: number) => `${unit} ${year}`,
    targets: (count: number) => `${count} ${count === 1 ? 'target' : 'targets'}`,
    base: ({
      year,
      vintage,
      label,
      basis,
    }: {
      year: number;
      vintage: string;
      label: string;
      basis: string;
    }) => `Base ${year} (${vintage}): ${label}; ${basis}`,
    growthDiffers: ({
      scenario,
      projected,
      year,
      published,
    }: {
      scenario: string;
      projected: string;
      year: number;
      published: string;
    }) => `${scenario}: GRDP grows ${projected} a year with the weights of ${year}; published ${published}.`,
  },
  consistency: {
    finding: ({
      plan,
      answer,
      count,
      linked,
    }: {
      plan: string;
      answer: 'can' | 'cannot' | 'undecided';
      count: number;
      linked: number;
    }) => `${plan === '' ? '' : `${plan}: `}${heldTogether(answer, count, linked)}.`,
    undecided: (targets: string, reason: 'outOfRange' | 'tooLarge') =>
      `Not decided: ${targets}: ${undecided[reason]}`,
    targetsAnd: (targets: readonly string[]) => targets.join(' and '),
    conflict: (targets: string, isOne: boolean, given: string) =>
      `${targets} cannot hold${isOne ? '' : ' together'}${given === '' ? '' : `, given ${given}`}.`,
    required: (quantity: string, range: string) => `They can hold together with ${quantity}: ${range}`,
    single: (change: string, isFirst: boolean) =>
      isFirst ? `They can hold together by changing only ${change}` : `Or by changing only ${change}`,
    change: ({
      target,
      bound,
      before,
      after,
    }: {
      target: string;
      bound: 'lower' | 'upper';
      before: string;
      after: string;
    }) => `“${target}”: ${bound} bound ${before} → ${after}`,
    driver: (name: string, range: string) => `${name}: ${range}`,
    leastChange: 'Smallest change that makes all targets compatible:',
    assumptions: 'Assumptions:',
    implies: 'What the plan implies:',
    arithmetic: "The plan's own arithmetic:",
    untested: 'Not tested:',
    base: (year: number, vintage: string) => `Base ${year} (${vintage})`,
    bounds: {
      written: 'Both ends of a range bind',
      byDirection: 'Only the end that the direction of a target names binds',
    },
    sources: {
      given: 'given',
      scenario: (name: string) => thingNamed('scenario', name),
      assumed: 'assumed',
      free: 'not stated in the plan',
    },
  },
  slips: {
    shares: ({ year, low, high, beside }: { year: number; low: string; high: string; beside: string }) =>
      `The target shares of ${year} add up to ${low}${low === high ? '' : ` to ${high}`}${beside === '' ? '' : ` (without ${beside})`}`,
    impossible: '100% cannot be reached',
    rounded:
      '100% cannot be reached; the difference is within the rounding of the decimals they are written with',
    onePoint: (corners: string, isExact: boolean) =>
      `only one point remains, ${corners} ${isExact ? '=' : '≈'} 100`,
    noCorner: 'no combination of range ends gives 100%',
    corners: (sums: string, count: number, isExact: boolean) =>
      `of the combinations of range ends only ${sums} ${count === 1 ? 'gives' : 'give'} ${isExact ? '' : 'about '}100%`,
    manyCorners: (count: number, all: number) =>
      `${count} of the ${all} combinations of range ends give exactly 100%`,
    middles: (sum: string, too: boolean) => `and the midpoints give ${sum}${too ? ' too' : ''}`,
    impliedBase: (targets: string, base: string, year: number) => `${targets} imply ${base} in ${year}`,
    factDiffers: (known: string) => `the facts give ${known}`,
    endsDiffer: 'the two ends do not agree',
    growth: (range: string, target: string) =>
      `Growth of the components adds up to ${range} a year, which cannot be ${target}.`,
    metAtStart: ({
      target,
      found,
      year,
      vintage,
      range,
    }: {
      target: string;
      found: string;
      year: number;
      vintage: string;
      range: string;
    }) => `“${target}”: ${found} already in ${year} (${vintage}), so ${range} is met at the start.`,
  },
  solution: {
    columns: {
      now: 'Baseline',
      sought: 'Target',
      assumed: 'Assumed',
      required: 'Required',
      added: 'Added each year',
      addedPoints: 'Added each year, points',
      change: 'Change, points',
      finding: 'Finding',
      latest: 'Latest start',
      start: 'Start',
      value: 'Result',
      growthOf: 'Growth of',
      inScenario: (years: string) => `Scenario ${years}`,
      needed: (years: string) => `Required ${years}`,
    },
    caption: (levers: string, sought: string) => `${levers} needed for ${sought}`,
    statuses: {
      reached: 'target reached',
      unreachable: 'out of reach',
      noEffect: 'does not move the target',
      notComputable: 'not computable',
    },
    stopped: (finding: string, bound: string) => `${finding}, stopped by its bound ${bound}`,
    levels:
      'Levels are yearly averages over the years that may change; every other assumption stays as it is.',
    beforeShocks: (scenarios: string) =>
      `${scenarios}: levels are those before the shock, which moves growth once more.`,
    nearest: ({
      scenario,
      levers,
      sought,
      found,
    }: {
      scenario: string;
      levers: string;
      sought: string;
      found: string;
    }) => `${scenario}: within the bounds of ${levers}, the nearest to ${sought} is ${found}.`,
    breaks: (scenario: string, years: string) =>
      `${scenario}: the target is then missed on its other side in ${years}.`,
    observed: (rates: string) => `Observed growth: ${rates}`,
    observedNotes: [
      'Growth is the yearly average at constant prices. Baseline: the first years as observed, the others as in the scenario.',
      'In the remaining years all activities change by the same points; every other assumption stays as it is.',
    ],
    startNote:
      'Levels are yearly averages from the start on (from the first year where no start reaches the target); every other assumption stays as it is.',
    none: 'none',
    measure: (lever: string, adds: string) => `Measure: ${lever} ${adds} in each year from its start on`,
  },
  start: {
    latest: (scenario: string, year: number) =>
      `${scenario}: the target is still met if the measure starts in ${year} at the latest.`,
    never: (scenario: string) => `${scenario}: no start year meets the target`,
    earliest: (year: number, value: string) => `even starting in ${year} it reaches only ${value}`,
    asIs: (scenario: string, value: string) => `${scenario}: meets ${value} as it is; nothing has to change.`,
    noEffect: (scenario: string, levers: string) => `${scenario}: ${levers} does not move the target.`,
    noneReaches: (scenario: string, value: string) => `${scenario}: no start year reaches ${value}`,
    latestChange: (scenario: string, value: string, year: number) =>
      `${scenario}: ${value} is still reached if the change starts in ${year} at the latest`,
    stop: (year: number, stops: readonly string[]) => `from ${year} on, ${stops.join(' and ')}`,
    atBound: (lever: string, bound: string) => `${lever} stops at its bound ${bound}`,
    nearest: (value: string) => `the nearest is ${value}`,
  },
  gap: {
    from: (side: string) => `From: ${side}`,
    to: (side: string) => `To: ${side}`,
    under: (label: string, scenario: string) => `${label}, under “${scenario}”`,
    line: ({ year, from, to, gap }: { year: number; from: string; to: string; gap: string }) =>
      `GRDP per capita in ${year}: ${from} → ${to}: a gap of ${gap}`,
    share: '% of the gap',
    fromLevel: 'From',
    toLevel: 'To',
    total: 'Total',
    percentAYear: '% a year',
    percentOfBase: '% of GRDP in the base year',
    methods: { logarithmic: 'logarithmic mean Divisia index (LMDI)', shapley: 'Shapley value' },
    method: (name: string) => `Method: ${name}; independent of any order, without residual.`,
  },
  backtest: {
    counts: judgedTargets,
    target: ({
      label,
      year,
      actual,
      middle,
      bounds,
      verdict,
    }: {
      label: string;
      year: number | undefined;
      actual: string;
      middle: string;
      bounds: string;
      verdict: string;
    }) =>
      `${label}${year === undefined ? '' : ` in ${year}`}: ${actual} against ${middle} (the midpoint of ${bounds}): ${verdict}.`,
    structure: (met: number, count: number) =>
      `Structure: ${met} of ${count} shares came within their range.`,
    forecasts: 'Forecast and actual (error = actual − forecast)',
    missing: 'Missing',
  },
  realism: {
    missing: (measure: string, needs: string) => `${measure}. Missing: ${needs}`,
    inAll: 'All scenarios',
  },
};

const undecided = {
  outOfRange: 'the figures lie beyond what can be computed',
  tooLarge: 'too many conditions to solve exactly in a few seconds',
};

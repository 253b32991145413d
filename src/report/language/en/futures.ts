const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** The English words of the charts of odds. */
export const futures = {
  fan: {
    title: ({ target, year, count, low, high }: FanFinding) =>
      `In ${count} of 100 futures GRDP per capita meets its target for ${year} (${target}); ${low === high ? `at least 80 of 100 end at ${high}` : `80 of 100 end between ${low} and ${high}`}`,
    subtitle: (region: string, years: string, bases: string) =>
      `GRDP per capita, ${region} ${years}, over many futures: ${bases}`,
    below: (count: number) => (count === 50 ? 'half lie below' : `${count} of 100 lie below`),
    asPastPlans: (count: number) =>
      count === 50 ? 'as past plans missed: half below' : `as past plans missed: ${count} of 100 below`,
    pastPlans: (errors: readonly string[]) =>
      `Grey: if growth misses as in past plans (${lists.format([...errors])} percentage points).`,
    actual: 'Actual',
    bands: 'Dark band: the middle 50 of 100 futures; pale band: 80 of 100. The rest lies outside.',
  },
  chart: {
    kind: 'Bar chart by target',
    title: ({ scenario, all, count, best, worst }: OddsFinding) =>
      count === 1
        ? `“${scenario}” meets the one target that is uncertain in ${all} of 100 futures`
        : `Of the ${count} targets that are uncertain, “${scenario}” meets each in ${worst === best ? best : `${worst} to ${best}`} of 100 futures, and ${count === 2 ? 'both' : `all ${count}`} together in ${all}`,
    subtitle: (region: string, years: string) =>
      `How likely each target is, ${region} ${years}: of 100 futures`,
    together: 'All of these together',
    axis: (share: string) => `${share} of 100`,
    assumed: 'The same in every future, as the scenario assumes what they take',
    met: (target: string) => `${target}: met`,
    missed: (target: string) => `${target}: missed`,
    count: 'Futures of 100',
    ends: 'Values in 80 of 100',
    error: 'Standard error',
  },
  sideBySide: {
    kind: 'Heat table of targets by scenario',
    title: ({ best, worst, name, scenarios }: SideBySideFinding) =>
      scenarios === 1 || best === worst
        ? `All targets are met together in ${best} of 100 futures${scenarios === 1 ? '' : ', whatever the scenario'}`
        : `All targets are met together in ${best} of 100 futures at best, under “${name}”, and in ${worst} at worst`,
    assumedMet: 'Met in every future, as assumed',
    assumedMissed: 'Missed in every future, as assumed',
    left: (count: number) =>
      `${count} more ${count === 1 ? 'scenario is' : 'scenarios are'} in the table of this chart.`,
    sample: (draws: string, seed: number) =>
      `${draws} futures a scenario, seed ${seed}, drawn from the doubts that the plan folder states; wider doubt gives other odds. Doubts without a stated correlation are taken as independent.`,
  },
  discovery: {
    title: (target: string, scenario: string) => `When “${scenario}” misses the target for ${target}`,
    box: (count: string, conditions: readonly string[]) =>
      `In ${count} of 100 futures in which ${lists.format(conditions)}, the target is missed.`,
    held: (coverage: string, mass: string, conditions: number) =>
      `${conditions === 1 ? 'This condition holds' : 'These conditions hold'} in ${mass} of 100 futures, and ${coverage} of 100 misses fall under ${conditions === 1 ? 'it' : 'them'}.`,
    all: (count: string) => `Over all futures the target is missed in ${count} of 100.`,
    every: {
      meets: 'Every future drawn meets the target.',
      misses: 'Every future drawn misses the target.',
    },
    none: 'No condition sets apart futures that miss the target.',
    notDense: (count: string) =>
      `No box is as dense as was asked for; this is the densest (${count} of 100).`,
    below: (name: string, high: string) => `${name} is at most ${high}`,
    above: (name: string, low: string) => `${name} is at least ${low}`,
    between: (name: string, low: string, high: string) => `${name} is between ${low} and ${high}`,
    of: (name: string, kind: 'level' | 'difference') =>
      kind === 'level' ? `${name} on average` : `${name}, against the scenario’s own figure,`,
    happens: (name: string) => `${name} happens`,
    happensNot: (name: string) => `${name} does not happen`,
    kind: 'Bar chart of conditions and of boxes',
    chartTitle: ({ target, count, conditions, all, everyFuture }: BoxFinding) =>
      everyFuture !== undefined
        ? `${target} ${everyFuture} its target in every future drawn`
        : conditions === 0
          ? `${target} misses its target in ${all} of 100 futures, and no condition sets these apart`
          : `${target} misses its target in ${count} of 100 futures in which ${conditions === 1 ? 'this condition holds' : `these ${conditions} conditions hold`}; over all futures, in ${all}`,
    subtitle: (target: string, region: string, scenario: string) =>
      `When the target is missed: ${target}, ${region}, “${scenario}”`,
    ordered: 'The box: futures in the order of each doubt, lowest at the left',
    peeled: 'The way to it: boxes peeled from all futures',
    allFutures: 'All futures',
    counted: (step: number, conditions: number) =>
      `Box ${step}: ${conditions === 1 ? '1 condition' : `${conditions} conditions`}`,
    chosen: (box: string) => `${box}, as above`,
    withoutIt: (count: string) => `without it ${count} of 100 miss`,
    luck: (value: string) => `quasi-p value ${value}`,
    ofBox: (density: string, coverage: string | undefined) =>
      `${density} of 100 miss${coverage === undefined ? '' : `; it holds ${coverage} of 100 misses`}`,
    key: {
      holds: 'The condition holds',
      density: 'Misses of 100 in the box',
      coverage: 'Of 100 misses, those in the box',
    },
    condition: 'Condition',
    quasiP: 'Quasi-p value',
    without: 'Misses of 100 without it',
    coverage: 'Misses covered',
    density: 'Misses of 100 in the box',
    mass: 'Futures of 100 in it',
    conditions: 'Conditions',
    step: 'Box',
    taken: (step: number) => `${step} (taken)`,
    tiny: 'under 0.001',
    trajectory: 'The way of the boxes, on futures in which they were not searched:',
    conditionsOf: (density: string) => `Conditions under which ${density} of 100 miss`,
    boxesTo: (density: string) => `Boxes on the way to the one in which ${density} of 100 miss`,
    honest: (draws: string, seed: number) =>
      `Searched in ${draws} futures, told on as many others; seed ${seed}.`,
    quasiPMeans: 'A quasi-p value is the chance that luck alone would give the condition.',
    sample: (hash: string) => `Sample ${hash}.`,
  },
  sensitivity: {
    title: (target: string, scenario: string) => `What ${target} hangs on in “${scenario}”`,
    doubt: 'In doubt',
    low: 'At the 10% point',
    high: 'At the 90% point',
    first: 'Share of the variance',
    total: 'With what it does together with others',
    without: 'Of 100 futures, how many meet the target if this were certain',
    notFromZero: 'not distinguishable from zero',
    share: (value: string, low: string, high: string) => `${value}% (${low} to ${high})`,
    range: (low: string, high: string) => `${low} to ${high}`,
    ends: 'Between the 10 and 90% points',
    middle: (amount: string) => `With every doubt at its middle the value is ${amount}.`,
    most: (name: string, low: string, high: string) =>
      `It hangs most on ${name}: that alone moves it from ${low} to ${high}.`,
    change: (name: string, from: string, to: string): string =>
      from === to
        ? `To be certain of any one of these would leave the odds near ${from} of 100.`
        : `What would change the answer: to be certain of ${name} would move the odds from ${from} to ${to} of 100.`,
    event: 'An event stands at “never” and at “begun once, in the year that moves the figure most”.',
    grouped: 'Correlated doubts are told together: their shares cannot be told apart.',
    shares:
      'Shares of the variance are estimates with 95% intervals. The true shares of the first column add up to at most 100%; what is left comes from doubts acting together.',
    failed: (count: string) => `${count} pairs without a result are left out of the shares.`,
    sample: (pairs: string, seed: number, hash: string) =>
      `${pairs} pairs of futures, seed ${seed}. Sample ${hash}.`,
    kind: 'Tornado chart',
    subtitle: (target: string, region: string, unit: string) =>
      `${target}, ${region}: ${unit}; each doubt alone at its 10 and 90% points, the others at their middle`,
    chartTitle: ({ name, target, low, high }: Readonly<Record<'name' | 'target' | 'low' | 'high', string>>) =>
      `${target} hangs most on ${name}: between ${low} and ${high}`,
    key: { low: 'Doubt at its 10% point', high: 'Doubt at its 90% point' },
  },
  /** What odds rest on. */
  sample: (scenario: string, draws: string, seed: number) =>
    `“${scenario}”: ${draws} futures, seed ${seed}, drawn from the doubts that the plan folder states; wider doubt gives other odds.`,
  independent: (all: boolean): string =>
    all
      ? 'All doubts are taken as independent.'
      : 'Doubts without a stated correlation are taken as independent.',
};

/** What a fan finds. */
export interface FanFinding {
  readonly target: string;
  readonly year: number;
  readonly count: string;
  readonly low: string;
  readonly high: string;
}

/** What the odds of several scenarios come to. */
export interface SideBySideFinding {
  readonly best: string;
  readonly worst: string;
  /** Of the best scenario. */
  readonly name: string;
  readonly scenarios: number;
}

/** What a box comes to. */
export interface BoxFinding {
  readonly target: string;
  readonly count: string;
  readonly conditions: number;
  readonly all: string;
  readonly everyFuture: 'meets' | 'misses' | undefined;
}

/** What the odds of a scenario come to. */
export interface OddsFinding {
  readonly scenario: string;
  readonly all: string;
  readonly count: number;
  readonly best: string;
  readonly worst: string;
}

/** The English words of the charts of odds. */
export const futures = {
  fan: {
    title: ({ target, year, count, low, high }: FanFinding) =>
      `In ${count} of 100 futures GRDP per capita meets its target for ${year} (${target}); 80 of 100 end between ${low} and ${high}`,
    subtitle: (region: string, years: string, bases: string) =>
      `GRDP per capita, ${region} ${years}, over many futures: ${bases}`,
    below: (count: number) => (count === 50 ? 'half lie below' : `${count} of 100 lie below`),
    actual: 'Actual',
    bands: 'Dark band: the middle 50 of 100 futures; pale band: 80 of 100. The rest lies outside.',
  },
  chart: {
    kind: 'Bar chart by target',
    title: ({ scenario, all, count, best, worst }: OddsFinding) =>
      count === 1
        ? `“${scenario}” meets its target in ${all} of 100 futures`
        : `“${scenario}” meets its targets in ${worst} to ${best} of 100 futures each, and all ${count} together in ${all}`,
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

/** What the odds of a scenario come to. */
export interface OddsFinding {
  readonly scenario: string;
  readonly all: string;
  readonly count: number;
  readonly best: string;
  readonly worst: string;
}

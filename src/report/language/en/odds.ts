import { phrases } from './phrases.js';

const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** A number of futures in a hundred, as it is printed. */
const of100 = (count: string) => `${count} of 100 futures`;

/** English of how likely something is. */
export const odds = {
  title: 'How likely the targets are, given what the plan says is uncertain',
  /** Of a target that a scenario assumes instead of reaching it by chance. */
  given: (isMet: boolean): string => (isMet ? 'assumed' : 'missed, assumed'),
  all: 'All of these together',
  /** Natural frequencies: a share of 0.27 reads as 27 of 100 futures. */
  of100,
  /** Where several scenarios stand side by side. */
  toldOf: (scenario: string) =>
    `What follows is of “${scenario}”; ask for another scenario alone, and it is told of that one.`,
  met: (scenario: string, target: string, count: string) =>
    `In ${of100(count)} “${scenario}” meets the target ${target}.`,
  together: (count: string, product: string) =>
    `All of them hold together in ${of100(count)}; multiplying the probabilities would give ${product} of 100, as if each were thrown with dice of its own.`,
  set: (targets: readonly string[], count: string) =>
    `${lists.format([...targets])} ${targets.length === 1 ? 'is met' : 'are met together'} in ${of100(count)}.`,
  fan: ({ year, low, high, middle }: { year: number; low: string; high: string; middle: string }) =>
    `In ${year}, 80 of 100 futures lie between ${low} and ${high}; half lie below ${middle}.`,
  same: (year: number, amount: string) => `In ${year} it is the same in every future: ${amount}.`,
  narrow: (year: number, amount: string) => `In ${year}, at least 80 of 100 futures lie at ${amount}.`,
  missedBy: (amount: string) => `Futures that miss the target miss it by ${amount} on average.`,
  reached: ({ ever, staying, first, year }: { ever: string; staying: string; first: string; year: number }) =>
    `The target is reached in some year in ${of100(ever)} and met to the end in ${staying}; most often it is first met in ${year} (${first} of 100).`,
  neverReached: 'In no future drawn is the target reached in any year.',
  actual: (amount: string, below: string) => `The actual, ${amount}, lies above ${of100(below)}.`,
  calibration: (inside: number, all: number) =>
    `Of ${all} actual ${all === 1 ? 'value' : 'values'}, ${inside} ${inside === 1 ? 'lies' : 'lie'} inside the range that holds 80 of 100 futures: a fan that is told right holds about 80 of 100.`,
  asPastPlans: ({ errors, low, high, middle, year }: PastFinding) =>
    `If growth misses as in past plans (${lists.format([...errors])} percentage points), 80 of 100 futures of ${year} lie between ${low} and ${high}; half lie below ${middle}.`,
  asPastPlansMet: (target: string, count: string) => `${target} is then met in ${of100(count)}.`,
  asPastPlansSpread: (count: number, degrees: number) =>
    `${count} errors tell little of how far errors spread: hence a wide fan, Student’s t with ${degrees} ${degrees === 1 ? 'degree' : 'degrees'} of freedom.`,
  pastError: (plan: string, error: string) => `${plan}: ${error}`,
  pastHindsight: (plans: readonly string[]) =>
    `Hindsight: what became of ${lists.format([...plans])} was not known when this plan began.`,
  pastCalibration: (inside: number, all: number) =>
    `Over the past plans that stated a doubt, ${inside} of ${all} actual values lay inside the range that held 80 of 100 futures.`,
  width: (all: string, parts: readonly string[]) =>
    `Between the 10 and 90% points lie ${all}. With one part of the doubt alone it would be: ${parts.join('; ')}.`,
  parts: {
    growth: 'growth',
    prices: 'prices',
    exchangeRate: 'the exchange rate',
    population: 'population',
    base: 'the base year',
    structure: 'the structure',
    events: 'events',
    other: 'other assumptions',
  },
  assumed: (targets: readonly string[]) =>
    `Not counted as probable, as the scenario assumes what they take: ${targets.join('; ')}.`,
  assumedTarget: (target: string, isMet: boolean) =>
    `${target} (${isMet ? 'met' : 'missed'} in every future)`,
  noneUncertain: 'No target hangs on what is in doubt.',
  noFuture: 'As a target is missed in every future, none meets all targets.',
  notComputable: (count: number) =>
    `Not computable: ${phrases.count(count)} ${count === 1 ? 'target' : 'targets'}; see the scorecard.`,
  notDrawn: (target: string, reason: 'part' | 'figure') =>
    reason === 'part'
      ? `${target} has no odds: it stands on a part of an activity, and futures are drawn of whole activities.`
      : `${target} has no odds: futures have no figure of what it is read off.`,
  failed: (count: string, draws: string, reasons: readonly string[]) =>
    `${count} of ${draws} futures have no result (${lists.format(reasons)}); they count as missing every target.`,
  failures: {
    residual: 'the other activities outgrow the total',
    outgrown: 'a level outgrows all numbers',
    nothingLeft: 'a level or a price falls by all there is',
    investment: 'investment is below zero, or more than the ICOR allows',
  },
  metNow: 'Met as it is',
  neededFor: (futures: string) => `Needed to meet it in ${futures}`,
  outOfReach: 'no change within reach',
  neededNote: (draws: string) =>
    `Averages a year; the assumption moves alike in all years, its doubt with it, in the same ${draws} futures at every try. ± is one standard error. A rate is moved by at most 15 points, an amount by at most as much as it is.`,
  doubtOn: 'In doubt',
  reach: '10 to 90% of futures',
  years: 'Over the years',
  reason: 'Reason',
  allAlike: 'all years alike (on their average)',
  once: 'once',
  persistent: (kept: string) =>
    kept === '0' ? 'each year by itself' : `each year, keeping ${kept} of the error of the year before`,
  history: (count: number, years: string, isHindsight: boolean) =>
    `${count} past values, ${years}${isHindsight ? ' (hindsight)' : ''}`,
  vintages: (vintages: readonly string[]) => `distance to ${lists.format([...vintages])}`,
  base: 'GRDP of the base year',
  structure: (activity: string) => `Share of ${activity} that is to be reached`,
  shock: (on: string) => `Size of the shock on ${on}`,
  event: (id: string) => `Event ${id}`,
  chance: (percent: string, years: readonly number[]) =>
    years.length === 1
      ? `${percent} in ${years[0]}`
      : `${percent} in each year of ${years[0]}–${years.at(-1)}`,
  eventSize: (size: string) => `${size} in its first year`,
  independent: (names: readonly string[]) => `Taken as independent of all others: ${names.join('; ')}.`,
  sample: ({ draws, seed, error, hash }: { draws: string; seed: number; error: string; hash: string }) =>
    `${draws} futures a scenario, seed ${seed}; the luck of the draw moves a probability by ${error} points or less (one standard error). Sample ${hash}.`,
  formMatters:
    'How wide the doubt is and how long errors last moves these odds by far more than that: the plan folder states it.',
  certain: (scenarios: readonly string[]) => `Nothing is in doubt in: ${scenarios.join('; ')}.`,
};

/** What the errors of past plans make of a fan. */
export interface PastFinding {
  readonly errors: readonly string[];
  readonly low: string;
  readonly high: string;
  readonly middle: string;
  readonly year: number;
}

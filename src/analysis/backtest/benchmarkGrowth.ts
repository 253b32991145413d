import { type Dataset, observationsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { volumeRates } from '../../plan/facts/volumeRates.js';
import type { Assumption, GrowthByActivity, Scenario } from '../../plan/scenarios/Scenario.js';

/** Which past growth a benchmark continues: that of the base year, or the average up to it. */
export type BenchmarkPace = 'last' | 'average';

/**
 * Growth by activity that only continues the past, as the base's own vintage published it.
 *
 * Where one activity has no rate of its own, it is what the others leave of the total; where more have none, all grow
 * as the total does.
 *
 * @unit decimals a year
 * @param scenario - whose base and years are taken
 * @param dataset - the facts
 * @param pace - growth of the base year, or average growth of the years up to it: as many as are projected, where that is published
 * @returns nothing where no growth of the total is published in the vintage of the base
 *
 * @example
 * const { dataset, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const growth = scenarios.slice(0, 1).map((scenario) => benchmarkGrowth(scenario, dataset, 'last'));
 * growth[0]?.rates['services']?.[0]?.value // => 0.1083
 */
export function benchmarkGrowth(
  { base, years }: Scenario,
  dataset: Dataset,
  pace: BenchmarkPace,
): GrowthByActivity | undefined {
  const rateOf = (activity: string) => pastRate(activity, { base, years }, { dataset, pace });
  const path = ({ value, source }: Observation): Assumption =>
    years.map((year) => ({ year, value: value / 100, status: 'derived', source, reason: pastReason }));
  const known = base.activities.flatMap((activity) => {
    const rate = rateOf(activity);
    return rate === undefined ? [] : [[activity, path(rate)] as const];
  });
  if (known.length === base.activities.length)
    return { closure: 'byActivity', rates: Object.fromEntries(known) };
  const total = rateOf('total');
  if (total === undefined) return undefined;
  const rates = Object.fromEntries(known);
  const [missing, second] = base.activities.filter((activity) => rates[activity] === undefined);
  if (missing !== undefined && second === undefined)
    return { closure: 'byActivity', rates, residual: { activity: missing, total: path(total) } };
  const alike = base.activities.map((activity) => [activity, path(total)] as const);
  return { closure: 'byActivity', rates: Object.fromEntries(alike) };
}

/** The reason of a benchmark. */
export const pastReason = { kind: 'continued' } as const;

function pastRate(
  activity: string,
  { base, years }: Pick<Scenario, 'base' | 'years'>,
  { dataset, pace }: { readonly dataset: Dataset; readonly pace: BenchmarkPace },
): Observation | undefined {
  const indicator = pace === 'last' ? 'growthRate' : 'averageGrowthRate';
  const { vintage } = base;
  const published = observationsOf(dataset, { region: dataset.region, indicator, activity, vintage });
  const lengthOf = ({ period }: Observation) => period.to - period.from + 1;
  const upToBase = volumeRates(published)
    .filter(({ period }) => period.to === base.year)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  return upToBase.find((rate) => lengthOf(rate) === years.length) ?? upToBase[0];
}

import { inFactOf } from '../../analysis/backtest/inFactOf.js';
import { membersOf } from '../../analysis/levelsOfTarget.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { wholesOfParts } from '../../plan/activityParts.js';
import type { Target } from '../../plan/targets/Target.js';
import type { TargetOdds, Together } from '../FoundOdds.js';
import type { DoubtModel } from '../rows/DoubtModel.js';
import type { TargetOutcome } from '../rows/targetOutcome.js';
import type { Ensemble } from './ensemble.js';
import type { Sample } from './Grid.js';
import { quantilesOf } from './quantilesOf.js';

/** The scenario in doubt, compiled, and the ids of the targets asked about. */
interface OddsAsked {
  readonly model: DoubtModel;
  readonly scenario: string;
  readonly targets: readonly string[] | undefined;
}

/** The odds of each target, in the order of the plan. */
export function targetOdds(
  run: PlanRun,
  { model, scenario, targets }: OddsAsked,
  ensemble: Ensemble,
): TargetOdds[] {
  return run.plan.targets
    .filter(({ id }) => targets?.includes(id) ?? true)
    .map((target): TargetOdds => {
      const at = model.outcomes.findIndex((outcome) => outcome.target === target);
      const [outcome, sample] = [model.outcomes[at], ensemble.samples[at]];
      if (outcome === undefined || sample === undefined || sample.count === 0)
        return { target, standing: 'notComputable', reason: reasonOf(run, scenario, target) };
      const { tally } = ensemble;
      const probability = ensemble.probability(({ met }) => met[at] ?? 0);
      const quantiles = quantilesOf(sample, outcome.valueOf);
      if (isGiven(sample)) {
        const value = probability.value > 0 ? 1 : 0;
        return { target, standing: 'assumed', probability: { value, error: 0 }, quantiles };
      }
      const actual = inFactOf(run, target)?.value;
      return {
        target,
        standing: 'probable',
        probability,
        quantiles,
        ...missedBy(outcome, tally.missed[at]),
        ...(actual === undefined
          ? {}
          : { actual: { value: actual, percentile: percentileOf(actual, outcome, sample) } }),
      };
    });
}

/** Why no future has a value of a target. */
function reasonOf(
  { plan, scorecard }: PlanRun,
  scenario: string,
  target: Target,
): NonNullable<TargetOdds['reason']> {
  const row = scorecard.find((one) => one.scenario === scenario && one.target.id === target.id);
  if (row?.value === undefined) return 'needs';
  const parts = wholesOfParts(plan.activities);
  return membersOf(target).some(({ activity }) => parts.has(activity)) ? 'part' : 'figure';
}

/** Whether all futures give the same, but for rounding. */
function isGiven(sample: Sample): boolean {
  const [least, most] = [sample.quantile(0), sample.quantile(1)];
  return most - least <= 1e-9 * Math.max(Math.abs(least), Math.abs(most));
}

/** The average distance to the nearest bound over the futures that miss it. */
function missedBy(
  { kept: [low, high], valueOf: inUnit }: TargetOutcome,
  missed: Ensemble['tally']['missed'][number] | undefined,
): Pick<TargetOdds, 'missedBy'> {
  if (missed === undefined || missed.below + missed.above === 0) return {};
  const { below, belowSum, above, aboveSum } = missed;
  const under = below === 0 ? 0 : below * (inUnit(low) - inUnit(belowSum / below));
  const over = above === 0 ? 0 : above * (inUnit(aboveSum / above) - inUnit(high));
  return { missedBy: (under + over) / (below + above) };
}

/** The share of futures below a value, found among their measures, which rise with their values. */
function percentileOf(value: number, { valueOf: inUnit }: TargetOutcome, sample: Sample): number {
  let [low, high] = [0, 1];
  if (inUnit(1.5) === 1.5) return sample.below(value);
  for (let turn = 0; turn < 40; turn++) {
    const middle = (low + high) / 2;
    if (inUnit(sample.quantile(middle)) < value) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The odds of several targets being met in the same future; those that are the same in every future count with 0 or 1.
 */
export function togetherOdds(
  ids: readonly string[],
  { model, judged }: { readonly model: DoubtModel; readonly judged: readonly TargetOdds[] },
  { probability }: Ensemble,
): Together {
  const places = ids.map((id) => model.outcomes.findIndex(({ target }) => target.id === id));
  const count = ({ sets }: Ensemble['tally']) =>
    sets.reduce(
      (sum, [bits, times]) =>
        places.every((place) => place >= 0 && Math.floor(bits / 2 ** place) % 2 === 1) ? sum + times : sum,
      0,
    );
  const product = ids.reduce(
    (product, id) => product * (judged.find(({ target }) => target.id === id)?.probability?.value ?? 0),
    1,
  );
  return { targets: ids, probability: probability(count), ifIndependent: product };
}

import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Fan, Probability, ScenarioOdds, TargetOdds } from '../../uncertainty/FoundOdds.js';
import { isMissedAsAssumed } from '../../uncertainty/isMissedAsAssumed.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';

/** A share of the futures drawn in per cent, with the digits of `rounded`. */
export function roundedShare(share: number, say: Pick<Sentences, 'number'>): string {
  return rounded({ value: share, error: 1 }, say);
}

/**
 * A probability in per cent, with no more digits than its error leaves: 0 and 100 only where no future, or each, is so.
 *
 * @example
 * rounded({ value: 0.40536, error: 0.0016 }, { number: String }) // => '41'
 * rounded({ value: 0.99984, error: 0.00004 }, { number: String }) // => '>99.9'
 */
export function rounded({ value, error }: Probability, { number }: Pick<Sentences, 'number'>): string {
  const percent = 100 * value;
  const isBetween = value > 0 && value < 1 && error > 0;
  if (isBetween && percent < 0.05) return `<${number(0.1, 1)}`;
  if (isBetween && percent > 99.95) return `>${number(99.9, 1)}`;
  if (isBetween && (percent < 1 || percent > 99)) return number(percent, 1);
  return number(Math.round(percent), 0);
}

/**
 * What the odds of one scenario say, in sentences: each target that is probable, all together, the fan and where its
 * width comes from, what is assumed, what could not be computed.
 */
export function oddsLines(run: PlanRun, odds: ScenarioOdds, options: TableOptions = {}): string[] {
  const { say } = wordsOf(run, options);
  const text = say.odds;
  const of = (standing: TargetOdds['standing']) => odds.targets.filter((one) => one.standing === standing);
  const probable = of('probable');
  const assumed = of('assumed').map((one) =>
    text.assumedTarget(say.of(one.target.label), !isMissedAsAssumed(one)),
  );
  const without = of('notComputable');
  const missing = without.filter(({ reason }) => reason === 'needs').length;
  const notDrawn = without.flatMap(({ target, reason }) =>
    reason === undefined || reason === 'needs' ? [] : [text.notDrawn(say.of(target.label), reason)],
  );
  return [
    ...probable.flatMap((one) => metLine(run, { scenario: odds.scenario, one }, say)),
    ...(probable.length < 2
      ? []
      : [text.together(rounded(odds.all.probability, say), roundedShare(odds.all.ifIndependent, say))]),
    ...odds.together.map(({ targets, probability }) =>
      text.set(
        run.plan.targets.filter(({ id }) => targets.includes(id)).map(({ label }) => say.of(label)),
        rounded(probability, say),
      ),
    ),
    ...(odds.fan === undefined ? [] : fanLines(run, { odds, fan: odds.fan }, say)),
    ...pastLines(run, odds, say),
    ...calibration(odds, say),
    ...(assumed.length === 0 ? [] : [text.assumed(assumed)]),
    ...(probable.length > 1 && odds.targets.some(isMissedAsAssumed) ? [text.noFuture] : []),
    ...(missing === 0 ? [] : [text.notComputable(missing)]),
    ...notDrawn,
    ...failedLine(odds, say),
  ];
}

/** In how many futures a scenario meets a target; no line where that is not known. */
export function metLine(
  run: PlanRun,
  { scenario, one: { target, probability } }: { readonly scenario: string; readonly one: TargetOdds },
  say: Sentences,
): string[] {
  if (probability === undefined) return [];
  const name = labelsOf(run, say).scenario(scenario);
  const named = `“${say.of(target.label)}” (${say.targetBounds(target)})`;
  return [say.odds.met(name, named, rounded(probability, say))];
}

/** Between which values 80 of 100 futures lie in the last year of a fan, and below which half of them. */
export function fanLine({ plan }: PlanRun, { fan, targets }: ScenarioOdds, say: Sentences): string[] {
  const last = fan?.years.at(-1);
  if (fan === undefined || last === undefined) return [];
  const { target } = fan;
  const { p10, p50, p90 } = last.quantiles;
  const decimals = decimalsOf({ target, values: [p10, p50, p90] }, plan);
  const [low, high] = [say.number(p10, decimals), say.number(p90, decimals)];
  const amount = say.amount(p90, target.unit, decimals);
  if (isTheSame(fan, targets)) return [say.odds.same(last.year, amount)];
  if (low === high) return [say.odds.narrow(last.year, amount)];
  return [say.odds.fan({ year: last.year, low, high: amount, middle: say.number(p50, decimals) })];
}

/** Whether nothing in doubt bears on the goal of a fan. */
function isTheSame({ target }: Fan, targets: readonly TargetOdds[]): boolean {
  return targets.some((one) => one.target.id === target.id && one.standing === 'assumed');
}

function fanLines(
  run: PlanRun,
  { odds, fan }: { readonly odds: ScenarioOdds; readonly fan: Fan },
  say: Sentences,
): string[] {
  const { target, years, reached, width } = fan;
  const text = say.odds;
  const last = years.at(-1);
  if (last === undefined) return [];
  const { p10, p50, p90 } = last.quantiles;
  const decimals = decimalsOf({ target, values: [p10, p50, p90] }, run.plan);
  const amount = (value: number) => say.amount(value, target.unit, decimals);
  const { missedBy, actual } = odds.targets.find((one) => one.target === target) ?? {};
  const [first] = [...reached.first].sort((a, b) => b.probability.value - a.probability.value);
  return [
    ...fanLine(run, odds, say),
    ...(missedBy === undefined ? [] : [text.missedBy(amount(missedBy))]),
    first === undefined || reached.ever.value === 0
      ? text.neverReached
      : text.reached({
          ever: rounded(reached.ever, say),
          staying: rounded(reached.staying, say),
          first: rounded(first.probability, say),
          year: first.year,
        }),
    ...(actual === undefined
      ? []
      : [text.actual(amount(actual.value), roundedShare(actual.percentile, say))]),
    ...(isTheSame(fan, odds.targets) || say.number(width.all, decimals) === say.number(0, decimals)
      ? []
      : [
          text.width(
            amount(width.all),
            width.alone.map(({ part, width: alone }) => `${text.parts[part]} ${say.number(alone, decimals)}`),
          ),
        ]),
  ];
}

/** What the odds would be if growth missed as it did under past plans; a second answer, never in place of the first. */
function pastLines(run: PlanRun, { asPastPlans: past }: ScenarioOdds, say: Sentences): string[] {
  const last = past?.fan?.years.at(-1);
  if (past?.fan === undefined || last === undefined) return [];
  const { errors, degrees, calibration: held, targets, fan } = past;
  const { target } = fan;
  const text = say.odds;
  const { p10, p50, p90 } = last.quantiles;
  const decimals = decimalsOf({ target, values: [p10, p50, p90] }, run.plan);
  const met = targets.find((one) => one.target === target)?.probability;
  const late = errors.filter(({ isHindsight }) => isHindsight).map(({ title }) => say.of(title));
  return [
    text.asPastPlans({
      errors: errors.map(({ title, error }) => text.pastError(say.of(title), say.signed(error, 2))),
      year: last.year,
      low: say.number(p10, decimals),
      high: say.amount(p90, target.unit, decimals),
      middle: say.number(p50, decimals),
    }),
    ...(met === undefined ? [] : [text.asPastPlansMet(say.of(target.label), rounded(met, say))]),
    text.asPastPlansSpread(errors.length, degrees),
    ...(late.length === 0 ? [] : [text.pastHindsight(late)]),
    ...(held.all === 0 ? [] : [text.pastCalibration(held.inside, held.all)]),
  ];
}

/** How many actual values lie inside the ranges that hold 80 of 100 futures. */
function calibration({ targets }: ScenarioOdds, { odds }: Sentences): string[] {
  const known = targets.flatMap(({ actual }) => actual ?? []);
  const inside = known.filter(({ percentile }) => percentile >= 0.1 && percentile <= 0.9).length;
  return known.length === 0 ? [] : [odds.calibration(inside, known.length)];
}

function failedLine({ failed, draws }: ScenarioOdds, say: Sentences): string[] {
  const { count, ...reasons } = failed;
  if (count === 0) return [];
  const why = Object.entries(reasons).flatMap(([reason, times]) =>
    times === 0 ? [] : [say.odds.failures[reason as keyof typeof reasons]],
  );
  return [say.odds.failed(say.number(count, 0), say.number(draws, 0), why)];
}

import { seriesOfTarget } from '../../analysis/levelsOfTarget.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { doubtPart } from '../doubt/doubtPart.js';
import type { NamedSampler } from '../draws/normalDraws.js';
import type { DoubtPart, Fan, FanWidth, Quantiles, Reached } from '../FoundOdds.js';
import type { DoubtModel, GoalPath } from '../rows/DoubtModel.js';
import { blockSize } from '../rows/Step.js';
import type { Ensemble } from './ensemble.js';
import { type Sample, sampleOf } from './Grid.js';
import { quantilesOf } from './quantilesOf.js';

/** The fan of the goal, when it is reached, and where its width comes from; nothing where the plan has no such goal. */
export function fanOf(
  run: PlanRun,
  { model, sampler }: ModelWithSampler,
  { samples, draws, probability }: Ensemble,
): { readonly fan: Fan } | Record<never, never> {
  const { goal, outcomes } = model;
  if (goal === undefined) return {};
  const own = samples.slice(outcomes.length);
  const years = goal.years.map((year, t) => {
    const sample = own[t];
    if (sample === undefined) throw new Error('a fan must have a sample of every year');
    return { year, quantiles: quantilesOf(sample), without: draws - sample.count };
  });
  const reached: Reached = {
    ever: probability((tally) => tally.draws - (tally.first[0] ?? 0)),
    staying: probability(({ stayed }) => stayed),
    first: goal.years.slice(1).map((year, t) => {
      return { year, probability: probability((tally) => tally.first[t + 1] ?? 0) };
    }),
  };
  const actual = actualOf(run, goal, own);
  return {
    fan: {
      target: goal.target,
      years,
      quantileError: Math.max(...own.map(({ error }) => error)),
      reached,
      width: widthOf({ model, sampler }, years.at(-1)?.quantiles),
      ...(actual.length === 0 ? {} : { actual }),
    },
  };
}

/** The actual levels, and how many futures lie below each. */
function actualOf(run: PlanRun, { target, years }: GoalPath, samples: readonly Sample[]) {
  const { actual, rows, plan } = run;
  if (actual === undefined) return [];
  const own = seriesOfTarget(
    target,
    rows.filter(({ scenario }) => scenario === actual.id),
  );
  return own.flatMap(({ year, value }) => {
    const sample = samples[years.indexOf(year)];
    if (sample === undefined || year < plan.period.from) return [];
    return [{ year, value, percentile: sample.below(value) }];
  });
}

/** Draws with one part of the doubt alone: enough for a width to a few per cent. */
const drawsAlone = 8192;

interface ModelWithSampler {
  readonly model: DoubtModel;
  readonly sampler: NamedSampler;
}

function widthOf({ model, sampler }: ModelWithSampler, last: Quantiles | undefined): FanWidth {
  const parts = [...new Set(model.names.map(doubtPart))];
  const alone = parts.map((part) => ({ part, width: widthAlone({ model, sampler }, part) }));
  return {
    all: last === undefined ? 0 : last.p90 - last.p10,
    alone: alone.sort((one, other) => other.width - one.width),
  };
}

/** All else stands at its middle; no event of another part begins. */
function widthAlone({ model, sampler }: ModelWithSampler, part: DoubtPart): number {
  const still = model.columns.map(({ name }) =>
    new Float64Array(blockSize).fill(name.startsWith('event ') ? 9 : 0),
  );
  const moved = still.map((row, column) =>
    doubtPart(model.columns[column]?.name ?? '') === part ? row : undefined,
  );
  const levels = new Float64Array(drawsAlone);
  for (let first = 0; first < drawsAlone; first += blockSize) {
    sampler(first, moved);
    const { path, failed } = model.block(still);
    levels.set(
      (path.at(-1) ?? new Float64Array(0)).map((level, d) => (failed[d] === 0 ? level : Number.NaN)),
      first,
    );
  }
  const sample = sampleOf(levels);
  return sample.quantile(0.9) - sample.quantile(0.1);
}

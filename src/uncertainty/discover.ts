import type { PlanRun } from '../analysis/PlanRun.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { doubtedPaths } from '../plan/scenarios/doubtedPaths.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { type AskedTarget, askedTarget, refuseNumbers } from './askedTarget.js';
import { binomialTail } from './binomialTail.js';
import { shareInDoubt } from './doubt/doubtRange.js';
import { normalDraws } from './draws/normalDraws.js';
import { sampleHash } from './draws/sampleHash.js';
import { futureValues } from './ensemble/futureValues.js';
import { probabilityOf } from './ensemble/probabilityOf.js';
import type { BoxCondition, DiscoveryQuestion, FoundDiscovery } from './FoundDiscovery.js';
import { boxedPoints, type LabelledPoints, type PeeledBox, prim, type Side } from './prim.js';
import { blockSize } from './rows/Step.js';

const [usualDraws, usualDensity] = [16_384, 0.9];

/** A condition that luck gives more often than this is left out. */
const mostLuck = 0.05;

/**
 * Under which conditions a target is missed: a box of few bounds in which most futures miss it, found by peeling, and
 * told on futures that it was not searched in. Futures without a result count as missing it. Where all futures do the
 * same, and where those that it was not searched in miss the target no more often in the box, there is no condition.
 *
 * @param run - with its scenarios
 * @param question - `scenario`, `target`, `draws`, `seed`, `density`
 * @throws ScenarioError for an unknown name, and where nothing is in doubt
 */
export function discover(run: PlanRun, question: DiscoveryQuestion = {}): FoundDiscovery {
  const { draws = usualDraws, seed = 1, density = usualDensity } = question;
  refuseNumbers(draws, seed);
  if (!(density > 0 && density <= 1)) {
    const expected = say`a share above 0 and up to 1, such as ${'0.9'}`;
    throw new ScenarioError([{ code: 'badArgument', path: ['density'], value: density, expected }]);
  }
  const asked = askedTarget(run, question);
  const count = Math.ceil(draws / blockSize) * blockSize;
  const searched = pointsOf(asked, count, seed);
  const fresh = pointsOf(asked, count, (seed + 2_147_483_648) % 4_294_967_296);
  const all = boxedPoints(searched, []);
  // Where most futures miss it anyway, a box must hold clearly more of them.
  const wanted = Math.max(density, (1 + all.hits / all.size) / 2);
  const way = waysOf(searched)
    .map((boxes) => ({ boxes, taken: takenBox(boxes, wanted) }))
    .reduce((best, one) => (isBetter(one, best, wanted) ? one : best));
  const { boxes } = way;
  const whole = boxedPoints(fresh, []);
  const sides = heldElsewhere(fresh, withoutLuck(searched, boxes[way.taken]?.sides ?? []));
  const taken = sides.some(isBounded) ? way.taken : 0;
  const told = (of: readonly Side[]) => {
    const { size, hits } = boxedPoints(fresh, of);
    return {
      coverage: whole.hits === 0 ? 0 : hits / whole.hits,
      density: probabilityOf(hits, Math.max(1, size)),
      mass: size / whole.size,
    };
  };
  return {
    scenario: asked.scenario.id,
    draws: count,
    seed,
    sampling: 'search',
    hash: sampleHash(asked.scenario, { draws: count, seed, sampling: 'search' }),
    target: asked.outcome.target,
    missed: probabilityOf(whole.hits, whole.size),
    everyFuture: whatAllDo([all, whole]),
    isDense: (boxes[taken]?.hits ?? 0) >= density * (boxes[taken]?.size ?? 1),
    conditions: conditionsOf(asked, searched, sides),
    ...told(sides),
    trajectory: boxes.map((box, step) => {
      const of = step === taken ? sides : box.sides;
      const { density: dense, ...held } = told(of);
      return { ...held, density: dense.value, conditions: of.filter(isBounded).length };
    }),
    taken,
  };
}

/** Points, and where a target can be missed on either side the cases of each side alone. */
interface SearchedPoints extends LabelledPoints {
  readonly sideCases: readonly Uint8Array[];
}

/**
 * The ways boxes shrink: towards all misses, and where a target can be missed on either side towards those of each side, as
 * no peel brings nearer both what is too low and what is too high. Misses of both sides are counted in every box.
 */
function waysOf(points: SearchedPoints): PeeledBox[][] {
  const ofSide = (isCase: Uint8Array) =>
    prim({ ...points, isCase }).map((box) => ({ ...box, ...boxedPoints(points, box.sides) }));
  return [prim(points), ...points.sideCases.map(ofSide)];
}

interface Way {
  readonly boxes: readonly PeeledBox[];
  readonly taken: number;
}

/** Whether a way comes to a box that is dense enough and holds more misses, or to a denser one where none is. */
function isBetter(one: Way, other: Way, wanted: number): boolean {
  const [a, b] = [one, other].map(({ boxes, taken }) => boxes[taken]);
  if (a === undefined || b === undefined) return b === undefined;
  const [isDense, otherIsDense] = [a, b].map(({ hits, size }) => hits >= wanted * size);
  if (isDense !== otherIsDense) return isDense === true;
  return isDense === true ? a.hits > b.hits : a.hits * b.size > b.hits * a.size;
}

/** The largest box that is dense enough; the densest where none is. */
function takenBox(boxes: readonly PeeledBox[], wanted: number): number {
  const dense = boxes.findIndex(({ hits, size }) => hits >= wanted * size);
  if (dense !== -1) return dense;
  const share = ({ hits, size }: PeeledBox) => hits / size;
  return boxes.reduce((best, box, i) => (share(box) > share(boxes[best] ?? box) ? i : best), 0);
}

const isBounded = ({ low, high }: Side) => low !== undefined || high !== undefined;
const open: Side = { low: undefined, high: undefined };

/** Leaves out, one after another, what luck could have given: the likeliest first. */
function withoutLuck(points: LabelledPoints, sides: readonly Side[]): readonly Side[] {
  const lucky = sides
    .map((side, feature) => ({ feature, luck: isBounded(side) ? luckOf(points, sides, feature).quasiP : 0 }))
    .reduce((most, one) => (one.luck > most.luck ? one : most), { feature: -1, luck: mostLuck });
  if (lucky.feature === -1) return sides;
  return withoutLuck(
    points,
    sides.map((side, feature) => (feature === lucky.feature ? open : side)),
  );
}

/** The sides of a box that holds cases more often than all points do, also among points it was not searched in; else none. */
function heldElsewhere(fresh: LabelledPoints, sides: readonly Side[]): readonly Side[] {
  const [box, all] = [boxedPoints(fresh, sides), boxedPoints(fresh, [])];
  return box.hits * all.size > all.hits * box.size ? sides : sides.map(() => open);
}

/** What every future of the samples does, where all do the same. */
function whatAllDo(samples: readonly Pick<PeeledBox, 'size' | 'hits'>[]): FoundDiscovery['everyFuture'] {
  if (samples.every(({ hits }) => hits === 0)) return 'meets';
  return samples.every(({ size, hits }) => hits === size) ? 'misses' : undefined;
}

/** The share of cases without one condition, and how easily it alone would give as many as the box has. */
function luckOf(points: LabelledPoints, sides: readonly Side[], feature: number) {
  const [box, larger] = [boxedPoints(points, sides), boxedPoints(points, sides, feature)];
  const densityWithout = larger.size === 0 ? 0 : larger.hits / larger.size;
  return { densityWithout, quasiP: binomialTail({ hits: box.hits, of: box.size, chance: densityWithout }) };
}

/** Distances by name, those of several years on average, whether an event happens; and which futures miss the target. */
function pointsOf({ model, outcome }: AskedTarget, count: number, seed: number): SearchedPoints {
  const normals = model.columns.map(() => new Float64Array(count));
  normalDraws(model.columns, seed)(0, normals);
  const { measures, failed, inputs } = futureValues(model, normals);
  const [low, high] = outcome.kept;
  const casesOf = (isMissed: (measure: number) => boolean) =>
    Uint8Array.from(measures, (measure, d) => (failed[d] === 0 && !isMissed(measure) ? 0 : 1));
  const isCase = casesOf((measure) => !(measure >= low && measure <= high));
  const isTwoSided = low > -Infinity && high < Infinity;
  const features = model.names.map((name) => {
    const rows = inputs.filter((_, column) => model.columns[column]?.name === name);
    const sums = Float64Array.from({ length: count }, (_, d) =>
      rows.reduce((sum, row) => sum + (row[d] ?? 0), 0),
    );
    return name.startsWith('event ')
      ? sums.map((times) => Math.min(1, times))
      : sums.map((sum) => sum / rows.length);
  });
  return {
    features,
    isCase,
    sideCases: isTwoSided ? [casesOf((measure) => measure < low), casesOf((measure) => measure > high)] : [],
  };
}

function conditionsOf(
  { model, scenario }: AskedTarget,
  points: LabelledPoints,
  sides: readonly Side[],
): BoxCondition[] {
  return sides
    .flatMap((side, feature) => {
      const name = model.names[feature];
      if (name === undefined || !isBounded(side)) return [];
      const { kind, unit, of } = termsOf(name, scenario);
      const [low, high] = [side.low, side.high].map((bound) => (bound === undefined ? undefined : of(bound)));
      const row = points.features[feature] ?? new Float64Array(0);
      const spread = {
        from: shareOf(row, (one) => one < (side.low ?? -Infinity)),
        to: shareOf(row, (one) => one <= (side.high ?? Infinity)),
      };
      return [{ name, kind, unit, low, high, ...spread, ...luckOf(points, sides, feature) }];
    })
    .sort((one, other) => one.densityWithout - other.densityWithout);
}

function shareOf(row: Float64Array, isIn: (value: number) => boolean): number {
  return row.filter(isIn).length / row.length;
}

/** A distance in the terms of a reader: the figure itself where the scenario has one, otherwise the difference from it. */
function termsOf(
  name: string,
  scenario: Scenario,
): Pick<BoxCondition, 'kind' | 'unit'> & { readonly of: (distance: number) => number } {
  if (name.startsWith('event ')) return { kind: 'event', unit: '', of: (value) => value };
  if (name.startsWith('structure.'))
    return { kind: 'level', unit: 'percent', of: (value) => 100 * shareInDoubt(name, scenario)(value) };
  const { counted = 'rate', own } = doubtedPaths(scenario).get(name) ?? {};
  if (counted === 'relative') return { kind: 'difference', unit: 'percent', of: (value) => 100 * value };
  if (counted === 'rate') {
    if (own === undefined)
      return { kind: 'difference', unit: 'percentage points', of: (value) => 100 * value };
    return { kind: 'level', unit: 'percent', of: (value) => 100 * (own + value) };
  }
  const unit = scenario.indicators.find(({ indicator }) => name === `indicators.${indicator}`)?.unit ?? '';
  if (counted === 'points' || own === undefined)
    return {
      kind: 'difference',
      unit: counted === 'points' ? 'percentage points' : unit,
      of: (value) => value,
    };
  return { kind: 'level', unit, of: (value) => own + value };
}

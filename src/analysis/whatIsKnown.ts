import type { InterimObservation } from '../plan/facts/Observation.js';
import type { Indicator } from '../plan/indicators/Indicator.js';
import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/targets/Target.js';
import { targetSpan } from '../plan/targets/targetSpan.js';
import type { LocalText } from '../plan/text/LocalText.js';
import type { ResultRow } from '../projection/ResultRow.js';
import type {
  KnownFigure,
  KnownOfTarget,
  NeededBase,
  NeededPace,
  OtherDefinition,
  RelatedFigure,
} from './KnownOfTarget.js';
import { verdictOf } from './verdictOf.js';

/** A plan with its published figures, those of parts of years apart. */
export interface KnownFacts {
  readonly plan: Plan;
  readonly observed: readonly ResultRow[];
  readonly interim?: readonly InterimObservation[] | undefined;
}

/**
 * What can still be said of a target whose base is not known: the figures that are, the pace needed from the first of
 * them, which figure would decide, and where it is published. No figure is taken from one vintage to another: each known
 * figure stands for itself.
 *
 * @formula step = (bound - figure) / (last year - year of the figure); level = figure (1 + pace)^years, or figure + pace x years
 * @unit that of the indicator
 * @param target - one that cannot be computed
 * @param known - the plan, and the published figures
 * @returns nothing where no figure is known, nor where it is published
 *
 * @example
 * const { plan, rows } = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * const observed = rows.filter(({ scenario }) => scenario === 'observed');
 * const known = plan.targets.filter(({ id }) => id === 'new-rural-communes').map((target) => whatIsKnown(target, { plan, observed }));
 * known.map((of) => of?.pace) // => [{ from: 2015, to: 2020, kind: 'step', lower: 11.8, upper: 12.8 }]
 */
export function whatIsKnown(target: Target, known: KnownFacts): KnownOfTarget | undefined {
  const plan = { ...known.plan, period: targetSpan(target, known.plan.period) };
  const facts = { ...known, plan };
  const indicator = plan.indicators.find(({ id }) => id === target.indicator);
  if (indicator === undefined || target.kind === 'rank') return undefined;
  const { unit, published } = indicator;
  const base = plan.period.from - 1;
  const all = rowsOf(target, facts).filter((row) => row.unit === unit);
  const figures = all.filter((row) => isInPlan(row, plan)).map(told);
  if (figures.length === 0 && published === undefined) return undefined;
  const takesBase = ['averageGrowth', 'increment', 'yearlyChange', 'yearlyReduction'].includes(target.kind);
  const isBaseKnown = !takesBase || figures.some(({ year }) => year === base);
  const outside = [
    all.filter(({ year }) => year < base).at(-1),
    all.find(({ year }) => year > plan.period.to),
  ];
  return {
    unit,
    figures,
    ...paceOrReached(figures, target, plan),
    outside: figures.length > 0 ? [] : outside.flatMap((row) => (row === undefined ? [] : [told(row)])),
    ...(isBaseKnown ? {} : neededBase(figures, target, plan)),
    parts: partsOf(target, unit, facts),
    related: figures.length > 0 ? [] : relatedTo(target, indicator, facts),
    definitions: definitionsOf(target, indicator, facts),
    decides: isBaseKnown ? (target.year ?? plan.period.to) : base,
    ...(published === undefined ? {} : { published }),
  };
}

/** The first known year, where all its figures reach the level of the target; otherwise the pace needed from it. */
function paceOrReached(
  figures: readonly KnownFigure[],
  target: Target,
  { period }: Plan,
): Pick<KnownOfTarget, 'pace' | 'reachedIn'> {
  const from = figures[0]?.year;
  const first = figures.filter(({ year }) => year === from);
  const isReached =
    target.kind === 'level' && first.every(({ value }) => verdictOf(value, target).verdict !== 'missed');
  if (from !== undefined && isReached) return { reachedIn: from };
  const pace = paceFrom(figures, target, target.year ?? period.to);
  return pace === undefined ? {} : { pace };
}

const told = ({ year, value, vintage }: ResultRow): KnownFigure => ({ year, value, vintage });

/** From the base year to the last of the plan. */
const isInPlan = ({ year }: Pick<KnownFigure, 'year'>, { period }: Plan) =>
  year >= period.from - 1 && year <= period.to;

/** The published figures of an indicator, in the order of their years. */
function rowsOf(
  { indicator, activity }: Pick<Target, 'indicator' | 'activity'>,
  { plan, observed }: KnownFacts,
): ResultRow[] {
  return observed
    .filter(
      (row) => row.indicator === indicator && row.activity === activity && row.region === plan.region.id,
    )
    .sort((a, b) => a.year - b.year || a.value - b.value);
}

/** The first figure of the plan's years of each of some indicators, with their names. */
function firstFigures(
  ids: readonly string[],
  { activity }: Target,
  facts: KnownFacts,
): { readonly row: ResultRow; readonly label: LocalText }[] {
  return ids.flatMap((id) => {
    const row = rowsOf({ indicator: id, activity }, facts).find((one) => isInPlan(one, facts.plan));
    const label = facts.plan.indicators.find((one) => one.id === id)?.label;
    return row === undefined || label === undefined ? [] : [{ row, label }];
  });
}

function definitionsOf(
  target: Target,
  { definitions = [], unit }: Indicator,
  facts: KnownFacts,
): OtherDefinition[] {
  return firstFigures(definitions, target, facts)
    .filter(({ row }) => row.unit === unit)
    .map(({ row, label }) => {
      return { ...told(row), label, isReached: verdictOf(row.value, target).verdict !== 'missed' };
    });
}

function relatedTo(target: Target, { related = [] }: Indicator, facts: KnownFacts): RelatedFigure[] {
  return firstFigures(related, target, facts).map(({ row, label }) => {
    return { ...told(row), label, unit: row.unit };
  });
}

function partsOf(
  { indicator, activity }: Target,
  unit: string,
  { plan, interim = [] }: KnownFacts,
): KnownOfTarget['parts'] {
  return interim
    .filter((row) => row.indicator === indicator && row.activity === activity && row.unit === unit)
    .filter(({ region, period }) => region === plan.region.id && isInPlan({ year: period.to }, plan))
    .map(({ period, value, vintage, part }) => ({ year: period.to, value, vintage, part }));
}

function paceFrom(figures: readonly KnownFigure[], target: Target, to: number): NeededPace | undefined {
  const from = figures[0]?.year;
  const bound = target.direction === 'atMost' ? target.upper : target.lower;
  if (from === undefined || from >= to || bound === undefined) return undefined;
  const years = to - from;
  const reached = {
    level: (value: number) => ({ kind: 'step' as const, value: (bound - value) / years }),
    averageGrowth: (value: number) => ({ kind: 'level' as const, value: value * factor(bound, years) }),
    yearlyChange: (value: number) => ({ kind: 'level' as const, value: value + bound * years }),
    yearlyReduction: (value: number) => ({ kind: 'level' as const, value: value * factor(-bound, years) }),
  };
  if (!Object.hasOwn(reached, target.kind)) return undefined;
  const of = reached[target.kind as keyof typeof reached];
  const found = figures.filter(({ year }) => year === from).map(({ value }) => of(value));
  const values = found.map(({ value }) => value);
  const [first] = found;
  if (first === undefined) return undefined;
  return { from, to, kind: first.kind, lower: Math.min(...values), upper: Math.max(...values) };
}

/** The base from which the known figure of the last year meets the bounds; of several figures of that year, nothing. */
function neededBase(
  figures: readonly KnownFigure[],
  { kind, direction, ...target }: Target,
  { period }: Plan,
): { readonly base?: NeededBase } {
  const [of, second] = figures.filter(({ year }) => year === period.to);
  const years = period.to - period.from + 1;
  const ways: Partial<Record<Target['kind'], (last: number, bound: number) => number>> = {
    averageGrowth: (last, bound) => last / factor(bound, years),
    increment: (last, bound) => last - bound,
    yearlyChange: (last, bound) => last - bound * years,
  };
  const way = ways[kind];
  if (of === undefined || second !== undefined || way === undefined) return {};
  // The more the base was, the less has been added since.
  const upper = direction === 'atMost' ? undefined : target.lower;
  const lower = direction === 'atLeast' ? undefined : target.upper;
  const ends = {
    ...(lower === undefined ? {} : { lower: way(of.value, lower) }),
    ...(upper === undefined ? {} : { upper: way(of.value, upper) }),
  };
  return { base: { year: period.from - 1, of, ...ends } };
}

/** The factor over several years of a yearly rate in per cent. */
function factor(rate: number, years: number): number {
  return Array.from({ length: years }, () => 1 + rate / 100).reduce((product, each) => product * each, 1);
}

import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import type { KnownFigure, KnownOfTarget, NeededPace, OtherDefinition } from './KnownOfTarget.js';
import { verdictOf } from './verdictOf.js';

/**
 * What can still be said of a target whose base is not known: the figures that are, the pace needed from the first of
 * them, which figure would decide, and where it is published. No figure is taken from one vintage to another: each known
 * figure stands for itself.
 *
 * @formula step = (bound - figure) / (last year - year of the figure); level = figure (1 + pace)^years, or figure + pace x years
 * @unit that of the indicator
 * @param target - one that cannot be computed
 * @param result - the plan, and the published rows
 * @returns nothing where no figure is known, nor where it is published
 *
 * @example
 * const { plan, rows } = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * const observed = rows.filter(({ scenario }) => scenario === 'observed');
 * const known = plan.targets.filter(({ id }) => id === 'new-rural-communes').map((target) => whatIsKnown(target, { plan, observed }));
 * known.map((of) => of?.pace) // => [{ from: 2015, to: 2020, kind: 'step', lower: 11.8, upper: 12.8 }]
 */
export function whatIsKnown(
  target: Target,
  { plan, observed }: { readonly plan: Plan; readonly observed: readonly ResultRow[] },
): KnownOfTarget | undefined {
  const indicator = plan.indicators.find(({ id }) => id === target.indicator);
  if (indicator === undefined || target.kind === 'rank') return undefined;
  const { unit, published } = indicator;
  const base = plan.period.from - 1;
  const figuresOf = (id: string) =>
    observed
      .filter(
        (row) =>
          row.indicator === id &&
          row.activity === target.activity &&
          row.region === plan.region.id &&
          row.unit === unit &&
          row.year >= base &&
          row.year <= plan.period.to,
      )
      .map(({ year, value, vintage }) => ({ year, value, vintage }))
      .sort((a, b) => a.year - b.year || a.value - b.value);
  const figures = figuresOf(target.indicator);
  const definitions = (indicator.definitions ?? []).flatMap((id): OtherDefinition[] => {
    const [first] = figuresOf(id);
    const label = plan.indicators.find((one) => one.id === id)?.label;
    if (first === undefined || label === undefined) return [];
    return [{ ...first, label, isReached: verdictOf(first.value, target).verdict !== 'missed' }];
  });
  if (figures.length === 0 && published === undefined) return undefined;
  const first = figures.filter(({ year }) => year === figures[0]?.year);
  const isReached =
    target.kind === 'level' &&
    first.length > 0 &&
    first.every(({ value }) => verdictOf(value, target).verdict !== 'missed');
  const pace = isReached ? undefined : paceFrom(figures, target, target.year ?? plan.period.to);
  const takesBase = ['averageGrowth', 'increment', 'yearlyChange', 'yearlyReduction'].includes(target.kind);
  const isBaseKnown = !takesBase || figures.some(({ year }) => year === base);
  return {
    unit,
    figures,
    ...(pace === undefined ? {} : { pace }),
    ...(isReached && first[0] !== undefined ? { reachedIn: first[0].year } : {}),
    definitions,
    decides: isBaseKnown ? (target.year ?? plan.period.to) : base,
    ...(published === undefined ? {} : { published }),
  };
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

/** The factor over several years of a yearly rate in per cent. */
function factor(rate: number, years: number): number {
  return Array.from({ length: years }, () => 1 + rate / 100).reduce((product, each) => product * each, 1);
}

import { decimalsOf } from '../../analysis/decimalsOf.js';
import { headFigure } from '../../analysis/headFigure.js';
import { seriesOfTarget } from '../../analysis/levelsOfTarget.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { groupedBy } from '../../plan/groupedBy.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ResultRow } from '../../projection/ResultRow.js';

/** The series of figures that a chart of paths shows, and the target for it. */
export interface PathSubject {
  readonly indicator: string;
  readonly activity: string;
  readonly unit: string;
  readonly target?: Target | undefined;
}

/** What a run leads with, as a series. */
export function headSubject(run: Pick<PlanRun, 'plan' | 'scenarios'>): PathSubject {
  const { indicator, unit, target } = headFigure(run);
  return { indicator, activity: 'total', unit, target };
}

/** The figures of one series: the path of each scenario, what was published, and how the target judges them. */
export type PathFigures = ReturnType<typeof pathFigures>;

/**
 * The rows of a series: those that its target is judged on, and published ones at the same prices.
 *
 * Without a target, figures at current prices are taken where there are any.
 */
export function rowsOfSubject(
  { rows }: Pick<PlanRun, 'rows'>,
  { indicator, activity, unit, target }: PathSubject,
): readonly ResultRow[] {
  if (target !== undefined) {
    const series = groupedBy(rows, ({ scenario, vintage }) =>
      scenario === 'observed' ? `observed ${vintage}` : scenario,
    ).flatMap((own) => seriesOfTarget(target, own).filter((row) => row.unit === unit));
    const basis = series.find(({ scenario }) => scenario !== 'observed')?.priceBasis;
    return series.filter(({ priceBasis }) => basis === undefined || priceBasis === basis);
  }
  const found = rows.filter(
    (row) => row.indicator === indicator && row.activity === activity && row.unit === unit,
  );
  const current = found.filter(({ priceBasis }) => priceBasis === 'current');
  return current.length === 0 ? found : current;
}

/** The figures of one series by scenario, from the year before the plan to its last. */
export function pathFigures(run: PlanRun, subject: PathSubject) {
  const { plan, scenarios, scorecard } = run;
  const { indicator, unit, target } = subject;
  const { from, to } = plan.period;
  const own = rowsOfSubject(run, subject);
  const paths = new Map(
    scenarios.map(({ id }) => [id, own.filter((row) => row.scenario === id).sort((a, b) => a.year - b.year)]),
  );
  const observed = own.filter(
    ({ scenario, year }) => scenario === 'observed' && year >= from - 1 && year <= to,
  );
  const judgements = new Map(
    scorecard.filter((row) => row.target.id === target?.id).map((row) => [row.scenario, row]),
  );
  const rows = [...[...paths.values()].flat(), ...observed];
  const values = rows.map(({ value }) => value);
  const year = target?.year ?? to;
  const pathOf = ({ id }: Scenario): readonly ResultRow[] => paths.get(id) ?? [];
  // The best year up to a date, and the worst of every year, are what the scorecard has judged.
  const isOfYears = target?.isDeadline === true || target?.kind === 'levelEveryYear';
  return {
    ...subject,
    observed,
    rows,
    year,
    pathOf,
    /** The value in the year of the target, or the one that decides; the last where the scenario ends before. */
    judged: (scenario: Scenario) =>
      (isOfYears ? judgements.get(scenario.id)?.value : undefined) ??
      (pathOf(scenario).find((row) => row.year === year) ?? pathOf(scenario).at(-1))?.value,
    /** Nothing where it cannot be told. */
    meets: ({ id }: Scenario) => {
      const verdict = judgements.get(id)?.verdict ?? 'notComputable';
      return verdict === 'notComputable' ? undefined : verdict !== 'missed';
    },
    decimals: decimalsOf(target === undefined ? { unit, indicator } : { target, values }, plan),
  };
}

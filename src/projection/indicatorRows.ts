import { refuse } from '../accounts/argumentIssues.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import type { IndicatorAssumption, Scenario, Shock } from '../plan/scenarios/Scenario.js';
import type { Figure } from './accountsRows.js';
import { assumedLevels, shocked } from './assumedLevels.js';
import type { ResultRow } from './ResultRow.js';
import { underPath } from './underPath.js';

/** A figure with its origin: an indicator may start from a level of its own, of another vintage than the accounts. */
export type IndicatorFigure = Figure & Pick<ResultRow, 'vintage' | 'source'>;

/**
 * The yearly levels of an indicator beside the accounts, from its own assumption.
 *
 * Growth, change in points and added amounts start from the level of the base year; without one there are no levels,
 * and what depends on them is not computable. Yearly amounts and shares of GRDP need none; where a level of the base
 * year is known, it stands before them.
 *
 * @formula growth: x(t) = x(t-1) (1 + g); change, add: x(t) = x(t-1) + d; amount: x(t) = a; share: x(t) = share x GRDP(t)
 * @unit that of the indicator
 * @param assumption - how the indicator moves
 * @param scenario - the scenario it belongs to
 * @param grdpAtCurrentPrices - billion VND, the base year first
 * @throws ScenarioError when the move does not suit the unit, or growth starts from zero
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const rows = scenarios.slice(0, 1).flatMap((scenario) =>
 *   scenario.indicators.flatMap((assumption) => indicatorRows(assumption, scenario, [1, 1, 1, 1, 1, 1])),
 * );
 * rows.filter((row) => row.indicator === 'nationalStandardSchools').map((row) => row.value) // => [130, 144.5, 159, 173.5, 188, 202.5]
 */
export function indicatorRows(
  assumption: IndicatorAssumption,
  scenario: Scenario,
  grdpAtCurrentPrices: readonly number[],
): IndicatorFigure[] {
  const { indicator, unit, base } = assumption;
  const shocks = scenario.shocks.filter(({ on }) => on === indicator);
  const figure = { activity: 'total', indicator, exchangeRateBasis: '', unit } as const;
  const levels = underPath(['indicators', indicator], () => {
    refuse(moveIssues(assumption));
    return projectedLevels(assumption, shocks, grdpAtCurrentPrices);
  });
  const projected = levels.map((value, t) => ({
    ...figure,
    ...originOf(assumption, scenario, t),
    year: scenario.years[t] ?? 0,
    value,
  }));
  if (base === undefined) return projected;
  const { priceBasis, vintage, source, value } = base;
  return [{ ...figure, priceBasis, vintage, source, year: scenario.base.year, value }, ...projected];
}

/** What a move asks of its indicator; a level in another unit would be wrong without a sign of it. */
function moveIssues({ move, unit, base }: IndicatorAssumption): Issue[] {
  if (move === 'shareOfGrdp' && unit !== 'billion VND') {
    const hint = say`Declare the indicator in the unit of GRDP, or give its amounts.`;
    return [
      {
        code: 'badValue',
        path: ['unit'],
        value: unit,
        expected: say`the unit billion VND for a share of GRDP`,
        hint,
      },
    ];
  }
  if (move === 'change' && unit !== 'percent') {
    const hint = say`Points are added to a percentage: use add for an amount.`;
    return [
      {
        code: 'badValue',
        path: ['unit'],
        value: unit,
        expected: say`the unit percent for a change in points`,
        hint,
      },
    ];
  }
  if (move !== 'growth' || base?.value !== 0) return [];
  const hint = say`Nothing grows from zero: use add or amount.`;
  return [
    {
      code: 'notComputable',
      path: ['growth'],
      value: 0,
      expected: say`a level to grow from, in ${unit}`,
      hint,
    },
  ];
}

/** The levels after the base year. */
function projectedLevels(
  { move, base, path }: IndicatorAssumption,
  shocks: readonly Shock[],
  grdp: readonly number[],
): number[] {
  const values = path.map(({ value }) => value);
  const pushed = (levels: readonly number[]) => shocked([0, ...levels], shocks).slice(1);
  if (move === 'amount') return pushed(values);
  if (move === 'shareOfGrdp') return pushed(values.map((share, t) => share * (grdp[t + 1] ?? Number.NaN)));
  if (base === undefined) return [];
  if (move === 'growth') return assumedLevels(base.value, path, shocks).slice(1);
  let level = base.value;
  return pushed(
    values.map((step) => {
      level += step;
      return level;
    }),
  );
}

/** Where the level of the projected year at a position comes from. */
function originOf(
  { move, base, path }: IndicatorAssumption,
  { base: accounts }: Scenario,
  position: number,
): Pick<ResultRow, 'priceBasis' | 'vintage' | 'source'> {
  const { vintage } = accounts;
  if (move === 'shareOfGrdp') return { priceBasis: 'current', vintage, source: accounts.sources.join(' ') };
  const { priceBasis, ...origin } = base ?? { priceBasis: '', vintage, source: '' };
  return {
    priceBasis,
    vintage: origin.vintage,
    source: move === 'amount' ? (path[position]?.source ?? '') : origin.source,
  };
}

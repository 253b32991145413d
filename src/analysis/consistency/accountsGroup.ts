import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { isInvestmentTotal } from '../investmentTarget.js';
import { slackOf } from '../verdictOf.js';
import { accountsColumns, accountsIdentities } from './accountsColumns.js';
import { type AccountsFigures, accountsFigures } from './accountsFigures.js';
import { bindingBounds, figureOfTarget, targetOwner } from './accountsTargets.js';
import type { Measured } from './Constraint.js';
import { type Driver, driverOwner } from './Driver.js';
import { driverConstraints, pricesAlikeRows } from './driverConstraints.js';
import {
  investmentConstraints,
  investmentRatioConstraints,
  isInvestmentRatio,
  rateBandOf,
} from './investmentConstraints.js';
import { spanVolumes } from './spanVolumes.js';
import type { AskedFigure, TargetGroup } from './TargetGroup.js';
import { volumePerPerson } from './volumePerPerson.js';

/** The accounts as one group: those targets that speak of them, and the figures behind. */
export interface AccountsGroup extends TargetGroup {
  /** Targets for investment in per cent of GRDP over the period. */
  readonly ratios: readonly Target[];
  readonly figures: AccountsFigures;
  readonly years: number;
}

/**
 * The targets on growth, structure, GRDP per capita and the other accounts of a plan's last year as one linear problem.
 *
 * @param targets - of the plan; those that speak of other things are left aside
 * @param drivers - what is held of the unsaid
 * @param options - `base` of a scenario, period and indicators of the `plan`, the reading of `bounds`
 */
export function accountsGroup(
  targets: readonly Target[],
  drivers: readonly Driver[],
  options: {
    readonly base: Scenario['base'];
    readonly plan: Pick<Plan, 'period' | 'indicators'>;
    readonly bounds: 'written' | 'byDirection';
  },
): AccountsGroup {
  const { base, plan, bounds } = options;
  const { period } = plan;
  const years = period.to - base.year;
  const columns = accountsColumns(base);
  const spans = spanVolumes(targets, columns, { base, period });
  const pricesAlike = drivers.some(({ name }) => name === 'relativePrices');
  const figures = accountsFigures(columns, { base, years, pricesAlike });
  const ratios = base.year === period.from - 1 ? targets.filter((one) => isInvestmentRatio(one, plan)) : [];
  const rates = [
    ...drivers
      .filter(({ name }) => name === 'investmentRate')
      .map((driver) => ({ ...driver, owner: driverOwner(driver) })),
    ...ratios.map((ratio) => rateBandOf(ratio, bounds)),
  ];
  const accounts = { figures, level: base.grdp, years, bounds };
  const constraints = targets.map((target) => {
    const figure = figureOfTarget(target, figures, period) ?? spans.figureOf(target);
    if (figure !== undefined)
      return [
        {
          ...figure,
          owners: [targetOwner(target)],
          ...bindingBounds(target, bounds),
          slack: slackOf(target),
        },
      ];
    if (ratios.includes(target)) return investmentRatioConstraints(target, drivers, accounts);
    return isInvestmentTotal(target)
      ? rates.flatMap((rate) => investmentConstraints(target, rate, accounts))
      : volumePerPerson(target, drivers, accounts);
  });
  return {
    targets: targets.filter(
      (target, position) =>
        (constraints[position] ?? []).length > 0 || isInvestmentTotal(target) || ratios.includes(target),
    ),
    columns: spans.count,
    constraints: [...constraints.flat(), ...driverConstraints(drivers, figures)],
    rows: [
      ...accountsIdentities(columns, pricesAlike, base.constantPrices !== undefined),
      ...pricesAlikeRows(drivers, columns, base),
      ...spans.rows,
    ],
    drivers,
    asked: askedFigures(figures, drivers, period.to),
    figures,
    years,
    ratios,
  };
}

function askedFigures(figures: AccountsFigures, drivers: readonly Driver[], year: number): AskedFigure[] {
  const driverOf = (name: Driver['name'], activity: string) => {
    const driver = drivers.find((entry) => entry.name === name && entry.activity === activity);
    return driver === undefined ? {} : { driver };
  };
  const total = { activity: 'total', unit: 'percent' };
  // A single activity is the whole, which is told already.
  const isTold = (activity: string) => activity === 'total' || figures.share.size > 1;
  const told = (of: ReadonlyMap<string, Measured>) => [...of].filter(([activity]) => isTold(activity));
  return [
    ...told(figures.growth).map(([activity, figure]) => ({
      ...figure,
      quantity: 'growth',
      activity,
      unit: 'percent',
    })),
    ...told(figures.share).map(([activity, figure]) => ({
      ...figure,
      quantity: 'share',
      activity,
      unit: 'percent',
      year,
    })),
    ...told(figures.deflator).map(([activity, figure]) => ({
      ...figure,
      quantity: 'deflator',
      activity,
      unit: 'percent',
      ...driverOf('deflator', activity),
    })),
    ...(figures.exchangeRate === undefined
      ? []
      : [
          {
            ...figures.exchangeRate,
            quantity: 'exchangeRate',
            ...total,
            ...driverOf('exchangeRate', 'total'),
          },
        ]),
    ...(figures.population === undefined
      ? []
      : [{ ...figures.population, quantity: 'population', ...total, ...driverOf('population', 'total') }]),
    { ...figures.grdp, quantity: 'grdp', activity: 'total', unit: 'billion VND', year },
    ...[...figures.perCapita].map(([unit, figure]) => ({
      ...figure,
      quantity: 'grdpPerCapita',
      activity: 'total',
      unit,
      year,
    })),
  ];
}

import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import type { LinearExpression, LinearRow } from '../linear/LinearSystem.js';
import { smallest } from './figureRange.js';

/** The levels of the last year of a plan as columns of a linear system, all as multiples of the base year's total. */
export interface AccountsColumns {
  readonly count: number;
  /** Volume, at constant prices of the reference year. */
  readonly volume: Readonly<Record<string, LinearExpression>>;
  /** Value by activity: at current prices, or at prices that only the total has in common where they move alike. */
  readonly value: Readonly<Record<string, LinearExpression>>;
  readonly totalVolume: LinearExpression;
  /** Sum of the values by activity. */
  readonly totalValue: LinearExpression;
  /** GRDP at current prices. */
  readonly grdp: LinearExpression;
  /** GRDP per person in VND, as a multiple of the base year's. */
  readonly perCapita: LinearExpression;
  /** GRDP per person in USD, as a multiple of the base year's. */
  readonly perCapitaUsd: LinearExpression;
}

/**
 * The columns of a base with its activities, column 0 being the unit.
 *
 * @example
 * accountsColumns({ activities: ['agriculture', 'services'] }).count // => 10
 */
export function accountsColumns({ activities }: Pick<BaseAccounts, 'activities'>): AccountsColumns {
  const size = activities.length;
  const column = (position: number): LinearExpression => [[position, 1]];
  const byActivity = (from: number) =>
    Object.fromEntries(activities.map((activity, position) => [activity, column(from + position)]));
  const after = 2 * size + 1;
  return {
    count: after + 5,
    volume: byActivity(1),
    value: byActivity(size + 1),
    totalVolume: column(after),
    totalValue: column(after + 1),
    grdp: column(after + 2),
    perCapita: column(after + 3),
    perCapitaUsd: column(after + 4),
  };
}

/**
 * What holds of accounts whatever the plan: the parts add up, and the sum of the values is GRDP.
 *
 * Where prices move alike, the values are counted before that common movement, so their sum is the volume, and the
 * total deflator leads from there to GRDP.
 *
 * @param columns - those of the accounts
 * @param pricesAlike - one price movement for all activities
 * @param isReweighed - volumes are at other prices than the base year's: then values before the common movement do not
 * add up to the volume
 */
export function accountsIdentities(
  columns: AccountsColumns,
  pricesAlike: boolean,
  isReweighed: boolean,
): LinearRow[] {
  const equal = (left: LinearExpression, right: readonly LinearExpression[]): LinearRow => ({
    owners: [],
    terms: [...left, ...right.flat().map(([column, coefficient]) => [column, -coefficient] as const)],
    sign: '=',
  });
  return [
    equal(columns.totalVolume, Object.values(columns.volume)),
    equal(columns.totalValue, Object.values(columns.value)),
    ...(pricesAlike && isReweighed
      ? []
      : [equal(columns.totalValue, [pricesAlike ? columns.totalVolume : columns.grdp])]),
    ...[columns.totalVolume, columns.grdp, columns.perCapita, columns.perCapitaUsd].map(aboveNothing),
  ];
}

/** That a level does not vanish, and with it all conditions on its shares and rates. */
function aboveNothing(level: LinearExpression): LinearRow {
  return { owners: [], terms: [...level, [0, -smallest]], sign: '>=' };
}

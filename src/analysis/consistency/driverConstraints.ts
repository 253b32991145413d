import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import { volumeWeights } from '../../plan/facts/baseVolumes.js';
import type { LinearRow } from '../linear/LinearSystem.js';
import type { AccountsColumns } from './accountsColumns.js';
import type { AccountsFigures } from './accountsFigures.js';
import type { Constraint, Measured } from './Constraint.js';
import { withoutMultiple } from './Constraint.js';
import { type Driver, driverOwner } from './Driver.js';

/**
 * What the bands of drivers say of the accounts.
 *
 * A driver between two levels, such as prices between volume and value, is not needed as a number of its own: there is
 * one in the band exactly where the ratio of the levels lies in the band. So nothing is lost and nothing multiplied.
 *
 * @formula value = volume · price, price in [a, b]: a · volume <= value <= b · volume
 */
export function driverConstraints(drivers: readonly Driver[], figures: AccountsFigures): Constraint[] {
  return drivers.flatMap((driver) => {
    const { lower, upper } = driver;
    const measured = measuredBy(driver, figures);
    return measured === undefined ? [] : [{ ...measured, owners: [driverOwner(driver)], lower, upper }];
  });
}

/** What a scenario assumes moves the prices of activities; a band that is given is one of the deflator. */
function measuredBy({ name, activity, source }: Driver, figures: AccountsFigures): Measured | undefined {
  if (name === 'exchangeRate' || name === 'population') return figures[name];
  if (name !== 'deflator') return undefined;
  return (source === 'scenario' ? figures.commonPrices : undefined) ?? figures.deflator.get(activity);
}

/**
 * That the prices of all activities move alike, where that is assumed: value and volume have the same structure.
 */
export function pricesAlikeRows(
  drivers: readonly Driver[],
  columns: AccountsColumns,
  base: BaseAccounts,
): LinearRow[] {
  const alike = drivers.find(({ name }) => name === 'relativePrices');
  if (alike === undefined) return [];
  const weights = volumeWeights(base);
  return base.activities.map((activity, position) => ({
    owners: [driverOwner(alike)],
    terms: withoutMultiple(
      columns.value[activity] ?? [],
      base.constantPrices === undefined ? 1 : (base.shares[position] ?? 0) / (weights[position] ?? 0),
      columns.volume[activity] ?? [],
    ),
    sign: '=',
  }));
}

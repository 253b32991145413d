import type { BaseAccounts } from './BaseAccounts.js';

/** A level beside the accounts that moves on a path of its own. */
export type LevelAround = 'exchangeRate' | 'population';

/** What a scenario assumes of the change of each. */
export const changesAround = { exchangeRate: 'exchangeRateChange', population: 'populationChange' } as const;

/** All of them. */
export const around: readonly LevelAround[] = ['exchangeRate', 'population'];

/** The levels that a base knows; where it does not know one, nothing is told that takes it. */
export const levelsAround = (base: Pick<BaseAccounts, LevelAround>): LevelAround[] =>
  around.filter((name) => base[name] !== undefined);

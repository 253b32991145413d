/**
 * The accounts of a scenario, year by year: position 0 is the base year.
 *
 * Volumes are at constant prices of the base year, values at current prices, both in billion VND.
 */
export interface YearlyAccounts {
  readonly years: readonly number[];
  readonly activities: readonly string[];
  readonly volumes: Readonly<Record<string, readonly number[]>>;
  /** Price index by activity, base year = 100. */
  readonly prices: Readonly<Record<string, readonly number[]>>;
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Average population, thousand persons. */
  readonly population: readonly number[];
  /** Period-average exchange rate, VND per USD; missing where the base has none. */
  readonly exchangeRate?: readonly number[];
}

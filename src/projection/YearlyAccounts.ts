/**
 * The accounts of a scenario, year by year: position 0 is the base year.
 *
 * Volumes are at constant prices of the reference year, values at current prices, both in billion VND.
 */
export interface YearlyAccounts {
  readonly years: readonly number[];
  /** The year whose prices volumes are counted at: the base year where no levels of another are published. */
  readonly referenceYear: number;
  readonly activities: readonly string[];
  readonly volumes: Readonly<Record<string, readonly number[]>>;
  /** Price index by activity, reference year = 100. */
  readonly prices: Readonly<Record<string, readonly number[]>>;
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Average population, thousand persons; missing where the base has none. */
  readonly population?: readonly number[];
  /** Period-average exchange rate, VND per USD; missing where the base has none. */
  readonly exchangeRate?: readonly number[];
  /** What activities are made of, inside them; missing where the base knows no parts. */
  readonly parts?: readonly YearlyPart[];
}

/** A part of an activity, year by year, in billion VND. */
export interface YearlyPart {
  readonly id: string;
  readonly volumes: readonly number[];
  readonly values: readonly number[];
}

/** What kind of quantity a series can be declared to be. */
export const natures = ['level', 'count', 'ratio', 'index', 'rate', 'balance'] as const;

/**
 * One of {@link natures}: an amount of money or goods; things or people counted; one quantity over another; an index;
 * how fast something changes; or what comes in less what goes out.
 */
export type Nature = (typeof natures)[number];

/** What sign a series can be declared to have. */
export const signs = ['positive', 'notNegative', 'any'] as const;

/**
 * What is known of the sign of a series. `mostlyPositive`: nothing was declared, and the unit is one of things that are
 * rarely below zero.
 */
export type SignRule = (typeof signs)[number] | 'mostlyPositive';

/** What a series is, by declaration: never by letters inside a name. */
export interface SeriesNature {
  /** `unknown` for per cent of an indicator that does not say whether it is a ratio or a rate. */
  readonly nature: Nature | 'unknown';
  readonly sign: SignRule;
  /** Whether figures of activities add up to that of the whole. */
  readonly addsUp: boolean;
  readonly inPercent: boolean;
}

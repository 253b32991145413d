/** What the targets leave unsaid and the accounts need. */
export type DriverName =
  | 'deflator'
  | 'relativePrices'
  | 'exchangeRate'
  | 'population'
  | 'investmentRate'
  | 'icor';

/** Bounds on a driver, both included; one that is left out is open. A fixed value has it twice. */
export interface DriverBand {
  readonly lower?: number;
  readonly upper?: number;
}

/** A driver and what is held of it while the targets are tested. */
export interface Driver extends DriverBand {
  readonly name: DriverName;
  /** An activity of the plan, or `total`. */
  readonly activity: string;
  /** `percent`: a year for changes, of GRDP for the investment rate; `ratio` for the ICOR. */
  readonly unit: 'percent' | 'ratio';
  /** Where the band comes from: the caller, a scenario of the plan, an assumption made here; `free` has none. */
  readonly source: 'given' | 'scenario' | 'assumed' | 'free';
}

/**
 * The name under which a driver's rows are kept.
 *
 * @example
 * driverOwner({ name: 'deflator', activity: 'total' }) // => 'driver:deflator:total'
 */
export function driverOwner({ name, activity }: Pick<Driver, 'name' | 'activity'>): string {
  return `driver:${name}:${activity}`;
}

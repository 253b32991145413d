/**
 * Something a backcast may change: an assumption of the scenario, moved by the same amount in each of its years, so
 * that it keeps its shape.
 *
 * `growth` (of the total), `growth.<activity>`, `deflator` (of all activities alike), `deflator.<activity>`,
 * `exchangeRate`, `population`, `investment` (its rate, where growth follows it), or `indicators.<indicator>`.
 */
export type LeverName = string;

/** A lever, how far it may go, and how dear its use is. */
export interface Lever {
  readonly on: LeverName;
  /** The least and the greatest yearly average it may take, in its unit, such as per cent: [6, 10]. */
  readonly bounds?: readonly [lower: number, upper: number];
  /** How much a change by one point costs beside those of other levers; 1 where left out. */
  readonly weight?: number;
}

/** What became of a lever. */
export interface LeverMove {
  readonly on: LeverName;
  /** `percent` for a yearly rate; otherwise that of the indicator's assumption. */
  readonly unit: string;
  /** Average over the years it may change, before shocks: in the scenario, and in the solution. */
  readonly before: number;
  readonly after: number;
  /** What was added in each year: points for a rate. */
  readonly change: number;
  readonly bounds: readonly [lower: number, upper: number];
  /** The bound it came to rest on. */
  readonly atBound?: 'lower' | 'upper';
}

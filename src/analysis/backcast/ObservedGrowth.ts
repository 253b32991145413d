/** Growth that has been observed: of the whole, or of activities; per cent, of one year. */
export interface ObservedGrowth {
  readonly year: number;
  /** An activity of the plan, or `total`. */
  readonly activity: string;
  /** Per cent, at constant prices. */
  readonly growth: number;
}

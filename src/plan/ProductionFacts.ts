/** Facts that growth accounting takes, of the base year or the latest year before; each as a decimal. */
export interface ProductionFacts {
  /** Capital stock over GRDP, in years. */
  readonly capitalOutputRatio?: number;
  /** Part of income that labour earns. */
  readonly labourShare?: number;
  /** Part of the capital stock lost in a year. */
  readonly depreciation?: number;
  /** Investment of the base year over its GRDP. */
  readonly investmentRate?: number;
}

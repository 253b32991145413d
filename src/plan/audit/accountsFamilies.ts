/** The names under which the accounts of a region are published: those of a province, and those of a country. */
export interface AccountsFamily {
  readonly level: string;
  readonly share: string;
  readonly perCapita: string;
}

/** Both families. */
export const accountsFamilies: readonly AccountsFamily[] = [
  { level: 'grdp', share: 'shareOfGrdp', perCapita: 'grdpPerCapita' },
  { level: 'gdp', share: 'shareOfGdp', perCapita: 'gdpPerCapita' },
];

/** Indicators that say how fast something changes, of either sign and of any size from one year to the next. */
export function tellsChange(indicator: string, unit: string): boolean {
  return /growth|change/i.test(indicator) || unit === 'percentage points';
}

/** Whether the parts of a figure in this unit add up to the whole: counts and amounts do, ratios do not. */
export function addsUp(unit: string): boolean {
  return !/percent|%|ratio|index|\bper\b|^$/i.test(unit);
}

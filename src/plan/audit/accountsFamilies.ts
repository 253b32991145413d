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

/** The units in which the accounts are kept; facts about them come in these, or in units that convert to them exactly. */
export const accountsUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['grdp', ['billion VND']],
  ['gdp', ['billion VND']],
  ['growthRate', ['percent']],
  ['averageGrowthRate', ['percent']],
  ['growthContribution', ['percentage points']],
  ['shareOfGrdp', ['percent']],
  ['shareOfGdp', ['percent']],
  ['grdpPerCapita', ['million VND per person', 'USD per person']],
  ['gdpPerCapita', ['million VND per person', 'USD per person']],
  ['averagePopulation', ['thousand persons']],
  ['populationGrowth', ['percent']],
  ['exchangeRate', ['VND per USD']],
  ['labourForce', ['thousand persons']],
  ['employment', ['thousand persons']],
  ['consumerPriceChange', ['percent']],
  ['investmentRate', ['percent']],
  ['labourProductivity', ['million VND per person']],
  ['labourProductivityGrowth', ['percent']],
  ['totalFactorProductivity', ['index']],
  ['totalFactorProductivityGrowth', ['percent']],
  ['totalFactorProductivityShare', ['percent']],
]);

/** Accounts that prices are part of: their growth is that of volumes. */
export const pricedAccounts: readonly string[] = ['grdp', 'gdp', 'grdpPerCapita', 'gdpPerCapita'];

/** Accounts that are never zero or below. */
export const mustBePositive: readonly string[] = [
  'grdp',
  'gdp',
  'grdpPerCapita',
  'gdpPerCapita',
  'averagePopulation',
  'exchangeRate',
  'deflator',
];

/** Accounts that belong together in one vintage: measured anew, all of them change. */
export const revisedTogether: readonly string[] = [
  'grdp',
  'growthRate',
  'averageGrowthRate',
  'growthContribution',
  'shareOfGrdp',
  'grdpPerCapita',
  'deflator',
  'investmentRate',
  'icor',
];

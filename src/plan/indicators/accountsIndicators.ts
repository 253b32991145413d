/** What growth accounting gives: a target may name each, and a projection has it where its inputs are known. */
export const productionIndicators = [
  'labourProductivity',
  'labourProductivityGrowth',
  'totalFactorProductivity',
  'totalFactorProductivityGrowth',
  'totalFactorProductivityShare',
] as const;

/** Total social investment, under the id that plans give it; in billion VND its ratio to GRDP ties it to the accounts. */
export const socialInvestment = 'socialInvestment';

/** What growth accounting takes beside the accounts: facts of these need no declaration either. */
export const productionInputs = ['capitalOutputRatio', 'labourShare', 'depreciation'] as const;

/** Ids of what national accounts measure; a plan need not declare them. */
export const accountsIndicators = [
  'grdp',
  'growthRate',
  'averageGrowthRate',
  'growthContribution',
  'shareOfGrdp',
  'grdpPerCapita',
  'deflator',
  'averagePopulation',
  'populationGrowth',
  'exchangeRate',
  'labourForce',
  'employment',
  'gdp',
  'gdpPerCapita',
  'shareOfGdp',
  'consumerPriceChange',
  'investmentRate',
  'icor',
] as const;

/** Those of {@link accountsIndicators} that every projection gives: no plan may declare another of the same name. */
export const projectedAccounts: readonly string[] = [
  'grdp',
  'growthRate',
  'averageGrowthRate',
  'growthContribution',
  'shareOfGrdp',
  'grdpPerCapita',
  'deflator',
  'averagePopulation',
  'exchangeRate',
];

/** Who makes the product, by the names of the facts: the employed where they are counted, otherwise the labour force. */
export const workerIndicators = ['employment', 'labourForce'] as const;

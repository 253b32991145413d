/**
 * The arithmetic of national accounts on numbers and annual series. Rates are decimals here, and here alone: 0.085, not 8.5.
 *
 * @packageDocumentation
 */

export * from './accounts/aggregateGrowthRate.js';
export * from './accounts/averageGrowthRate.js';
export * from './accounts/averageOfGrowthRates.js';
export * from './accounts/capitalStock.js';
export * from './accounts/constantUsdFromVnd.js';
export * from './accounts/deflatorChange.js';
export * from './accounts/growthContribution.js';
export * from './accounts/growthRate.js';
export * from './accounts/growthRates.js';
export * from './accounts/growthStillNeeded.js';
export * from './accounts/harrodDomarGrowth.js';
export * from './accounts/icorDirect.js';
export * from './accounts/icorIndirect.js';
export * from './accounts/icorPeriod.js';
export * from './accounts/implicitDeflator.js';
export * from './accounts/investmentRate.js';
export * from './accounts/labourProductivity.js';
export * from './accounts/levelsFromGrowth.js';
export * from './accounts/lilienIndex.js';
export * from './accounts/logDecomposition.js';
export * from './accounts/longTermGrowth.js';
export * from './accounts/normOfAbsoluteValues.js';
export * from './accounts/perCapita.js';
export * from './accounts/requiredInvestmentRate.js';
export * from './accounts/rereferencedIndex.js';
export * from './accounts/rereferencedVolume.js';
export * from './accounts/shapleyDecomposition.js';
export * from './accounts/shares.js';
export * from './accounts/sharesRounded.js';
export * from './accounts/structuralChangeCosine.js';
export * from './accounts/total.js';
export * from './accounts/totalFactorProductivityGrowth.js';
export * from './accounts/usdFromVnd.js';
export * from './accounts/valueFromVolume.js';
export * from './accounts/volumeFromValue.js';

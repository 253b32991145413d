import type { FindingKind, FindingWeight } from '../../../plan/audit/Finding.js';
import type { SlipKind } from '../../../plan/sizes/Slip.js';

/** What a kind of finding means, and what to do about it. */
export interface KindWords {
  readonly means: string;
  readonly advice: string;
}

const kinds: Readonly<Record<FindingKind, KindWords>> = {
  assumptionSize: {
    means: 'The size or the sign of an assumption is implausible',
    advice: 'Check the decimal point, the % sign and the minus sign; if it is meant, give its reason.',
  },
  averageOfYears: {
    means: 'Average growth does not match the growth of its years or sub-periods',
    advice:
      'Check the source: the average is geometric, not arithmetic. Do not combine figures of two vintages.',
  },
  conflictingFigures: {
    means: 'The same figure is given twice, with different values',
    advice: 'Keep one row, or name two vintages.',
  },
  contributionSum: {
    means: 'The contributions of the activities do not add up to total growth',
    advice: 'Check each figure: all must be at the same constant prices and of one vintage.',
  },
  contributionOfPart: {
    means: 'The contribution of an activity is not its growth times its weight in the year before',
    advice: 'Check growth, contribution and both levels: all must be at the same constant prices.',
  },
  copiedYear: {
    means: 'Two years of a table have the same figures for all activities',
    advice:
      'One column was copied in place of the other: take it from the source again. What follows from it is not listed.',
  },
  doubtfulSign: {
    means: 'The sign differs from that of the other figures of the series',
    advice: 'Check the minus sign against the source.',
  },
  exchangeRate: {
    means: 'The exchange rate implied by the figure in USD is not the one stated for the year',
    advice:
      'Say which rate was used; to compare with a target in USD, convert all years at the same kind of rate.',
  },
  followedBreak: {
    means: 'A scenario takes its growth from a series with a break',
    advice: 'Choose years on one side of the break, or write the assumption with its reason.',
  },
  growthOfLevel: {
    means: 'Published growth does not match the published levels',
    advice: 'Check the price basis, the years and the vintage of the three figures.',
  },
  growthOfParts: {
    means: 'Growth of the activities, weighted by their shares, does not give total growth',
    advice: 'Look for a rate with a wrong sign or a misplaced decimal point.',
  },
  growthOfWhole: {
    means: 'Total growth lies outside the range of growth of the activities',
    advice: 'One of the rates is wrong, or an activity is missing.',
  },
  identicalActivities: {
    means: 'Two activities have identical figures',
    advice: 'Check whether one row was copied in place of another.',
  },
  implausibleDeflator: {
    means: 'Levels and growth imply a change of prices beyond that of every published deflator',
    advice:
      'A level or the growth rate is wrong, or the levels were compiled by two methods: do not build on the pair.',
  },
  implausibleSize: {
    means: 'The size of the figure is implausible for this unit and year',
    advice: 'Check the unit, the decimal point and the thousands separators against the source.',
  },
  implicitDeflator: {
    means: 'The published deflator does not match the published values and volumes',
    advice:
      'Check the reference year of the index, the price basis of the levels, and whether the index comes from a later release than the levels.',
  },
  impossibleSign: {
    means: 'The sign or the size of the figure is impossible',
    advice:
      'Correct it from the source; leave out the row of an unknown figure, never write 0. Taxes less subsidies on products may be below zero. For an indicator that truly can be, declare sign: any in plan.yaml.',
  },
  missingYear: {
    means: 'A year is missing from an annual series',
    advice: 'Add the year if the source has it; growth across the gap covers more than one year.',
  },
  mixedBases: {
    means:
      'The vintage has growth and the level of the last year, but not the level it grew from; taken from another vintage, that implies this change of prices',
    advice: 'Do not combine the two vintages: the revision of levels would be counted as prices.',
  },
  outOfBounds: {
    means: 'The figure lies outside the bounds that plan.yaml gives its indicator',
    advice: 'Correct the figure from its source, or the bounds (min, max) in plan.yaml.',
  },
  perCapita: {
    means: 'The per-capita figure does not equal the total divided by population',
    advice: 'Check the unit and the vintage of all three; the population is the average of the year.',
  },
  projectedBounds: {
    means: 'The scenario leads the indicator outside the bounds that plan.yaml gives it',
    advice: 'Let it change less, or correct the bounds (min, max) in plan.yaml.',
  },
  referenceYear: {
    means: 'In the reference year the level at constant prices is not the level at current prices',
    advice: 'Check the reference year, the price basis and the vintage: in that year both are one figure.',
  },
  seriesBreak: {
    means: 'The series has a break: no single year brings such a change',
    advice:
      'Were provinces merged, was the index rebased, or the coverage changed? Then give the parts two vintages, and take no growth across the break.',
  },
  shareOfLevel: {
    means: 'The share does not match the published levels',
    advice: 'Shares are at current prices: check the price basis and the vintage.',
  },
  shareSum: {
    means: 'The shares do not add up to 100%',
    advice: 'A share is wrong, an activity is missing, or figures of two vintages are mixed.',
  },
  shiftedYears: {
    means: 'Growth is that of the levels of another year, each time: the years are shifted by one',
    advice: 'Check which column the first year stands in, in the growth rates and in the levels.',
  },
  sumOfQuarters: {
    means: 'Quarters do not add up to the half-year, the nine months or the year',
    advice: 'H1 and 9M are cumulated from January; check whether a quarter was given cumulated, or revised.',
  },
  targetSize: {
    means: 'The size or the sign of a target is implausible',
    advice: 'Check it against the document: decimal point, thousands separators, unit and minus sign.',
  },
  totalOfComponents: {
    means: 'The total does not equal the sum of its activities',
    advice: 'Look for a wrong figure, a missing activity, or a figure at other prices.',
  },
  unitChange: {
    means: 'The unit or the decimal point seems to change within a series',
    advice: 'Bring all years to one unit; check the decimal point.',
  },
  unitOfSeries: {
    means:
      'A whole series is in another unit: brought to that of the others, the activities add up to the total',
    advice: 'Check the unit in the heading of the table. What follows from it is not listed.',
  },
  vintageBreak: {
    means: 'Two vintages give different figures',
    advice: 'Use one vintage throughout a calculation; never take a change from one to the other.',
  },
};

const slips: Readonly<Record<SlipKind, (meant: string) => string>> = {
  sign: (meant) => `The sign may be wrong; perhaps ${meant} is meant.`,
  thousandsPoint: (meant) => `The point may separate thousands; perhaps ${meant} is meant.`,
  thousandfold: (meant) =>
    `Thousands, millions or billions may have been confused; perhaps ${meant} is meant.`,
  perCent: (meant) => `Per cent and decimal may have been confused; perhaps ${meant} is meant.`,
  index: (meant) => `An index with the year before = 100 may have been written; perhaps ${meant} is meant.`,
  inverse: (meant) => `The quotient may stand on its head; perhaps ${meant} is meant.`,
  shiftedPoint: (meant) => `The decimal point may be misplaced; perhaps ${meant} is meant.`,
};

/** How many of the figures a finding rests on came about in one way. */
export interface CountedStatus {
  readonly status: string;
  readonly count: number;
}

/** What the audit of facts and the doubts about a plan say in English. */
export const findings = {
  weights: { contradiction: 'Contradiction', doubt: 'Doubt', note: 'Note' },
  none: 'Facts: the audit found nothing.',
  counts: ({ contradiction, doubt, note }: Readonly<Record<FindingWeight, number>>) =>
    `Facts: contradictions ${contradiction}, doubts ${doubt}, notes ${note}.`,
  warnings: 'They are warnings: the plan can be projected.',
  gives: (computed: string, expected: string, gap: string | undefined) =>
    `Within the rounding of the printed figures this gives ${computed}; expected ${expected}${gap === undefined ? '' : ` (a gap of at least ${gap})`}.`,
  missing: (names: readonly string[]) => `Missing: ${names.join(', ')}.`,
  plausible: (range: string) => `Plausible: ${range}.`,
  aboveZero: 'above 0',
  factor: (times: string) =>
    `The two sides differ by a factor of ${times}: check the unit or the decimal point.`,
  rows: (places: readonly string[]) => `Rows: ${places.join(', ')}.`,
  notFinal: (counted: readonly CountedStatus[]) =>
    `Not final: ${counted.map(({ count, status }) => `${count} ${status}`).join(', ')}.`,
  statuses: {
    reported: 'reported',
    estimate: 'estimated',
    preliminary: 'preliminary',
    derived: 'derived',
    assumed: 'assumed',
  },
  slips,
  kinds,
};

import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { listIssues, type NumberRule, numberIssues, recordIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import { fractionalPower } from './fractionalPower.js';

/** What an economy starts from. */
export interface LongTermGrowthStart {
  /** Capital stock over the product of the base year. */
  readonly capitalOutputRatio: number;
  /** Part of income that labour earns, decimal; capital earns the rest, the capital share. */
  readonly labourShare: number;
  /** Part of the capital stock lost in a year, decimal. */
  readonly depreciation: number;
}

/** What moves the product of one year; rates are decimals. */
export interface LongTermGrowthDrivers {
  /** Investment over product of the year before: it is the capital of this year. */
  readonly investmentRate: number;
  /** Of total factor productivity. */
  readonly productivityGrowth: number;
  /** Of the number of workers. */
  readonly labourGrowth: number;
  /** Of the skill of a worker; 0 when left out. */
  readonly humanCapitalGrowth?: number;
  /** Of the population; that of labour when left out. */
  readonly populationGrowth?: number;
}

/** What follows for one year. */
export interface LongTermGrowthYear {
  /** Of the product, decimal. */
  readonly growth: number;
  readonly perCapitaGrowth: number;
  readonly capitalGrowth: number;
  /** Capital stock over product of this year. */
  readonly capitalOutputRatio: number;
}

/**
 * The growth that investment, workers, skill and productivity give year by year, after the World Bank's Long Term
 * Growth Model: capital is what is left of it and what was invested in the year before.
 *
 * @formula capital factor = (1 - depreciation) + investmentRate / capitalOutputRatio;
 * 1 + growth = (1 + productivityGrowth) · capital factor^capitalShare · ((1 + humanCapitalGrowth)(1 + labourGrowth))^labourShare;
 * next capitalOutputRatio = capitalOutputRatio · capital factor / (1 + growth); 1 + perCapitaGrowth = (1 + growth) / (1 + populationGrowth)
 * @unit decimals a year; the ratio in years of product
 * @source Loayza and Pennings, The Long Term Growth Model, World Bank, 2022
 * @param start - capital-output ratio of the base year, labour share, depreciation
 * @param years - the drivers of each year after the base, in order
 * @returns the growth of each year
 * @throws ScenarioError when a ratio, share or rate is out of its range, or no capital is left
 * @example
 * const start = { capitalOutputRatio: 2, labourShare: 0.5, depreciation: 0.05 };
 * const [year] = longTermGrowth(start, [{ investmentRate: 0.3, productivityGrowth: 0.1, labourGrowth: 0.1 }]);
 * year?.growth // => 0.21
 */
export function longTermGrowth(
  start: LongTermGrowthStart,
  years: readonly LongTermGrowthDrivers[],
): LongTermGrowthYear[] {
  refuse(recordIssues({ start }), listIssues('years', years));
  refuse(startIssues(start), years.flatMap(driverIssues));
  const { labourShare, depreciation } = start;
  const capitalShare = 1 - labourShare;
  let { capitalOutputRatio } = start;
  return years.map((drivers, position) => {
    const { investmentRate, productivityGrowth, labourGrowth } = drivers;
    const { humanCapitalGrowth = 0, populationGrowth = labourGrowth } = drivers;
    const capital = 1 - depreciation + investmentRate / capitalOutputRatio;
    const left = { what: say`capital left over`, above: 0, hint: say`Nothing is produced without capital.` };
    refuse(numberIssues(['years', position, 'investmentRate'], capital, left));
    const product =
      (1 + productivityGrowth) *
      fractionalPower(capital, capitalShare) *
      fractionalPower((1 + humanCapitalGrowth) * (1 + labourGrowth), labourShare);
    capitalOutputRatio = finiteResult(say`capital-output ratio`, (capitalOutputRatio * capital) / product);
    return {
      growth: finiteResult(say`growth rate`, product - 1),
      perCapitaGrowth: product / (1 + populationGrowth) - 1,
      capitalGrowth: capital - 1,
      capitalOutputRatio,
    };
  });
}

function startIssues({ capitalOutputRatio, labourShare, depreciation }: LongTermGrowthStart): Issue[] {
  const part: NumberRule = { what: say`a part as a decimal`, atLeast: 0, atMost: 1 };
  return [
    ...numberIssues(['start', 'capitalOutputRatio'], capitalOutputRatio, {
      what: say`a capital-output ratio`,
      above: 0,
    }),
    ...numberIssues(['start', 'labourShare'], labourShare, part),
    ...numberIssues(['start', 'depreciation'], depreciation, part),
  ];
}

function driverIssues(drivers: LongTermGrowthDrivers, position: number): Issue[] {
  const { investmentRate, productivityGrowth, labourGrowth } = drivers;
  const { humanCapitalGrowth = 0, populationGrowth = 0 } = drivers;
  const rates = { productivityGrowth, labourGrowth, humanCapitalGrowth, populationGrowth };
  const rate: NumberRule = {
    what: say`a yearly rate as a decimal`,
    above: -1,
    hint: say`Write 2 % as 0.02.`,
  };
  return [
    ...numberIssues(['years', position, 'investmentRate'], investmentRate, {
      what: say`investment over product as a decimal`,
      atLeast: 0,
    }),
    ...Object.entries(rates).flatMap(([name, value]) => numberIssues(['years', position, name], value, rate)),
  ];
}

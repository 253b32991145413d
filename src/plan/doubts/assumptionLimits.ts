import type { Interval } from '../audit/Interval.js';
import type { StatedAssumption, Variable } from './statedAssumptions.js';

const between = (low: number, high: number): Interval => ({ low, high });

const ofModel: Readonly<Record<string, Interval>> = {
  startingRate: between(3, 150),
  capitalOutputRatio: between(0.3, 10),
  labourShare: between(15, 90),
  depreciation: between(0.8, 20),
  productivityGrowth: between(-6, 10),
  labourGrowth: between(-6, 8),
  humanCapitalGrowth: between(-3, 6),
};

/**
 * What an assumption can be at all: one for a single year may lie further out than one that is kept for years.
 *
 * @unit per cent for rates, points for changes
 * @returns nothing where it may be of any size
 */
export function assumptionLimits({
  variable,
  years,
}: Pick<StatedAssumption, 'variable' | 'years'>): Interval | undefined {
  const single = years?.length === 1;
  const { group, on } = variable;
  switch (group) {
    case 'growth':
      if (on === 'total') return single ? between(-20, 30) : between(-8, 22);
      return single ? between(-50, 60) : between(-30, 32);
    case 'deflator':
      return single ? between(-15, 35) : between(-6, 22);
    case 'exchangeRate':
      return single ? between(-10, 40) : between(-5, 15);
    case 'population':
      return single ? between(-6, 8) : between(-3, 6);
    case 'investmentRate':
      return between(3, 150);
    case 'icor':
      return between(0.8, 40);
    case 'longTermGrowth':
      return ofModel[on];
    case 'shock':
      return between(-60, 60);
    case 'indicator':
      return indicatorLimits(variable);
  }
}

function indicatorLimits({ move }: Variable): Interval | undefined {
  if (move === 'growth') return between(-40, 70);
  if (move === 'change') return between(-15, 15);
  return move === 'shareOfGrdp' ? between(0.05, 150) : undefined;
}

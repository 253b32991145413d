import { entryOf } from '../../plan/entryOf.js';
import { isConstant } from '../../plan/facts/priceBases.js';
import type { Period } from '../../plan/Period.js';
import type { Target } from '../../plan/targets/Target.js';
import type { AccountsFigures } from './accountsFigures.js';
import type { Constraint, Measured } from './Constraint.js';
import { proportional } from './unitScale.js';

/** The indicators that the accounts hold; every other stands beside them. */
export const accountsIndicators: readonly string[] = [
  'grdp',
  'shareOfGrdp',
  'grdpPerCapita',
  'averagePopulation',
  'exchangeRate',
  'deflator',
];

/** The bounds of a target that bind, under the reading chosen. */
export function bindingBounds(
  { lower, upper, direction }: Pick<Target, 'lower' | 'upper' | 'direction'>,
  reading: 'written' | 'byDirection',
): Pick<Constraint, 'lower' | 'upper'> {
  if (reading === 'written' || direction === 'within') return { lower, upper };
  return direction === 'atLeast' ? { lower } : { upper };
}

/** The name under which a target's rows are kept. */
export function targetOwner({ id }: Pick<Target, 'id'>): string {
  return `target:${id}`;
}

/**
 * The figure of the accounts that a target speaks of; nothing where it speaks of a year or a kind that the accounts of
 * the last year do not hold.
 *
 * @param target - one on an indicator of the accounts
 * @param figures - those of the last year
 * @param period - of the plan
 */
export function figureOfTarget(
  target: Target,
  figures: AccountsFigures,
  period: Period,
): Measured | undefined {
  const { kind, indicator, activity, year, activities: group = [activity] } = target;
  if (target.over !== undefined) return undefined;
  const total = activity === 'total';
  if (kind === 'averageGrowth') return averageChangeOf(target, figures);
  if (kind === 'multiple') return total ? multipleOf(target, figures) : undefined;
  if ((kind !== 'share' && kind !== 'level') || year !== period.to) return undefined;
  if (indicator === 'shareOfGrdp') return shareOf(group, figures);
  return total ? levelOf(target, figures) : undefined;
}

function averageChangeOf(
  { indicator, activity, activities: group = [activity] }: Target,
  figures: AccountsFigures,
): Measured | undefined {
  if (indicator === 'grdp') return growthOf(group, figures);
  if (indicator === 'deflator') return figures.deflator.get(activity);
  return activity === 'total' ? changeOf(indicator, figures) : undefined;
}

/** The share of activities together: their values over that of the whole. */
function shareOf(group: readonly string[], { share }: AccountsFigures): Measured | undefined {
  const own = group.flatMap((activity) => share.get(activity) ?? []);
  const [first] = own;
  if (first === undefined || own.length < group.length) return undefined;
  return { ...first, ratio: { ...first.ratio, numerator: own.flatMap(({ ratio }) => ratio.numerator) } };
}

/** Growth of activities together: their volumes over what they weighed in the base. */
function growthOf(group: readonly string[], { growth }: AccountsFigures): Measured | undefined {
  const own = group.flatMap((activity) => growth.get(activity) ?? []);
  const [first] = own;
  if (first === undefined || own.length < group.length) return undefined;
  const numerator = own.flatMap(({ ratio }) => ratio.numerator);
  if (own.length === 1) return first;
  const weight = own.flatMap(({ ratio }) => ratio.denominator).reduce((sum, [, part]) => sum + part, 0);
  return { ...first, ratio: { numerator, denominator: [[0, weight]] } };
}

function changeOf(indicator: string, figures: AccountsFigures): Measured | undefined {
  if (indicator === 'averagePopulation') return figures.population;
  return indicator === 'exchangeRate' ? figures.exchangeRate : undefined;
}

/** A level of the last year as a multiple of the base year's; GRDP and GRDP per capita at current prices in VND. */
function multipleOf(target: Target, figures: AccountsFigures): Measured | undefined {
  const levels: Readonly<Record<string, Measured | undefined>> = {
    grdp: figures.grdp,
    grdpPerCapita: figures.perCapita.get('million VND per person'),
    averagePopulation: figures.populationLevel,
    exchangeRate: figures.exchangeRateLevel,
  };
  const level = isConstant(target.priceBasis) ? volumeOf(target, figures) : entryOf(levels, target.indicator);
  return level && { ...level, scale: proportional(1) };
}

/** GRDP at constant prices; of another reference year than the base's, and per person, the accounts hold none. */
function volumeOf({ indicator, priceBasis }: Target, { volume }: AccountsFigures): Measured | undefined {
  return indicator === 'grdp' && priceBasis === volume.priceBasis ? volume.level : undefined;
}

function levelOf(target: Target, figures: AccountsFigures): Measured | undefined {
  if (isConstant(target.priceBasis)) return volumeOf(target, figures);
  const { indicator, unit } = target;
  switch (`${indicator} ${unit}`) {
    case 'grdp billion VND':
      return figures.grdp;
    case 'averagePopulation thousand persons':
      return figures.populationLevel;
    case 'exchangeRate VND per USD':
      return figures.exchangeRateLevel;
    default:
      return indicator === 'grdpPerCapita' ? figures.perCapita.get(unit) : undefined;
  }
}

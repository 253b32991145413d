import type { AuditedFacts, Figure, FigureKey } from './AuditedFacts.js';
import { accountsFamilies } from './accountsFamilies.js';

/** Population of a region in a year: that of the vintage where it has one, of every other where not. */
export function populationsOf(
  facts: AuditedFacts,
  { region, vintage, period }: FigureKey,
): readonly Figure[] {
  const all = facts
    .everywhere('averagePopulation', 'thousand persons', period)
    .filter(({ row }) => row.region === region && row.activity === 'total');
  const own = all.filter(({ row }) => row.vintage === vintage);
  return own.length > 0 ? own : all;
}

/** The level of the accounts at current prices, for the whole region. */
export function currentLevel(
  facts: AuditedFacts,
  { region, vintage, period }: Pick<FigureKey, 'region' | 'vintage' | 'period'>,
): Figure | undefined {
  const key = {
    region,
    vintage,
    period,
    activity: 'total',
    priceBasis: 'current',
    unit: 'billion VND',
  } as const;
  return accountsFamilies
    .map(({ level }) => facts.figureAt({ ...key, indicator: level }))
    .find((figure) => figure !== undefined);
}

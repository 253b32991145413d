import { yearsOf } from '../../yearsOf.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import { currentLevel, populationsOf } from '../currentLevel.js';
import type { Arithmetic } from '../Finding.js';
import { growthFactor, growthFactorOfYears } from '../growthFactor.js';
import {
  exactly,
  hullOfIntervals,
  type Interval,
  productOfIntervals,
  quotientOfIntervals,
} from '../Interval.js';
import { numberOf } from '../relationFindings.js';

/** How much prices must have changed between two levels, given the growth of volume between them. */
export interface PriceStep {
  readonly figures: readonly Figure[];
  readonly value: number;
  readonly interval: Interval;
  readonly arithmetic: Arithmetic;
}

/** A level at current prices of one vintage at the start of a growth rate, and one at its end. */
interface Ends {
  readonly facts: AuditedFacts;
  readonly growth: Figure;
  readonly startVintage: string;
}

/**
 * The change of prices that growth leaves to explain between the level of a vintage before its first year, and the level
 * of its own vintage in its last.
 *
 * Levels per person will do where there are no others, if the change of population is known: of the region, or of the
 * country.
 *
 * @formula change of the level at current prices / (1 + growth)^years
 * @returns nothing where a level is not published
 */
export function priceStep({ facts, growth, startVintage }: Ends): PriceStep | undefined {
  const { region, vintage, period } = growth.row;
  const at = (year: number) => ({ from: year, to: year });
  const ends = {
    start: { region, vintage: startVintage, period: at(period.from - 1) },
    end: { region, vintage, period: at(period.to) },
  };
  const start = currentLevel(facts, ends.start);
  const end = currentLevel(facts, ends.end);
  const rest = { growth, people: [] as readonly Figure[], peopleChange: exactly(1) };
  if (start !== undefined && end !== undefined)
    return divides(start, growth) ? stepOf({ start, end, ...rest }) : undefined;
  const [startPerson, endPerson] = [perCapita(facts, ends.start), perCapita(facts, ends.end)];
  const people = populationChange(facts, growth);
  if (startPerson === undefined || endPerson === undefined || people === undefined) return undefined;
  if (!divides(startPerson, growth)) return undefined;
  return stepOf({ start: startPerson, end: endPerson, growth, ...people });
}

function perCapita(
  facts: AuditedFacts,
  key: { readonly region: string; readonly vintage: string; readonly period: Figure['row']['period'] },
) {
  return accountsFamilies
    .map((family) =>
      facts.figureAt({
        ...key,
        indicator: family.perCapita,
        activity: 'total',
        priceBasis: 'current',
        unit: 'million VND per person',
      }),
    )
    .find((figure) => figure !== undefined);
}

interface PopulationChange {
  readonly people: readonly Figure[];
  readonly peopleChange: Interval;
}

function populationChange(facts: AuditedFacts, growth: Figure): PopulationChange | undefined {
  const { region, vintage, period } = growth.row;
  const of = (year: number) =>
    populationsOf(facts, { ...growth.row, region, vintage, period: { from: year, to: year } });
  const [before, after] = [of(period.from - 1), of(period.to)];
  if (before.length > 0 && after.length > 0) {
    const hull = (figures: readonly Figure[]) => hullOfIntervals(figures.map(({ interval }) => interval));
    return { people: [...after, ...before], peopleChange: quotientOfIntervals(hull(after), hull(before)) };
  }
  const rates = yearsOf(period).map((year) =>
    facts.everywhere('populationGrowth', 'percent', { from: year, to: year }),
  );
  if (rates.some((year) => year.length === 0)) return undefined;
  return {
    people: rates.flat(),
    peopleChange: productOfIntervals(rates.map((year) => hullOfIntervals(year.map(growthFactor)))),
  };
}

/** Whether two levels and a growth rate have a quotient. */
const divides = (start: Figure, growth: Figure) => start.interval.low > 0 && growth.interval.low > -100;

function stepOf({
  start,
  end,
  growth,
  people,
  peopleChange,
}: PopulationChange & Readonly<Record<'start' | 'end' | 'growth', Figure>>): PriceStep {
  const population = (peopleChange.low + peopleChange.high) / 2;
  const value = ((end.row.value / start.row.value) * population) / growthFactorOfYears(growth);
  const years = growth.row.period.to - growth.row.period.from + 1;
  const four = (number: number) => ({ value: number, decimals: 4 });
  return {
    figures: [end, start, growth, ...people],
    value,
    interval: quotientOfIntervals(
      productOfIntervals([quotientOfIntervals(end.interval, start.interval), peopleChange]),
      growthFactor(growth),
    ),
    arithmetic: [
      numberOf(end),
      '÷',
      numberOf(start),
      ...(people.length > 0 ? ['×', four(population)] : []),
      '÷ (1 +',
      numberOf(growth),
      '÷ 100)',
      ...(years > 1 ? ['^', { value: years, decimals: 0 }] : []),
      '=',
      four(value),
    ],
  };
}

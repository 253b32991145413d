import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import { populationsOf } from '../currentLevel.js';
import type { Arithmetic, Finding } from '../Finding.js';
import {
  exactly,
  hullOfIntervals,
  type Interval,
  productOfIntervals,
  quotientOfIntervals,
} from '../Interval.js';
import { numberOf, relationFindings } from '../relationFindings.js';

/**
 * Figures in USD per person that were converted at another rate than the one stated for the year.
 *
 * The rate they imply is that of the same figure in VND; where only a total and a population are published, of their
 * ratio. Against a rate of the same region and vintage the difference is a contradiction; against a national one it is a
 * doubt, because an office may have used the rate of another bank or day.
 *
 * @formula implied rate = 1,000,000 x GRDP per capita [million VND] / GRDP per capita [USD]
 * @unit VND per USD
 */
export function impliedExchangeRates(facts: AuditedFacts): Finding[] {
  return facts.figures.flatMap((dollars) => {
    const family = accountsFamilies.find(({ perCapita }) => perCapita === dollars.row.indicator);
    if (family === undefined || dollars.row.unit !== 'USD per person') return [];
    const stated = facts
      .everywhere('exchangeRate', 'VND per USD', dollars.row.period)
      .filter(({ row, interval }) => row.activity === 'total' && interval.low > 0);
    const own = stated.filter(
      ({ row }) => row.region === dollars.row.region && row.vintage === dollars.row.vintage,
    );
    const rates = own.length > 0 ? own : stated;
    const dong = inDong(dollars, family.level, facts);
    if (dong === undefined || rates.length === 0) return [];
    return relationFindings({
      kind: 'exchangeRate',
      weight: own.length > 0 ? 'contradiction' : 'doubt',
      figures: [dollars, ...dong.figures, ...rates],
      arithmetic: lines(dollars, dong, rates),
      computed: productOfIntervals([exactly(1e6), quotientOfIntervals(dong.interval, dollars.interval)]),
      expected: hullOfIntervals(rates.map(({ interval }) => interval)),
      decimals: 1,
    });
  });
}

interface InDong {
  readonly figures: readonly Figure[];
  /** Million VND per person. */
  readonly value: number;
  readonly interval: Interval;
  readonly arithmetic: Arithmetic;
}

function inDong(dollars: Figure, level: string, facts: AuditedFacts): InDong | undefined {
  const same = facts.figureAt({ ...dollars.row, unit: 'million VND per person' });
  if (same !== undefined)
    return { figures: [same], value: same.row.value, interval: same.interval, arithmetic: [numberOf(same)] };
  const total = facts.figureAt({ ...dollars.row, indicator: level, unit: 'billion VND' });
  const [people] = populationsOf(facts, dollars.row);
  if (total === undefined || people === undefined) return undefined;
  return {
    figures: [total, people],
    value: total.row.value / people.row.value,
    interval: quotientOfIntervals(total.interval, people.interval),
    arithmetic: [numberOf(total), '÷', numberOf(people)],
  };
}

/** The rate that is implied, and what the figure would be at each rate that is stated. */
function lines(dollars: Figure, { value, arithmetic }: InDong, rates: readonly Figure[]): Arithmetic[] {
  const million = { value: 1e6, decimals: 0 };
  const rate = { value: (1e6 * value) / dollars.row.value, decimals: 0 };
  return [
    [...arithmetic, '×', million, '÷', numberOf(dollars), '=', rate],
    ...rates.map((stated): Arithmetic => {
      const converted = { value: (1e6 * value) / stated.row.value, decimals: dollars.decimals };
      return [...arithmetic, '×', million, '÷', numberOf(stated), '=', converted, '≠', numberOf(dollars)];
    }),
  ];
}

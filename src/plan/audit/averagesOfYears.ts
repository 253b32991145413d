import { root } from '../../accounts/root.js';
import { groupedBy } from '../groupedBy.js';
import { periodText, yearsOf } from '../yearsOf.js';
import { type AuditedFacts, type Figure, keyText } from './AuditedFacts.js';
import type { Finding } from './Finding.js';
import { growthFactor, growthFactorOf, growthFactorOfYears } from './growthFactor.js';
import { type Interval, quotientOfIntervals } from './Interval.js';
import { numberOf, relationFindings } from './relationFindings.js';

/**
 * Average growth that is not that of its years, or of its parts.
 *
 * An average over years and one over their end say what the average over their beginning was: against a figure of the
 * same vintage that is a contradiction, against one of another it shows a break between vintages.
 *
 * @formula (1 + average)^years = product of (1 + growth of each year)
 */
export function averagesOfYears(facts: AuditedFacts): Finding[] {
  const averages = facts.figures.filter(({ row }) => row.indicator === 'averageGrowthRate');
  return [...averages.flatMap((average) => againstYears(average, facts)), ...againstParts(averages)];
}

function againstYears(average: Figure, facts: AuditedFacts): Finding[] {
  const yearly = yearsOf(average.row.period).map((year) =>
    facts.figureAt({ ...average.row, indicator: 'growthRate', period: { from: year, to: year } }),
  );
  const years = yearly.filter((figure) => figure !== undefined);
  if (years.length < yearly.length) return [];
  const factor = years.reduce((product, figure) => product * growthFactorOfYears(figure), 1);
  return relationFindings({
    kind: 'averageOfYears',
    figures: [average, ...years],
    arithmetic: [
      [
        ...years.flatMap((figure, i) => [...(i === 0 ? [] : ['×']), '(1 +', numberOf(figure), '÷ 100)']),
        '=',
        shown(factor),
      ],
      compounded(average),
    ],
    computed: perCentOver(growthFactorOf(years), years.length),
    expected: average.interval,
    decimals: average.decimals + 1,
  });
}

const shown = (value: number) => ({ value, decimals: 4 });

const compounded = (average: Figure) => [
  periodText(average.row.period),
  ':',
  '(1 +',
  numberOf(average),
  '÷ 100) ^',
  { value: average.row.period.to - average.row.period.from + 1, decimals: 0 },
  '=',
  shown(growthFactorOfYears(average)),
];

/** Factors over some years as the average growth they mean, in per cent a year. */
function perCentOver({ low, high }: Interval, years: number): Interval {
  const average = (factor: number) => {
    if (factor <= 0) return -100;
    return Number.isFinite(factor) ? 100 * (root(factor, years) - 1) : factor;
  };
  return { low: average(low), high: average(high) };
}

function againstParts(averages: readonly Figure[]): Finding[] {
  const alike = groupedBy(averages, ({ row }) =>
    keyText({ ...row, vintage: '', period: { from: 0, to: 0 } }),
  );
  return alike.flatMap((group) =>
    group.flatMap((whole) =>
      group
        .filter(({ row }) => row.vintage === whole.row.vintage && isEndOf(row.period, whole.row.period))
        .flatMap((end) => {
          const starts = group.filter(
            ({ row }) =>
              row.period.from === whole.row.period.from && row.period.to === end.row.period.from - 1,
          );
          return starts.flatMap((start) => againstStart({ whole, end, start }));
        }),
    ),
  );
}

const isEndOf = (part: Figure['row']['period'], whole: Figure['row']['period']) =>
  part.to === whole.to && part.from > whole.from;

function againstStart({ whole, end, start }: Readonly<Record<'whole' | 'end' | 'start', Figure>>): Finding[] {
  const years = start.row.period.to - start.row.period.from + 1;
  const factor = growthFactorOfYears(whole) / growthFactorOfYears(end);
  if (!(factor > 0) || !Number.isFinite(factor)) return [];
  const implied = { value: 100 * (root(factor, years) - 1), decimals: start.decimals };
  return relationFindings({
    kind: 'averageOfYears',
    weight: start.row.vintage === whole.row.vintage ? 'contradiction' : 'note',
    figures: [start, whole, end],
    arithmetic: [
      compounded(whole),
      compounded(end),
      [
        periodText(start.row.period),
        ':',
        growthNumber(whole),
        '÷',
        growthNumber(end),
        '=',
        shown(factor),
        '=',
        '(1 +',
        implied,
        '÷ 100) ^',
        { value: years, decimals: 0 },
        '≠',
        numberOf(start),
      ],
    ],
    computed: perCentOver(quotientOfIntervals(growthFactor(whole), growthFactor(end)), years),
    expected: start.interval,
    decimals: start.decimals + 1,
  });
}

const growthNumber = (figure: Figure) => shown(growthFactorOfYears(figure));

import { entryOf } from '../../entryOf.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { growthFactor, growthFactorOfYears } from '../growthFactor.js';
import { haveCommonValue, type Interval, quotientOfIntervals } from '../Interval.js';
import { numberOf, relationFindings } from '../relationFindings.js';

const levelsOf: Readonly<Record<string, readonly { readonly indicator: string; readonly unit: string }[]>> = {
  growthRate: ['grdp', 'gdp'].map((indicator) => ({ indicator, unit: 'billion VND' })),
  averageGrowthRate: ['grdp', 'gdp'].map((indicator) => ({ indicator, unit: 'billion VND' })),
  populationGrowth: [{ indicator: 'averagePopulation', unit: 'thousand persons' }],
};

/**
 * Growth rates that are not those of the published levels, at the same prices and in the same vintage.
 *
 * @formula (1 + growth)^years = level of the last year / level of the year before the first
 */
export function growthOfLevels(facts: AuditedFacts): Finding[] {
  return facts.figures.flatMap((growth) =>
    (entryOf(levelsOf, growth.row.indicator) ?? []).flatMap((level) => heldAgainst(growth, level, facts)),
  );
}

/** Whether levels of the same prices and vintage give a growth rate. */
export function agreesWithLevels(growth: Figure, facts: AuditedFacts): boolean {
  return (entryOf(levelsOf, growth.row.indicator) ?? []).some((level) => {
    const ends = endsOf(growth, level, facts);
    return (
      ends !== undefined &&
      haveCommonValue(quotientOfIntervals(ends.end.interval, ends.start.interval), growthFactor(growth))
    );
  });
}

type Level = (typeof levelsOf)[string][number];

/** The levels of the last year of a growth rate, and of the year before its first. */
function endsOf(
  growth: Figure,
  level: Level,
  facts: AuditedFacts,
): { start: Figure; end: Figure } | undefined {
  const { from, to } = growth.row.period;
  const at = (year: number) => facts.figureAt({ ...growth.row, ...level, period: { from: year, to: year } });
  const [start, end] = [at(from - 1), at(to)];
  return start === undefined || end === undefined || start.interval.low <= 0 ? undefined : { start, end };
}

function heldAgainst(growth: Figure, level: Level, facts: AuditedFacts): Finding[] {
  const ends = endsOf(growth, level, facts);
  if (ends === undefined) return [];
  const { start, end } = ends;
  const { from, to } = growth.row.period;
  const years = to - from + 1;
  const decimals = growth.decimals + 1;
  const shown = Math.max(4, growth.decimals + 3);
  const ratio = { value: end.row.value / start.row.value, decimals: shown };
  const published = { value: growthFactorOfYears(growth), decimals: shown };
  const power = years === 1 ? [] : ['^', { value: years, decimals: 0 }];
  return relationFindings({
    kind: 'growthOfLevel',
    figures: [growth, end, start],
    arithmetic: [
      [numberOf(end), '÷', numberOf(start), '=', ratio],
      ['(1 +', numberOf(growth), '÷ 100)', ...power, '=', published],
    ],
    computed: scaled(quotientOfIntervals(end.interval, start.interval)),
    expected: scaled(growthFactor(growth)),
    decimals,
  });
}

/** A factor as the growth it means, in per cent. */
const scaled = ({ low, high }: Interval) => ({ low: 100 * (low - 1), high: 100 * (high - 1) });

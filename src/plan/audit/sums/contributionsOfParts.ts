import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { exactly, productOfIntervals, quotientOfIntervals } from '../Interval.js';
import { lineHead, numberOf, relationFindings } from '../relationFindings.js';

/**
 * Contributions to growth that are not the growth of the activity times its weight in the year before, by levels at the
 * same constant prices and in the same vintage.
 *
 * @formula contribution = growth x level of the year before / total of the year before; without growth, 100 x (level -
 * level of the year before) / total of the year before
 * @unit percentage points
 */
export function contributionsOfParts(facts: AuditedFacts): Finding[] {
  return facts.figures.flatMap((contribution) => {
    const { row } = contribution;
    const { from, to } = row.period;
    if (row.indicator !== 'growthContribution' || row.activity === 'total' || from !== to) return [];
    const growth = facts.figureAt({ ...row, indicator: 'growthRate', unit: 'percent' });
    const before = { from: from - 1, to: from - 1 };
    const levelOf = (activity: string) =>
      ['grdp', 'gdp']
        .map((indicator) =>
          facts.figureAt({ ...row, indicator, unit: 'billion VND', activity, period: before }),
        )
        .find((level) => level !== undefined);
    const [level, total] = [levelOf(row.activity), levelOf('total')];
    if (level === undefined || total === undefined) return [];
    if (growth === undefined) {
      const now = facts.figureAt({ ...level.row, period: row.period });
      return now === undefined ? [] : fromLevels(contribution, { now, level, total });
    }
    const value = (growth.row.value * level.row.value) / total.row.value;
    return relationFindings({
      kind: 'contributionOfPart',
      figures: [contribution, growth, level, total],
      arithmetic: [
        [
          ...lineHead(from, row.activity),
          numberOf(growth),
          '×',
          numberOf(level),
          '÷',
          numberOf(total),
          '=',
          { value, decimals: contribution.decimals + 1 },
          '≠',
          numberOf(contribution),
        ],
      ],
      computed: productOfIntervals([
        growth.interval,
        quotientOfIntervals(level.interval, total.interval),
        exactly(1),
      ]),
      expected: contribution.interval,
      decimals: contribution.decimals + 1,
    });
  });
}

/** Where no growth is published, what was added of the activity, over the total of the year before. */
function fromLevels(
  contribution: Figure,
  { now, level, total }: Record<'now' | 'level' | 'total', Figure>,
): Finding[] {
  const { activity, period } = contribution.row;
  const value = (100 * (now.row.value - level.row.value)) / total.row.value;
  const added = {
    low: now.interval.low - level.interval.high,
    high: now.interval.high - level.interval.low,
  };
  const decimals = contribution.decimals + 1;
  return relationFindings({
    kind: 'contributionOfPart',
    figures: [contribution, now, level, total],
    arithmetic: [
      [
        ...[
          ...lineHead(period.to, activity),
          '100 × (',
          numberOf(now),
          '-',
          numberOf(level),
          ') ÷',
          numberOf(total),
        ],
        ...['=', { value, decimals }, '≠', numberOf(contribution)],
      ],
    ],
    computed: productOfIntervals([quotientOfIntervals(added, total.interval), exactly(100)]),
    expected: contribution.interval,
    decimals,
  });
}

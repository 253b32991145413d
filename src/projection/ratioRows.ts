import { ratioSeries } from '../plan/indicators/ratioSeries.js';
import type { Plan } from '../plan/Plan.js';
import type { ResultRow } from './ResultRow.js';

/**
 * The ratios that a plan declares, of the rows of one scenario: productivity, investment in per cent of GRDP over the
 * years, and the like; what the rows hold already, such as the rate that growth follows from, is no ratio.
 *
 * @formula as `ratioSeries` has it
 * @unit that of each indicator
 * @param rows - all others of the scenario
 * @param plan - its indicators and years
 */
export function ratioRows(
  rows: readonly ResultRow[],
  { indicators, period }: Pick<Plan, 'indicators' | 'period'>,
): ResultRow[] {
  return indicators.flatMap(({ id, unit, ratio }) =>
    ratio === undefined || rows.some(({ indicator }) => indicator === id)
      ? []
      : ratioSeries(ratio, rows, { unit, from: period.from }).map(({ year, value, priceBasis, parts }) => {
          const [over] = parts;
          const source = [...new Set(parts.flatMap((part) => part.source.split(' ')))]
            .filter(Boolean)
            .join(' ');
          return { ...over, indicator: id, activity: 'total', priceBasis, unit, year, value, source };
        }),
  );
}

import type { ImportedFact } from '../../plan/tables/ImportedTable.js';
import { thousandsPoint } from '../../plan/thousandsPoint.js';
import { periodText } from '../../plan/yearsOf.js';
import type { AppendedRow } from './appendedRows.js';

/** Figures of tables as rows of facts.csv, of the plan's own region. */
export function factRows(facts: readonly ImportedFact[]): AppendedRow[] {
  return facts.map(
    ({ indicator, activity, priceBasis, unit, period, part, value, status, vintage, source, note }) => ({
      indicator,
      activity,
      price_basis: priceBasis,
      unit,
      period: part === undefined ? periodText(period) : `${period.to}-${part}`,
      value: thousandsPoint(value) === undefined ? value : value.replace(/\.?0+$/, ''),
      status,
      vintage,
      source,
      note,
    }),
  );
}

import type { ImportedFact } from '../../plan/tables/ImportedTable.js';
import { thousandsPoint } from '../../plan/thousandsPoint.js';
import { periodText } from '../../plan/yearsOf.js';
import type { AppendedRow } from './appendedRows.js';

/** A figure of a table as a row of facts.csv, of the plan's own region. */
export function factRow(fact: ImportedFact): AppendedRow {
  const { part, period, value } = fact;
  return {
    indicator: fact.indicator,
    activity: fact.activity,
    price_basis: fact.priceBasis,
    unit: fact.unit,
    period: part === undefined ? periodText(period) : `${period.to}-${part}`,
    value: thousandsPoint(value) === undefined ? value : value.replace(/\.?0+$/, ''),
    status: fact.status,
    vintage: fact.vintage,
    source: fact.source,
    note: fact.note,
  };
}

/** The same of many, one after the other, so that they need not all be kept. */
export function* factRows(facts: readonly ImportedFact[]): Generator<AppendedRow> {
  for (const fact of facts) yield factRow(fact);
}

import type { HistoryComparison, RealismMeasure, RealismRow } from '../../analysis/realism/RealismRow.js';

/** The two further ICORs say the same another way: they stand in the table. */
const drawn: readonly RealismMeasure[] = [
  'growth',
  'investmentRate',
  'icorIndirect',
  'productivityGrowth',
  'totalFactorProductivity',
  'structuralChange',
];

/** One measure with the scenarios that have a value in it, and the past it is held against. */
export interface RealismColumn {
  readonly unit: string;
  readonly measure: RealismMeasure;
  readonly rows: readonly RealismRow[];
  /** The past that the verdicts are held against: the yardstick of the first row. */
  readonly past: HistoryComparison;
  /** The past of the other region, where there is one: mostly the province's own. */
  readonly other: HistoryComparison | undefined;
}

/** Measures with a value and a past; of two bases of investment the first: what the plan targets, where it does. */
export function realismColumns(all: readonly RealismRow[]): RealismColumn[] {
  return drawn.flatMap((measure): RealismColumn[] => {
    const own = all.filter((row) => row.measure === measure);
    const rows = own.filter((row) => row.basis === own[0]?.basis && row.comparisons.length > 0);
    const pasts = rows.flatMap(({ comparisons }) => comparisons);
    const yardstick = rows.find((row) => row.yardstick !== undefined)?.yardstick;
    const past = pasts.find(({ region }) => region === yardstick);
    if (past === undefined) return [];
    const other = pasts.find(({ region }) => region !== past.region);
    return [{ measure, unit: rows[0]?.unit ?? '', rows, past, other }];
  });
}

/** Ends of a strip that holds all values and the past, with some room beside them. */
export function realismDomain({ rows, past, other = past }: RealismColumn): [number, number] {
  const values = [
    ...rows.flatMap(({ value }) => value ?? []),
    past.least,
    past.greatest,
    other.least,
    other.greatest,
  ];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const margin = (greatest - least || Math.abs(greatest) || 1) * 0.1;
  return [least - margin, greatest + margin];
}

/** Whether the yardstick holds no such value: one beyond all of it, or an ICOR far from all of it on either side. */
export function isBeyondRecord({ verdict }: Pick<RealismRow, 'verdict'>): boolean {
  return verdict === 'unprecedented' || verdict === 'unusual';
}

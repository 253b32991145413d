import type { Slip } from '../sizes/Slip.js';
import type { Figure } from './AuditedFacts.js';
import type {
  Arithmetic,
  ArithmeticNumber,
  Finding,
  FindingKind,
  FindingRow,
  FindingWeight,
} from './Finding.js';
import { exactly, haveCommonValue, type Interval, productOfIntervals } from './Interval.js';

/** Two ways to one number: what is computed from some figures, and what it should be. */
export interface Relation {
  readonly kind: FindingKind;
  /** A contradiction where left out. */
  readonly weight?: FindingWeight;
  readonly figures: readonly Figure[];
  readonly arithmetic: readonly Arithmetic[];
  readonly computed: Interval;
  readonly expected: Interval;
  readonly decimals: number;
  readonly missing?: readonly string[];
  /** What most likely happened to the first of the figures. */
  readonly slip?: Slip;
}

const factors = [10, 100, 1000, 1e4, 1e6, 1e9].flatMap((factor) => [factor, 1 / factor]);

/** A finding where no value that the figures may stand for is both; none where rounding explains the difference. */
export function relationFindings({
  kind,
  weight = 'contradiction',
  figures,
  ...relation
}: Relation): Finding[] {
  const { computed, expected } = relation;
  if (haveCommonValue(computed, expected)) return [];
  const factor = factors.find((candidate) =>
    haveCommonValue(productOfIntervals([computed, exactly(1 / candidate)]), expected),
  );
  return [{ kind, weight, rows: rowsOf(figures), ...relation, ...(factor === undefined ? {} : { factor }) }];
}

/** The rows of figures as findings name them; a figure that plays two parts is named once. */
export function rowsOf(figures: readonly Figure[]): FindingRow[] {
  return [...new Set(figures)].map(({ row, place }) => ({
    observation: row,
    ...(place === undefined ? {} : { place }),
  }));
}

/** A figure as printed. */
export const numberOf = ({ row, decimals }: Figure): ArithmeticNumber => ({ value: row.value, decimals });

/** What a line of arithmetic is of: its year or years, and its activity where it is one. */
export function lineHead(period: string | number, activity: string): Arithmetic {
  const part: Arithmetic = activity === 'total' ? [] : [{ of: 'activity', id: activity }];
  return [String(period), ...part, ':'];
}

/** Figures with a sign between them. */
export function joined(figures: readonly Figure[], sign: string): Arithmetic {
  return figures.flatMap((figure, position) => [...(position === 0 ? [] : [sign]), numberOf(figure)]);
}

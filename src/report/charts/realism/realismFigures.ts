import type { HistoryComparison, RealismMeasure, RealismRow } from '../../../analysis/realism/RealismRow.js';
import { type RealismOptions, realism } from '../../../analysis/realism/realism.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** One measure with the scenarios that have a value in it, and the past it is held against. */
export interface RealismColumn {
  readonly measure: RealismMeasure;
  readonly unit: string;
  readonly rows: readonly RealismRow[];
  /** The past with most values, which the verdicts are held against. */
  readonly past: HistoryComparison;
  /** The past of the other region, where there is one: mostly the province's own. */
  readonly other?: HistoryComparison;
}

/** What the realism strip shows. */
export interface RealismFigures {
  readonly scenarios: readonly Scenario[];
  readonly columns: readonly RealismColumn[];
  /** All rows of the result, also those that are not drawn. */
  readonly all: readonly RealismRow[];
  /** The last year of the past that counts; missing where all that is known counts. */
  readonly until?: number;
}

/** The two further ICORs say the same another way: they stand in the table. */
const drawn: readonly RealismMeasure[] = [
  'growth',
  'investmentRate',
  'icorIndirect',
  'productivityGrowth',
  'totalFactorProductivity',
  'structuralChange',
];

/**
 * Picks the measures that have both a value and a past; of two grounds of investment the first, which is what the plan
 * promises where it promises any.
 *
 * @example
 * const figures = realismFigures(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')));
 * figures.columns.map(({ measure }) => measure) // => ['growth', 'investmentRate', 'icorIndirect', 'structuralChange']
 */
export function realismFigures(result: SimulationResult, options: RealismOptions = {}): RealismFigures {
  const all = realism(result, options);
  const { until } = options;
  const columns = drawn.flatMap((measure): RealismColumn[] => {
    const own = all.filter((row) => row.measure === measure);
    const ground = own[0]?.ground;
    const rows = own.filter((row) => row.ground === ground && row.comparisons.length > 0);
    const pasts = rows.flatMap(({ comparisons }) => comparisons);
    const [first, ...others] = pasts;
    if (first === undefined) return [];
    const past = others.reduce(
      (most, each) => (each.values.length > most.values.length ? each : most),
      first,
    );
    const column = { measure, unit: rows[0]?.unit ?? '', rows, past };
    const other = pasts.find(({ region }) => region !== past.region);
    return [other === undefined ? column : { ...column, other }];
  });
  return { scenarios: result.scenarios, columns, all, ...(until === undefined ? {} : { until }) };
}

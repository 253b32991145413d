import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { productivityGrowth, productivityIndex, productivityShare } from '../../projection/productionPath.js';
import { investmentRates, productionSeries } from '../../projection/productionRows.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { type FigureGround, type FigureName, figureCells } from './figureCells.js';
import type { RowBuilder } from './RowBuilder.js';
import type { Cell } from './Step.js';

/**
 * The cells of what growth accounting gives, in the steps of `productionRows`.
 *
 * @returns nothing where the rows of the scenario have no such figure
 */
export function productionCells(
  { indicator, priceBasis }: FigureName,
  ground: FigureGround,
): ReadonlyMap<number, Cell> | undefined {
  const { scenario, rows, builder } = ground;
  const series = productionSeries(scenario, rows);
  const cellsOf = (own: readonly ResultRow[] | undefined): readonly Cell[] | undefined => {
    const [first] = own ?? [];
    const cells = first && figureCells(first, scenario, ground);
    const found = (own ?? []).flatMap(({ year }) => cells?.get(year) ?? []);
    return first !== undefined && found.length === own?.length ? found : undefined;
  };
  const [volume, value, workers] = [series.volume, series.value, series.workers].map(cellsOf);
  if (volume === undefined || value === undefined) return undefined;
  const years = [scenario.base.year, ...scenario.years];
  const byYear = (cells: readonly Cell[], first = 0) =>
    new Map(cells.map((cell, t) => [years[t + first] ?? 0, cell] as const));
  if (indicator.startsWith('labour')) {
    if (workers === undefined) return undefined;
    const product = priceBasis === 'current' ? value : volume;
    const perWorker = product.map((cell, t) => builder.divide(cell, workers[t] ?? builder.of(Number.NaN)));
    if (indicator === 'labourProductivity') return byYear(perWorker);
    const growth = perWorker
      .slice(1)
      .map((cell, t) =>
        builder.multiply(
          builder.of(100),
          builder.subtract(builder.divide(cell, perWorker[t] ?? builder.of(Number.NaN)), builder.of(1)),
        ),
      );
    return byYear(growth, 1);
  }
  const first = indicator === 'totalFactorProductivity' ? 0 : 1;
  const stated = statedProductivity(scenario);
  if (stated !== undefined) return byYear(statedCells(indicator, { volume, stated, builder }), first);
  const rates = rateCells(ground, value, cellsOf(series.investment));
  if (workers === undefined || rates === undefined) return undefined;
  const path = pathCells(indicator, { volume, workers, rates }, ground);
  return path && byYear(path, first);
}

/** The growth of total factor productivity that a scenario states, as the long-term growth model takes it; decimal. */
function statedProductivity({ growth }: Scenario): readonly number[] | undefined {
  return growth.closure === 'byInvestment' && growth.through.method === 'longTermGrowth'
    ? growth.through.productivityGrowth.map(({ value }) => value)
    : undefined;
}

interface Stated {
  readonly volume: readonly Cell[];
  readonly stated: readonly number[];
  readonly builder: RowBuilder;
}

/** Stated productivity is the same in every draw; its share in growth is not. */
function statedCells(indicator: string, { volume, stated, builder }: Stated): readonly Cell[] {
  if (indicator === 'totalFactorProductivityGrowth') return stated.map((rate) => builder.of(100 * rate));
  const index = productivityIndex(stated);
  if (indicator === 'totalFactorProductivity') return index.map((level) => builder.of(level));
  return builder.call([...volume], stated.length, (products, outs) => {
    for (let d = 0; d < (outs[0]?.length ?? 0); d++) {
      const levels = products.map((row) => row[d] ?? Number.NaN);
      const shares = valuesOrNone(() =>
        stated.map((_, t) => productivityShare(index.slice(0, t + 2), levels.slice(0, t + 2)) ?? Number.NaN),
      );
      for (const [t, out] of outs.entries()) out[d] = shares[t] ?? Number.NaN;
    }
  });
}

/** Investment over GRDP of the base year and every year but the last. */
function rateCells(
  { scenario, rows, builder }: FigureGround,
  value: readonly Cell[],
  invested: readonly Cell[] | undefined,
): readonly Cell[] | undefined {
  if (invested === undefined || investmentRates(productionSeries(scenario, rows), scenario) === undefined)
    return undefined;
  const missing = value.length - 1 - invested.length;
  const rates = invested.map((cell, t) => builder.divide(cell, value[t + missing] ?? builder.of(Number.NaN)));
  return missing === 0 ? rates : [builder.of(scenario.production?.investmentRate ?? Number.NaN), ...rates];
}

interface PathCells {
  readonly volume: readonly Cell[];
  readonly workers: readonly Cell[];
  readonly rates: readonly Cell[];
}

/** Index, growth or share of total factor productivity by year, worked out draw by draw. */
function pathCells(
  indicator: string,
  { volume, workers, rates }: PathCells,
  { scenario: { production = {} }, builder }: FigureGround,
): readonly Cell[] | undefined {
  const { capitalOutputRatio, labourShare, depreciation } = production;
  if (capitalOutputRatio === undefined || labourShare === undefined || depreciation === undefined)
    return undefined;
  const count = volume.length;
  const outputs = indicator === 'totalFactorProductivity' ? count : count - 1;
  const valuesOf = (numbers: readonly number[]): readonly number[] => {
    const [products, people] = [numbers.slice(0, count), numbers.slice(count, 2 * count)];
    const inputs = { volume: products, workers: people, investmentRate: numbers.slice(2 * count) };
    const rate = productivityGrowth({ ...inputs, capitalOutputRatio, labourShare, depreciation });
    if (indicator === 'totalFactorProductivityGrowth') return rate.map((one) => 100 * one);
    const index = productivityIndex(rate);
    if (indicator === 'totalFactorProductivity') return index;
    return rate.map(
      (_, t) => productivityShare(index.slice(0, t + 2), products.slice(0, t + 2)) ?? Number.NaN,
    );
  };
  return builder.call([...volume, ...workers, ...rates], outputs, (inputs, outs) => {
    for (let d = 0; d < (outs[0]?.length ?? 0); d++) {
      const found = valuesOrNone(() => valuesOf(inputs.map((row) => row[d] ?? Number.NaN)));
      for (const [t, out] of outs.entries()) out[d] = found[t] ?? Number.NaN;
    }
  });
}

/** A draw in which capital, workers or the product fall to nothing has no productivity. */
function valuesOrNone(compute: () => readonly number[]): readonly number[] {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return [];
  }
}

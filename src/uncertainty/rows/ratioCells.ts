import { ratioFactor } from '../../plan/indicators/ratioFactor.js';
import { ratioSeries } from '../../plan/indicators/ratioSeries.js';
import { isProduction } from '../../plan/production.js';
import { type FigureGround, type FigureName, figureCells } from './figureCells.js';
import { productionCells } from './productionCells.js';
import type { Cell } from './Step.js';

/** The cells of any figure by year: of the accounts, of an indicator beside them, or of a ratio that the plan declares. */
export function cellsOfFigure(
  figure: FigureName,
  ground: FigureGround,
): ReadonlyMap<number, Cell> | undefined {
  const declared = ground.plan.indicators.find(({ id }) => id === figure.indicator);
  if (isProduction(figure.indicator, ground.plan.indicators)) return productionCells(figure, ground);
  const own = figureCells(figure, ground.scenario, ground);
  if (declared?.ratio === undefined || own !== undefined) return own;
  const { ratio } = declared;
  const { builder, plan, rows, scenario } = ground;
  const options = { unit: figure.unit, from: plan.period.from };
  const values = ratioSeries(ratio, rows, options).filter(
    ({ priceBasis }) => priceBasis === figure.priceBasis,
  );
  const [of, to] = values[0]?.parts ?? [];
  const factor = of && to && ratioFactor(of.unit, to.unit, figure.unit);
  const over = of && figureCells(of, scenario, ground);
  const under = to && figureCells(to, scenario, ground);
  if (factor === undefined || over === undefined || under === undefined) return undefined;
  let sums: { readonly of: Cell; readonly to: Cell } = { of: builder.of(0), to: builder.of(0) };
  return new Map(
    values.flatMap(({ year }) => {
      const [upper, lower] = [over.get(year), under.get(year)];
      if (upper === undefined || lower === undefined) return [];
      sums = ratio.cumulated
        ? { of: builder.add(sums.of, upper), to: builder.add(sums.to, lower) }
        : { of: upper, to: lower };
      const value = builder.divide(
        builder.multiply(sums.of, builder.of(factor.over)),
        builder.multiply(sums.to, builder.of(factor.under)),
      );
      builder.mustBeFinite(value);
      return [[year, value] as const];
    }),
  );
}

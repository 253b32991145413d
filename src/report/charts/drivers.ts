import { chosenScenario } from '../../analysis/chosenScenario.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { type PerCapitaContribution, perCapitaDecomposition } from '../../analysis/perCapitaDecomposition.js';
import { perCapitaTarget, perCapitaUnit } from '../../analysis/perCapitaTarget.js';
import type { Target } from '../../plan/targets/Target.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { type WaterfallBar, waterfall } from '../kinds/waterfall.js';
import type { Distance } from '../language/en/gaps.js';
import type { Sentences } from '../language/Sentences.js';
import { movesOf, planScenarioRemark, unitAndBases } from './perCapitaTexts.js';
import { sourceSentences } from './sources.js';

/** How the chart of what moves GRDP per capita is wanted. */
export interface DriversOptions extends DrawOptions {
  /** Id of the scenario; the one that stands for the plan where left out. */
  readonly scenario?: string;
}

/**
 * What moves GRDP per capita from the base year to the last, as a waterfall: real growth, prices, population, and the
 * exchange rate where the plan's target is in USD. Rows are those of `perCapitaDecomposition`.
 *
 * @unit that of the plan's own target: USD or million VND per person, at current prices
 * @throws ScenarioError when the scenario is not among those simulated
 */
export function drivers(run: PlanRun, options: DriversOptions = {}): Chart<PerCapitaContribution> {
  const style = styleOf(run, options);
  const { say } = style;
  const figures = driversFigures(run, options.scenario);
  const { contributions, unit, target } = figures;
  const bars = barsOf(run, figures, say);
  const words = driversWords(run, figures, say);
  const said = [
    ...bars.map(({ name, text }) => `${name}: ${text}`),
    ...(target === undefined ? [] : [say.targetName(target)]),
  ];
  const content = { id: 'per-capita-drivers', words: { ...words, said }, bars, target, unit };
  return waterfall({ ...content, rows: contributions }, style);
}

type Figures = ReturnType<typeof driversFigures>;

/** What moves GRDP per capita in one scenario, and the target that its last year is held against. */
function driversFigures(run: PlanRun, id: string | undefined) {
  const scenario = chosenScenario(run, id);
  const contributions = perCapitaDecomposition({ ...run, scenarios: [scenario] });
  const { start = 0, end = 0, from = 0, to = 0 } = contributions[0] ?? {};
  const unit = perCapitaUnit(run.plan);
  const goal = perCapitaTarget(run.plan);
  const target = goal?.year === to && goal.unit === unit ? goal : undefined;
  const levels = rowsOfScenario(run.rows, scenario.id).filter(
    (row) =>
      row.indicator === 'grdpPerCapita' &&
      row.priceBasis === 'current' &&
      row.unit === unit &&
      (row.year === from || row.year === to),
  );
  const judged = rowsOfScenario(run.scorecard, scenario.id).find((row) => row.target.id === target?.id);
  const shown = target === undefined ? { unit, indicator: 'grdpPerCapita' } : { target, values: [end] };
  const decimals = { amount: decimalsOf(shown, run.plan), rate: decimalsOf({ unit: 'percent' }, run.plan) };
  return { scenario, contributions, start, end, from, to, unit, target, levels, decimals, gap: judged?.gap };
}

function barsOf(
  { plan }: PlanRun,
  { scenario, contributions, start, end, from, to, decimals }: Figures,
  say: Sentences,
): WaterfallBar[] {
  const vintage = plan.vintages.find(({ id }) => id === scenario.base.vintage);
  const level = (year: number, value: number, detail: string | undefined): WaterfallBar => {
    return { kind: 'level', name: `${year}`, detail, value, text: say.number(value, decimals.amount) };
  };
  return [
    level(from, start, vintage && say.capital(say.names.vintage(say.date(vintage.published)))),
    ...contributions.map(({ factor, value, factorGrowth, factorUnit }): WaterfallBar => {
      const isRate = factor === 'exchangeRate';
      const name = isRate ? say.gaps.exchangeRate(say.unit(factorUnit)) : say.names.factors[factor];
      const detail = say.gaps.aYear(say.signed(factorGrowth, decimals.rate));
      return { kind: 'step', name, detail, value, text: say.signed(value, decimals.amount) };
    }),
    level(to, end, say.names.statuses.projected),
  ];
}

function driversWords(run: PlanRun, figures: Figures, say: Sentences): Omit<ChartWords, 'said'> {
  const { scenario, contributions, start, end, from, to, unit, levels, target, gap, decimals } = figures;
  const amount = (value: number) => say.number(value, decimals.amount);
  const distance = target && gap !== undefined ? distanceOf(target, gap, amount) : undefined;
  const moves = movesOf(contributions, amount);
  const level = say.withUnit(amount(end), unit);
  const title = say.capital(say.gaps.driversTitle({ ...moves, unit, level, year: to, distance }));
  const steps = [...contributions.map(({ value }) => value), start, -end];
  const rounded = steps.map(
    (value) => Math.sign(value) * Math.round(Math.abs(value) * 10 ** decimals.amount),
  );
  const addsUp = rounded.reduce((sum, value) => sum + value, 0) === 0;
  const remarks = [
    ...(scenario === run.planScenario?.scenario ? planScenarioRemark(run, say) : []),
    say.gaps.driversMethod,
    ...(addsUp ? [] : [say.gaps.rounded]),
  ];
  return {
    kind: say.gaps.waterfall,
    title,
    subtitle: say.gaps.driversSubtitle({
      label: say.of(scenario.label),
      region: say.of(run.plan.region.name),
      from,
      to,
      unit: unitAndBases(unit, levels, say),
    }),
    footer: sourceSentences(run, { rows: levels, target, remarks }, say),
  };
}

function distanceOf({ direction }: Target, gap: number, amount: (size: number) => string): Distance {
  if (gap === 0) return { side: 'met', amount: amount(0) };
  const [under, over] =
    direction === 'atLeast' ? (['short', 'beyond'] as const) : (['below', 'above'] as const);
  return { side: gap < 0 ? under : over, amount: amount(Math.abs(gap)) };
}

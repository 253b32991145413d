import { decimalsOf } from '../../analysis/decimalsOf.js';
import { isGrowthTarget } from '../../analysis/growthTarget.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { observationsOf } from '../../plan/facts/Dataset.js';
import { isConstant } from '../../plan/facts/priceBases.js';
import { volumeRates } from '../../plan/facts/volumeRates.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { seriesStyles } from '../draw/series.js';
import { styleOf } from '../draw/style.js';
import type { Line } from '../kinds/LineContent.js';
import { lineChart } from '../kinds/lineChart.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { judgedScenarios } from './scorecardLines.js';
import { mostLines, shownScenarios } from './shownScenarios.js';
import { sourceSentences } from './sources.js';

/**
 * Growth of GRDP by year and scenario, with the average of the plan's years beside it against the range of the plan's
 * target, and the growth published since.
 *
 * The target is one for the average: it is drawn strong there and pale over the single years. Each point is a row of
 * the run or a published figure, of every vintage: revisions are part of the answer.
 *
 * @unit per cent a year, at constant prices
 */
export function growth(run: PlanRun, options: DrawOptions = {}): Chart<ResultRow> {
  const style = styleOf(run, options);
  const { say } = style;
  const figures = growthFigures(run);
  const { target, rows, decimals, averageOf, yearsOf, gapOf } = figures;
  const { from, to } = run.plan.period;
  const styles = seriesStyles(run.allScenarios);
  const lineOf = (scenario: Scenario): Line[] => {
    const [summary, look] = [averageOf(scenario)?.value, styles.get(scenario.id)];
    if (summary === undefined || look === undefined) return [];
    const strong = gapOf(scenario) === 0;
    const name = say.of(scenario.label);
    return [{ id: scenario.id, name, style: look, points: yearsOf(scenario), summary, strong }];
  };
  const { shown, rest } = shownScenarios(run, mostLines, (scenario) => averageOf(scenario)?.value);
  const labels = labelsOf(run, say);
  return lineChart(
    {
      id: 'grdp-growth',
      words: {
        title: titleOf(run, figures, say),
        ...basesOf(run, figures, say),
      },
      lines: shown.flatMap(lineOf),
      rest: rest.flatMap(lineOf),
      published: [
        ...figures.observed.map((row) => {
          const short = `(${labels.vintage(row.vintage)})`;
          return { year: row.year, value: row.value, name: labels.figure(row), short };
        }),
        ...figures.published.map((row) => ({ value: row.value, name: labels.figure(row) })),
      ],
      starts: [],
      band: target && { ...target, text: say.lines.growth.target(say.targetBounds(target)) },
      column: say.lines.growth.average(from, to),
      unit: 'percent',
      heading: `${say.names.levers.growth} (${say.unit('percent')})`,
      decimals,
      rows,
    },
    style,
  );
}

type Figures = ReturnType<typeof growthFigures>;

function growthFigures({ plan, dataset, scenarios, rows: all, scorecard }: PlanRun) {
  const { from, to } = plan.period;
  const target = plan.targets.find(isGrowthTarget);
  const own = all.filter(
    ({ activity, year, priceBasis }) =>
      activity === 'total' && year >= from && year <= to && isConstant(priceBasis),
  );
  const yearly = own.filter(({ indicator }) => indicator === 'growthRate').sort((a, b) => a.year - b.year);
  const ends = own.filter(({ indicator, year }) => indicator === 'averageGrowthRate' && year === to);
  const averageOf = ({ id }: Scenario) => rowsOfScenario(ends, id)[0];
  const yearsOf = ({ id }: Scenario) => rowsOfScenario(yearly, id);
  const known = scenarios.filter((scenario) => averageOf(scenario) !== undefined);
  const observed = rowsOfScenario(yearly, 'observed');
  const { region } = dataset;
  const query = { region, indicator: 'averageGrowthRate', activity: 'total', period: plan.period };
  const published = volumeRates(observationsOf(dataset, query)).map(
    ({ period, note, ...figure }): ResultRow => {
      return { ...figure, scenario: 'observed', exchangeRateBasis: '', year: to };
    },
  );
  const averages = known.flatMap((scenario) => averageOf(scenario) ?? []);
  const values = averages.map(({ value }) => value);
  return {
    target,
    known,
    averages,
    averageOf,
    yearsOf,
    /** Distance of the average to the target, in percentage points; zero within it, nothing where it cannot be told. */
    gapOf: ({ id }: Scenario) =>
      rowsOfScenario(scorecard, id).find((row) => row.target.id === target?.id)?.gap,
    /** Published growth of single years. */
    observed,
    /** Published averages of the plan's years. */
    published,
    rows: [...known.flatMap(yearsOf), ...averages, ...observed, ...published],
    decimals: decimalsOf(target === undefined ? { unit: 'percent' } : { target, values }, plan),
  };
}

/** How many of the plan's own scenarios average the target, more or less; what was published is told apart. */
function titleOf(run: PlanRun, figures: Figures, say: Sentences): string {
  const { target, known, published, decimals, averageOf, gapOf } = figures;
  const scenarios = judgedScenarios(run).filter((scenario) => known.includes(scenario));
  const spanOf = (rows: readonly (ResultRow | undefined)[]) => {
    const values = rows.flatMap((row) => row?.value ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
      say.number(value, decimals),
    );
    return say.withUnit(say.span(low ?? '', high ?? ''), 'percent');
  };
  const [only] = scenarios;
  if (only === undefined) return say.lines.nothing(say.names.levers.growth);
  const results = spanOf(scenarios.map(averageOf));
  const inFact = run.actual && !scenarios.includes(run.actual) ? averageOf(run.actual) : undefined;
  const told = {
    falls: scenarios.some((scenario) => (averageOf(scenario)?.value ?? 0) < 0),
    published: published.length === 0 ? undefined : spanOf(published),
    actual: inFact === undefined ? undefined : spanOf([inFact]),
  };
  const gaps = scenarios.flatMap((scenario) => gapOf(scenario) ?? []);
  if (target === undefined || gaps.length < scenarios.length)
    return say.lines.growth.level({ ...told, results });
  return say.lines.growth.title({
    ...told,
    results,
    name: scenarios.length === 1 ? say.of(only.label) : undefined,
    within: gaps.filter((gap) => gap === 0).length,
    above: gaps.filter((gap) => gap > 0).length,
    below: gaps.filter((gap) => gap < 0).length,
    target: say.targetSaid(target),
    bounds: say.targetDated(target),
  });
}

/** The prices that growth is measured at, and where its figures come from. */
function basesOf(run: PlanRun, { averages, observed, published, target, rows }: Figures, say: Sentences) {
  const basesIn = (figures: readonly ResultRow[]) => [
    ...new Set(figures.map(({ priceBasis }) => say.priceBasis(priceBasis))),
  ];
  const [projected, measured] = [averages, [...observed, ...published]].map((each) =>
    basesIn(each).join(', '),
  );
  const differ = measured !== '' && measured !== projected;
  const { from, to } = run.plan.period;
  return {
    subtitle: say.lines.growth.subtitle({
      region: say.of(run.plan.region.name),
      from,
      to,
      bases: projected ?? '',
      published: differ ? measured : undefined,
    }),
    footer: [...sourceSentences(run, { rows, target }, say), ...(differ ? [say.lines.growth.weights] : [])],
  };
}

import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaUnit } from '../../analysis/perCapitaTarget.js';
import type { AsPastPlans, Fan, ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { seriesStyles } from '../draw/series.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { Line } from '../kinds/LineContent.js';
import { lineChart } from '../kinds/lineChart.js';
import type { Sentences } from '../language/Sentences.js';
import { rounded } from '../tables/oddsLines.js';
import { unitAndBases } from './perCapitaTexts.js';
import { sampleRemarks, sourceSentences } from './sources.js';

/** A year of a fan as a row of the chart's CSV: points that a share of all futures lies below, and the actual. */
export interface FanPoint {
  readonly scenario: string;
  readonly year: number;
  readonly unit: string;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly actual: number | undefined;
  /** The share of futures below the actual. */
  readonly percentile: number | undefined;
}

const ink = '#0072b2';

/**
 * GRDP per capita of one scenario over many futures, year by year, against the target range: the middle half of all
 * futures, 80 of 100, and the actual among them.
 *
 * @unit that of the plan's own target
 * @returns nothing where the plan has no target for the level of GRDP per capita
 */
export function fan(
  run: PlanRun,
  odds: ScenarioOdds,
  options: DrawOptions = {},
): Chart<FanPoint> | undefined {
  if (odds.fan === undefined) return undefined;
  const { target, years } = odds.fan;
  const style = styleOf(run, options);
  const { say } = style;
  const rows = rowsOf(odds.scenario, odds.fan);
  const decimals = decimalsOf({ target, values: rows.flatMap(({ p10, p90 }) => [p10, p90]) }, run.plan);
  const between = (lower: 'p10' | 'p25', upper: 'p75' | 'p90') =>
    years.map(({ year, quantiles }) => ({ year, lower: quantiles[lower], upper: quantiles[upper] }));
  const own = run.rows.filter((row) => row.scenario === odds.scenario && row.indicator === 'grdpPerCapita');
  return lineChart(
    {
      id: 'grdp-per-capita-fan',
      words: {
        title: titleOf(odds, odds.fan, { say, decimals }),
        subtitle: subtitleOf(run, own, say),
        footer: sourceSentences(
          run,
          {
            rows: own,
            target,
            remarks: [
              say.futures.fan.bands,
              ...(odds.asPastPlans === undefined ? [] : [pastRemark(odds.asPastPlans, say)]),
              ...sampleRemarks(run, odds, say),
            ],
          },
          say,
        ),
      },
      lines: [...linesOf(odds.fan, say), ...pastLines(odds, say), ...actualLine(run, odds.fan, say)],
      rest: [],
      areas: [between('p10', 'p90'), between('p25', 'p75')],
      published: [],
      starts: [],
      band: { ...target, text: say.targetName(target) },
      unit: target.unit,
      heading: `${say.names.indicators.grdpPerCapita} (${say.unit(target.unit)})`,
      decimals,
      rows,
    },
    style,
  );
}

function pastRemark({ errors }: AsPastPlans, say: Sentences): string {
  const told = errors.map(({ title, error }) => say.odds.pastError(say.of(title), say.signed(error, 2)));
  return say.futures.fan.pastPlans(told);
}

function rowsOf(scenario: string, { target: { unit }, years, actual = [] }: Fan): FanPoint[] {
  return years.map(({ year, quantiles: { p10, p25, p50, p75, p90 } }) => {
    const happened = actual.find((one) => one.year === year);
    const { value, percentile } = happened ?? {};
    return { scenario, year, unit, p10, p25, p50, p75, p90, actual: value, percentile };
  });
}

/** The edges of the pale band and the middle, named by the share of futures below them. */
function linesOf({ years }: Fan, say: Sentences): Line[] {
  const edges = [
    { point: 'p90', share: 90 },
    { point: 'p50', share: 50 },
    { point: 'p10', share: 10 },
  ] as const;
  return edges.map(({ point, share }) => ({
    id: point,
    name: say.futures.fan.below(share),
    style: { colour: ink, dash: share === 50 ? [] : [1, 1.4], shape: 'circle' },
    points: years.map(({ year, quantiles }) => ({ year, value: quantiles[point] })),
    strong: share === 50,
  }));
}

/** The edges and the middle of the second fan, in grey. */
function pastLines({ asPastPlans }: ScenarioOdds, say: Sentences): Line[] {
  const { years = [] } = asPastPlans?.fan ?? {};
  return (years.length === 0 ? [] : ([90, 50, 10] as const)).map((share) => ({
    id: `past${share}`,
    name: say.futures.fan.asPastPlans(share),
    style: { colour: palette.muted, dash: share === 50 ? [6, 2] : [2, 2], shape: 'square' },
    points: years.map(({ year, quantiles }) => ({ year, value: quantiles[`p${share}`] })),
    strong: false,
  }));
}

function actualLine({ actual, allScenarios }: PlanRun, fan: Fan, say: Sentences): Line[] {
  const style = seriesStyles(allScenarios).get(actual?.id ?? '');
  if (fan.actual === undefined || style === undefined) return [];
  return [{ id: 'actual', name: say.futures.fan.actual, style, points: fan.actual, strong: false }];
}

function titleOf(
  { targets }: ScenarioOdds,
  { target, years }: Fan,
  { say, decimals }: { readonly say: Sentences; readonly decimals: number },
): string {
  const last = years.find(({ year }) => year === target.year) ?? years.at(-1);
  const probability = targets.find((one) => one.target.id === target.id)?.probability;
  const { p10 = 0, p90 = 0 } = last?.quantiles ?? {};
  return say.futures.fan.title({
    target: say.targetBounds(target),
    year: last?.year ?? 0,
    count: rounded(probability ?? { value: 0, error: 1 }, say),
    low: say.number(p10, decimals),
    high: say.number(p90, decimals),
  });
}

function subtitleOf({ plan }: PlanRun, rows: PlanRun['rows'], say: Sentences): string {
  const { from, to } = plan.period;
  return say.futures.fan.subtitle(
    say.of(plan.region.name),
    say.span(String(from - 1), String(to)),
    unitAndBases(perCapitaUnit(plan), rows, say),
  );
}

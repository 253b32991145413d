import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaTarget, perCapitaUnit } from '../../analysis/perCapitaTarget.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { seriesStyles } from '../draw/series.js';
import { styleOf } from '../draw/style.js';
import type { Line } from '../kinds/LineContent.js';
import { lineChart } from '../kinds/lineChart.js';
import type { Sentences } from '../language/Sentences.js';
import { figureName } from './figureName.js';
import { unitAndBases } from './perCapitaTexts.js';
import { judgedScenarios } from './scorecardLines.js';
import { mostLines, shownScenarios } from './shownScenarios.js';
import { sourceSentences } from './sources.js';

/**
 * GRDP per capita of every scenario, year by year, against the range of the plan's target, with published figures.
 *
 * Each point is a row of the run. Beyond twelve scenarios the plan's own, the two extremes, the first of the others
 * and the actual are named; the rest is drawn in grey.
 *
 * @unit that of the plan's own target: USD or million VND per person, at current prices
 */
export function perCapita(run: PlanRun, options: DrawOptions = {}): Chart<ResultRow> {
  const style = styleOf(run, options);
  const { say } = style;
  const figures = perCapitaFigures(run);
  const { target, unit, observed, rows, decimals, judged, meets } = figures;
  const styles = seriesStyles(run.allScenarios);
  const lineOf = (scenario: Scenario): Line[] => {
    const { id } = scenario;
    const [points, look] = [figures.pathOf(scenario), styles.get(id)];
    if (points.length === 0 || look === undefined) return [];
    return [{ id, name: say.of(scenario.label), style: look, points, strong: meets(scenario) === true }];
  };
  const { shown, rest } = shownScenarios(run, mostLines, judged);
  const bases = run.scenarios.flatMap((scenario) => figures.pathOf(scenario)[0] ?? []);
  // Scenarios that start from one base share its name.
  const starts = new Map(bases.map((row) => [`${row.vintage} ${say.number(row.value, decimals)}`, row]));
  const lone = (row: ResultRow) => {
    return { year: row.year, value: row.value, name: figureName(row, run.plan, say) };
  };
  return lineChart(
    {
      id: 'grdp-per-capita',
      words: {
        title: titleOf(run, figures, say),
        subtitle: subtitleOf(run, figures, say),
        footer: sourceSentences(run, { rows, target }, say),
      },
      lines: shown.flatMap(lineOf),
      rest: rest.flatMap(lineOf),
      published: observed.map(lone),
      starts: [...starts.values()].map(lone),
      band: target && { ...target, text: say.targetName(target) },
      unit,
      heading: `${say.names.indicators.grdpPerCapita} (${say.unit(unit)})`,
      decimals,
      rows,
    },
    style,
  );
}

type Figures = ReturnType<typeof perCapitaFigures>;

function perCapitaFigures(run: PlanRun) {
  const { plan, scenarios, rows: all, scorecard } = run;
  const target = perCapitaTarget(plan);
  const unit = perCapitaUnit(plan);
  const { from, to } = plan.period;
  const own = all.filter(
    (row) =>
      row.indicator === 'grdpPerCapita' &&
      row.activity === 'total' &&
      row.unit === unit &&
      row.priceBasis === 'current',
  );
  const paths = new Map(
    scenarios.map(({ id }) => [id, own.filter((row) => row.scenario === id).sort((a, b) => a.year - b.year)]),
  );
  const observed = own.filter(
    ({ scenario, year }) => scenario === 'observed' && year >= from - 1 && year <= to,
  );
  const judgements = new Map(
    scorecard.filter((row) => row.target.id === target?.id).map((row) => [row.scenario, row]),
  );
  const rows = [...[...paths.values()].flat(), ...observed];
  const values = rows.map(({ value }) => value);
  const year = target?.year ?? to;
  const pathOf = ({ id }: Scenario): readonly ResultRow[] => paths.get(id) ?? [];
  return {
    target,
    unit,
    observed,
    rows,
    year,
    pathOf,
    /** The value in the year of the target, or the best up to its date; the last one where the scenario ends before. */
    judged: (scenario: Scenario) =>
      (target?.isDeadline ? judgements.get(scenario.id)?.value : undefined) ??
      (pathOf(scenario).find((row) => row.year === year) ?? pathOf(scenario).at(-1))?.value,
    /** Nothing where it cannot be told. */
    meets: ({ id }: Scenario) => {
      const verdict = judgements.get(id)?.verdict ?? 'notComputable';
      return verdict === 'notComputable' ? undefined : verdict !== 'missed';
    },
    decimals: decimalsOf(
      target === undefined ? { unit, indicator: 'grdpPerCapita' } : { target, values },
      plan,
    ),
  };
}

/** How many of the plan's own scenarios meet the target; what happened in fact is told apart from them. */
function titleOf(
  run: PlanRun,
  { target, unit, year, judged, meets, decimals }: Figures,
  say: Sentences,
): string {
  const scenarios = judgedScenarios(run).filter((one) => judged(one) !== undefined);
  if (scenarios.length === 0) return say.lines.nothing(say.names.indicators.grdpPerCapita);
  const { actual } = run;
  const text = (value: number) => say.number(value, decimals);
  const values = scenarios.flatMap((one) => judged(one) ?? []);
  const inFact = actual === undefined || scenarios.includes(actual) ? undefined : judged(actual);
  const found = {
    n: scenarios.length,
    low: text(Math.min(...values)),
    high: text(Math.max(...values)),
    year,
    actual: inFact === undefined ? undefined : text(inFact),
  };
  if (target === undefined || scenarios.some((one) => meets(one) === undefined))
    return say.lines.perCapita.level({ ...found, unit: say.unit(unit) });
  const reaching = scenarios.filter((one) => meets(one));
  const named = scenarios.length === 1 ? scenarios : reaching;
  return say.lines.perCapita.title({
    ...found,
    names: named.map(({ label }) => say.of(label)),
    k: reaching.length,
    direction: target.direction,
    isDeadline: target.isDeadline,
    target: say.targetAmount(target),
  });
}

function subtitleOf({ plan }: PlanRun, { unit, rows }: Figures, say: Sentences): string {
  const { from, to } = plan.period;
  const region = say.of(plan.region.name);
  return `${say.names.indicators.grdpPerCapita}, ${region} ${from - 1}–${to}: ${unitAndBases(unit, rows, say)}`;
}

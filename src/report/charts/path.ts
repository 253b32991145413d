import type { PlanRun } from '../../analysis/PlanRun.js';
import { verdictOf } from '../../analysis/verdictOf.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { seriesStyles } from '../draw/series.js';
import { styleOf } from '../draw/style.js';
import type { Line } from '../kinds/LineContent.js';
import { lineChart } from '../kinds/lineChart.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { headSubject, type PathFigures, type PathSubject, pathFigures } from './pathFigures.js';
import { type PathOptions, pathSubject } from './pathSubject.js';
import { unitAndBases } from './perCapitaTexts.js';
import { judgedScenarios } from './scorecardLines.js';
import { mostLines, shownScenarios } from './shownScenarios.js';
import { sourceSentences } from './sources.js';
import { toldActual } from './toldActual.js';

/**
 * Any figure of every scenario, year by year, against the range of the plan's target for it, with published figures.
 *
 * @unit that of the target, or of the figure
 * @throws ScenarioError for a target or an indicator that is not known, or of which the run holds no figure by year
 */
export function path(run: PlanRun, options: PathOptions = {}): Chart<ResultRow> {
  const subject = pathSubject(run, options);
  const id = subject.target?.id ?? [subject.indicator, subject.activity].join('-').replace(/-total$/, '');
  return pathChart(run, { id: `path-${id}`, subject }, options);
}

/**
 * The chart of one series. Each point is a row of the run. Beyond twelve scenarios the plan's own, the two extremes, the
 * first of the others and the actual are named; the rest is drawn in grey.
 */
function pathChart(
  run: PlanRun,
  { id, subject }: { readonly id: string; readonly subject: PathSubject },
  options: DrawOptions,
): Chart<ResultRow> {
  const style = styleOf(run, options);
  const { say } = style;
  const figures = pathFigures(run, subject);
  const { target, unit, observed, rows, decimals, judged, meets } = figures;
  const styles = seriesStyles(run.allScenarios);
  const lineOf = (scenario: Scenario): Line[] => {
    const [points, look] = [figures.pathOf(scenario), styles.get(scenario.id)];
    if (points.length === 0 || look === undefined) return [];
    const name = say.of(scenario.label);
    return [{ id: scenario.id, name, style: look, points, strong: meets(scenario) === true }];
  };
  const { shown, rest } = shownScenarios(run, mostLines, judged);
  const baseYear = run.plan.period.from - 1;
  const bases = run.scenarios.flatMap((scenario) =>
    figures.pathOf(scenario).filter(({ year }) => year === baseYear),
  );
  // Scenarios that start from one base share its name.
  const startOf = (row: ResultRow) => `${row.vintage} ${say.number(row.value, decimals)}`;
  const starts = new Map(bases.map((row) => [startOf(row), row]));
  const isStart = (row: ResultRow) => row.year === baseYear && starts.has(startOf(row));
  const labels = labelsOf(run, say);
  const lone = (row: ResultRow) => {
    return { year: row.year, value: row.value, name: labels.figure(row) };
  };
  return lineChart(
    {
      id,
      words: {
        title: titleOf(run, figures, say),
        subtitle: subtitleOf(run, figures, say),
        footer: sourceSentences(run, { rows, target }, say),
      },
      lines: shown.flatMap(lineOf),
      rest: rest.flatMap(lineOf),
      // A base that was published is named once.
      published: observed.filter((row) => !isStart(row)).map(lone),
      starts: [...starts.values()].map(lone),
      band: target && { ...target, text: say.targetName(target) },
      unit,
      heading: `${nameOf(run, subject, say)} (${say.unit(unit)})`,
      decimals,
      rows,
    },
    style,
  );
}

function nameOf({ plan }: PlanRun, { indicator, activity }: PathSubject, say: Sentences): string {
  const labels = labelsOf({ plan }, say);
  const name = labels.indicator(indicator);
  return activity === 'total' ? name : say.names.partOf(name, labels.activity(activity));
}

/** How many of the plan's own scenarios meet the target; what happened in fact is told apart from them. */
function titleOf(run: PlanRun, figures: PathFigures, say: Sentences): string {
  const { target, unit, year, judged, meets, decimals, indicator } = figures;
  const name = nameOf(run, figures, say);
  const scenarios = judgedScenarios(run).filter((one) => judged(one) !== undefined);
  const text = (value: number) => say.number(value, decimals);
  if (scenarios.length === 0) return withoutScenarios(figures, { name, text }, say);
  const { actual } = run;
  const values = scenarios.flatMap((one) => judged(one) ?? []);
  const inFact = actual === undefined || scenarios.includes(actual) ? undefined : judged(actual);
  const found = {
    n: scenarios.length,
    low: text(Math.min(...values)),
    high: text(Math.max(...values)),
    year,
    ...(inFact === undefined ? {} : toldActual(run, { target, inFact }, text)),
  };
  if (target === undefined || scenarios.some((one) => meets(one) === undefined)) {
    const high = say.withUnit(found.high, unit);
    return say.lines.path.level({ ...found, low: found.low === found.high ? high : found.low, high, name });
  }
  const reaching = scenarios.filter((one) => meets(one));
  const named = scenarios.length === 1 ? scenarios : reaching;
  const amount = say.targetAmount(target);
  return say.lines.path.title({
    ...found,
    names: named.map(({ label }) => say.of(label)),
    k: reaching.length,
    direction: target.direction,
    isBeyond: isBeyond(target, Math.min(...values)),
    years: target.isDeadline ? 'by' : target.kind === 'levelEveryYear' ? 'every' : 'in',
    // The unit of GRDP per capita says what it is of.
    target: indicator === 'grdpPerCapita' ? amount : say.lines.path.of(amount, say.inSentence(name)),
  });
}

/** Whether the lowest of the results lies above a range that is to be reached at least. */
function isBeyond(target: Target, lowest: number): boolean {
  if (target.direction !== 'atLeast' || target.lower === target.upper) return false;
  return verdictOf(lowest, target).verdict === 'exceeded';
}

function withoutScenarios(
  { observed, unit }: PathFigures,
  { name, text }: { readonly name: string; readonly text: (value: number) => string },
  say: Sentences,
): string {
  const last = observed.toSorted((a, b) => a.year - b.year).at(-1);
  if (last === undefined) return say.lines.nothing(name);
  return say.lines.path.published({ name, value: say.withUnit(text(last.value), unit), year: last.year });
}

function subtitleOf(run: PlanRun, figures: PathFigures, say: Sentences): string {
  const { from, to } = run.plan.period;
  const region = say.of(run.plan.region.name);
  return `${nameOf(run, figures, say)}, ${region} ${from - 1}–${to}: ${unitAndBases(figures.unit, figures.rows, say)}`;
}

/**
 * What a run leads with, of every scenario, year by year, against the range of the plan's target, with published figures:
 * GRDP per capita, or GRDP where nothing is told per person.
 *
 * @unit that of the plan's own target, at current prices
 */
export function headPath(run: PlanRun, options: DrawOptions = {}): Chart<ResultRow> {
  const subject = headSubject(run);
  return pathChart(run, { id: headId(subject), subject }, options);
}

/** The name of its file. */
export function headId({ indicator }: Pick<PathSubject, 'indicator'>): string {
  return indicator === 'grdp' ? 'grdp' : 'grdp-per-capita';
}

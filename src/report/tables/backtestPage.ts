import type { BacktestRow, CourseStanding } from '../../analysis/backtest/BacktestRow.js';
import { backtestSummary, latestActuals } from '../../analysis/backtest/backtestSummary.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaTarget } from '../../analysis/perCapitaTarget.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';
import { courseText } from './courseText.js';
import type { Page } from './Page.js';
import {
  actualVerdict,
  backtestTable,
  doubtsOf,
  forecastErrorsTable,
  impliedDeflatorsTable,
} from './testTables.js';

/**
 * A back-test on one page: what became of every target, who forecast it how well, and which vintages do not go together.
 */
export function backtestPage(run: PlanRun, options: TableOptions = {}): Page {
  const { say } = wordsOf(run, options);
  const last = latestActuals(run.backtest);
  const notes = last.flatMap((row) => {
    const word = row.needs === undefined ? say.of(row.target.label) : say.pages.backtest.missing;
    const course = courseText(row, run.plan, say).map((text) => `- ${say.of(row.target.label)}: ${text}`);
    return [...course, ...doubtsOf(row, say).map((note) => `- ${word}: ${note}`)];
  });
  const [forecasts, deflators] = [forecastErrorsTable(run, options), impliedDeflatorsTable(run, options)];
  return {
    language: say.language,
    blocks: [
      [say.of(run.plan.title)],
      backtestSentences(run, options),
      ...(last.length === 0 ? [] : [backtestTable(run, { ...options, notes: false })]),
      notes,
      ...(forecasts.rows.length === 0 ? [] : [[say.pages.backtest.forecasts], forecasts]),
      ...(deflators.rows.length === 0 ? [] : [deflators]),
    ],
  };
}

/**
 * What a back-test found, in one to three sentences: how many targets can be judged and how they ended, GRDP per capita
 * against its target, and how much of the target structure came about.
 */
function backtestSentences(run: PlanRun, options: TableOptions = {}): string[] {
  const { say } = wordsOf(run, options);
  const { targets, determined, counts } = backtestSummary(run.backtest);
  const last = latestActuals(run.backtest);
  const text = say.pages.backtest;
  const shares = last.filter(
    ({ target, actual }) => target.kind === 'share' && target.indicator === 'shareOfGrdp' && actual,
  );
  const met = shares.filter(({ verdict }) => verdict !== 'missed').length;
  return [
    text.counts({ targets, known: determined, ...counts }),
    ...perCapitaSentence(run, last, say),
    ...(shares.length === 0 ? [] : [text.structure(met, shares.length)]),
    ...courseSentence(last, say),
  ];
}

/** How many of the targets without an actual are on course by what is known so far. */
function courseSentence(rows: readonly BacktestRow[], say: Sentences): string[] {
  const count = (...among: readonly CourseStanding[]) =>
    rows.filter(({ course }) => course !== undefined && among.includes(course.standing)).length;
  const counts = { onCourse: count('onCourse'), behind: count('behind', 'broken'), open: count('open') };
  return rows.some(({ course }) => course !== undefined) ? [say.midTerm.counts(counts)] : [];
}

function perCapitaSentence({ plan }: PlanRun, rows: readonly BacktestRow[], say: Sentences): string[] {
  const target = perCapitaTarget(plan);
  const row = rows.find((one) => one.target.id === target?.id);
  const forecast = row?.forecasts.find(({ kind }) => kind === 'plan')?.value;
  if (target === undefined || row?.actual === undefined || forecast === undefined) return [];
  const decimals = decimalsOf({ target, values: [row.actual.value] }, plan);
  const [actual, middle] = [
    say.number(row.actual.value, decimals),
    say.amount(forecast, target.unit, decimals),
  ];
  const verdict = say.inSentence(actualVerdict(row, say));
  return [
    say.pages.backtest.target({
      label: say.of(target.label),
      year: target.year,
      actual,
      middle,
      bounds: say.targetAmount(target),
      verdict,
    }),
  ];
}

import type { BacktestRow, Forecast } from '../../analysis/backtest/BacktestRow.js';
import { latestActuals } from '../../analysis/backtest/backtestSummary.js';
import { type ImpliedDeflator, impliedDeflators } from '../../analysis/backtest/impliedDeflators.js';
import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import { basisOf } from '../../analysis/consistency/rangesByBasis.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { aReport } from '../../analysis/runKinds.js';
import { aFlag, refuseOther } from '../../plan/optionKinds.js';
import type { Plan } from '../../plan/Plan.js';
import { periodText } from '../../plan/yearsOf.js';
import { cautionText, forecasterText, needsText } from '../language/needsText.js';
import { problemsIn } from '../language/problemText.js';
import type { Sentences } from '../language/Sentences.js';
import { askedOf, askedOfPlan, gapCell, type TableOptions, tableKeys, targetCell, wordsOf } from './cells.js';
import { consistencySentences } from './consistencySentences.js';
import { courseText } from './courseText.js';
import { type ColumnOf, type Table, tableOf } from './Table.js';

/**
 * What a test of the targets found, a sentence a line: the finding, the assumptions, conflicts, the smallest change, and
 * the plan's own arithmetic. What the targets imply has a table of its own.
 *
 * @param run - the simulated plan
 * @param report - what `run.consistency()` resolved to
 * @param options - `language`
 */
export function consistencyTable(run: PlanRun, report: ConsistencyReport, options: TableOptions = {}): Table {
  const words = wordsOf(run, askedOf(run, options, tableKeys));
  problemsIn(words.say.language, () => refuseOther('report', report, aReport));
  const { say } = words;
  const { finding, undecided, assumptions, conflicts, leastChange, arithmetic } = consistencySentences(
    run,
    report,
    words,
  );
  const { parts } = say.tables;
  const lines = (part: string, texts: readonly string[]) => texts.map((text) => ({ part, text }));
  return tableOf(
    say,
    [
      { heading: say.tables.part, cell: ({ part }) => part },
      { heading: say.tables.finding, cell: ({ text }) => text },
    ],
    [
      ...lines(parts.verdict, [finding, ...undecided]),
      ...lines(parts.assumptions, [assumptions.map(({ text }) => text).join('; ')]),
      ...lines(
        parts.conflict,
        conflicts.flatMap(({ head, ways }) => [head, ...ways]),
      ),
      ...lines(parts.leastChange, leastChange),
      ...lines(parts.arithmetic, arithmetic),
    ],
  );
}

/**
 * What the targets imply of everything they leave open: a lowest and a highest value each, and on what basis.
 *
 * @param run - the simulated plan
 * @param report - what `run.consistency()` resolved to; where the targets conflict, nothing of the accounts is implied
 * @param options - `language`
 */
export function impliedValuesTable(
  run: PlanRun,
  report: ConsistencyReport,
  options: TableOptions = {},
): Table {
  const { say, labels } = wordsOf(run, askedOf(run, options, tableKeys));
  problemsIn(say.language, () => refuseOther('report', report, aReport));
  const words = say.tables;
  const ofPeriod = say.date(periodText(run.plan.period));
  const end = (value: number | undefined, unit: string, quantity: string) =>
    value === undefined
      ? { value, text: say.phrases.free }
      : { value, decimals: decimalsOf({ unit, indicator: quantity }, run.plan) };
  return tableOf(
    say,
    [
      { heading: words.figure, cell: (range) => labels.quantity(range) },
      { heading: words.year, cell: ({ year }) => (year === undefined ? ofPeriod : String(year)) },
      { heading: words.lowest, cell: ({ lower, unit, quantity }) => end(lower, unit, quantity) },
      { heading: words.highest, cell: ({ upper, unit, quantity }) => end(upper, unit, quantity) },
      { heading: words.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: words.basis, cell: (range) => words.bases[basisOf(range, report)] },
    ],
    report.implied,
  );
}

/**
 * Target against actual, a line for each vintage that publishes the actual; where none does, what is missing.
 *
 * @param run - the simulated plan
 * @param options - `language`; `notes`: whether a last column has what is missing and what to beware of
 */
export function backtestTable(
  run: PlanRun,
  options: TableOptions & { readonly notes?: boolean } = {},
): Table {
  const { notes = true, ...own } = askedOf(run, options, { ...tableKeys, notes: aFlag });
  const { say, labels } = wordsOf(run, own);
  const words = say.tables;
  const columns: ColumnOf<BacktestRow>[] = [
    { heading: words.target, cell: ({ target }) => say.of(target.label) },
    { heading: words.targetRange, cell: ({ target }) => say.targetCells(target).bounds },
    { heading: words.actual, cell: ({ actual, target }) => targetCell(actual?.value, target, run.plan) },
    {
      heading: words.gap,
      cell: ({ actual, target }) =>
        gapCell({ gap: actual?.gap, value: actual?.value }, target, { plan: run.plan, say }),
    },
    { heading: words.unit, cell: ({ target }) => say.targetCells(target).unit },
    {
      heading: words.vintage,
      cell: ({ actual }) => (actual === undefined ? undefined : labels.figure(actual)),
    },
    { heading: words.verdict, cell: (row) => actualVerdict(row, say) },
  ];
  const noted = { heading: words.notes, cell: (row: BacktestRow) => notesOf(row, run.plan, say).join('. ') };
  return tableOf(say, notes ? [...columns, noted] : columns, run.backtest);
}

/** Where a target stands before its last year, what is missing to determine its actual, and what to beware of. */
function notesOf(row: BacktestRow, plan: Plan, say: Sentences): string[] {
  return [...courseText(row, plan, say), ...doubtsOf(row, say)];
}

/** What is missing to determine the actual of a target, and what to beware of. */
export function doubtsOf({ needs, cautions }: BacktestRow, say: Sentences): string[] {
  return [
    ...(needs === undefined ? [] : [needsText(needs, say)]),
    ...cautions.map((caution) => cautionText(caution, say)),
  ];
}

/** What became of a target by its published actual, or where it stands before its last year; where it meets its range, also where in it. */
export function actualVerdict({ verdict, actual, course }: BacktestRow, say: Sentences): string {
  if (course !== undefined) return say.midTerm.standings[course.standing](course.year);
  if (verdict === 'notDeterminable') return say.tables.notDeterminable;
  const name = say.names.verdicts[verdict];
  const position = actual?.position;
  if (position === undefined) return name;
  const ends = [1e-9, 1 / 3, 2 / 3, 1 - 1e-9];
  const place = ends.filter((end, index) =>
    index === 2 ? position > end : position >= end && position > 1e-9,
  ).length;
  return `${name}, ${say.tables.positions[place] ?? ''}`;
}

/**
 * What plan, naive benchmarks and scenarios forecast, beside the actual published last: value, error in the target's
 * unit, hit or miss.
 *
 * @param run - the simulated plan
 * @param options - `language`
 */
export function forecastErrorsTable(run: PlanRun, options: TableOptions = {}): Table {
  const { say } = wordsOf(run, askedOf(run, options, tableKeys));
  const words = say.tables;
  const rows = latestActuals(run.backtest).flatMap(({ target, actual, forecasts }) =>
    forecasts.map((forecast) => ({ target, actual, forecast })),
  );
  return tableOf(
    say,
    [
      { heading: words.target, cell: ({ target }) => say.of(target.label) },
      { heading: words.forecaster, cell: ({ forecast }) => forecasterText(forecast, say) },
      {
        heading: words.forecast,
        cell: ({ forecast, target }) => targetCell(forecast.value, target, run.plan),
      },
      { heading: words.actual, cell: ({ actual, target }) => targetCell(actual?.value, target, run.plan) },
      {
        heading: words.error,
        cell: ({ forecast: { error, value }, target }) =>
          gapCell({ gap: error, value }, target, { plan: run.plan, say }),
      },
      { heading: words.unit, cell: ({ target }) => say.unit(target.unit) },
      { heading: words.hit, cell: ({ forecast }) => hitText(forecast, say) },
    ],
    rows,
  );
}

function hitText({ hit, needs }: Forecast, say: Sentences): string {
  const { tables } = say;
  if (hit !== undefined) return hit ? tables.hits.yes : tables.hits.no;
  return needs === undefined ? tables.hits.unknown : tables.notComputable(needsText(needs, say));
}

/**
 * The deflator that each pair of vintages implies, beside the country's; pairs of two vintages are marked as mixed.
 *
 * @param run - or a plan as `openPlan` returns it
 * @param options - `language`
 */
export function impliedDeflatorsTable(
  run: Pick<PlanRun, 'plan' | 'dataset' | 'scenarios' | 'language'>,
  options: TableOptions = {},
): Table {
  const { say, labels } = wordsOf(run, askedOfPlan(run, options, tableKeys));
  const words = say.tables;
  const named = (vintage: string) => say.capital(labels.vintage(vintage));
  return tableOf(
    say,
    [
      { heading: words.baseVintage, cell: ({ baseVintage }) => named(baseVintage) },
      { heading: words.actualVintage, cell: ({ actualVintage }) => named(actualVintage) },
      { heading: words.growthAYear, cell: ({ growth }) => ({ value: growth, decimals: 2 }) },
      { heading: words.impliedDeflator, cell: ({ deflator }) => ({ value: deflator, decimals: 3 }) },
      {
        heading: words.impliedChange,
        cell: ({ deflatorChange }) => ({ value: deflatorChange, decimals: 2 }),
      },
      {
        heading: words.countryDeflator,
        cell: ({ countryDeflator }) => ({ value: countryDeflator, decimals: 3 }),
      },
      { heading: words.remark, cell: (pair) => remark(pair, say) },
    ],
    impliedDeflators(run),
  );
}

function remark({ mixed, needs }: ImpliedDeflator, say: Sentences): string {
  const { tables } = say;
  const remarks = [
    ...(mixed ? [tables.mixedVintages] : []),
    ...(needs === undefined ? [] : [tables.notComputable(needsText(needs, say))]),
  ];
  return remarks.length > 0 ? remarks.join('. ') : tables.oneVintage;
}

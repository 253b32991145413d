import { levelsOfTarget, membersOf, seriesOfTarget } from '../../analysis/levelsOfTarget.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Sentences } from '../../report/language/Sentences.js';
import type { InputsSheets } from './inputsSheets.js';
import { known } from './projectionLines.js';
import type { ProjectionSheet } from './projectionSheet.js';
import { columnOf } from './Sheets.js';

/** What the sheets that judge are made from. */
export interface Judged {
  readonly run: PlanRun;
  readonly scenarios: readonly Scenario[];
  readonly inputs: InputsSheets;
  readonly projection: ProjectionSheet;
  readonly say: Sentences;
}

/** The line of the projection that a row of the model's results is in; nothing where it has none. */
export function lineOf(row: ResultRow): string | undefined {
  const { indicator, activity, priceBasis, unit, exchangeRateBasis } = row;
  if (indicator === 'grdp') return `${priceBasis === 'current' ? 'value' : 'volume'}.${activity}`;
  if (indicator === 'deflator') return `price.${activity}`;
  if (indicator === 'shareOfGrdp' && activity !== 'total') return `share.${activity}`;
  if (indicator === 'growthRate') return `growthRate.${activity}`;
  if (indicator === 'averagePopulation') return 'people';
  if (indicator === 'exchangeRate') return 'rate';
  if (indicator !== 'grdpPerCapita') return activity === 'total' ? `indicator.${indicator}` : undefined;
  if (priceBasis !== 'current') return undefined;
  if (unit === 'million VND per person') return 'head.vnd';
  return exchangeRateBasis === 'periodAverage' ? 'head.usd' : undefined;
}

/** The lines of the projection that a target is read off, one for each of its activities; nothing where one has none. */
export function linesOfTarget(target: Target, { run, scenarios }: Judged): readonly string[] | undefined {
  // The projection has no line for it.
  if (target.indicator === 'populationGrowth') return undefined;
  const members = membersOf(target);
  const keys = members.flatMap((member) => {
    const [first] = scenarios.flatMap(({ id }) =>
      seriesOfTarget(
        member,
        run.rows.filter((each) => each.scenario === id),
      ),
    );
    return (first && lineOf(first)) ?? [];
  });
  return keys.length === members.length ? keys : undefined;
}

/** What stands in the lines of a target in a year, counted from the base: added up where they are several. */
export function cellOf(keys: readonly string[], t: number, { projection }: Judged): string {
  const cells = keys.map((key) => `'${projection.sheet.name}'!${columnOf(3 + t)}${projection.rowOf(key)}`);
  return cells.length === 1 ? cells.join('') : `(${cells.join('+')})`;
}

/** The value of a target as a formula over its lines; nothing where the workbook has none for its kind. */
export function valueFormula(target: Target, keys: readonly string[], judged: Judged): string | undefined {
  const { inputs, scenarios, run } = judged;
  const { kind, year } = target;
  const count = inputs.years.length;
  const levels = [0, ...inputs.years].map((_, t) => cellOf(keys, t, judged));
  const at = (year ?? inputs.years.at(-1) ?? 0) - inputs.baseYear;
  if (target.isDeadline) return bestFormula(target, levels.slice(0, at + 1));
  if (kind === 'level' || kind === 'share') {
    const level = levels[at];
    return level === undefined ? undefined : known(level, level);
  }
  const isWhole = scenarios.some(({ id }) => {
    const own = run.rows.filter((each) => each.scenario === id);
    return levelsOfTarget(target, own).size > count;
  });
  const { from, to } = targetSpan(target, run.plan.period);
  const spanned = levels.slice(from - 1 - inputs.baseYear, to + 1 - inputs.baseYear);
  return overYears(target, spanned) ?? (isWhole ? sinceBase(target, spanned) : undefined);
}

/** Of targets that every year of the plan counts for, but not the base. */
function overYears(target: Target, [, ...years]: readonly string[]): string | undefined {
  const { kind } = target;
  const all = years.join(',');
  const either = (formula: string) => `IF(COUNT(${all})=${years.length},${formula},"")`;
  if (kind === 'periodTotal') return either(`SUM(${all})`);
  return kind === 'levelEveryYear' || kind === 'yearlyAmount'
    ? either(worstFormula(target, years))
    : undefined;
}

/** Of targets that start from the base. */
function sinceBase(target: Target, levels: readonly string[]): string | undefined {
  const { kind } = target;
  const [base, last] = [levels[0] ?? '', levels.at(-1) ?? ''];
  const count = levels.length - 1;
  const either = (formula: string) => `IF(AND(ISNUMBER(${base}),ISNUMBER(${last})),${formula},"")`;
  if (kind === 'yearlyReduction') return reductionFormula(target, levels);
  if (kind === 'averageGrowth') return either(`100*((${last}/${base})^(1/${count})-1)`);
  if (kind === 'increment') return either(`${last}-${base}`);
  if (kind === 'multiple') return either(`${last}/${base}`);
  return kind === 'yearlyChange' ? either(`(${last}-${base})/${count}`) : undefined;
}

/** The level that comes nearest by a date: the base, where it is known, and all years up to it. */
function bestFormula(target: Target, cells: readonly string[]): string {
  const { direction } = target;
  const after = cells.slice(1).join(',');
  const best =
    direction === 'within'
      ? placedFormula(target, cells, 'MIN')
      : `${direction === 'atMost' ? 'MIN' : 'MAX'}(${cells.join(',')})`;
  return `IF(COUNT(${after})=${cells.length - 1},${best},"")`;
}

/** The value that does worst: the lowest, the highest, or the first that lies farthest from the middle of a range. */
function worstFormula(target: Target, values: readonly string[]): string {
  if (target.direction === 'within') return placedFormula(target, values, 'MAX');
  return `${target.direction === 'atMost' ? 'MAX' : 'MIN'}(${values.join(',')})`;
}

/** The worst of the yearly falls, in per cent of the year before; nothing where a year is missing or starts from zero. */
function reductionFormula(target: Target, levels: readonly string[]): string {
  const years = levels.slice(1).map((now, t) => ({ now, before: levels[t] ?? '' }));
  const falls = years.map(({ now, before }) => `100*(${before}-${now})/${before}`);
  const counted = years.map(({ now, before }) => `${before}>0,${now}>=0`);
  const worst = `IF(AND(${counted.join(',')}),${worstFormula(target, falls)},"")`;
  return `IF(COUNT(${levels.join(',')})=${levels.length},${worst},"")`;
}

/** The first of the levels that lie nearest to the middle of a range, or farthest from it; an unknown one is left out. */
function placedFormula(
  { lower = 0, upper = 0 }: Target,
  cells: readonly string[],
  pick: 'MIN' | 'MAX',
): string {
  const middle = (lower + upper) / 2;
  const sign = middle < 0 ? '+' : '-';
  const none = pick === 'MIN' ? '1E+300' : '0';
  const distances = cells.map(
    (cell) => `IF(ISNUMBER(${cell}),ABS(${cell}${sign}${String(Math.abs(middle)).toUpperCase()}),${none})`,
  );
  const picked = `${pick}(${distances.join(',')})`;
  return cells.reduceRight(
    (otherwise, cell, t) => `IF(${distances[t]}=${picked},${cell},${otherwise})`,
    '""',
  );
}

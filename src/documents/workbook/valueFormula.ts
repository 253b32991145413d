import { levelsOfTarget, membersOf, seriesOfTarget } from '../../analysis/levelsOfTarget.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/Target.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Sentences } from '../../report/language/Sentences.js';
import type { InputsSheets } from './inputsSheets.js';
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
export function valueFormula(
  { kind, year, id }: Target,
  keys: readonly string[],
  judged: Judged,
): string | undefined {
  const { inputs, scenarios, run } = judged;
  const cell = (t: number) => cellOf(keys, t, judged);
  const count = inputs.years.length;
  const last = cell(count);
  const at = (year ?? inputs.years.at(-1) ?? 0) - inputs.baseYear;
  const target = run.plan.targets.find((each) => each.id === id);
  const isWhole = scenarios.some(
    (scenario) =>
      target &&
      levelsOfTarget(
        target,
        run.rows.filter((each) => each.scenario === scenario.id),
      ).size > count,
  );
  if (target?.isDeadline)
    return bestFormula(
      target,
      Array.from({ length: at + 1 }, (_, t) => cell(t)),
    );
  if ((kind === 'level' || kind === 'share') && at >= 0 && at <= count)
    return `IF(ISNUMBER(${cell(at)}),${cell(at)},"")`;
  const all = Array.from({ length: count }, (_, t) => cell(t + 1)).join(',');
  if (kind === 'periodTotal') return `IF(COUNT(${all})=${count},SUM(${all}),"")`;
  if (!isWhole) return undefined;
  const either = (formula: string) => `IF(AND(ISNUMBER(${cell(0)}),ISNUMBER(${last})),${formula},"")`;
  if (kind === 'averageGrowth') return either(`100*((${last}/${cell(0)})^(1/${count})-1)`);
  if (kind === 'increment') return either(`${last}-${cell(0)}`);
  if (kind === 'multiple') return either(`${last}/${cell(0)}`);
  return kind === 'yearlyChange' ? either(`(${last}-${cell(0)})/${count}`) : undefined;
}

/** The level that comes nearest by a date: the base, where it is known, and all years up to it. */
function bestFormula(target: Target, cells: readonly string[]): string {
  const { direction } = target;
  const after = cells.slice(1).join(',');
  const best =
    direction === 'within'
      ? nearestFormula(target, cells)
      : `${direction === 'atMost' ? 'MIN' : 'MAX'}(${cells.join(',')})`;
  return `IF(COUNT(${after})=${cells.length - 1},${best},"")`;
}

/** The first of the levels that lie nearest to the middle of a range; an unknown one lies farther than any. */
function nearestFormula({ lower = 0, upper = 0 }: Target, cells: readonly string[]): string {
  const middle = (lower + upper) / 2;
  const sign = middle < 0 ? '+' : '-';
  const distances = cells.map(
    (cell) => `IF(ISNUMBER(${cell}),ABS(${cell}${sign}${String(Math.abs(middle)).toUpperCase()}),1E+300)`,
  );
  const least = `MIN(${distances.join(',')})`;
  return cells.reduceRight((otherwise, cell, t) => `IF(${distances[t]}=${least},${cell},${otherwise})`, '""');
}

import { decimalsOf } from '../../analysis/decimalsOf.js';
import { type HeadFigure, headFigure } from '../../analysis/headFigure.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { publishedGrowth } from '../../analysis/publishedGrowth.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import { aFlag } from '../../plan/optionKinds.js';
import type { Plan } from '../../plan/Plan.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import { knownTexts } from '../language/knownTexts.js';
import { needsText } from '../language/needsText.js';
import type { Sentences } from '../language/Sentences.js';
import {
  askedOf,
  chosenScenarios,
  gapCell,
  scenarioColumn,
  type TableOptions,
  tableKeys,
  targetCell,
  wordsOf,
} from './cells.js';
import { type ColumnOf, type Table, tableOf } from './Table.js';

/** Whose rows, and in which language. */
export interface ScenarioTableOptions extends TableOptions {
  /** Id of one scenario; all of them, named in a first column, where left out. */
  readonly scenario?: string;
}

/**
 * The verdict on every target: target range, value, gap, and what is missing where it is not computable.
 *
 * @param run - the simulated plan
 * @param options - `scenario`: whose verdicts, those of all where left out; `missing`: whether a last column says what is
 * missing, as it does where left out; `language`
 * @throws ScenarioError for an unknown scenario, with the nearest
 */
export function scorecardTable(
  run: PlanRun,
  options: ScenarioTableOptions & { readonly missing?: boolean } = {},
): Table {
  const { missing = true, ...own } = askedOf(run, options, {
    ...tableKeys,
    scenario: true,
    missing: aFlag,
  });
  const { say, labels } = wordsOf(run, own);
  const ids = chosenScenarios(run, own).map(({ id }) => id);
  const words = say.tables;
  return tableOf(
    say,
    [
      ...scenarioColumn<ScorecardRow>(own, { say, labels }),
      { heading: words.target, cell: ({ target }) => say.of(target.label) },
      { heading: words.targetRange, cell: ({ target }) => say.targetCells(target).bounds },
      { heading: words.value, cell: ({ value, target }) => targetCell(value, target, run.plan) },
      {
        heading: words.gap,
        cell: (row) =>
          gapCell({ gap: undefined, value: undefined, ...row }, row.target, { plan: run.plan, say }),
      },
      { heading: words.unit, cell: ({ target }) => say.targetCells(target).unit },
      { heading: words.verdict, cell: ({ verdict }) => say.names.verdicts[verdict] },
      ...(missing
        ? [{ heading: words.needs, cell: (row: ScorecardRow) => missingText(row, run.plan, say) }]
        : []),
    ],
    run.scorecard.filter(({ scenario }) => ids.includes(scenario)),
  );
}

/**
 * Where each scenario leads: average growth and structure in the plan's last year, and GRDP per capita with the verdict
 * on its target, in the unit and the year of that target; GRDP in its place where nothing is told per person.
 *
 * @param run - the simulated plan
 * @param options - `structure`: whether the shares of the activities are columns, as they are where left out; `language`
 */
export function scenariosTable(
  run: PlanRun,
  options: TableOptions & { readonly structure?: boolean } = {},
): Table {
  const { structure = true, ...own } = askedOf(run, options, { ...tableKeys, structure: aFlag });
  const { plan, scenarios } = run;
  const { say, labels } = wordsOf(run, own);
  const head = headFigure(run);
  const { target, indicator, unit } = head;
  const words = say.tables;

  const figure = (scenario: string, wanted: Partial<ResultRow>, year = plan.period.to) =>
    rowsOfScenario(run.rows, scenario).find(
      (row) =>
        row.year === year &&
        Object.entries(wanted).every(([key, value]) => row[key as keyof ResultRow] === value),
    )?.value;
  const led = (id: string) =>
    figure(id, { indicator, activity: 'total', unit, priceBasis: 'current' }, head.year);
  const values = scenarios.flatMap(({ id }) => led(id) ?? []);
  const decimals = decimalsOf(target === undefined ? { unit, indicator } : { target, values }, plan);
  const activities = plan.activities.filter(({ id }) =>
    scenarios.some(({ base }) => base.activities.includes(id)),
  );
  const columns: ColumnOf<{ readonly id: string }>[] = [
    { heading: words.scenario, cell: ({ id }) => labels.scenario(id) },
    {
      heading: words.averageGrowth,
      cell: ({ id }) => ({
        value: figure(id, { indicator: 'averageGrowthRate', activity: 'total', unit: 'percent' }),
        decimals: decimalsOf({ indicator: 'averageGrowthRate', unit: 'percent' }, plan),
      }),
    },
    ...(structure && activities.length > 1 ? activities : []).map((activity) => ({
      heading: words.percentOf(say.of(activity.label)),
      cell: ({ id }: { readonly id: string }) => ({
        value: figure(id, { indicator: 'shareOfGrdp', activity: activity.id, unit: 'percent' }),
        decimals: 1,
      }),
    })),
    {
      heading: headHeading(head, say),
      cell: ({ id }) => ({ value: led(id), decimals }),
    },
  ];
  const judged = (id: string) =>
    rowsOfScenario(run.scorecard, id).find((row) => row.target.id === target?.id);
  const verdict: ColumnOf<{ readonly id: string }> = {
    heading: words.verdict,
    cell: ({ id }) => {
      const row = judged(id);
      if (row === undefined) return undefined;
      const name = say.names.verdicts[row.verdict];
      return row.gap === undefined || row.gap === 0 ? name : `${name} (${say.signed(row.gap, decimals)})`;
    },
  };
  return tableOf(say, target === undefined ? columns : [...columns, verdict], scenarios);
}

/** What stands over the column of the figure that a run leads with. */
export function headHeading({ indicator, unit, year }: HeadFigure, say: Sentences): string {
  return say.tables.figureIn(say.names.indicators[indicator], year, say.unit(unit));
}

/**
 * Average growth of GRDP as projected and as published in the same vintage: they differ where the published rate weighs
 * by another year's prices.
 *
 * @param run - the simulated plan
 * @param options - `language`
 */
export function publishedGrowthTable(run: PlanRun, options: TableOptions = {}): Table {
  const { say, labels } = wordsOf(run, askedOf(run, options, tableKeys));
  const words = say.tables;
  const rate = (value: number) => ({ value, decimals: 2 });
  return tableOf(
    say,
    [
      { heading: words.scenario, cell: ({ scenario }) => labels.scenario(scenario) },
      { heading: words.projectedGrowth, cell: ({ projected }) => rate(projected) },
      { heading: words.publishedGrowth, cell: ({ published }) => rate(published) },
      { heading: words.prices, cell: ({ priceBasis }) => say.priceBasis(priceBasis) },
      {
        heading: words.difference,
        cell: ({ difference }) => ({ value: difference, text: say.signed(difference, 2) }),
      },
    ],
    publishedGrowth(run),
  );
}

/** What a target is missing, then what can still be said of it. */
function missingText({ needs, known, target }: ScorecardRow, plan: Plan, say: Sentences): string {
  if (needs === undefined) return '';
  const decimals = decimalsOf({ unit: known?.unit ?? target.unit, indicator: target.indicator }, plan);
  return [needsText(needs, say), ...(known === undefined ? [] : knownTexts(known, say, decimals))].join('; ');
}

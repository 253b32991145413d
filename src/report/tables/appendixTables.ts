import type { LeverName } from '../../analysis/backcast/Lever.js';
import { leverAverage } from '../../analysis/backcast/leverAverage.js';
import { assumptionsOfLever, leverNames } from '../../analysis/backcast/withLever.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { hasAccounts } from '../../plan/scenarios/hasAccounts.js';
import type { AssumedValue, Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import { publisherName, sourceLocator, sourceTitle } from '../language/labels.js';
import { localReason } from '../language/reasonText.js';
import type { Sentences } from '../language/Sentences.js';
import { addedColumn } from './addedColumn.js';
import { chosenScenarios, scenarioColumn, type TableOptions, wordsOf } from './cells.js';
import type { ScenarioTableOptions } from './runTables.js';
import { type Table, tableOf } from './Table.js';

/**
 * What each scenario assumes of the accounts and as shares of them, or without accounts of all that grows: the yearly
 * average of each assumption, and why.
 *
 * @param options - `scenario`: whose assumptions, those of all where left out; `language`
 * @throws ScenarioError for an unknown scenario, with the nearest
 */
export function assumptionsTable(run: PlanRun, options: ScenarioTableOptions = {}): Table {
  const { say, labels } = wordsOf(run, options);
  const rows = chosenScenarios(run, options).flatMap((scenario) =>
    toldLevers(scenario).map((lever) => ({
      scenario: scenario.id,
      of: scenario,
      lever,
      reason: commonReason(assumptionsOfLever(scenario, lever)),
    })),
  );
  return tableOf(
    say,
    [
      ...scenarioColumn<(typeof rows)[number]>(options, { say, labels }),
      {
        heading: say.tables.assumption,
        cell: ({ of, lever }) =>
          isOfGrdp(of, lever) ? `${labels.lever(lever)}, ${say.names.percentOfGrdp}` : labels.lever(lever),
      },
      {
        heading: say.tables.averageAYear,
        cell: ({ of, lever }) => ({
          value: leverAverage(of, lever, of.years[0] ?? 0),
          decimals: 2,
        }),
      },
      {
        heading: say.tables.reason,
        cell: ({ reason }) =>
          reason === undefined
            ? say.tables.ofActivities
            : // A reason is a phrase in its cell, also where a motive, which is a sentence, stands for it.
              say.of(localReason(dated(reason, run, say))).replace(/\.$/u, ''),
      },
    ],
    rows,
  );
}

/** A reason that names its vintage by the date of publication, as charts do. */
function dated(reason: AssumedValue['reason'], { plan }: PlanRun, say: Sentences): AssumedValue['reason'] {
  if (!('kind' in reason) || reason.kind !== 'follows') return reason;
  const published = plan.vintages.find(({ id }) => id === reason.vintage)?.published;
  return published === undefined ? reason : { ...reason, vintage: say.date(published) };
}

/** The reason of the first year, where all assumptions of a lever have the same. */
function commonReason([first, ...others]: readonly Assumption[]): AssumedValue['reason'] | undefined {
  const reasonOf = (path: Assumption | undefined) => path?.[0]?.reason;
  const text = JSON.stringify(reasonOf(first));
  return others.every((path) => JSON.stringify(reasonOf(path)) === text) ? reasonOf(first) : undefined;
}

/**
 * The levers of the accounts, those of activities only where they differ, and what is a share of them; without accounts
 * population and the indicators that grow by a rate.
 */
function toldLevers(scenario: Scenario): LeverName[] {
  if (hasAccounts(scenario)) {
    const alike = ['growth', 'deflator'].filter((whole) => isAlike(scenario, whole));
    return leverNames(scenario).filter(
      (lever) =>
        (!lever.startsWith('indicators.') || isOfGrdp(scenario, lever)) &&
        !alike.some((whole) => lever.startsWith(`${whole}.`)),
    );
  }
  const growing = scenario.indicators.filter(({ move }) => move === 'growth');
  const told = new Set(['population', ...growing.map(({ indicator }) => `indicators.${indicator}`)]);
  return leverNames(scenario).filter((lever) => told.has(lever));
}

/** Whether an indicator is assumed as a share of GRDP, as investment is: its verdict stands on the accounts. */
function isOfGrdp({ indicators }: Scenario, lever: LeverName): boolean {
  return indicators.some(
    ({ indicator, move }) => move === 'shareOfGrdp' && lever === `indicators.${indicator}`,
  );
}

/** Whether the assumptions of all activities are that of the whole, with the same reasons. */
function isAlike(scenario: Scenario, whole: LeverName): boolean {
  const levers = leverNames(scenario).filter((lever) => lever === whole || lever.startsWith(`${whole}.`));
  const paths = levers.flatMap((lever) => assumptionsOfLever(scenario, lever));
  return new Set(paths.map((path) => JSON.stringify(path))).size === 1;
}

/** Where the figures of a plan come from. */
export function sourcesTable(run: PlanRun, options: TableOptions = {}): Table {
  const { say } = wordsOf(run, options);
  const { publisher, title, date, where } = say.tables.sourceColumns;
  return tableOf(
    say,
    [
      { heading: publisher, cell: (source) => publisherName(source, say) },
      { heading: title, cell: (source) => sourceTitle(source, say) },
      { heading: date, cell: (source) => say.date(source.date) || undefined },
      { heading: where, cell: (source) => sourceLocator(source, say) || undefined },
    ],
    run.dataset.sources,
  );
}

/** Digits after the decimal mark in a table of conditions. */
const conditionDecimals = 2;

/**
 * What one assumption alone would have to be for a target to be reached, for each that can move it.
 *
 * @param question - `target`: id of the target; `to`: the value to reach, in its unit
 */
export function conditionsTable(
  run: PlanRun,
  { target, to }: { readonly target: string; readonly to: number },
  options: TableOptions = {},
): Table {
  const { say, labels } = wordsOf(run, options);
  const scenario = run.planScenario?.scenario;
  const columns = say.pages.solution.columns;
  const levers =
    scenario === undefined
      ? []
      : ['growth', 'investment', 'deflator', 'exchangeRate', 'population'].filter((lever) =>
          leverNames(scenario).includes(lever),
        );
  const rows = levers.flatMap((by) =>
    run
      .solve({ target, to, by })
      .solutions.flatMap((solution) =>
        solution.status === 'noEffect' ? [] : solution.levers.map((lever) => ({ solution, lever })),
      ),
  );
  const decimals = conditionDecimals;
  return tableOf(
    say,
    [
      { heading: say.tables.assumption, cell: ({ lever }) => labels.lever(lever.on) },
      { heading: columns.assumed, cell: ({ lever }) => ({ value: lever.before, decimals }) },
      {
        heading: columns.required,
        cell: ({ solution, lever }) =>
          solution.status === 'reached'
            ? { value: lever.after, decimals }
            : { value: undefined, text: say.briefing.unreachable },
      },
      addedColumn(say, rows, ({ solution, lever }) => ({
        ...{ lever, decimals, isShown: solution.status === 'reached' },
      })),
      { heading: say.tables.unit, cell: ({ lever }) => say.unit(lever.unit) },
    ],
    rows,
  );
}

/** Whether something added in a table of conditions is not the difference of what is printed beside it, for rounding alone. */
export function isRoundedApart({ rows }: Table): boolean {
  return rows.some(([, assumed, required, added]) => {
    const [before, after, change] = [assumed?.value, required?.value, added?.value];
    if (typeof before !== 'number' || typeof after !== 'number' || typeof change !== 'number') return false;
    const shown = (value: number) => Math.round(value * 10 ** conditionDecimals);
    const isDifference = Math.abs(after - before - change) < 1e-9;
    return isDifference && shown(after) - shown(before) !== shown(change);
  });
}

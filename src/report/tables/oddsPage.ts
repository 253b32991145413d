import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Target } from '../../plan/targets/Target.js';
import type { FoundOdds, Probability, ScenarioOdds, TargetOdds } from '../../uncertainty/FoundOdds.js';
import { type TableOptions, wordsOf } from './cells.js';
import { doubtName, doubtTable } from './doubtTable.js';
import { oddsLines, rounded } from './oddsLines.js';
import type { Page } from './Page.js';
import { type Table, tableOf } from './Table.js';

/**
 * The odds of scenarios side by side, then of one of them what its fan holds, what was in doubt, and on whose word.
 */
export function oddsPage(run: PlanRun, found: FoundOdds, options: TableOptions = {}): Page {
  const { say, labels } = wordsOf(run, options);
  const text = say.odds;
  const told = found.odds.find(({ scenario }) => scenario === run.planScenario?.scenario.id) ?? found.odds[0];
  if (told === undefined) return { language: say.language, blocks: [] };
  const worst = Math.max(...found.odds.flatMap((one) => probabilitiesOf(one).map(({ error }) => error)), 0);
  const sample = {
    draws: say.number(told.draws, 0),
    seed: told.seed,
    error: say.number(100 * worst, 2),
    hash: told.hash,
  };
  const certain = found.certain.map(labels.scenario);
  return {
    language: say.language,
    blocks: [
      [say.of(run.plan.title), text.title],
      oddsTable(run, found, options),
      [
        ...(found.odds.length === 1 ? [] : [text.toldOf(labels.scenario(told.scenario))]),
        ...oddsLines(run, told, options),
      ],
      {
        ...doubtTable(run, told, options),
        caption: say.names.partOf(text.doubtOn, labels.scenario(told.scenario)),
      },
      [
        text.independent(told.independent.map((name) => doubtName(name, { say, labels }))),
        text.sample(sample),
        text.formMatters,
        ...(certain.length === 0 ? [] : [text.certain(certain)]),
      ],
    ],
  };
}

/** The targets that are probable in some scenario, in the order of the plan. */
export function probableTargets({ plan }: PlanRun, { odds }: Pick<FoundOdds, 'odds'>): Target[] {
  return plan.targets.filter((target) =>
    odds.some(({ targets }) => targets.some((one) => one.target === target && one.standing === 'probable')),
  );
}

function probabilitiesOf({ targets, all }: ScenarioOdds): Probability[] {
  return [all.probability, ...targets.flatMap(({ probability }) => probability ?? [])];
}

/**
 * The probability of each target that is probable in some scenario, and of all of them together: a line a scenario.
 */
export function oddsTable(
  run: PlanRun,
  { odds }: Pick<FoundOdds, 'odds'>,
  options: TableOptions = {},
): Table {
  const { say, labels } = wordsOf(run, options);
  const shown = probableTargets(run, { odds });
  const cell = (probability: Probability | undefined) => {
    if (probability === undefined) return { value: undefined };
    return { value: 100 * probability.value, text: `${rounded(probability, say)}%` };
  };
  const targetCell = (odds: TargetOdds | undefined) =>
    odds?.standing === 'assumed'
      ? { value: 100 * (odds.probability?.value ?? 0), text: say.odds.given }
      : cell(odds?.probability);
  return tableOf<ScenarioOdds>(
    say,
    [
      { heading: say.tables.scenario, cell: ({ scenario }) => labels.scenario(scenario) },
      ...shown.map((target) => ({
        heading: say.of(target.label),
        cell: ({ targets }: ScenarioOdds) => targetCell(targets.find((one) => one.target === target)),
      })),
      { heading: say.odds.all, cell: ({ all }) => cell(all.probability) },
    ],
    odds,
  );
}

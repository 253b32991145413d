import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Target } from '../../plan/targets/Target.js';
import type { FoundOdds, Probability, ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import { isMissedAsAssumed } from '../../uncertainty/isMissedAsAssumed.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';
import { doubtName, doubtTable } from './doubtTable.js';
import { oddsLines, rounded } from './oddsLines.js';
import type { Page } from './Page.js';
import { type CellFigure, type Table, tableOf } from './Table.js';

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
      ...(tellingTargets(run, found).length === 0
        ? [[nothingTold(run, say)]]
        : [oddsTable(run, found, options)]),
      [
        ...(found.odds.length === 1 ? [] : [text.toldOf(labels.scenario(told.scenario))]),
        ...oddsLines(run, told, options),
      ],
      {
        ...doubtTable(run, told, options),
        caption: say.names.partOf(text.doubtOn, labels.scenario(told.scenario)),
      },
      [
        text.independent(
          told.independent.map((name) => doubtName(name, { say, labels, scenario: told.scenario })),
        ),
        text.sample(sample),
        text.formMatters,
        ...(certain.length === 0 ? [] : [text.certain(certain)]),
      ],
    ],
  };
}

/** The targets that are probable in some scenario, or missed as one assumes, in the order of the plan. */
export function tellingTargets({ plan }: PlanRun, { odds }: Pick<FoundOdds, 'odds'>): Target[] {
  return plan.targets.filter((target) =>
    odds.some(({ targets }) =>
      targets.some((one) => one.target === target && (one.standing === 'probable' || isMissedAsAssumed(one))),
    ),
  );
}

function nothingTold({ plan }: PlanRun, { briefing, odds }: Sentences): string {
  return plan.targets.length === 0 ? briefing.noTargets : odds.noneUncertain;
}

function probabilitiesOf({ targets, all }: ScenarioOdds): Probability[] {
  return [all.probability, ...targets.flatMap(({ probability }) => probability ?? [])];
}

/**
 * The probability of each target that is probable in some scenario or missed as one assumes, and of all of them together
 * where they are several: a line a target, a column a scenario, as in the chart.
 */
export function oddsTable(
  run: PlanRun,
  { odds }: Pick<FoundOdds, 'odds'>,
  options: TableOptions = {},
): Table {
  const { say, labels } = wordsOf(run, options);
  const probable = (probability: Probability | undefined): CellFigure => {
    if (probability === undefined) return { value: undefined };
    return { value: 100 * probability.value, text: `${rounded(probability, say)}%` };
  };
  const ofTarget = ({ targets }: ScenarioOdds, target: Target): CellFigure => {
    const own = targets.find((one) => one.target === target);
    return own?.standing === 'assumed'
      ? { value: 100 * (own.probability?.value ?? 0), text: say.odds.given(!isMissedAsAssumed(own)) }
      : probable(own?.probability);
  };
  const targets = tellingTargets(run, { odds });
  return tableOf<Target | undefined>(
    say,
    [
      {
        heading: say.tables.target,
        cell: (target) => (target === undefined ? say.odds.all : say.of(target.label)),
      },
      ...odds.map((one) => ({
        heading: labels.scenario(one.scenario),
        cell: (target: Target | undefined) =>
          target === undefined ? probable(one.every) : ofTarget(one, target),
      })),
    ],
    targets.length < 2 ? targets : [...targets, undefined],
  );
}

import { asName, onceOf } from '../../analysis/onceOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { observationsOf } from '../../plan/facts/Dataset.js';
import { nameHint } from '../../plan/text/nearestName.js';
import { figuresOf } from '../../projection/figuresOf.js';
import { askedScenarios } from '../../uncertainty/askedScenarios.js';
import { oddsTogether } from '../../uncertainty/scenarioOdds.js';
import { computedFigures, type FigureArgument } from './computedFigures.js';
import type {
  ArgumentDraft,
  CountedTargets,
  FigureDraft,
  ObservedQuery,
  OddsQuery,
  ProjectedQuery,
} from './FigureDraft.js';

/**
 * The value of a figure as an exercise writes it, taken from the facts, rows, scorecard and odds of a run.
 *
 * @throws ScenarioError where no figure, or more than one, is of the description; or where a function is unknown or
 * refuses what it is given
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * figureValue({ computed: 'growthRate', from: [200, 217] }, run) // => 0.085
 */
export function figureValue(figure: FigureDraft, run: PlanRun): number {
  if (typeof figure === 'number') return figure;
  if ('observed' in figure) return observedValue(figure.observed, run);
  if ('projected' in figure) return projectedValue(figure.projected, run);
  if ('targets' in figure) return count(figure.targets, run);
  if ('odds' in figure) return futuresOf(figure.odds, run);
  const compute = Object.hasOwn(computedFigures, figure.computed)
    ? computedFigures[figure.computed]
    : undefined;
  if (compute === undefined) {
    const hint = nameHint(figure.computed, Object.keys(computedFigures));
    const issue = { path: ['computed'], value: figure.computed, expected: say`the name of a function`, hint };
    throw new ScenarioError([{ code: 'unknownName', ...issue }]);
  }
  return finite(compute(figure.from.map((argument) => argumentValue(argument, run))), figure.computed);
}

function argumentValue(argument: ArgumentDraft, run: PlanRun): FigureArgument {
  if (isList(argument)) return argument.map((figure) => figureValue(figure, run));
  if (typeof argument === 'number' || !('by' in argument)) return figureValue(argument, run);
  const entries = Object.entries(argument.by);
  return Object.fromEntries(entries.map(([activity, figure]) => [activity, figureValue(figure, run)]));
}

function isList(argument: ArgumentDraft): argument is readonly FigureDraft[] {
  return Array.isArray(argument);
}

function observedValue(query: ObservedQuery, { dataset }: PlanRun): number {
  const { indicator, period, activity = 'total', region = dataset.region, unit, vintage } = query;
  const found = observationsOf(dataset, {
    indicator,
    activity,
    region,
    period,
    ...(unit === undefined ? {} : { unit }),
    ...(vintage === undefined ? {} : { vintage }),
  });
  return theOne(found, 'observed', query);
}

function projectedValue(query: ProjectedQuery, run: PlanRun): number {
  const { scenario, indicator, activity = 'total', unit, priceBasis, year } = query;
  const found = figuresOf(run, {
    scenario,
    indicator,
    activity,
    year,
    ...(unit === undefined ? {} : { unit }),
  }).filter((row) => priceBasis === undefined || row.priceBasis === priceBasis);
  return theOne(found, 'projected', query);
}

function theOne(
  found: readonly { readonly value: number }[],
  kind: string,
  query: ObservedQuery | ProjectedQuery,
): number {
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first.value;
  const expected = say`one figure of ${query.indicator}`;
  const issue = { code: 'badValue', path: [kind], expected } as const;
  const several = { value: say`several`, hint: say`Name its activity, unit, price basis or vintage too.` };
  throw new ScenarioError([second === undefined ? issue : { ...issue, ...several }]);
}

function count({ scenario, verdict }: CountedTargets, { scorecard }: PlanRun): number {
  const rows = scorecard.filter((row) => row.scenario === scenario);
  if (rows.length === 0) {
    const hint = nameHint(scenario, [...new Set(scorecard.map((row) => row.scenario))]);
    const expected = say`the id of a simulated scenario`;
    throw new ScenarioError([{ code: 'unknownName', path: ['targets'], value: scenario, expected, hint }]);
  }
  return rows.filter((row) => verdict === undefined || row.verdict === verdict).length;
}

/** Of 100 futures, those in which targets are met, all together: an answer and its mistakes may ask for the same. */
function futuresOf({ scenario, targets }: OddsQuery, run: PlanRun): number {
  return onceOf(run, `futures ${asName([scenario, targets])}`, () => {
    const [doubted] = askedScenarios(run, { scenario, targets });
    const together = doubted && oddsTogether(run, doubted, targets);
    return 100 * (together?.probability.value ?? Number.NaN);
  });
}

function finite(value: number, name: string): number {
  if (Number.isFinite(value)) return value;
  throw new ScenarioError([{ code: 'badArgument', path: [name], value, expected: say`a finite number` }]);
}

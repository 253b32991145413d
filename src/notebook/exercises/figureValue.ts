import { runOf } from '../../analysis/runOf.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { observationsOf } from '../../plan/facts/Dataset.js';
import { nameHint } from '../../plan/text/nearestName.js';
import { figuresOf } from '../../projection/figuresOf.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
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

/** What figures of an exercise are taken from. */
export interface FigureContext {
  readonly result: SimulationResult;
  readonly card: readonly ScorecardRow[];
}

/**
 * The value of a figure as an exercise writes it.
 *
 * @throws ScenarioError where no figure, or more than one, is of the description; or where a function is unknown or
 * refuses what it is given
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * figureValue({ computed: 'growthRate', from: [200, 217] }, { result, card: [] }) // => 0.085
 */
export function figureValue(figure: FigureDraft, context: FigureContext): number {
  if (typeof figure === 'number') return figure;
  if ('observed' in figure) return observedValue(figure.observed, context);
  if ('projected' in figure) return projectedValue(figure.projected, context);
  if ('targets' in figure) return count(figure.targets, context);
  if ('odds' in figure) return futuresOf(figure.odds, context);
  const compute = Object.hasOwn(computedFigures, figure.computed)
    ? computedFigures[figure.computed]
    : undefined;
  if (compute === undefined) {
    const hint = nameHint(figure.computed, Object.keys(computedFigures));
    const issue = { path: ['computed'], value: figure.computed, expected: say`the name of a function`, hint };
    throw new ScenarioError([{ code: 'unknownName', ...issue }]);
  }
  return finite(compute(figure.from.map((argument) => argumentValue(argument, context))), figure.computed);
}

function argumentValue(argument: ArgumentDraft, context: FigureContext): FigureArgument {
  if (isList(argument)) return argument.map((figure) => figureValue(figure, context));
  if (typeof argument === 'number' || !('by' in argument)) return figureValue(argument, context);
  const entries = Object.entries(argument.by);
  return Object.fromEntries(entries.map(([activity, figure]) => [activity, figureValue(figure, context)]));
}

function isList(argument: ArgumentDraft): argument is readonly FigureDraft[] {
  return Array.isArray(argument);
}

function observedValue(query: ObservedQuery, { result }: FigureContext): number {
  const { dataset } = result;
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

function projectedValue(query: ProjectedQuery, { result }: FigureContext): number {
  const { scenario, indicator, activity = 'total', unit, priceBasis, year } = query;
  const found = figuresOf(result, {
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

function count({ scenario, verdict }: CountedTargets, { card }: FigureContext): number {
  const rows = card.filter((row) => row.scenario === scenario);
  if (rows.length === 0) {
    const hint = nameHint(scenario, [...new Set(card.map((row) => row.scenario))]);
    const expected = say`the id of a simulated scenario`;
    throw new ScenarioError([{ code: 'unknownName', path: ['targets'], value: scenario, expected, hint }]);
  }
  return rows.filter((row) => verdict === undefined || row.verdict === verdict).length;
}

/** The odds of each result that were asked for: those that an answer and its mistakes share are counted once. */
const knownOdds = new WeakMap<SimulationResult, Map<string, number>>();

/** Of 100 futures, those in which targets are met, all together. */
function futuresOf({ scenario, targets }: OddsQuery, { result }: FigureContext): number {
  const known = knownOdds.get(result) ?? new Map<string, number>();
  knownOdds.set(result, known);
  const asked = JSON.stringify([scenario, targets]);
  const before = known.get(asked);
  if (before !== undefined) return before;
  const run = runOf(result);
  const [doubted] = askedScenarios(run, { scenario, targets });
  const together = doubted && oddsTogether(run, doubted, targets);
  const futures = 100 * (together?.probability.value ?? Number.NaN);
  known.set(asked, futures);
  return futures;
}

function finite(value: number, name: string): number {
  if (Number.isFinite(value)) return value;
  throw new ScenarioError([{ code: 'badArgument', path: [name], value, expected: say`a finite number` }]);
}

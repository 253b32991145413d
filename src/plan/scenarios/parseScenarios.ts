import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Dataset } from '../facts/Dataset.js';
import type { Plan } from '../Plan.js';
import { parseWith } from '../parseWith.js';
import { namesProduction, productionFacts } from '../production.js';
import { yearsOf } from '../yearsOf.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import { baseFromLayers } from './baseFromLayers.js';
import { deflatorsFromLayers } from './deflatorsFromLayers.js';
import { doubtFromLayers } from './doubtFromLayers.js';
import { draftIssues } from './draftIssues.js';
import { growthFromLayers } from './growthFromLayers.js';
import { indicatorsFromLayers } from './indicatorsFromLayers.js';
import { inheritedLayers } from './inheritedLayers.js';
import { issuesByCause } from './issuesByCause.js';
import { partGrowthFromLayers } from './partGrowthFromLayers.js';
import type { Scenario } from './Scenario.js';
import { type Layer, latest, type ScenarioContext } from './ScenarioContext.js';
import { ScenarioFile } from './ScenarioDraft.js';
import { shocksFromLayers } from './shocksFromLayers.js';

/**
 * Reads the scenarios from the value of scenarios.yaml and completes each from what it extends, the plan and the
 * facts. Abstract scenarios serve the others and are not returned.
 *
 * @throws ScenarioError with every problem of every scenario, each cause once
 */
export function parseScenarios(value: unknown, plan: Plan, dataset: Dataset): Scenario[] {
  const { scenarios: drafts } = parseWith(ScenarioFile, value, 'scenarios');
  const issues: Issue[] = draftIssues(drafts, plan);
  const scenarios = drafts.flatMap((draft, position) => {
    const layers = draft.abstract ? [] : inheritedLayers(drafts, position);
    return 'code' in layers ? [] : (completeScenario(layers, { plan, dataset, issues }) ?? []);
  });
  if (issues.length > 0)
    throw new ScenarioError(
      issuesByCause(issues, drafts).map((issue) => ({ document: 'scenarios', ...issue })),
    );
  return scenarios;
}

type Surroundings = Pick<ScenarioContext, 'plan' | 'dataset' | 'issues'>;

function completeScenario(layers: readonly Layer[], surroundings: Surroundings): Scenario | undefined {
  const { plan, issues } = surroundings;
  const leaf = layers.at(-1);
  if (leaf === undefined) return undefined;
  const { draft, position } = leaf;
  const before = issues.length;
  const missing = (key: string, expected: Message) =>
    issues.push({ code: 'missing', path: ['scenarios', position, key], expected });
  const { label, motive } = draft;
  if (label === undefined) missing('label', say`a label in both languages`);
  if (motive === undefined) missing('motive', say`a sentence of motive in both languages`);
  const base = baseFromLayers(layers, surroundings);
  if (label === undefined || motive === undefined || base === undefined) return undefined;

  const context: ScenarioContext = { ...surroundings, layers, base, years: yearsOf(plan.period), motive };
  const partGrowth = partGrowthFromLayers(context);
  const growth = growthFromLayers(context, partGrowth);
  const deflatorChange = deflatorsFromLayers(context);
  const around = levelsAround(context);
  const indicators = indicatorsFromLayers(context, growth);
  const shocks = shocksFromLayers(context, growth);
  if (issues.length > before || growth === undefined) return undefined;
  const measures = latest(context, (layer) => layer.draft.measures)?.value ?? [];
  const ofParts = Object.keys(partGrowth).length === 0 ? {} : { partGrowth };
  const paths = { growth, ...ofParts, deflatorChange, ...around, indicators, shocks };
  const { id, actual: isActual = false, plan: standsForPlan = false } = draft;
  const scenario = {
    id,
    label,
    motive,
    isActual,
    standsForPlan,
    measures,
    base,
    years: context.years,
    ...paths,
    ...accountingOf(context),
  };
  const doubt = doubtFromLayers(context, scenario);
  return issues.length > before ? undefined : { ...scenario, ...(doubt === undefined ? {} : { doubt }) };
}

/** How the exchange rate and the population move, of those that the base knows or the scenario takes. */
function levelsAround(context: ScenarioContext): Pick<Scenario, 'exchangeRateChange' | 'populationChange'> {
  const { base } = context;
  const change = (key: 'exchangeRate' | 'population', expected: Message) =>
    assumptionFromLayers({ of: (layer) => layer.draft[key], keys: [key], expected, as: 'growth' }, context);
  const isConverted =
    base.exchangeRate !== undefined || latest(context, (layer) => layer.draft.exchangeRate) !== undefined;
  const exchangeRateChange = isConverted
    ? change('exchangeRate', say`the change of the exchange rate, such as 1%,`)
    : undefined;
  const populationChange =
    base.population === undefined
      ? undefined
      : change('population', say`the change of the population, such as 1%,`);
  return {
    ...(exchangeRateChange === undefined ? {} : { exchangeRateChange }),
    ...(populationChange === undefined ? {} : { populationChange }),
  };
}

/** What growth accounting takes of the facts, where the plan asks for it. */
function accountingOf({ plan, dataset, base }: ScenarioContext): Pick<Scenario, 'production'> {
  if (!namesProduction(plan)) return {};
  return { production: productionFacts(dataset.observations, { region: plan.region.id, year: base.year }) };
}

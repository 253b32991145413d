import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { BaseAccounts, BaseChoice } from '../facts/BaseAccounts.js';
import { baseAccountsFromFacts } from '../facts/baseAccountsFromFacts.js';
import type { Dataset } from '../facts/Dataset.js';
import { nameHint } from '../plan/nearestName.js';
import { parseWith } from '../plan/parseWith.js';
import { yearsOf } from '../plan/Period.js';
import type { Plan } from '../plan/Plan.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import { deflatorsFromLayers } from './deflatorsFromLayers.js';
import { growthFromLayers } from './growthFromLayers.js';
import { indicatorsFromLayers } from './indicatorsFromLayers.js';
import { inheritedLayers } from './inheritedLayers.js';
import type { Scenario } from './Scenario.js';
import type { Layer, ScenarioContext } from './ScenarioContext.js';
import { type ScenarioDraft, ScenarioFile } from './ScenarioDraft.js';
import { shocksFromLayers } from './shocksFromLayers.js';

/**
 * Reads the scenarios from the value of scenarios.yaml and completes each from what it extends, the plan and the
 * facts. Abstract scenarios serve the others and are not returned.
 *
 * @throws ScenarioError with every problem of every scenario
 */
export function parseScenarios(value: unknown, plan: Plan, dataset: Dataset): Scenario[] {
  const { scenarios: drafts } = parseWith(ScenarioFile, value, 'scenarios');
  const issues: Issue[] = [...repeatedIds(drafts), ...unknownMeasures(drafts, plan)];
  const scenarios = drafts.flatMap((draft, position) => {
    if (draft.abstract) return [];
    const layers = inheritedLayers(drafts, position);
    if ('code' in layers) {
      issues.push(layers);
      return [];
    }
    return completeScenario(layers, { plan, dataset, issues }) ?? [];
  });
  if (issues.length > 0) throw new ScenarioError(distinct(issues).map((issue) => ({ ...issue, document: 'scenarios' })));
  return scenarios;
}

type Ground = Pick<ScenarioContext, 'plan' | 'dataset' | 'issues'>;

function completeScenario(layers: readonly Layer[], ground: Ground): Scenario | undefined {
  const { plan, issues } = ground;
  const leaf = layers.at(-1);
  if (leaf === undefined) return undefined;
  const { draft, position } = leaf;
  const before = issues.length;
  const lacks = (key: string, expected: string) => issues.push({ code: 'missing', path: ['scenarios', position, key], expected });
  const { label, motive } = draft;
  if (label === undefined) lacks('label', 'a label in both languages');
  if (motive === undefined) lacks('motive', 'a sentence of motive in both languages');
  const base = baseOf(layers, ground);
  if (label === undefined || motive === undefined || base === undefined) return undefined;

  const context: ScenarioContext = { ...ground, layers, base, years: yearsOf(plan.period), motive };
  const growth = growthFromLayers(context);
  const deflatorChange = deflatorsFromLayers(context);
  const change = (key: 'exchangeRate' | 'population', what: string) =>
    assumptionFromLayers({ of: (layer) => layer.draft[key], keys: [key], expected: `the change of the ${what}, such as 1%,`, as: 'growth' }, context);
  const exchangeRateChange = change('exchangeRate', 'exchange rate');
  const populationChange = change('population', 'population');
  const indicators = indicatorsFromLayers(context);
  const shocks = shocksFromLayers(context, { growth, indicators });
  if (issues.length > before || growth === undefined || exchangeRateChange === undefined || populationChange === undefined) return undefined;
  const measures = [...layers].reverse().find((layer) => layer.draft.measures !== undefined)?.draft.measures ?? [];
  const paths = { growth, deflatorChange, exchangeRateChange, populationChange, indicators, shocks };
  return { id: draft.id, label, motive, measures, base, years: context.years, ...paths };
}

function baseOf(layers: readonly Layer[], { plan, dataset, issues }: Ground): BaseAccounts | undefined {
  const layer = [...layers].reverse().find(({ draft }) => draft.base !== undefined);
  const written = layer?.draft.base;
  if (layer === undefined || written === undefined) {
    const expected = 'a base: year, vintage and exchangeRate';
    issues.push({ code: 'missing', path: ['scenarios', layers.at(-1)?.position ?? 0, 'base'], expected });
    return undefined;
  }
  const path = ['scenarios', layer.position, 'base'];
  if (written.year !== plan.period.from - 1) {
    const expected = `the year before the plan's period, ${plan.period.from - 1}`;
    issues.push({ code: 'outOfPeriod', path: [...path, 'year'], value: written.year, expected });
    return undefined;
  }
  const { year, vintage, exchangeRate, population } = written;
  const chosen: BaseChoice = population === undefined ? { year, vintage, exchangeRate } : { year, vintage, exchangeRate, population };
  try {
    return baseAccountsFromFacts(plan, dataset, chosen);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    issues.push(...error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
    return undefined;
  }
}

function repeatedIds(drafts: readonly ScenarioDraft[]): Issue[] {
  const ids = drafts.map(({ id }) => id);
  return ids.flatMap((id, position): Issue[] => {
    const path = ['scenarios', position, 'id'];
    if (id === 'observed') return [{ code: 'duplicate', path, value: id, expected: 'another id: observed names the published figures' }];
    return ids.indexOf(id) === position ? [] : [{ code: 'duplicate', path, value: id, expected: 'an id used once' }];
  });
}

function unknownMeasures(drafts: readonly ScenarioDraft[], plan: Plan): Issue[] {
  const known = plan.measures.map(({ id }) => id);
  return drafts.flatMap(({ measures = [] }, position) =>
    measures.flatMap((id, rank): Issue[] => {
      if (known.includes(id)) return [];
      const path = ['scenarios', position, 'measures', rank];
      return [{ code: 'unknownName', path, value: id, expected: 'a measure of the plan', hint: nameHint(id, known) }];
    }),
  );
}

/** Scenarios that share a layer find its problems once each; they are told once. */
function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify([issue.path, issue.expected, issue.value ?? null]), issue])).values()];
}

import { ScenarioError } from '../../errors/ScenarioError.js';
import type { KeysOf } from '../../plan/knownOptions.js';
import { aText, byName, ids, oneOf } from '../../plan/optionKinds.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { actualScenario, planScenario } from '../planScenario.js';
import { accountsGroup } from './accountsGroup.js';
import type { ConsistencyOptions, ConsistencyReport } from './ConsistencyReport.js';
import { consistencyIssues } from './consistencyIssues.js';
import { driverAssumptions } from './driverAssumptions.js';
import { groupFindings } from './groupFindings.js';
import { growthSumSlips } from './growthSumSlips.js';
import { impliedBaseSlips } from './impliedBaseSlips.js';
import { indicatorGroups } from './indicatorGroups.js';
import { investmentImplied, withIcorBand } from './investmentImplied.js';
import { metAtStartSlips } from './metAtStartSlips.js';
import { shareSumSlips } from './shareSumSlips.js';
import { testedTargets } from './testedTargets.js';

/** What a test of the targets can be asked with. */
export const consistencyKeys: KeysOf<ConsistencyOptions> = {
  scenario: aText,
  drivers: byName,
  deflatorByActivity: byName,
  targets: ids,
  bounds: oneOf(['written', 'byDirection']),
  weights: byName,
};

/**
 * Whether all targets of a plan can hold together, what conflicts, what the least change would be, what the targets
 * imply where they can, and the slips of the plan's own arithmetic.
 *
 * The accounts of the last year are the unknowns. Growth, structure and GRDP per capita are conditions on them; prices,
 * exchange rate and population stand between them in bands, fixed or free. The test is a linear problem, decided
 * in exact fractions; bounds of targets give way by the slack of the scorecard, and by nothing else.
 *
 * @unit per cent a year for growth and drivers; otherwise the unit of the target
 * @param planCase - plan, facts and scenarios, as `readPlanFolder` returns them
 * @param options - what is held of the drivers, from which scenario's base, for which targets
 * @returns the report; what cannot be decided is in it, with the reason
 * @throws ScenarioError for an unknown scenario, target or activity, and a band that is none
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const report = await targetConsistency(folder);
 * report.feasible // => true
 * const [deflator] = report.implied.filter(({ quantity }) => quantity === 'deflator');
 * [deflator?.lower, deflator?.upper] // => [3.340940750835464, 5.088026543362756]
 * const asItCame = await targetConsistency(folder, { drivers: { deflator: 'scenario' } });
 * asItCame.conflicts.map(({ targets }) => targets.map(({ id }) => id)) // => [['grdp-growth', 'grdp-per-capita']]
 */
export async function targetConsistency(
  planCase: PlanCase,
  options: ConsistencyOptions = {},
): Promise<ConsistencyReport> {
  return consistencyReport(planCase, options);
}

/** The report of `targetConsistency`, without waiting. */
export function consistencyReport(
  { plan, dataset, scenarios }: PlanCase,
  options: ConsistencyOptions,
): ConsistencyReport {
  const scenario =
    scenarios.find(({ id }) => id === options.scenario) ??
    planScenario({ scenarios })?.scenario ??
    actualScenario({ scenarios });
  const issues = consistencyIssues({ plan, scenarios }, scenario, options);
  if (scenario === undefined || issues.length > 0) throw new ScenarioError(issues);
  const { base } = scenario;
  const { bounds = 'written' } = options;
  const targets = plan.targets.filter(({ id }) => options.targets?.includes(id) ?? true);
  const drivers = driverAssumptions(scenario, options);
  const accounts =
    scenario.growth.closure === 'withoutAccounts'
      ? []
      : [withIcorBand(accountsGroup(targets, drivers, { base, plan, bounds }), bounds)];
  const beside = indicatorGroups(targets, scenario, { plan, dataset, bounds });
  const weights = options.weights === undefined ? {} : { weights: options.weights };
  const findings = [
    ...accounts.map((group) =>
      groupFindings(group, { ...weights, more: (model) => investmentImplied(model, group, bounds) }),
    ),
    ...beside.map((group) => groupFindings(group, weights)),
  ];
  const conflicts = findings.flatMap((found) => found.conflicts);
  const undecided = findings.flatMap((found) => found.undecided);
  return {
    scenario: scenario.id,
    base,
    bounds,
    tested: testedTargets(targets, [...accounts, ...beside], plan.period.to),
    drivers,
    feasible: conflicts.length === 0 && undecided.length === 0,
    conflicts,
    undecided,
    leastChange: findings.flatMap((found) => found.leastChange),
    implied: findings.flatMap((found) => found.implied),
    slips: slipsOf(targets, scenario, { plan, dataset }),
  };
}

function slipsOf(
  targets: readonly Target[],
  scenario: Scenario,
  { plan, dataset }: Pick<PlanCase, 'plan' | 'dataset'>,
): ConsistencyReport['slips'] {
  const { base } = scenario;
  return [
    ...shareSumSlips(targets, base.activities),
    ...impliedBaseSlips(targets, scenario, plan.period),
    ...growthSumSlips(targets, base, plan.period.to - base.year),
    ...metAtStartSlips({ targets, indicators: plan.indicators }, scenario, dataset),
  ];
}

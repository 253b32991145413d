import type { Observation } from '../../../../src/plan/facts/Observation.js';
import type { Scenario } from '../../../../src/plan/scenarios/Scenario.js';
import type { Target } from '../../../../src/plan/targets/Target.js';
import type { SimulationResult } from '../../../../src/projection/PlanCase.js';
import { simulatePlan } from '../../../../src/projection/simulatePlan.js';
import { planOfTargets, targetOf } from '../../../fixtures/planOfTargets.js';
import { factOf, growthByActivity, scenarioOf } from '../../../fixtures/scenarioOf.js';

/** A promise of 2,500 to 2,600 USD per person in 2020, or what else is said of it. */
export function goalOfCase(parts: Partial<Target> = {}): Target {
  return targetOf({
    id: 'grdp-per-capita',
    kind: 'level',
    indicator: 'grdpPerCapita',
    unit: 'USD per person',
    year: 2020,
    lower: 2500,
    upper: 2600,
    ...parts,
  });
}

/** A scenario that starts from 2,000 USD per person in 2015 and grows by a rate every year. */
export function growing(id: string, rate: number, base: Partial<Scenario['base']> = {}): Scenario {
  return scenarioOf({
    id,
    label: { vi: `Kịch bản ${id}`, en: `Scenario ${id}` },
    growth: growthByActivity({ all: rate }),
    base: { activities: ['all'], shares: [1], grdp: 40_000, population: 1000, exchangeRate: 20_000, ...base },
  });
}

/** A figure published for one year of the plan. */
function published(year: number, value: number, parts: Partial<Observation> = {}): Observation {
  return factOf('grdpPerCapita', value, {
    priceBasis: 'current',
    unit: 'USD per person',
    period: { from: year, to: year },
    vintage: 'evaluation',
    ...parts,
  });
}

/** What is simulated from a small plan: its goal, its scenarios and what was published since. */
export function perCapitaCase({
  targets = [goalOfCase()],
  scenarios = [growing('A', 0.05), growing('B', 0.02)],
  observations = [published(2020, 2301, { status: 'estimate' })],
}: {
  readonly targets?: readonly Target[];
  readonly scenarios?: readonly Scenario[];
  readonly observations?: readonly Observation[];
} = {}): SimulationResult {
  const plan = {
    ...planOfTargets(targets),
    vintages: [
      { id: 'plan-time', published: '2015-12', label: { vi: 'Khi lập kế hoạch', en: 'When planned' } },
      { id: 'evaluation', published: '2020-09', label: { vi: 'Khi đánh giá', en: 'When evaluated' } },
    ],
  };
  const source = { title: '', locator: '', reliability: '' };
  const sources = [
    { ...source, id: 'council', publisher: 'Hội đồng nhân dân', date: '2015-12-08' },
    { ...source, id: 'bank', publisher: 'World Bank', date: '2023' },
    { ...source, id: 'statistics-office', publisher: 'Cục Thống kê', date: '2021' },
    { ...source, id: 'unused', publisher: 'Nobody', date: '1999' },
  ];
  return simulatePlan({ plan, scenarios, dataset: { region: 'province', observations, sources } });
}

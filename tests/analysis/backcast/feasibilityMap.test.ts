import { beforeAll, describe, expect, it } from 'vitest';
import { backcast } from '../../../src/analysis/backcast/backcast.js';
import { feasibilityMap } from '../../../src/analysis/backcast/feasibilityMap.js';
import type { FeasibilityMap, MapRow } from '../../../src/analysis/backcast/MapRow.js';
import { scenarioAt } from '../../../src/analysis/backcast/scenarioAt.js';
import { isUnavailable } from '../../../src/analysis/Unavailable.js';
import type { SimulationResult } from '../../../src/projection/PlanCase.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { gap } from '../../fixtures/nearness.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';
import { theValue } from '../../fixtures/rowPicking.js';
import { growthByActivity, scenarioOf, steady } from '../../fixtures/scenarioOf.js';
import { scenarioNamed, shippedResult } from '../../fixtures/shippedPlan.js';

let langSon: SimulationResult;
beforeAll(async () => {
  langSon = await shippedResult('lang-son-2016-2020');
});

/** GRDP per capita in USD of 2020 at a place of the map, projected anew. */
function projected({ x, y }: MapRow, on: string): number {
  const scenario = scenarioAt(scenarioNamed(langSon, 'plan-8.5'), { growth: x, [on]: y });
  const { rows } = simulatePlan({ ...langSon, scenarios: [scenario] });
  return theValue(rows, {
    scenario: 'plan-8.5',
    indicator: 'grdpPerCapita',
    priceBasis: 'current',
    unit: 'USD per person',
    year: 2020,
  });
}

/** A result whose plan counts how often a scenario is projected. */
function counting(result: SimulationResult): { result: SimulationResult; count: () => number } {
  let count = 0;
  const { region } = result.plan;
  const plan = Object.defineProperty({ ...result.plan }, 'region', {
    get: () => {
      count += 1;
      return region;
    },
  });
  return { result: { ...result, plan }, count: () => count };
}

function mapOf(result: SimulationResult, y: FeasibilityMap['y'], scenario = 'plan-8.5'): FeasibilityMap {
  const map = feasibilityMap(result, { scenario, target: 'grdp-per-capita', y });
  if (isUnavailable(map)) throw new Error(`no map: ${map.reason}`);
  return map;
}

const edgesOf = ({ rows }: FeasibilityMap) => rows.filter(({ kind }) => kind === 'edge');

describe('feasibilityMap', () => {
  it.each(['deflator', 'exchangeRate', 'population'] as const)(
    'tells values that a projection has, growth against %s',
    (y) => {
      const edges = edgesOf(mapOf(langSon, y));
      expect(edges).toHaveLength(14);
      for (const edge of edges) {
        expect(edge.value).toBe(edge.bound === 'lower' ? 2600 : 2700);
        expect(gap(projected(edge, y), edge.value)).toBeLessThan(1e-9);
        expect(edge.verdict).toBe('met');
      }
      const heightsOf = (bound: string) => edges.filter((row) => row.bound === bound).map((row) => row.y);
      expect(heightsOf('lower')).toEqual(heightsOf('upper'));
    },
  );

  it('asks for no more projections than its edges and marks take', () => {
    for (const y of ['deflator', 'exchangeRate'] as const) {
      const { result, count } = counting(langSon);
      mapOf(result, y);
      expect(count()).toBeLessThanOrEqual(60);
    }
  });

  it('says what the growth that the plan aims at needs, as a backcast does', () => {
    for (const y of ['deflator', 'exchangeRate'] as const) {
      const { needed, rising, growthTarget } = mapOf(langSon, y);
      expect(rising).toBe(y === 'deflator');
      expect(growthTarget?.id).toBe('grdp-growth');
      expect(needed.map(({ bound, growth }) => `${bound} ${growth}`)).toEqual([
        ...['lower 8', 'lower 9'],
        ...['upper 8', 'upper 9'],
      ]);
      for (const { bound, growth, y: found } of needed) {
        const scenarios = [scenarioAt(scenarioNamed(langSon, 'plan-8.5'), { growth })];
        const { levers } = backcast(
          { ...langSon, scenarios },
          {
            scenario: 'plan-8.5',
            target: 'grdp-per-capita',
            to: bound === 'lower' ? 2600 : 2700,
            levers: [{ on: y, bounds: [-50, 100] }],
          },
        );
        expect(gap(found, levers[0]?.after ?? Number.NaN)).toBeLessThan(1e-9);
      }
    }
  });

  it('places the scenarios where it tells their own value, and sets aside the one on another base', () => {
    const map = mapOf(langSon, 'deflator');
    const points = map.rows.filter(({ kind }) => kind === 'scenario');
    expect(map.setAside).toEqual(['outturn']);
    for (const point of points) expect(gap(projected(point, 'deflator'), point.value)).toBeLessThan(1e-9);
    // Reference cases: growth and value of plan-8, and the deflator of all.
    expect(points[0]?.scenario).toBe('plan-8');
    expect(gap(points[0]?.x ?? 0, 8)).toBeLessThan(1e-9);
    expect(gap(points[0]?.y ?? 0, 2.734146876823984)).toBeLessThan(1e-9);
    expect(gap(points[0]?.value ?? 0, 2410.858248932669)).toBeLessThan(1e-9);
    for (const { x, y } of points) {
      expect([x >= map.xRange[0], x <= map.xRange[1], y >= map.yRange[0], y <= map.yRange[1]]).not.toContain(
        false,
      );
    }
  });

  it('holds where growth is given by activity, with one of them as what is left of the total', () => {
    const growth = {
      ...growthByActivity({ agriculture: 0.03, industry: 0.09 }),
      residual: { activity: 'services', total: steady(0.08) },
    };
    const target = {
      kind: 'level',
      indicator: 'grdpPerCapita',
      unit: 'million VND per person',
      year: 2020,
    } as const;
    const plan = planOfTargets([targetOf({ ...target, id: 'grdp-per-capita', lower: 16, upper: 17 })]);
    const result = resultOf(plan, [scenarioOf({ id: 'rest', growth })]);
    const map = mapOf(result, 'deflator', 'rest');
    expect(edgesOf(map).length).toBeGreaterThan(7);
    expect(map.setAside).toEqual([]);
  });

  it('has the deflator of the whole on its axis, where prices of activities differ at the base', () => {
    const growth = growthByActivity({ agriculture: 0.02, industry: 0.14, services: 0.08 });
    const deflatorChange = { agriculture: steady(0.03), industry: steady(0.03), services: steady(0.03) };
    const constantPrices = { referenceYear: 2010, volumes: [150, 180, 420] };
    const scenario = scenarioOf({ id: 'plan', growth, deflatorChange, base: { constantPrices } });
    const target = targetOf({
      ...{ id: 'grdp-per-capita', kind: 'level', indicator: 'grdpPerCapita', year: 2020 },
      ...{ unit: 'million VND per person', lower: 17, upper: 18 },
    });
    const map = mapOf(resultOf(planOfTargets([target]), [scenario]), 'deflator', 'plan');
    expect(map.setAside).toEqual([]);
    const places = [
      ...map.rows,
      ...map.needed.map(({ growth: x, y, bound }) => ({ x, y, value: bound === 'lower' ? 17 : 18 })),
    ];
    // 10 million VND per person at the base, of a population that stays.
    for (const { x, y, value } of places)
      expect(gap(10 * ((1 + x / 100) * (1 + y / 100)) ** 5, value)).toBeLessThan(1e-8);
    const [own] = map.rows.filter(({ kind }) => kind === 'scenario');
    expect(own?.y).toBeLessThan(2.9);
  });

  it('says why there is none', () => {
    const of = (result: SimulationResult, target: string) =>
      feasibilityMap(result, { scenario: result.scenarios[0]?.id ?? '', target, y: 'deflator' });
    const level = targetOf({
      kind: 'level',
      indicator: 'grdpPerCapita',
      unit: 'million VND per person',
      year: 2020,
      lower: 12,
    });
    const growth = {
      closure: 'byInvestment',
      investmentRate: steady(0.3),
      through: { method: 'icor', way: 'indirect', icor: steady(5) },
    } as const;
    const byInvestment = resultOf(planOfTargets([level]), [scenarioOf({ growth })]);
    expect(of(byInvestment, 'promise')).toEqual({ reason: 'noGrowthAssumption', issues: [] });
    const uncounted = resultOf(planOfTargets([targetOf({ kind: 'level', year: 2020, lower: 12 })]), [
      scenarioOf(),
    ]);
    expect(of(uncounted, 'promise')).toEqual({ reason: 'notProjectable', issues: [] });
    expect(() => of(langSon, 'per-capita')).toThrow('Did you mean grdp-per-capita?');
  });
});

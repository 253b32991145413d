import { beforeAll, describe, expect, it } from 'vitest';
import { feasibilityMap } from '../../../src/analysis/backcast/feasibilityMap.js';
import type { MapRow } from '../../../src/analysis/backcast/MapRow.js';
import { scenarioAt } from '../../../src/analysis/backcast/scenarioAt.js';
import { type SimulationResult, simulatePlan } from '../../../src/projection/simulatePlan.js';
import { gap } from '../../fixtures/nearness.js';
import { theValue } from '../../fixtures/rowPicking.js';
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

describe('feasibilityMap', () => {
  it.each(['deflator', 'exchangeRate'] as const)(
    'tells values that a projection has, growth against %s',
    (y) => {
      const map = feasibilityMap(langSon, { scenario: 'plan-8.5', target: 'grdp-per-capita', y });
      const edges = map.rows.filter(({ kind }) => kind === 'edge');
      expect(edges).toHaveLength(26);
      for (const edge of edges) {
        expect(edge.value).toBe(edge.bound === 'lower' ? 2600 : 2700);
        expect(gap(projected(edge, y), edge.value)).toBeLessThan(1e-9);
        expect(edge.verdict).toBe('met');
      }
      const grid = map.rows.filter(({ kind }) => kind === 'grid');
      expect(grid).toHaveLength(81);
      for (const place of grid.filter((_, i) => i % 8 === 0))
        expect(gap(projected(place, y), place.value)).toBeLessThan(1e-9);
      expect(new Set(grid.map(({ verdict }) => verdict))).toEqual(new Set(['missed', 'met', 'exceeded']));
    },
  );

  it('places the scenarios where it tells their own value, and sets aside the one on another base', () => {
    const map = feasibilityMap(langSon, { scenario: 'plan-8.5', target: 'grdp-per-capita', y: 'deflator' });
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
});

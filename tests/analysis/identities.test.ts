import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actualValues } from '../../src/analysis/backtest/actualValues.js';
import { historyOf } from '../../src/analysis/realism/historyOf.js';
import { runOf } from '../../src/analysis/runOf.js';
import { auditFacts } from '../../src/plan/audit/auditFacts.js';
import { derivedFacts } from '../../src/plan/facts/derivedFacts.js';
import type { Observation } from '../../src/plan/facts/Observation.js';
import type { Scenario } from '../../src/plan/scenarios/Scenario.js';
import { growth } from '../../src/report/charts/growth.js';
import { structure } from '../../src/report/charts/structure.js';
import { anyScenario, atConstantPrices } from '../fixtures/anyScenario.js';
import { gap } from '../fixtures/nearness.js';
import { planOfTargets, targetOf } from '../fixtures/planOfTargets.js';
import { rowsOf } from '../fixtures/rowPicking.js';

const label = { vi: 'nhãn', en: 'label' };
const vintage = 'yearbook';

/** What an office would have published had the scenario come about, and what its levels imply. */
function published(scenario: Scenario) {
  const rows = rowsOf(scenario);
  const region = rows[0]?.region ?? '';
  const years = scenario.years.length;
  const plan = {
    ...planOfTargets([]),
    region: { id: region, name: label },
    activities: scenario.base.activities.map((id) => ({ id, label })),
    period: { from: scenario.years[0] ?? 0, to: scenario.years.at(-1) ?? 0 },
  };
  const kept = rows.filter(
    ({ indicator, unit }) =>
      ['grdp', 'averagePopulation', 'growthContribution'].includes(indicator) && !unit.includes('USD'),
  );
  const levels = kept.map(({ indicator, activity, priceBasis, unit, year, value }): Observation => {
    const period = { from: year, to: year };
    return {
      region,
      indicator,
      activity,
      priceBasis,
      unit,
      period,
      value,
      status: 'reported',
      vintage,
      source: 'office',
      note: '',
    };
  });
  const observations = [...levels, ...derivedFacts(levels, plan)];
  return { rows, plan, years, dataset: { region, observations, sources: [] } };
}

const known = (observations: readonly Observation[], wanted: Partial<Observation>) =>
  observations.filter((row) =>
    Object.entries(wanted).every(([key, value]) => row[key as keyof Observation] === value),
  );

describe('one figure is one number', () => {
  const cases = atConstantPrices(anyScenario());

  it('growth of the whole: run, derived facts, back-test, realism and chart', () => {
    fc.assert(
      fc.property(cases, (scenario) => {
        const { rows, plan, years, dataset } = published(scenario);
        const { from, to } = plan.period;
        const run = rows.find(
          (row) => row.indicator === 'averageGrowthRate' && row.activity === 'total' && row.year === to,
        );
        const expected = run?.value ?? Number.NaN;
        const target = targetOf({ kind: 'averageGrowth', indicator: 'grdp', unit: 'percent', lower: 0 });
        const folder = { plan, dataset, scenarios: [scenario] };
        const [actual] = actualValues(target, folder);
        const query = { region: dataset.region, vintage, length: years, baseYear: to, until: to };
        const past = historyOf('growth', dataset, query)?.values.find(
          (one) => one.from === from && one.to === to,
        );
        const charted = growth(runOf({ ...folder, rows })).rows.find(
          ({ indicator, scenario: id }) => indicator === 'averageGrowthRate' && id === scenario.id,
        );
        const indicator = years === 1 ? 'growthRate' : 'averageGrowthRate';
        const derived = known(dataset.observations, { indicator, activity: 'total' }).find(
          ({ period }) => period.from === from && period.to === to,
        );
        const found = { actual, past, charted, derived };
        const wrong = Object.entries(found).filter(
          ([, one]) => !(gap(one?.value ?? Number.NaN, expected) < 1e-12),
        );
        expect(wrong).toEqual([]);
      }),
      { seed: 20162020, numRuns: 60 },
    );
  });

  it('deflators, shares and contributions: run, derived facts and chart, and the audit agrees', () => {
    fc.assert(
      fc.property(cases, (scenario) => {
        const { rows, plan, dataset } = published(scenario);
        for (const name of ['deflator', 'shareOfGrdp', 'growthContribution'])
          for (const row of rows.filter(({ indicator }) => indicator === name)) {
            const [fact] = known(dataset.observations, { indicator: name, activity: row.activity }).filter(
              ({ period }) => period.to === row.year,
            );
            expect(gap(fact?.value ?? Number.NaN, row.value)).toBeLessThan(1e-12);
          }
        const drawn = structure(runOf({ plan, dataset, scenarios: [scenario], rows }));
        for (const share of drawn.rows) expect(rows).toContain(share);
        const contradictions = auditFacts(dataset, plan).filter(({ kind }) =>
          ['contributionSum', 'totalOfComponents', 'shareSum', 'deflator', 'growthOfLevels'].includes(kind),
        );
        expect(contradictions).toEqual([]);
      }),
      { seed: 20162020, numRuns: 60 },
    );
  });
});

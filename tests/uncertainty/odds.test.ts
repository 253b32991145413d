import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { levelsOfTarget } from '../../src/analysis/levelsOfTarget.js';
import { runOf } from '../../src/analysis/runOf.js';
import { targetValue } from '../../src/analysis/targetValue.js';
import { verdictOf } from '../../src/analysis/verdictOf.js';
import type { DoubtForm, ScenarioDoubt } from '../../src/plan/scenarios/Doubt.js';
import type { Scenario } from '../../src/plan/scenarios/Scenario.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { oddsLines } from '../../src/report/tables/oddsLines.js';
import { scenarioOfDraw } from '../../src/uncertainty/doubt/scenarioOfDraw.js';
import { normalDraws } from '../../src/uncertainty/draws/normalDraws.js';
import {
  ensembleOf,
  Gathering,
  keepingFor,
  shardsOf,
  tallyOfShard,
} from '../../src/uncertainty/ensemble/ensemble.js';
import { odds } from '../../src/uncertainty/odds.js';
import { doubtModel } from '../../src/uncertainty/rows/DoubtModel.js';
import { blockSize } from '../../src/uncertainty/rows/Step.js';
import { scenarioNamed, shippedResult } from '../fixtures/shippedPlan.js';

const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
const result = await shippedResult('lang-son-2016-2020');

function growthDoubt(form: DoubtForm, persistence?: number): ScenarioDoubt {
  const doubt = { on: 'growth', form, ...(persistence === undefined ? {} : { persistence }), ground };
  return { doubts: [doubt], events: [], correlations: [] };
}

function oddsWith(doubt: ScenarioDoubt, draws = 50_000) {
  const scenario: Scenario = { ...scenarioNamed(result, 'plan-8.5'), doubt };
  const run = runOf({ ...result, scenarios: [scenario, scenarioNamed(result, 'outturn')] });
  const [found] = odds(run, { draws, scenario: 'plan-8.5' }).odds;
  if (found === undefined) throw new Error('a scenario in doubt must have odds');
  return found;
}

/** Every bit of what was counted, and of quantiles of all series. */
function digestOf({ tally, samples }: ReturnType<typeof ensembleOf>): string {
  const points = samples.map((sample) => [0, 0.1, 0.5, 0.9, 1].map(sample.quantile));
  const { series: _, ...counts } = tally;
  return createHash('sha256')
    .update(JSON.stringify([counts, points]))
    .digest('hex')
    .slice(0, 16);
}

const probabilityOf = (found: ReturnType<typeof oddsWith>, id: string) =>
  100 * (found.targets.find(({ target }) => target.id === id)?.probability?.value ?? Number.NaN);

describe('what happened in fact', () => {
  it('is told with the odds as published, where the scenario marked as the actual comes to another number', async () => {
    const later = await shippedResult('lang-son-2021-2025');
    const form = { kind: 'normal', mean: 0, sd: 0.02 } as const;
    const scenario: Scenario = { ...scenarioNamed(later, 'plan-7'), doubt: growthDoubt(form) };
    const run = runOf({ ...later, scenarios: [scenario, scenarioNamed(later, 'outturn')] });
    const [found] = odds(run, { draws: 4000, scenario: 'plan-7' }).odds;
    const of = (id: string) => found?.targets.find(({ target }) => target.id === id)?.actual;
    // The province reported 2,900 USD per person of 2025; the scenario comes to 2,887 out of two vintages.
    expect(of('grdp-per-capita')?.value).toBe(2900);
    expect(found && oddsLines(run, found, { language: 'en' }).join('\n')).toContain('The actual, 2,900 USD');
    // Where the number of the scenario is one that was published, as of 2020, it stays.
    const own2020 = runOf(result);
    const [own] = odds(own2020, { draws: 4000, scenario: 'plan-8.5' }).odds;
    const [row] = own2020.scorecard.filter(
      (one) => one.scenario === 'outturn' && one.target.id === 'grdp-per-capita',
    );
    expect(own?.targets.find(({ target }) => target.id === 'grdp-per-capita')?.actual?.value).toBe(
      row?.value,
    );
  });
});

describe('the odds of a plan', () => {
  // One error x of all years: the goal takes 1.085 ((2600 / 2467)^(1/5) - 1) = 1.145 points more than is assumed, growth
  // of 8 % half a point less; P = Φ((mean - x) / sd). Errors of single years add up in logarithms, as normal with the
  // variance of a sum of an AR(1): 5 sd² where years are independent, 21.3 sd² at .9; sd over 1.085, less half its
  // square a year. A point is four standard errors of 50,000, and a little for what a normal leaves out.
  it.each([
    [
      'years independent, standard deviation 2',
      { mean: 0, sd: 0.02, persistence: 0 },
      { perCapita: 9.8, growth: 70.5 },
    ],
    ['the same, persistence .9', { mean: 0, sd: 0.02, persistence: 0.9 }, { perCapita: 26.5, growth: 60.3 }],
    [
      'one five-year error of 1.3 points',
      { mean: 0, sd: 0.013, persistence: undefined },
      { perCapita: 18.9, growth: 65.0 },
    ],
    [
      'centred 2 points lower, 2.6',
      { mean: -0.0199, sd: 0.026, persistence: undefined },
      { perCapita: 11.4, growth: 28.3 },
    ],
  ])('hang on the form of the doubt: %s', (_, { mean, sd, persistence }, { perCapita, growth }) => {
    const found = oddsWith(growthDoubt({ kind: 'normal', mean, sd }, persistence));
    expect(Math.abs(probabilityOf(found, 'grdp-per-capita') - perCapita)).toBeLessThan(1);
    expect(Math.abs(probabilityOf(found, 'grdp-growth') - growth)).toBeLessThan(1);
  });

  it('tell a goal that nothing in doubt moves as the same in every future, and one that hardly moves at one value', () => {
    const form = { kind: 'normal', mean: 0, sd: 0.02 } as const;
    const run = runOf(result);
    const told = (doubt: ScenarioDoubt) =>
      oddsLines(run, oddsWith(doubt, 4096), { language: 'en' }).join('\n');
    const still = told({ ...growthDoubt(form), doubts: [{ on: 'structure.services', form, ground }] });
    expect(still).toContain('In 2020 it is the same in every future: 2,467 USD per person.');
    expect(still).not.toContain('lie between');
    expect(still).not.toContain('Between the 10 and 90% points');
    const narrow = told(growthDoubt({ kind: 'normal', mean: 0, sd: 1e-7 }));
    expect(narrow).toContain('In 2020, at least 80 of 100 futures lie at 2,467 USD per person.');
    expect(narrow).not.toContain('Between the 10 and 90% points');
  });

  it('judge each draw as the scorecard would', () => {
    const scenario = scenarioNamed(result, 'continuation');
    const model = doubtModel(scenario, result.plan);
    const normals = model.columns.map(() => new Float64Array(blockSize));
    normalDraws(model.columns, 5)(0, normals);
    const { measures, failed, inputs } = model.block(normals);
    for (let at = 0; at < 60; at++) {
      const rows = simulateScenario(scenarioOfDraw(scenario, model.drawAt(inputs, at)), result.plan);
      expect(failed[at]).toBe(0);
      for (const [k, { target, kept, valueOf: inUnit }] of model.outcomes.entries()) {
        const value = targetValue(target, levelsOfTarget(target, rows), result.plan.period) ?? Number.NaN;
        const measure = measures[k]?.[at] ?? Number.NaN;
        expect(inUnit(measure)).toBe(value);
        expect(measure >= kept[0] && measure <= kept[1]).toBe(verdictOf(value, target).verdict !== 'missed');
      }
    }
  });

  it('are no different when the futures are counted in parts, by whoever and in any order', () => {
    const scenario = scenarioNamed(result, 'plan-8.5');
    const model = () => doubtModel(scenario, result.plan);
    const drawing = (of = model()) => ({ model: of, sampler: normalDraws(of.columns, 3), draws: 120_000 });
    const whole = ensembleOf(drawing());
    // The same on Node 20, 24 and 26: nothing is computed but by +, -, ×, ÷ and roots, which IEEE 754 settles to the bit.
    expect(digestOf(whole)).toBe('dc3cf18718885652');
    for (const workers of [2, 3]) {
      const hands = Array.from({ length: workers }, () => drawing());
      const shards = Array.from({ length: shardsOf(120_000) }, (_, shard) => shard).reverse();
      const counted = shards.map((shard) => {
        const hand = hands[shard % workers] ?? drawing();
        return [shard, tallyOfShard(hand, shard, keepingFor(hand))] as const;
      });
      const gathering = new Gathering(model());
      for (const [, tally] of counted.sort(([one], [other]) => one - other)) gathering.add(tally);
      const again = gathering.ensemble();
      expect(again.tally).toEqual(whole.tally);
      expect(digestOf(again)).toBe(digestOf(whole));
    }
  });

  it('read quantiles from bins to the error they say', () => {
    const found = (draws: number) => oddsWith(growthDoubt({ kind: 'normal', mean: 0, sd: 0.02 }), draws).fan;
    const [kept, counted] = [found(100_000), found(120_000)];
    expect(kept?.quantileError).toBe(0);
    const [one, other] = [kept, counted].map((fan) => fan?.years.at(-1)?.quantiles.p50 ?? Number.NaN);
    // The error of the bins, and five standard errors of a median of 100,000 draws with a spread of some 250 USD.
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan((counted?.quantileError ?? 0) + 5);
  });

  it('keep what is assumed apart from what is probable, and count together what holds together', () => {
    const found = oddsWith(growthDoubt({ kind: 'normal', mean: 0, sd: 0.013 }));
    const standing = (id: string) => found.targets.find(({ target }) => target.id === id)?.standing;
    expect(['share-services', 'grdp-growth', 'new-forest'].map(standing)).toEqual([
      'assumed',
      'probable',
      'notComputable',
    ]);
    // Growth alone is in doubt: what takes more growth holds only where what takes less does.
    const least = Math.min(...found.all.targets.map((id) => probabilityOf(found, id)));
    expect(100 * found.all.probability.value).toBe(least);
    expect(found.independent).toEqual(['growth']);
  });

  it('count draws without a result, and say why', () => {
    const doubt = growthDoubt({ kind: 'normal', mean: 0, sd: 0.5 }, 0);
    const found = oddsWith(doubt, 10_000);
    expect(found.failed.nothingLeft).toBeGreaterThan(0);
    expect(found.failed.count).toBe(found.failed.nothingLeft);
    expect(found.fan?.years[5]?.without).toBe(found.failed.count);
  });

  it('have no result where doubt on the base leaves no base, and do not take it for one that stays low', () => {
    const form = { kind: 'normal', mean: 0, sd: 0.6 } as const;
    const found = oddsWith({ doubts: [{ on: 'base', form, ground }], events: [], correlations: [] });
    // P(1 + 0.6 z <= 0) = Φ(-5/3) = 4.779 %; four standard errors of 50,000 draws are 0.38.
    expect(found.failed.count).toBe(found.failed.nothingLeft);
    expect(Math.abs((100 * found.failed.count) / 50_000 - 4.779)).toBeLessThan(0.38);
    expect(found.fan?.years.at(-1)?.quantiles.p5).toBeGreaterThan(0);
  });

  it('leave other draws as they are when an assumption is added', () => {
    const first = oddsWith(growthDoubt({ kind: 'normal', mean: 0, sd: 0.013 }), 5_000);
    const more = growthDoubt({ kind: 'normal', mean: 0, sd: 0.013 });
    const second = oddsWith(
      {
        ...more,
        doubts: [{ on: 'population', form: { kind: 'normal', mean: 0, sd: 0.001 }, ground }, ...more.doubts],
      },
      5_000,
    );
    expect(probabilityOf(second, 'grdp-growth')).toBe(probabilityOf(first, 'grdp-growth'));
    expect(second.hash).not.toBe(first.hash);
  });

  it('follow a correlation that is stated', () => {
    const scenario = scenarioNamed(result, 'plan-8.5');
    const form: DoubtForm = { kind: 'normal', mean: 0, sd: 0.01 };
    const doubts = ['growth', 'deflator'].map((on) => ({ on, form, ground }));
    const correlations = [{ between: ['growth', 'deflator'] as const, value: -0.6 }];
    const model = doubtModel({ ...scenario, doubt: { doubts, events: [], correlations } }, result.plan);
    const normals = model.columns.map(() => new Float64Array(blockSize));
    let [xy, n] = [0, 0];
    for (let first = 0; first < 40_960; first += blockSize) {
      normalDraws(model.columns, 1)(first, normals);
      const [x, y] = model.block(normals).inputs;
      for (let d = 0; d < blockSize; d++) xy += ((x?.[d] ?? 0) * (y?.[d] ?? 0)) / 1e-4;
      n += blockSize;
    }
    // Five standard errors of a mean of products.
    expect(Math.abs(xy / n + 0.6)).toBeLessThan(0.03);
  });
});

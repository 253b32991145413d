import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsOfScenario } from '../../src/projection/accountsOfScenario.js';
import { partsOfAccounts } from '../../src/projection/partsOfAccounts.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { anyScenario, atConstantPrices } from '../fixtures/anyScenario.js';
import { largestGap } from '../fixtures/nearness.js';
import { growthByActivity, scenarioOf, shockOf, steady } from '../fixtures/scenarioOf.js';
import { smallPlan } from '../fixtures/smallPlan.js';

/** Services of 500 billion VND, of which trade 200 and transport 100; 200 have no name. */
const parts = [
  { id: 'trade', whole: 'services', value: 200, volume: 200 },
  { id: 'transport', whole: 'services', value: 100, volume: 100 },
];
const growth = growthByActivity({ agriculture: 0, industry: 0, services: 0.1 });
const pathOf = (id: string, scenario: Parameters<typeof partsOfAccounts>[0]) =>
  partsOfAccounts(scenario, accountsOfScenario(scenario)).find((part) => part.id === id)?.volumes ?? [];

describe('the parts of activities', () => {
  it('grow with their whole where they have no growth of their own', () => {
    const grown = pathOf('trade', scenarioOf({ growth, base: { parts } }));
    expect(largestGap(grown, [200, 220, 242, 266.2, 292.82, 322.102])).toBeLessThan(1e-12);
  });

  it('grow on their own, and the others share what is left', () => {
    const scenario = scenarioOf({ growth, base: { parts }, partGrowth: { trade: steady(0.2) } });
    expect(largestGap(pathOf('trade', scenario).slice(0, 3), [200, 240, 288])).toBeLessThan(1e-12);
    // 2016: 550 - 240 = 310 for transport and what has no name, a third of it for transport.
    expect(largestGap(pathOf('transport', scenario).slice(0, 2), [100, 310 / 3])).toBeLessThan(1e-12);
  });

  it('suffer with their whole: a shock on services pushes each part of it', () => {
    const shocks = [shockOf('services', [1, 0.5, 1, 1, 1])];
    const scenario = scenarioOf({ growth, base: { parts }, partGrowth: { trade: steady(0.2) }, shocks });
    expect(pathOf('trade', scenario)[2]).toBeCloseTo(144, 9);
  });

  it('refuse to outgrow it', () => {
    const scenario = scenarioOf({ growth, base: { parts }, partGrowth: { trade: steady(0.9) } });
    expect(() => partsOfAccounts(scenario, accountsOfScenario(scenario))).toThrow(
      /something left of services in 2017 beside trade, in billion VND.*These parts outgrow their activity/,
    );
  });

  it('add up to it in volume and value, whatever is assumed, and change nothing of the accounts', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyScenario(), atConstantPrices(anyScenario())),
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (scenario, weights, rate) => {
          const { base } = scenario;
          const whole = base.activities[0] ?? '';
          const sum = weights.reduce((total, weight) => total + weight, 0);
          const value = base.grdp * (base.shares[0] ?? 0);
          const volume = base.constantPrices?.volumes[0] ?? value;
          const made = weights.map((weight, i) => ({
            id: `part${i}`,
            whole,
            value: (value * weight) / sum,
            volume: (volume * weight) / sum,
          }));
          const years = scenario.years.length;
          const own = {
            part0: steady(rate, years),
            part1: steady(-rate, years),
            part2: steady(rate / 2, years),
          };
          const divided = { ...scenario, base: { ...base, parts: made }, partGrowth: own };
          const accounts = accountsOfScenario(divided);
          const found = partsOfAccounts(divided, accounts);
          const sums = (pick: 'volumes' | 'values') =>
            accounts.years.map((_, t) => found.reduce((total, part) => total + (part[pick][t] ?? 0), 0));
          expect(largestGap(sums('volumes'), accounts.volumes[whole] ?? [])).toBeLessThan(1e-12);
          expect(largestGap(sums('values'), accounts.values[whole] ?? [])).toBeLessThan(1e-12);
          expect(accounts).toEqual(accountsOfScenario(scenario));
        },
      ),
      { seed: 20161001, numRuns: 200 },
    );
  });
});

const withParts: [string, string][] = [
  [
    '{ id: farming, label: { vi: Nông nghiệp, en: Farming } }',
    `{ id: farming, label: { vi: Nông nghiệp, en: Farming }, parts: [
      { id: crops, label: { vi: Trồng trọt, en: Crops } },
      { id: fish, label: { vi: Thủy sản, en: Fishing } }] }`,
  ],
];
const share = (id: string, value: number) =>
  `shareOfGrdp,${id},current,percent,2015,${value},reported,early,yearbook,\n`;
const facts = (crops: number, fish: number): [string, string][] => [
  [
    'shareOfGrdp,services,current,percent,2015,69.5',
    `${share('crops', crops)}${share('fish', fish)}shareOfGrdp,services,current,percent,2015,69.5`,
  ],
];
const given = (farming: string): [string, string][] => [
  ['farming: { "2016": 3%, "2017-2018": 4% }', farming],
];

describe('a plan folder with parts', () => {
  it('projects them with their whole, and counts nothing twice', async () => {
    const small = await smallPlan({ 'plan.yaml': withParts, 'facts.csv': facts(20, 10) });
    const { scenarios, plan } = await small.read();
    const drift = scenarios.find(({ id }) => id === 'drift');
    const rows = drift === undefined ? [] : simulateScenario(drift, plan);
    const value = (activity: string, indicator: string, year: number) =>
      rows.find((row) => row.activity === activity && row.indicator === indicator && row.year === year)
        ?.value;
    expect(value('crops', 'growthRate', 2017)).toBeCloseTo(4, 9);
    expect(value('fish', 'shareOfGrdp', 2015)).toBeCloseTo(10, 9);
    const before = await (await smallPlan()).read();
    const plain = before.scenarios.flatMap((one) => (one.id === 'drift' ? simulateScenario(one, plan) : []));
    const others = rows.filter(({ activity }) => activity !== 'crops' && activity !== 'fish');
    expect(others).toEqual(plain);
  });

  it('lets the parts give the growth of a whole that they make up', async () => {
    const small = await smallPlan({
      'plan.yaml': withParts,
      'facts.csv': facts(20.5, 10),
      'scenarios.yaml': given('crops: 2%\n      fish: 6%'),
    });
    const drift = (await small.read()).scenarios.find(({ id }) => id === 'drift');
    const rates = drift?.growth.closure === 'byActivity' ? drift.growth.rates['farming'] : undefined;
    // (20.5 · 2 % + 10 · 6 %) / 30.5, then the same of 20.91 and 10.6.
    expect(rates?.[0]?.value).toBeCloseTo((20.5 * 0.02 + 10 * 0.06) / 30.5, 12);
    expect(rates?.[1]?.value).toBeCloseTo((20.91 * 0.02 + 10.6 * 0.06) / 31.51, 12);
    expect(rates?.[0]?.reason).toEqual({ kind: 'sumOfParts' });
  });

  it.each([
    [
      facts(20.5, 10),
      given('farming: 3%\n      crops: 2%\n      fish: 6%'),
      'a part of farming without a growth of its own, for what is left of it, got "fish". The growth of farming is known, and its parts add up to it: leave one of them out.',
    ],
    [
      facts(25, 10),
      [],
      'parts of farming that add up to it at most (6100 billion VND in 2015, vintage early), got "crops + fish = 7000". A part is listed that lies inside another one, or figures of two vintages are mixed.',
    ],
    [
      facts(20, 10),
      given('farming: 3%\n      crops: residual'),
      'a rate such as 8.5%, got "residual". Leave crops out: parts without a growth of their own share what is left of farming.',
    ],
    [
      facts(20, 10),
      given('farming: 3%\n      crops: 40%'),
      'something left of farming in 2017 beside crops, in billion VND, got -1368.5',
    ],
  ] as const)('says what does not fit: case %#', async (rows, scenario, told) => {
    const small = await smallPlan({
      'plan.yaml': withParts,
      'facts.csv': rows,
      'scenarios.yaml': scenario as [string, string][],
    });
    expect((await small.problems()).join('\n')).toContain(told);
  });
});

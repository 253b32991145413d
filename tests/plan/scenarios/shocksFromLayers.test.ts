import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shockFactor } from '../../../src/plan/scenarios/shockFactor.js';
import { itTells, scenarios } from '../../fixtures/problemCases.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const shock = '{ on: farming, year: 2017, size: -20%, effect: oneOff, recoverBy: 2019 }';
const path = 'scenarios[3].shocks[0]';

describe('shockFactor', () => {
  const oneOff = { on: 'farming', year: 2017, size: -0.2, effect: 'oneOff' } as const;

  it('is back on the path in the next year where nothing else is said', () => {
    expect([2016, 2017, 2018, 2019].map((year) => shockFactor(oneOff, year))).toEqual([1, 0.8, 1, 1]);
  });

  it('recovers in equal steps until the year of recovery', () => {
    const factors = [2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
      shockFactor({ ...oneOff, recoverBy: 2021 }, year),
    );
    expect(factors).toEqual([1, 0.8, 0.85, 0.9, 0.95, 1, 1].map((factor) => expect.closeTo(factor, 14)));
  });

  it('stays for good where it is lasting', () => {
    expect([2016, 2017, 2030].map((year) => shockFactor({ ...oneOff, effect: 'lasting' }, year))).toEqual([
      1, 0.8, 0.8,
    ]);
  });

  it('never leaves the way between the shock and the path, and only comes nearer to it', () => {
    const drawn = fc.record({
      size: fc.double({ min: -0.99, max: 3, noNaN: true }),
      recoverBy: fc.integer({ min: 2018, max: 2040 }),
    });
    fc.assert(
      fc.property(drawn, ({ size, recoverBy }) => {
        const shock = { ...oneOff, size, recoverBy };
        const gaps = Array.from({ length: 25 }, (_, i) => Math.abs(shockFactor(shock, 2017 + i) - 1));
        expect(gaps[0]).toBeCloseTo(Math.abs(size), 12);
        expect(gaps.every((gap, i) => i === 0 || gap <= (gaps[i - 1] ?? 0))).toBe(true);
        expect(shockFactor(shock, recoverBy)).toBe(1);
      }),
      { seed: 20160101 },
    );
  });
});

describe('the shocks of a scenario', () => {
  it('are factors of the projected years, with the reason of the scenario where they have none', async () => {
    const { scenarios: all } = await (await smallPlan()).read();
    expect(all[2]?.shocks).toEqual([
      {
        on: 'farming',
        year: 2017,
        size: -0.2,
        factors: [1, 0.8, expect.closeTo(0.9, 14)],
        reason: { vi: 'Mất mùa.', en: 'A harvest is lost.' },
      },
    ]);
  });

  const known = 'Known names: total, farming, services, deflator, exchangeRate, population, schools, forest.';
  const loss = 'A fall by 100% or more leaves nothing, or less than nothing.';
  itTells([
    ...['total', 'services', 'deflator', 'exchangeRate', 'population', 'schools'].map((on) => ({
      title: `may be on ${on}`,
      edits: scenarios('on: farming', `on: ${on}`),
      problems: () => [],
    })),
    {
      title: 'tell the nearest name of what they can push',
      edits: scenarios('on: farming', 'on: farmin'),
      problems: (at) => [
        `${at('scenarios.yaml', 'farmin,', 'farmin')} ${path}.on: expected something this scenario gives a path to, got "farmin". Did you mean farming?`,
      ],
    },
    {
      title: 'are refused on exports, which have no path in this scenario',
      edits: scenarios('on: farming', 'on: exports'),
      problems: (at) => [
        `${at('scenarios.yaml', 'on: exports, year', 'exports')} ${path}.on: expected something this scenario gives a path to, got "exports". ${known}`,
      ],
    },
    {
      title: 'are refused in the base year, and before',
      edits: scenarios('year: 2017,', 'year: 2015,'),
      problems: (at) => [
        `${at('scenarios.yaml', '2015, size', '2015')} ${path}.year: expected a year of the plan's period 2016-2018, got 2015.`,
      ],
    },
    {
      title: 'are refused after the period, without a word on the recovery',
      edits: scenarios('year: 2017,', 'year: 2019,'),
      problems: (at) => [
        `${at('scenarios.yaml', '2019, size', '2019')} ${path}.year: expected a year of the plan's period 2016-2018, got 2019.`,
      ],
    },
    ...['-100%', '-150%'].map((size) => ({
      title: `are refused at ${size}`,
      edits: scenarios('size: -20%', `size: ${size}`),
      problems: (at: (file: string, text: string) => string) => [
        `${at('scenarios.yaml', size)} ${path}.size: expected a size above -100%, got "${size}". ${loss}`,
      ],
    })),
    {
      title: 'are refused when they recover at once',
      edits: scenarios('recoverBy: 2019', 'recoverBy: 2017'),
      problems: (at) => [
        `${at('scenarios.yaml', 'recoverBy: 2017', '2017')} ${path}.recoverBy: expected a year after the shock's, 2017, got 2017.`,
      ],
    },
    {
      title: 'are refused when they last and recover',
      edits: scenarios('oneOff', 'lasting'),
      problems: (at) => [
        `${at('scenarios.yaml', 'recoverBy: 2019', '2019')} ${path}.recoverBy: expected no recovery of a lasting shock, got 2019. Leave it out, or make the effect oneOff.`,
      ],
    },
    {
      title: 'are refused with an effect that is not known, or without a year',
      edits: scenarios(shock, '{ on: farming, size: -20%, effect: oneoff }'),
      problems: (at) => [
        `${at('scenarios.yaml', '{ on: farming')} ${path}.year: expected a year such as 2020, got nothing.`,
        `${at('scenarios.yaml', 'oneoff')} ${path}.effect: expected an effect: oneOff, lasting, got "oneoff". Did you mean oneOff?`,
      ],
    },
  ]);
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { perCapitaTarget } from '../../../src/analysis/perCapitaTarget.js';
import { planRun } from '../../../src/analysis/runOf.js';
import {
  besideOf,
  type Choices,
  choicesFor,
  choicesFromHash,
  hashOf,
  waysOf,
} from '../../../src/documents/explorer/Choices.js';
import { chanceOfPath } from '../../../src/documents/explorer/chanceOfPath.js';
import { percentText, scenarioYaml } from '../../../src/documents/explorer/scenarioYaml.js';
import { lastShares, sharesWith, yourPath } from '../../../src/documents/explorer/yourPath.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import type { Scenario } from '../../../src/plan/scenarios/Scenario.js';
import { isInDoubt } from '../../../src/uncertainty/doubt/isInDoubt.js';
import { odds } from '../../../src/uncertainty/odds.js';

const words = {
  id: 'your-path',
  label: { vi: 'Lộ trình của bạn', en: 'Your path' },
  motive: { vi: 'Do người đọc đặt', en: 'Set by a reader' },
  reason: { vi: 'Do người đọc đặt', en: 'Set by a reader' },
};
const plans = ['lang-son-2016-2020', 'lang-son-2021-2025'];
const folders = await Promise.all(
  plans.map(async (id) => ({ id, plan: await readPlanFolder(`data/${id}`) })),
);
const scratch = await mkdtemp(join(tmpdir(), 'explorer-'));
afterAll(() => rm(scratch, { recursive: true }));

/** Choices that move everything a path from the scenario has. */
function movedChoices(scenario: Scenario, growthBy: Choices['growthBy']): Choices {
  const { activities } = scenario.base;
  const from = scenario.years[1] ?? 0;
  const growth = {
    total: { growth: 10.2 },
    investment: { investment: 41.3 },
    activities: { [`growth.${activities[1]}`]: 12.7 },
  };
  const shared =
    growthBy === 'total' ? sharesWith(lastShares(scenario), activities[0] ?? '', 18.7) : undefined;
  const values = {
    ...growth[growthBy],
    deflator: 3.1,
    population: 0.45,
    ...(scenario.exchangeRateChange ? { exchangeRate: 1.9 } : {}),
  };
  return { ...choicesFor(scenario, scenario.id), from, growthBy, values, shares: shared };
}

describe('the path of a reader', () => {
  it('is the scenario itself while nothing has been moved', () => {
    for (const { plan } of folders)
      for (const scenario of plan.scenarios) {
        const path = yourPath(scenario, choicesFor(scenario, scenario.id), words);
        const rows = planRun({ ...plan, scenarios: [scenario, path] }).rows;
        const of = (id: string) => rows.filter((row) => row.scenario === id).map(({ value }) => value);
        expect(of('your-path')).toEqual(of(scenario.id));
      }
  });

  it('gives the same digits when it is written down and read again, for every scenario and way of growth', async () => {
    for (const { id, plan } of folders) {
      const text = await readFile(`data/${id}/scenarios.yaml`, 'utf8');
      const paths = plan.scenarios.flatMap((start, at) =>
        waysOf(start).map((growthBy) => {
          const named = { ...words, id: `your-path-${at}-${growthBy}` };
          const choices = movedChoices(start, growthBy);
          const path = yourPath(start, choices, named);
          return { path, yaml: scenarioYaml(path, start, { choices, reason: words.reason, indent: '  ' }) };
        }),
      );
      const folder = join(scratch, id);
      await cp(`data/${id}`, folder, { recursive: true });
      await cp('data/viet-nam', join(scratch, 'viet-nam'), { recursive: true });
      await writeFile(
        join(folder, 'scenarios.yaml'),
        `${text.trimEnd()}\n${paths.map(({ yaml }) => yaml).join('')}`,
      );
      const again = await readPlanFolder(folder);
      for (const { path } of paths) {
        const [read, own] = [again, { ...plan, scenarios: [path] }].map((one) =>
          planRun(one, { scenarios: [path.id] }).rows.filter((row) => row.scenario === path.id),
        );
        expect(read).toEqual(own);
      }
    }
  });

  it('changes no year before the first that changes', () => {
    const [folder] = folders;
    const start = folder?.plan.scenarios.find(({ id }) => id === 'plan-8.5');
    if (folder === undefined || start === undefined) throw new Error('no plan-8.5');
    const path = yourPath(
      start,
      { ...choicesFor(start, start.id), from: 2018, values: { growth: 12, population: 2 } },
      words,
    );
    expect(
      path.growth.closure === 'byTotalAndStructure' && path.growth.total.map(({ value }) => value),
    ).toEqual([0.085, 0.085, 0.12, 0.12, 0.12]);
    expect(path.populationChange?.map(({ value }) => value)).toEqual([0.009, 0.009, 0.02, 0.02, 0.02]);
  });
});

describe('what stands beside a path', () => {
  const [first, second] = folders[0]?.plan.scenarios.filter(({ isActual }) => !isActual) ?? [];
  const actual = folders[0]?.plan.scenarios.find(({ isActual }) => isActual);
  if (first === undefined || second === undefined || actual === undefined) throw new Error('no scenarios');

  it('is the actual, another scenario where there is none, and the path itself where it is alone', () => {
    expect(besideOf(first, [first, second, actual])).toBe(actual);
    expect(besideOf(actual, [first, second, actual])).toBe(first);
    expect(besideOf(first, [first, second])).toBe(second);
    expect(besideOf(first, [first])).toBe(first);
  });

  it('is the same for an address that names none', () => {
    const read = choicesFromHash(`scenario=${first.id}`, [first, second]);
    expect(read?.compare).toBe(second.id);
  });
});

describe('the chance of a path', () => {
  it('is that of its target among the odds of the scenario, to the last digit', () => {
    for (const { plan } of folders) {
      const run = planRun(plan);
      const target = perCapitaTarget(plan.plan);
      for (const scenario of plan.scenarios.filter(isInDoubt)) {
        const asked = { scenario: scenario.id, draws: 2048, sampling: 'rotated' } as const;
        const all = odds(run, asked).odds[0]?.targets.find((one) => one.target.id === target?.id);
        const alone = odds(run, { ...asked, targets: [target?.id ?? ''] }).odds[0]?.targets[0];
        const chance = chanceOfPath(run, scenario.id);
        expect(chance).toEqual(alone?.probability);
        expect(Math.abs((chance?.value ?? 0) - (all?.probability?.value ?? 1))).toBeLessThan(0.01);
      }
    }
  });
});

describe('the shares of a path', () => {
  it('are those of the scenario while none was moved, to its verdict', () => {
    const [{ plan } = { plan: undefined }] = folders;
    const scenario = plan?.scenarios.find(({ id }) => id === 'border-trade');
    if (plan === undefined || scenario === undefined) throw new Error('no such scenario');
    const path = yourPath(scenario, { ...choicesFor(scenario, scenario.id), growthBy: 'total' }, words);
    const { scorecard } = planRun({ ...plan, scenarios: [scenario, path] });
    const of = (id: string) => scorecard.filter((row) => row.scenario === id).map(({ verdict }) => verdict);
    expect(of('your-path')).toEqual(of('border-trade'));
  });

  it('add up to 100 in tenths whatever is set, and leave every activity a tenth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 60, noNaN: true }), { minLength: 2, maxLength: 9 }),
        fc.integer({ min: 0, max: 1000 }),
        (list, tenth) => {
          const total = list.reduce((sum, value) => sum + value, 0);
          const shares = Object.fromEntries(list.map((value, i) => [`a${i}`, (100 * value) / total]));
          const set = sharesWith(shares, 'a0', tenth / 10);
          const most = 1000 - (list.length - 1);
          expect(set['a0']).toBe(Math.min(most, Math.max(1, tenth)) / 10);
          expect(Object.values(set).reduce((sum, value) => sum + Math.round(10 * value), 0)).toBe(1000);
          expect(Object.values(set).every((value) => value >= 0.1)).toBe(true);
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });

  it('keep the proportions of the others', () => {
    expect(sharesWith({ a: 20, b: 20, c: 60 }, 'a', 40)).toEqual({ a: 40, b: 15, c: 45 });
  });
});

describe('a rate written as per cent', () => {
  it('is read again to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 10, noNaN: true }), (rate) => {
        const text = percentText(rate);
        expect(text).toMatch(/^-?\d+(\.\d+)?%$/);
        expect(Number(`${text.slice(0, -1)}e-2`)).toBe(rate === 0 ? Number(`${text.slice(0, -1)}e-2`) : rate);
      }),
      { seed: 8, numRuns: 2000 },
    );
  });

  it('moves the point only', () => {
    expect([0.102, 0.07, 0, -0.005, 1.5, 1e-7, 0.0853].map(percentText)).toEqual([
      '10.2%',
      '7%',
      '0%',
      '-0.5%',
      '150%',
      '0.00001%',
      '8.53%',
    ]);
  });
});

describe('an address', () => {
  it('holds the choices, and is read again', () => {
    for (const { plan } of folders)
      for (const scenario of plan.scenarios)
        for (const way of waysOf(scenario)) {
          const choices = movedChoices(scenario, way);
          expect(choicesFromHash(hashOf(choices), plan.scenarios)).toEqual(choices);
        }
  });

  it('of another plan, or made by hand, brings only what is known', () => {
    const scenarios = folders[0]?.plan.scenarios ?? [];
    expect(choicesFromHash('scenario=elsewhere&growth=9', scenarios)).toBeUndefined();
    expect(
      choicesFromHash('scenario=plan-8.5&growth=x&deflator=3&toString=4&from=1999&by=magic', scenarios),
    ).toEqual({
      scenario: 'plan-8.5',
      compare: 'outturn',
      from: 2016,
      growthBy: 'total',
      values: { deflator: 3 },
      shares: undefined,
    });
  });
});

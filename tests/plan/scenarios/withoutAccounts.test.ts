import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import { initPlanFolder } from '../../../src/files/initPlanFolder.js';
import { emptyFolder } from '../../fixtures/folderContent.js';

/** A plan of Bắc Giang, whose GRDP is not known, with a change to its scenarios or its plan. */
async function changed(file: 'plan.yaml' | 'scenarios.yaml', change: (text: string) => string) {
  const folder = await emptyFolder();
  await initPlanFolder(folder, { province: 'bac-giang' });
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  return openPlan(folder);
}

describe('a scenario without accounts', () => {
  it.each([
    [
      'population: NSO-2025 }\n',
      'population: NSO-2025 }\n    closure: byActivity\n',
      'The key closure is of the accounts.',
    ],
    ['base: { year: 2015, population: NSO-2025 }', 'base: { year: 2015 }', 'the vintage of the population'],
    ['population: NSO-2025 }', 'population: WDI-2023 }', 'a vintage that has the average population of 2015'],
    [
      '      labourForce:',
      '      generalSchools: { shareOfGrdp: 1% }\n      labourForce:',
      'another move: the base has no GRDP to share',
    ],
  ])('refuses %j made into %j', async (before, after, told) => {
    const change = (text: string) => {
      const found = text.replace(/\n {6}generalSchools: .*/, '').replace(before, after);
      expect(found).not.toBe(text);
      return found;
    };
    await expect(changed('scenarios.yaml', change)).rejects.toThrow(told);
  });

  it('refuses a shock on what is not projected', async () => {
    const shock = '    shocks: [{ on: total, year: 2017, size: -5%, effect: lasting }]\n\n  # Once';
    await expect(changed('scenarios.yaml', (text) => text.replace('\n  # Once', shock))).rejects.toThrow(
      'something this scenario gives a path to',
    );
  });

  it('judges what it can, and says of targets of the accounts what is missing', async () => {
    const targets = `targets:
  - { id: growth, label: { vi: Tăng trưởng, en: Growth }, clause: 1, kind: averageGrowth, indicator: grdp, value: 8%, direction: atLeast }
  - { id: head, label: { vi: Đầu người, en: Per head }, clause: 1, kind: level, indicator: grdpPerCapita, unit: USD per person, year: 2020, value: 2000, direction: atLeast }
  - { id: doctors, label: { vi: Bác sĩ, en: Doctors }, clause: 1, kind: level, indicator: doctorsNumber, unit: doctors, year: 2020, value: 1700, direction: atLeast }
`.replaceAll('clause: 1', 'clause: Điều 1');
    const plan = await changed('plan.yaml', (text) => text.replace('targets: []\n', targets));
    const run = plan.simulate();
    expect(run.scorecard.map(({ target, verdict }) => `${target.id} ${verdict}`)).toEqual([
      'growth notComputable',
      'head notComputable',
      'doctors met',
    ]);
    const report = await run.consistency();
    expect(report.feasible).toBe(true);
    expect(report.tested.map(({ target, needs }) => [target.id, needs?.length])).toEqual([
      ['growth', 1],
      ['head', 1],
      ['doctors', undefined],
    ]);
    expect(() => run.solve({ target: 'growth' })).toThrow('an assumption of the scenario past-continues');
    expect(run.feasibility('deflator')).toMatchObject({ reason: 'noGrowthAssumption' });
    expect(run.backtest.length).toBe(3);
  });
});

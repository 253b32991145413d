import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
  cpSync('data/template', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function rewrite(name: string, from: string | RegExp, to: string): void {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

const projected = async () => {
  const read = await readPlanFolder(folder);
  return { ...read, result: simulatePlan(read) };
};

describe('the units of a plan folder', () => {
  it('are any of the vocabulary: figures, bounds and results are the same to the last digit', async () => {
    const { result, dataset, plan } = await projected();
    rewrite('facts.csv', 'thousand persons,2015,757.9,', 'người,2015,757900,');
    rewrite('facts.csv', 'million VND per person,2015,34.8,', 'nghìn đồng/người,2015,34800,');
    rewrite('facts.csv', 'VND per USD,2015,21697.5675', 'thousand VND per USD,2015,21.6975675');
    rewrite('facts.csv', 'agriculture,current,percent', 'agriculture,current,%');
    rewrite('plan.yaml', 'unit: USD per person', 'unit: thousand USD per person');
    rewrite('plan.yaml', 'range: [2600, 2700]', 'range: [2.6, 2.7]');
    const other = await projected();
    expect(other.dataset.observations).toEqual(dataset.observations);
    expect(other.plan.targets).toEqual(plan.targets);
    expect(other.result.rows).toEqual(result.rows);
  });

  it('keep the digits a figure was printed with', async () => {
    rewrite('facts.csv', 'thousand persons,2015,757.9,', 'million persons,2015,0.75790,');
    const { dataset } = await projected();
    const figure = dataset.observations.find(({ indicator }) => indicator === 'averagePopulation');
    expect(figure?.value).toBe(757.9);
    expect(figure && dataset.written?.get(figure)?.text).toBe('757.90');
  });

  it('are refused where they measure something else', async () => {
    rewrite('facts.csv', 'thousand persons,2015,757.9,', 'thousand households,2015,757.9,');
    await expect(readPlanFolder(folder)).rejects.toThrow(
      'expected thousand persons, the unit of averagePopulation, got "thousand households".',
    );
  });

  it('may be said beside the amounts of a scenario', async () => {
    const text =
      '\n    indicators:\n      socialInvestment: { unit: trillion VND, amount: { "2016-2020": 9.5 } }';
    rewrite(
      'plan.yaml',
      'indicators:\n',
      'indicators:\n  - { id: socialInvestment, label: { vi: "Vốn", en: "Investment" }, unit: tỷ đồng }\n',
    );
    rewrite(
      'scenarios.yaml',
      '\n      reason: { vi: "Giả định", en: "Assumed" }',
      `\n      reason: { vi: "Giả định", en: "Assumed" }${text}`,
    );
    const { scenarios, plan } = await projected();
    expect(plan.indicators[0]?.unit).toBe('billion VND');
    expect(scenarios[0]?.indicators[0]?.path.map(({ value }) => value)).toEqual([
      9500, 9500, 9500, 9500, 9500,
    ]);
    rewrite('scenarios.yaml', 'unit: trillion VND', 'unit: million USD');
    await expect(projected()).rejects.toThrow(
      'expected billion VND, the unit of the indicator, or one that converts to it',
    );
  });
});

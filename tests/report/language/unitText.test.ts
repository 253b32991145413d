import { describe, expect, it } from 'vitest';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { unitText } from '../../../src/report/language/unitText.js';

describe('unitText', () => {
  it.each([
    ['billion VND', 'tỷ đồng', 'billion VND'],
    ['million VND per person', 'triệu đồng/người', 'million VND per person'],
    ['USD per person', 'USD/người', 'USD per person'],
    ['percent', '%', '%'],
    ['percentage points', 'điểm phần trăm', 'percentage points'],
    ['thousand persons', 'nghìn người', 'thousand persons'],
    ['VND per USD', 'đồng/USD', 'VND per USD'],
    ['per 10,000 people', 'trên 1 vạn dân', 'per 10,000 people'],
    ['index 2010=100', 'chỉ số (2010 = 100)', 'index (2010 = 100)'],
  ])('says %s as %s and as %s', (unit, vi, en) => {
    expect(unitText(unit, 'vi')).toBe(vi);
    expect(unitText(unit, 'en')).toBe(en);
  });

  it('hands back a unit that is new to it', () => {
    expect(unitText('cubic metres', 'vi')).toBe('cubic metres');
  });

  it.each(['lang-son-2016-2020', 'lang-son-2021-2025'])('knows every unit of the plan %s', async (folder) => {
    const { plan, rows } = simulatePlan(await readPlanFolder(`data/${folder}`));
    const units = new Set([...rows, ...plan.targets, ...plan.indicators].map(({ unit }) => unit));
    const same = ['ha', 'USD', 'km'];
    expect([...units].filter((unit) => !same.includes(unit) && unitText(unit, 'vi') === unit)).toEqual([]);
  });
});

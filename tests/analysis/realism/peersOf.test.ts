import { describe, expect, it } from 'vitest';
import { peersOf } from '../../../src/analysis/realism/peersOf.js';
import { openPlan } from '../../../src/documents/openPlan.js';
import { peers } from '../../../src/documents/provinces.js';
import { readProvinces } from '../../../src/files/readProvinces.js';

const data = readProvinces();

describe('peers', () => {
  it('are the other provinces of the region and of the country, over as many years as the plan has', async () => {
    const run = (await openPlan('lang-son-2016-2020', { language: 'en' })).simulate({
      scenarios: ['plan-8.5'],
    });
    const [people] = peersOf(run, data);
    // Counted in data/provinces/averagePopulation.NSO-2025.csv: growth from 2010 to 2015 of the 13 and of the 62 others.
    expect(people).toMatchObject({ indicator: 'averagePopulation', unit: 'percent', from: 2010, to: 2015 });
    expect(people?.value).toBeCloseTo(0.9, 9);
    expect([people?.region?.name.en, people?.region?.count, people?.region?.below]).toEqual([
      'Northern midlands and mountain areas',
      13,
      4,
    ]);
    expect([people?.country.count, people?.country.below]).toEqual([62, 32]);
    expect(people?.own).toBeCloseTo(0.577461, 6);
    expect(people?.region?.median).toBeCloseTo(1.217308, 6);
  });

  it('hold a rate against the change of rates, in points', async () => {
    const run = (await openPlan('lang-son-2016-2020', { language: 'en' })).simulate({
      scenarios: ['plan-8.5'],
    });
    const forest = peersOf(run, data).find(({ indicator }) => indicator === 'forestCover');
    const cover = data.series.find(({ indicator }) => indicator === 'forestCover')?.values.get('lang-son');
    expect(forest?.unit).toBe('percentage points');
    expect(forest?.own).toBeCloseTo(((cover?.get(2015) ?? 0) - (cover?.get(2010) ?? 0)) / 5, 12);
  });

  it('are none of a region that is no province, and are named in both languages', async () => {
    const plan = await openPlan('lang-son-2016-2020', { language: 'vi' });
    const run = plan.simulate({ scenarios: ['plan-8.5'] });
    const elsewhere = { ...run.plan, region: { id: 'an-binh', name: { vi: 'An Bình', en: 'An Bình' } } };
    expect(peersOf({ plan: elsewhere, scenarios: run.scenarios, rows: run.rows }, data)).toEqual([]);
    expect(peers(run).rows[0]?.at(-2)?.text).toMatch(
      /^Trung du và miền núi phía Bắc: cao hơn 4 trong 13 tỉnh \(.*, trung vị 1,22\)$/,
    );
  });
});

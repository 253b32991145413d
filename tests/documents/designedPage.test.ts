import { describe, expect, it } from 'vitest';
import { designedPage } from '../../src/documents/designedPage.js';
import type { OwnScenario } from '../../src/documents/ownScenarios.js';
import type { Language } from '../../src/plan/text/LocalText.js';
import { isTable } from '../../src/report/tables/Page.js';
import { shippedExercises } from '../fixtures/shippedExercises.js';
import { shippedOpened } from '../fixtures/shippedRun.js';

const plan = await shippedOpened('lang-son-2016-2020');

function tableOf(scenario: OwnScenario, language: Language = 'vi') {
  const table = designedPage(plan, scenario, language)?.blocks.find(isTable);
  return (
    table && {
      caption: table.caption,
      headings: table.columns.map(({ heading }) => heading),
      rows: table.rows.map((row) => row.map(({ text }) => text)),
    }
  );
}

describe('designedPage', () => {
  it('tells the levers that move, a column for all years in which they stay the same', () => {
    const services = { value: { '2016-2018': '11.6%', '2019-2020': '12.2%' } };
    expect(tableOf({ extends: 'border-closure', growth: { agriculture: '4.2%', services } })).toEqual({
      caption: 'Kế thừa “Cửa khẩu gián đoạn năm 2019”, có thay đổi',
      headings: ['Giả định', 'Đơn vị', '2016–2018', '2019–2020'],
      rows: [
        ['Tốc độ tăng: Nông, lâm nghiệp và thủy sản', '%/năm', '4,2', '4,2'],
        ['Tốc độ tăng: Dịch vụ', '%/năm', '11,6', '12,2'],
      ],
    });
  });

  it('sets what is reached once in the last column, beside paths and amounts', () => {
    const structure = {
      year: 2020,
      path: 'linear',
      shares: { agriculture: '24%', industryConstruction: '23%', services: '53%' },
    };
    const growth = { total: { value: { '2016': '4%', '2017-2020': '4.7%' } } };
    expect(tableOf({ extends: 'plan-8.5', growth, structure }, 'en')?.rows).toEqual([
      ['Growth of GRDP', '% a year', '4', '4.7'],
      ['Share of GRDP in 2020: Agriculture, forestry and fishery', '%', '', '24'],
      ['Share of GRDP in 2020: Industry and construction', '%', '', '23'],
      ['Share of GRDP in 2020: Services', '%', '', '53'],
    ]);
  });

  it('says of one that changes nothing that it does, and tells a scenario of its own in full', () => {
    expect(tableOf({ extends: 'plan-8.5' }, 'en')).toMatchObject({
      caption: 'Extends “Plan at 8.5% growth” and changes nothing',
      rows: [],
    });
    const own = tableOf({ extends: 'plan-path', growth: { total: '8.2%' } }, 'en');
    expect(own?.caption).toBe('A scenario of its own');
    expect(own?.rows.map(([lever]) => lever)).toContain('Growth of population');
  });

  it('puts the name and the motive that it was given around the table', () => {
    const written = { extends: 'plan-8.5', label: 'Mine', motive: 'A road.', growth: { total: '9%' } };
    const blocks = designedPage(plan, written, 'en')?.blocks.map((one) => (isTable(one) ? 'table' : one));
    expect(blocks).toEqual([['Mine'], 'table', ['A road.']]);
  });

  it('tells of every example of the course something that moves, and of none that cannot be projected', async () => {
    const designs = (await shippedExercises()).flatMap((one) => (one.kind === 'design' ? [one.example] : []));
    for (const example of designs) expect(tableOf(example)?.rows.length).toBeGreaterThan(0);
    for (const broken of [{}, { extends: 'plan-85' }, { extends: 'plan-8.5', growth: { total: 'nine' } }])
      expect(designedPage(plan, broken, 'vi')).toBeUndefined();
  });
});

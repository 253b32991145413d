import { describe, expect, it } from 'vitest';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { structureChart } from '../../../../src/report/charts/structure/structureChart.js';
import { shippedPlans, shippedResult } from '../../../fixtures/shippedPlan.js';
import { drawnRows, wordsOf } from '../drawnRows.js';
import { driven, planned, publishedShare, structureCase, withTaxes } from './structureCase.js';

const small = () =>
  structureCase([planned('P'), driven('A', 0.06)], undefined, [
    publishedShare('agriculture', 27.25),
    publishedShare('services', 52.5),
    publishedShare('agriculture', 29, 2015),
  ]);

describe('structureChart', () => {
  it('says in words what it draws', () => {
    const { id, title, subtitle, footer, description } = structureChart(small(), { language: 'en' });
    expect({ id, title, subtitle, footer, description }).toEqual({
      id: 'grdp-structure',
      title:
        'Only one of the two scenarios reaches both target shares of 2020, by assumption; published figures reach none',
      subtitle: 'Structure of GRDP, Province 2015–2020: per cent, current prices',
      footer: [
        'Goal: Resolution, clause 1.',
        'Vintage\u00a0Dec 2015: When planned. Vintage\u00a0Sep 2020: When evaluated. Figures of different vintages are not directly comparable.',
        'Sources: Hội đồng nhân dân\u00a0(2015); World Bank\u00a0(2023); Cục Thống kê\u00a0(2021). –: not parted in that vintage. One percentage point is equally long in every column; axes do not start at zero.',
      ].join('\n'),
      description:
        'Range chart by activity. Only one of the two scenarios reaches both target shares of 2020, by assumption; published figures reach none. ' +
        'Structure of GRDP, Province 2015–2020: per cent, current prices. ' +
        'Agriculture: Goal: 20–25%; Services: Goal: 55–60%; ' +
        'Scenario P: Agriculture 30.00% → 22.00%, Industry 20.00% → 22.00%, Services 50.00% → 56.00%; ' +
        'Scenario A: Agriculture 30.00% → 25.66%, Industry 20.00% → 17.11%, Services 50.00% → 57.23%; ' +
        'Estimate (vintage Sep 2020): Agriculture 29.00% → 27.25%, Services 52.50%.',
    });
  });

  it('marks what keeps its target, what misses it and what has none, with a decimal comma', () => {
    const chart = structureChart(small(), { language: 'vi' });
    expect(
      drawnRows(chart, 'ends').map(({ activity, text, verdict, right }) => [activity, text, verdict, right]),
    ).toEqual([
      ['agriculture', '22,00', 'kept', false],
      ['industry', '22,00', 'unjudged', true],
      ['services', '56,00', 'kept', true],
      ['agriculture', '25,66', 'missed', false],
      ['industry', '17,11', 'unjudged', false],
      ['services', '57,23', 'kept', true],
      ['agriculture', '27,25', 'missed', false],
      ['services', '52,50', 'missed', true],
    ]);
    expect(drawnRows(chart, 'goals')).toEqual([
      { activity: 'agriculture', lower: 20, upper: 25 },
      { activity: 'services', lower: 55, upper: 60 },
    ]);
    expect(drawnRows(chart, 'heads').map(({ text, goal }) => [text, goal])).toEqual([
      ['Nông nghiệp', 'Mục tiêu: 20–25%'],
      ['Công nghiệp', 'Không có chỉ tiêu'],
      ['Dịch vụ', 'Mục tiêu: 55–60%'],
    ]);
    expect(drawnRows(chart, 'key').map(({ text }) => text)).toEqual([
      '2015',
      '2020: đạt chỉ tiêu',
      '2020: không đạt',
    ]);
  });

  it('writes the base once for the lines that start from it', () => {
    const chart = structureChart(small(), { language: 'vi' });
    expect(drawnRows(chart, 'starts').map(({ activity, text }) => [activity, text])).toEqual([
      ['agriculture', '30,00'],
      ['industry', '20,00'],
      ['services', '50,00'],
      ['agriculture', '29,00'],
    ]);
  });

  it('leaves a dash where a base of three parts meets one of four', () => {
    const chart = structureChart(structureCase([planned('P'), withTaxes('T')]), { language: 'vi' });
    expect(drawnRows(chart, 'heads').map(({ text }) => text)).toEqual([
      'Nông nghiệp',
      'Công nghiệp',
      'Dịch vụ',
      'Thuế sản phẩm',
    ]);
    expect(drawnRows(chart, 'lacking')).toHaveLength(1);
    expect(chart.footer).toContain('Dấu –: bộ số liệu không tách khoản này.');
    const alike = structureChart(structureCase([withTaxes('T')]), { language: 'vi' });
    expect(drawnRows(alike, 'lacking')).toEqual([]);
    expect(alike.footer).not.toContain('Dấu –');
  });

  it('draws the rows of the result as they are, and hands out the same rows', () => {
    const result = small();
    const chart = structureChart(result, { language: 'vi' });
    const wanted = result.rows.filter(
      ({ indicator, year }) => indicator === 'shareOfGrdp' && (year === 2015 || year === 2020),
    );
    const byText = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(byText(chart.rows)).toEqual(byText(wanted));
    const ends = drawnRows(chart, 'ends').map(({ value }) => value);
    const bases = drawnRows(chart, 'moves').map(({ base }) => base);
    expect([...bases, ...ends].sort()).toEqual(wanted.map(({ value }) => value).sort());
  });

  it('writes more decimals where a miss would look like a hit', async () => {
    // Led by border trade, agriculture ends at 20.03 %, over its range of 19-20 %.
    const chart = structureChart(await shippedResult('lang-son-2016-2020'), { language: 'vi' });
    expect(drawnRows(chart, 'ends').map(({ text }) => text)).toContain('20,03');
  });

  it('holds plain data only: written as JSON and read again it is the same', () => {
    const { spec } = structureChart(small(), { language: 'vi' });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('grows higher where lines need more room than the picture has', () => {
    const scenarios = Array.from({ length: 30 }, (_, place) => driven(`S${place}`, 0.01));
    const height = (result: ReturnType<typeof structureCase>) =>
      Number(structureChart(result, { language: 'vi', size: 'halfPage' }).spec['height']);
    expect(height(structureCase(scenarios))).toBeGreaterThan(height(structureCase([planned('P')])));
  });

  it.each(shippedPlans)('is drawn without a complaint for the plan %s in every form', async (name) => {
    const result = await shippedResult(name);
    for (const language of ['vi', 'en'] as const) {
      for (const size of ['slide', 'halfPage'] as const) {
        const chart = structureChart(result, { language, size });
        const words = wordsOf(chart);
        expect(words).toEqual(words.map((text) => text.normalize('NFC')));
        const svg = await svgFromSpec(chart.spec);
        expect(svg).toContain(size === 'slide' ? 'viewBox="0 0 1280 720"' : 'viewBox="0 0 640 ');
      }
    }
  });

  it('tells of both shipped plans that the shares are reached where they are assumed', async () => {
    // Shares of 2020: KH 152/KH-UBND 2020 and Nhân Dân 2025; of 2025: KH 303/KH-UBND 2025.
    expect(structureChart(await shippedResult('lang-son-2016-2020'), { language: 'vi' }).title).toBe(
      'Chỉ 3/7 kịch bản đạt đủ 3 chỉ tiêu tỷ trọng năm 2020, đều do giả định sẵn cơ cấu đó; số công bố không đạt chỉ tiêu nào',
    );
    expect(structureChart(await shippedResult('lang-son-2021-2025'), { language: 'en' }).title).toBe(
      'Only two of the four scenarios reach all four target shares of 2025, by assumption; published figures reach 1 of 4',
    );
  });
});

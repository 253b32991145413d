import { describe, expect, it } from 'vitest';
import type { SimulationResult } from '../../../../src/projection/simulatePlan.js';
import { structureFigures } from '../../../../src/report/charts/structure/structureFigures.js';
import { structureTitle } from '../../../../src/report/charts/structure/structureTitle.js';
import { bothShares, driven, planned, publishedShare, shareGoal, structureCase } from './structureCase.js';

function titles(result: SimulationResult): [string, string] {
  const figures = structureFigures(result);
  return [
    structureTitle(figures, { language: 'vi', decimals: 1 }),
    structureTitle(figures, { language: 'en', decimals: 1 }),
  ];
}

// Services growing by 6 % a year from 500 of 1,000 end at 57.2 %, agriculture at 25.7 %: one of two targets.
describe('structureTitle', () => {
  it('says that none reaches all shares', () => {
    expect(titles(structureCase([driven('A', 0.06), driven('B', 0)]))).toEqual([
      'Không kịch bản nào trong 2 kịch bản đạt đủ 2 chỉ tiêu tỷ trọng năm 2020',
      'Neither of the two scenarios reaches both target shares of 2020',
    ]);
    expect(titles(structureCase([driven('A', 0.06), driven('B', 0), driven('C', 0)]))[1]).toBe(
      'None of the three scenarios reaches both target shares of 2020',
    );
  });

  it('says where a share is reached only because it is assumed', () => {
    expect(titles(structureCase([planned('P'), planned('Q'), driven('A', 0.06)]))).toEqual([
      'Chỉ 2/3 kịch bản đạt đủ 2 chỉ tiêu tỷ trọng năm 2020, đều do giả định sẵn cơ cấu đó',
      'Only two of the three scenarios reach both target shares of 2020, by assumption',
    ]);
    expect(titles(structureCase([planned('P'), planned('Q')]))).toEqual([
      'Cả 2 kịch bản đều đạt đủ 2 chỉ tiêu tỷ trọng năm 2020, đều do giả định sẵn cơ cấu đó',
      'Both scenarios reach both target shares of 2020, by assumption',
    ]);
  });

  it('says so where growth itself brings a share into its range', () => {
    const targets = [shareGoal('services', 55, 60)];
    expect(titles(structureCase([driven('A', 0.06), driven('B', 0)], targets))).toEqual([
      '1/2 kịch bản đạt chỉ tiêu tỷ trọng năm 2020',
      'One of the two scenarios reaches the target share of 2020',
    ]);
    expect(titles(structureCase([driven('A', 0.06), driven('B', 0.06), planned('P')], targets))[1]).toBe(
      'All three scenarios reach the target share of 2020',
    );
  });

  it('speaks of a single scenario by its name', () => {
    expect(titles(structureCase([planned('P')]))).toEqual([
      '“Kịch bản P” đạt đủ 2 chỉ tiêu tỷ trọng năm 2020, do giả định sẵn cơ cấu đó',
      '“Scenario P” reaches both target shares of 2020, by assumption',
    ]);
    expect(titles(structureCase([driven('A', 0.06)]))[1]).toBe(
      '“Scenario A” does not reach both target shares of 2020',
    );
  });

  it('counts what the published figures reach', () => {
    const shares = [publishedShare('agriculture', 27), publishedShare('services', 52)];
    expect(titles(structureCase([planned('P')], bothShares, shares))).toEqual([
      '“Kịch bản P” đạt đủ 2 chỉ tiêu tỷ trọng năm 2020, do giả định sẵn cơ cấu đó; số công bố không đạt chỉ tiêu nào',
      '“Scenario P” reaches both target shares of 2020, by assumption; published figures reach none',
    ]);
    const better = [...shares, publishedShare('services', 56)].map((share, place) =>
      place === 2 ? { ...share, vintage: 'later' } : share,
    );
    expect(titles(structureCase([planned('P')], bothShares, better))).toEqual([
      '“Kịch bản P” đạt đủ 2 chỉ tiêu tỷ trọng năm 2020, do giả định sẵn cơ cấu đó; số công bố đạt 0–1/2 chỉ tiêu',
      '“Scenario P” reaches both target shares of 2020, by assumption; published figures reach 0–1 of 2',
    ]);
  });

  it('names what moves furthest where the plan promises no share', () => {
    expect(titles(structureCase([driven('A', 0.06), driven('B', 0)], []))).toEqual([
      'Cơ cấu GRDP 2015–2020: chuyển dịch nhiều nhất là Dịch vụ, đến 50,0–57,2% năm 2020',
      'Structure of GRDP, 2015–2020: what moves most is Services, to 50.0–57.2% in 2020',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { stillNeeded } from '../../src/analysis/backcast/stillNeeded.js';
import { gap } from '../fixtures/nearness.js';
import { shippedResult } from '../fixtures/shippedPlan.js';
import { commandLine } from './commandLine.js';

const solved = (...words: string[]) =>
  commandLine('solve', 'lang-son-2016-2020', '--scenario', 'plan-8.5', ...words);

describe('solve --observed', () => {
  it('prints what the remaining years need to reach both ends of the range and its middle', async () => {
    expect((await solved('--observed', '2016=6.1%', '2017=7.2%')).stdout).toMatchInlineSnapshot(`
      "Five-year socio-economic development plan 2016–2020 of Lạng Sơn province
      Target 2020: GRDP per capita about 2,600–2,700 USD per person
      Observed growth: GRDP 6.1% (2016), 7.2% (2017)

      Scenario             Baseline  Target  Growth of  2016–2017  Scenario 2018–2020  Required 2018–2020  Change, points  Unit  Finding
      ───────────────────  ────────  ──────  ─────────  ─────────  ──────────────────  ──────────────────  ──────────────  ────  ──────────────
      Plan at 8.5% growth     2,384   2,600  GRDP           6.649               8.500              11.687          +3.187  %     target reached
      Plan at 8.5% growth     2,384   2,650  GRDP           6.649               8.500              12.399          +3.899  %     target reached
      Plan at 8.5% growth     2,384   2,700  GRDP           6.649               8.500              13.101          +4.601  %     target reached

      Growth is the yearly average at constant prices. Baseline: the first years as observed, the others as in the scenario.
      In the remaining years all activities change by the same points; every other assumption stays as it is.
      "
    `);
  });

  it('prints it by activity, in Vietnamese with decimal commas, where growth of an activity was observed', async () => {
    const { stdout } = await solved(
      '--observed',
      '2016=6.1%',
      '2016.services=8%',
      '--to',
      '2600',
      '--lang',
      'vi',
    );
    expect(stdout).toMatchInlineSnapshot(`
      "Kế hoạch phát triển kinh tế - xã hội 5 năm 2016–2020 tỉnh Lạng Sơn
      Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người
      Tăng trưởng đã thực hiện: GRDP 6,1% (2016); Dịch vụ 8% (2016)

      Kịch bản                    Hiện tại  Cần đạt  Tăng trưởng                    2016  Theo kịch bản 2017–2020  Cần có 2017–2020  Thay đổi, điểm phần trăm  Đơn vị  Kết luận
      ──────────────────────────  ────────  ───────  ────────────────────────────  ─────  ───────────────────────  ────────────────  ────────────────────────  ──────  ────────
      Kế hoạch, tăng trưởng 8,5%     2.412    2.600  GRDP                          6,100                    8,500            10,548                    +2,048  %       đạt
      Kế hoạch, tăng trưởng 8,5%     2.412    2.600  Nông, lâm nghiệp và thủy sản  1,014                    2,175             4,232                    +2,058  %
      Kế hoạch, tăng trưởng 8,5%     2.412    2.600  Công nghiệp - xây dựng        7,615                    9,574            11,632                    +2,058  %
      Kế hoạch, tăng trưởng 8,5%     2.412    2.600  Dịch vụ                       8,000                   10,637            12,695                    +2,058  %

      Tốc độ tăng là bình quân năm, theo giá so sánh. Hiện tại: các năm đầu như đã thực hiện, các năm còn lại theo kịch bản.
      Trong các năm còn lại, các khu vực thay đổi cùng một số điểm phần trăm; mọi giả định khác giữ nguyên.
      "
    `);
  });

  it('gives the numbers of stillNeeded as JSON, by activity', async () => {
    const langSon = await shippedResult('lang-son-2016-2020');
    const told = JSON.parse((await solved('--observed', '2016=6.1%', '2017=-7.2%', '--json')).stdout);
    const observed = [
      { year: 2016, activity: 'total', growth: 6.1 },
      { year: 2017, activity: 'total', growth: -7.2 },
    ];
    expect(told).toMatchObject({ plan: 'lang-son-2016-2020', observed });
    expect(told.solutions).toHaveLength(3);
    for (const [i, to] of [2600, 2650, 2700].entries()) {
      const { growth } = stillNeeded(langSon, {
        scenario: 'plan-8.5',
        target: 'grdp-per-capita',
        observed,
        to,
      });
      expect(told.solutions[i]).toMatchObject({
        target: 'grdp-per-capita',
        scenario: 'plan-8.5',
        status: 'reached',
        sought: to,
        years: [2018, 2019, 2020],
      });
      expect(told.solutions[i].growth).toHaveLength(4);
      for (const [row, { activity, observed: past, planned, needed }] of growth.entries()) {
        const found = told.solutions[i].growth[row];
        expect(found.activity).toBe(activity);
        expect(gap(found.observed, past)).toBeLessThan(1e-9);
        expect(gap(found.planned, planned)).toBeLessThan(1e-9);
        expect(gap(found.needed, needed ?? 0)).toBeLessThan(1e-9);
      }
    }
  });

  it('needs of average growth what five years of the target leave after the observed ones', async () => {
    const { solutions } = JSON.parse(
      (await solved('--observed', '2016=6.1%', '2017=7.2%', '--target', 'grdp-growth', '--json')).stdout,
    );
    for (const [i, rate] of [8, 8.5, 9].entries()) {
      const left = (1 + rate / 100) ** 5 / 1.061 / 1.072;
      expect(gap(solutions[i].growth[0].needed, 100 * (left ** (1 / 3) - 1))).toBeLessThan(1e-9);
    }
  });

  it('wants rates with their sign, and says everything that is not one', async () => {
    const { status, stderr } = await solved('--observed', '2016=6.1', '2017=7,2%', '17=7%', '2016.services');
    const expected =
      '--observed: expected growth of a year, such as 2016=6.1%, or of an activity in it, such as 2016.services=8%, got';
    expect([status, ...stderr.trim().split('\n')]).toEqual([
      1,
      `${expected} "2016=6.1". Add the % sign.`,
      `${expected} "2017=7,2%". Write a decimal point, and no separator of thousands.`,
      `${expected} "17=7%".`,
      `${expected} "2016.services".`,
    ]);
    expect((await solved('--observed', '2016=0.061')).stderr).toContain(
      'Write 6.1% if it is a part of one, 0.061% if it is in per cent.',
    );
  });

  it('refuses a gap in the years, and growth given twice', async () => {
    expect((await solved('--observed', '2017=7%')).stderr).toBe(
      '--observed: expected growth of the first years from 2016 on, with at least 2020 still to come, got "2017".\n',
    );
    expect((await solved('--observed', '2016=7%', '2016.total=6%')).stderr).toBe(
      '--observed.total[2016]: expected one rate for an activity and a year, got 6.\n',
    );
  });

  it('refuses in one line the options that say nothing beside it', async () => {
    const { status, stderr } = await solved(
      ...['--observed', '2016=6%', '--by', 'deflator', '--bounds', 'deflator=2:4', '--from', '2018'],
      ...['--staying', '2019', '--latest-start'],
    );
    expect([status, stderr]).toEqual([
      1,
      '--observed: expected only --scenario, --target, --to and --by growth beside it, got "--by, --bounds, --from, --staying, --latest-start". What is still needed is growth, from the first year that was not observed.\n',
    ]);
  });
});

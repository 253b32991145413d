import { describe, expect, it } from 'vitest';
import { latestChange } from '../../src/analysis/backcast/latestChange.js';
import { gap } from '../fixtures/nearness.js';
import { shippedResult } from '../fixtures/shippedPlan.js';
import { commandLine } from './commandLine.js';

const solved = (...words: string[]) =>
  commandLine('solve', 'lang-son-2016-2020', '--scenario', 'plan-8.5', '--latest-start', ...words);

describe('solve --latest-start', () => {
  it('prints the last year in which a change within its bounds can start, and the bound that stops it', async () => {
    expect((await solved('--by', 'growth', '--bounds', 'growth=6:10')).stdout).toMatchInlineSnapshot(`
      "Five-year socio-economic development plan 2016–2020 of Lạng Sơn province
      Target 2020: GRDP per capita about 2,600–2,700 USD per person

      Scenario             Latest start  Baseline  Target  Assumption      Assumed  Required  Added each year, points  Unit  Finding
      ───────────────────  ────────────  ────────  ──────  ──────────────  ───────  ────────  ───────────────────────  ────  ─────────────────────────────────────
      Plan at 8.5% growth  2017             2,467   2,600  Growth of GRDP    8.500     9.932                   +1.432  %     target reached
      Plan at 8.5% growth  none             2,467   2,650  Growth of GRDP    8.500    10.000                   +1.500  %     out of reach, stopped by its bound 10
      Plan at 8.5% growth  none             2,467   2,700  Growth of GRDP    8.500    10.000                   +1.500  %     out of reach, stopped by its bound 10

      Levels are yearly averages from the start on (from the first year where no start reaches the target); every other assumption stays as it is.

      Plan at 8.5% growth: 2,600 USD per person is still reached if the change starts in 2017 at the latest; from 2018 on, growth of GRDP stops at its bound 10% and the nearest is 2,571 USD per person.
      Plan at 8.5% growth: no start year reaches 2,650 USD per person; from 2016 on, growth of GRDP stops at its bound 10% and the nearest is 2,643 USD per person.
      Plan at 8.5% growth: no start year reaches 2,700 USD per person; from 2016 on, growth of GRDP stops at its bound 10% and the nearest is 2,643 USD per person.
      "
    `);
    expect(
      (await solved('--bounds', 'growth=6:10', '--to', '2600', '2700', '--lang', 'vi')).stdout,
    ).toMatchInlineSnapshot(`
      "Kế hoạch phát triển kinh tế - xã hội 5 năm 2016–2020 tỉnh Lạng Sơn
      Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người

      Kịch bản                    Chậm nhất  Hiện tại  Cần đạt  Giả định          Theo kịch bản  Cần có  Thêm mỗi năm, điểm phần trăm  Đơn vị  Kết luận
      ──────────────────────────  ─────────  ────────  ───────  ────────────────  ─────────────  ──────  ────────────────────────────  ──────  ──────────────────────────────────
      Kế hoạch, tăng trưởng 8,5%  2017          2.467    2.600  Tốc độ tăng GRDP          8,500   9,932                        +1,432  %       đạt
      Kế hoạch, tăng trưởng 8,5%  không có      2.467    2.700  Tốc độ tăng GRDP          8,500  10,000                        +1,500  %       không đạt được, dừng ở giới hạn 10

      Các mức là bình quân năm kể từ năm bắt đầu (từ năm đầu kỳ nếu không có năm nào đạt); mọi giả định khác giữ nguyên.

      Kế hoạch, tăng trưởng 8,5%: muốn đạt 2.600 USD/người thì phải bắt đầu thay đổi chậm nhất từ năm 2017; từ năm 2018, tốc độ tăng GRDP dừng ở giới hạn 10% và mức gần nhất là 2.571 USD/người.
      Kế hoạch, tăng trưởng 8,5%: bắt đầu từ năm nào cũng không đạt 2.700 USD/người; từ năm 2016, tốc độ tăng GRDP dừng ở giới hạn 10% và mức gần nhất là 2.643 USD/người.
      "
    `);
  });

  it('gives what every start asks as JSON, in the numbers of latestChange', async () => {
    const langSon = await shippedResult('lang-son-2016-2020');
    const { latestStarts } = JSON.parse(
      (await solved('--bounds', 'growth=6:10', '--to', '2600', '--json')).stdout,
    );
    const levers = [{ on: 'growth', bounds: [6, 10] as const }];
    const found = latestChange(langSon, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers });
    expect(latestStarts).toHaveLength(1);
    expect(latestStarts[0]).toMatchObject({
      target: 'grdp-per-capita',
      scenario: 'plan-8.5',
      sought: 2600,
      isKept: false,
      latest: 2017,
    });
    expect(latestStarts[0].starts).toHaveLength(5);
    for (const [i, { year, solution }] of found.starts.entries()) {
      const start = latestStarts[0].starts[i];
      expect([start.year, start.status]).toEqual([year, solution.status]);
      expect(gap(start.after, solution.after ?? 0)).toBeLessThan(1e-9);
      expect(gap(start.levers[0].after, solution.levers[0]?.after ?? 0)).toBeLessThan(1e-9);
    }
  });

  it('refuses a first year beside it', async () => {
    expect(await solved('--from', '2018')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '--latest-start: expected no --from beside it, got "--from". Every year is tried as the first that changes.\n',
    });
  });
});

describe('solve --latest-start --adds', () => {
  it('prints what each start of a measure brings, and the latest that keeps the target', async () => {
    expect((await solved('--adds', '2pp')).stdout).toMatchInlineSnapshot(`
      "Five-year socio-economic development plan 2016–2020 of Lạng Sơn province
      Target 2020: GRDP per capita about 2,600–2,700 USD per person
      Measure: growth of GRDP +2 percentage points in each year from its start on

      Scenario             Start  Result  Unit            Verdict
      ───────────────────  ─────  ──────  ──────────────  ────────
      Plan at 8.5% growth   2016   2,703  USD per person  Exceeded
      Plan at 8.5% growth   2017   2,654  USD per person  Met
      Plan at 8.5% growth   2018   2,606  USD per person  Met
      Plan at 8.5% growth   2019   2,559  USD per person  Missed
      Plan at 8.5% growth   2020   2,513  USD per person  Missed

      Plan at 8.5% growth: the target is still met if the measure starts in 2018 at the latest.
      "
    `);
    expect(
      (await solved('--by', 'growth', '--adds', '0.5 pp', '--lang', 'vi')).stdout,
    ).toMatchInlineSnapshot(`
      "Kế hoạch phát triển kinh tế - xã hội 5 năm 2016–2020 tỉnh Lạng Sơn
      Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người
      Giải pháp: tốc độ tăng GRDP +0,5 điểm phần trăm mỗi năm, kể từ năm bắt đầu

      Kịch bản                    Bắt đầu  Kết quả  Đơn vị     Đánh giá
      ──────────────────────────  ───────  ───────  ─────────  ─────────
      Kế hoạch, tăng trưởng 8,5%     2016    2.525  USD/người  Không đạt
      Kế hoạch, tăng trưởng 8,5%     2017    2.513  USD/người  Không đạt
      Kế hoạch, tăng trưởng 8,5%     2018    2.501  USD/người  Không đạt
      Kế hoạch, tăng trưởng 8,5%     2019    2.490  USD/người  Không đạt
      Kế hoạch, tăng trưởng 8,5%     2020    2.479  USD/người  Không đạt

      Kế hoạch, tăng trưởng 8,5%: bắt đầu từ năm nào cũng không đạt mục tiêu; ngay từ năm 2016, kết quả vẫn là 2.525 USD/người.
      "
    `);
  });

  it('gives the numbers of latestStart as JSON', async () => {
    const { latestStarts } = JSON.parse((await solved('--adds', '2pp', '--json')).stdout);
    expect(latestStarts).toHaveLength(1);
    expect(latestStarts[0]).toMatchObject({
      target: 'grdp-per-capita',
      scenario: 'plan-8.5',
      on: 'growth',
      adds: 2,
      unit: 'percentage points',
      latest: 2018,
    });
    // 2,467.184281248962 USD at 8.5 % (reference case), with n years at 10.5 %.
    for (const { year, value } of latestStarts[0].starts)
      expect(gap(value, 2467.184281248962 * (1.105 / 1.085) ** (2021 - year))).toBeLessThan(1e-9);
  });

  it('takes a bare number where an amount is added, and only there', async () => {
    const schools = ['--target', 'schools-total', '--by', 'indicators.nationalStandardSchools'];
    expect((await solved(...schools, '--adds', '15', '--json')).status).toBe(0);
    const refused = [
      await solved(...schools, '--adds', '15pp'),
      await solved('--adds', '2'),
      await solved('--adds', '2%'),
      await solved('--adds', '0,5pp'),
    ];
    expect(refused.map(({ status, stderr }) => [status, stderr])).toEqual([
      [
        1,
        '--adds: expected an amount in schools to add to indicators.nationalStandardSchools, got "15pp". Leave out the unit pp.\n',
      ],
      [1, '--adds: expected points such as 2pp to add to growth, got "2". Add the unit pp.\n'],
      [
        1,
        '--adds: expected points such as 2pp, or an amount such as 15, got "2%". % is relative; a change in points is written with pp.\n',
      ],
      [
        1,
        '--adds: expected points such as 2pp, or an amount such as 15, got "0,5pp". Write a decimal point, and no separator of thousands.\n',
      ],
    ]);
  });

  it('refuses in one line the options that say nothing beside it, and a size with nothing to start', async () => {
    expect(
      (await solved('--adds', '2pp', '--by', 'growth', 'deflator', '--to', '2600', '--weight', 'growth=2'))
        .stderr,
    ).toBe(
      '--adds: expected only --latest-start, --scenario, --target and --by of one assumption beside it, got "--by, --to, --weight". A measure of a size is held against the target as the plan has it.\n',
    );
    expect((await commandLine('solve', 'lang-son-2016-2020', '--adds', '2pp')).stderr).toBe(
      '--adds: expected --latest-start beside it, which says how late a measure of that size can start, got "2pp".\n',
    );
  });
});

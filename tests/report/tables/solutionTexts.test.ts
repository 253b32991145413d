import { describe, expect, it } from 'vitest';
import { latestChange } from '../../../src/analysis/backcast/latestChange.js';
import { latestStart } from '../../../src/analysis/backcast/latestStart.js';
import { stillNeeded } from '../../../src/analysis/backcast/stillNeeded.js';
import type { Language } from '../../../src/plan/LocalText.js';
import { latestChangeText } from '../../../src/report/tables/latestChangeText.js';
import { latestStartText } from '../../../src/report/tables/latestStartText.js';
import { solutionText } from '../../../src/report/tables/solutionText.js';
import { stillNeededText } from '../../../src/report/tables/stillNeededText.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const langSon = await shippedResult('lang-son-2016-2020');
const { plan } = langSon;
const languages: readonly Language[] = ['en', 'vi'];
/** The lines below the title, in both languages. */
const both = (text: (language: Language) => string) =>
  languages.map((language) => text(language).split('\n').slice(1).join('\n')).join('\n\n');

describe('stillNeededText', () => {
  it('says what stops growth, what it cannot move, and what a target needs to be computed', () => {
    const observed = [{ year: 2016, activity: 'total', growth: 6.1 }];
    const found = (target: string, to?: number) =>
      stillNeeded(langSon, { scenario: 'plan-8.5', target, observed, ...(to === undefined ? {} : { to }) });
    const text = (target: string, to?: number) =>
      both((language) => stillNeededText(plan, [found(target, to)], { observed, language }));
    expect(text('grdp-per-capita', 4500)).toMatchInlineSnapshot(`
      "Goal 2020: GRDP per capita about 2,600–2,700 USD per person
      Observed growth: GRDP 6.1% (2016)

      Scenario  As it is  Sought  Growth of   2016  In the scenario 2017–2020  Needed 2017–2020   Change  Unit  Finding
      ────────  ────────  ──────  ─────────  ─────  ─────────────────────────  ────────────────  ───────  ────  ─────────────────────────────────────
      plan-8.5     2,413   4,500  GRDP       6.100                      8.500            20.000  +11.500  %     out of reach, stopped by its bound 20

      Growth is the yearly average at constant prices. As it is: the first years as observed, the others as in the scenario.
      In the remaining years all activities change by the same points; every other assumption stays as it is.
      plan-8.5: within the bounds of growth of GRDP, the nearest to 4,500 is 3,610 USD per person.

      Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người
      Tăng trưởng đã thực hiện: GRDP 6,1% (2016)

      Kịch bản  Hiện tại  Cần đạt  Tăng trưởng   2016  Theo kịch bản 2017–2020  Cần có 2017–2020  Thay đổi  Đơn vị  Kết luận
      ────────  ────────  ───────  ───────────  ─────  ───────────────────────  ────────────────  ────────  ──────  ──────────────────────────────────
      plan-8.5     2.413    4.500  GRDP         6,100                    8,500            20,000   +11,500  %       không đạt được, dừng ở giới hạn 20

      Tốc độ tăng là bình quân năm, theo giá so sánh. Hiện tại: các năm đầu như đã thực hiện, các năm còn lại theo kịch bản.
      Trong các năm còn lại, các khu vực thay đổi cùng một số điểm phần trăm; mọi giả định khác giữ nguyên.
      plan-8.5: trong giới hạn của tốc độ tăng GRDP, gần 4.500 nhất là 3.610 USD/người."
    `);
    expect(text('forest-cover')).toMatchInlineSnapshot(`
      "Goal 2020: Forest cover about 60%
      Observed growth: GRDP 6.1% (2016)

      Scenario  As it is  Sought  Growth of   2016  In the scenario 2017–2020  Needed 2017–2020  Change  Unit  Finding
      ────────  ────────  ──────  ─────────  ─────  ─────────────────────────  ────────────────  ──────  ────  ────────────────────────
      plan-8.5      60.6    60.0  GRDP       6.100                      8.500                 …       …  %     does not move the target

      Growth is the yearly average at constant prices. As it is: the first years as observed, the others as in the scenario.
      In the remaining years all activities change by the same points; every other assumption stays as it is.

      Mục tiêu 2020: Tỷ lệ che phủ rừng khoảng 60%
      Tăng trưởng đã thực hiện: GRDP 6,1% (2016)

      Kịch bản  Hiện tại  Cần đạt  Tăng trưởng   2016  Theo kịch bản 2017–2020  Cần có 2017–2020  Thay đổi  Đơn vị  Kết luận
      ────────  ────────  ───────  ───────────  ─────  ───────────────────────  ────────────────  ────────  ──────  ───────────────────────────
      plan-8.5      60,6     60,0  GRDP         6,100                    8,500                 …         …  %       không tác động đến mục tiêu

      Tốc độ tăng là bình quân năm, theo giá so sánh. Hiện tại: các năm đầu như đã thực hiện, các năm còn lại theo kịch bản.
      Trong các năm còn lại, các khu vực thay đổi cùng một số điểm phần trăm; mọi giả định khác giữ nguyên."
    `);
    expect(text('doctors')).toMatchInlineSnapshot(`
      "Goal 2020: Doctors per 10,000 people ≥ 10 per 10,000 people
      Observed growth: GRDP 6.1% (2016)

      Scenario  As it is  Sought  Growth of   2016  In the scenario 2017–2020  Needed 2017–2020  Change  Unit  Finding
      ────────  ────────  ──────  ─────────  ─────  ─────────────────────────  ────────────────  ──────  ────  ──────────────
      plan-8.5         …    10.0  GRDP       6.100                      8.500                 …       …  %     not computable

      Growth is the yearly average at constant prices. As it is: the first years as observed, the others as in the scenario.
      In the remaining years all activities change by the same points; every other assumption stays as it is.
      plan-8.5: needs doctors per 10,000 people: the figure of 2015 and an assumption for the years of the plan.

      Mục tiêu 2020: Số bác sĩ trên 1 vạn dân ≥ 10 trên 1 vạn dân
      Tăng trưởng đã thực hiện: GRDP 6,1% (2016)

      Kịch bản  Hiện tại  Cần đạt  Tăng trưởng   2016  Theo kịch bản 2017–2020  Cần có 2017–2020  Thay đổi  Đơn vị  Kết luận
      ────────  ────────  ───────  ───────────  ─────  ───────────────────────  ────────────────  ────────  ──────  ──────────────
      plan-8.5         …     10,0  GRDP         6,100                    8,500                 …         …  %       chưa tính được

      Tốc độ tăng là bình quân năm, theo giá so sánh. Hiện tại: các năm đầu như đã thực hiện, các năm còn lại theo kịch bản.
      Trong các năm còn lại, các khu vực thay đổi cùng một số điểm phần trăm; mọi giả định khác giữ nguyên.
      plan-8.5: cần có số bác sĩ trên 1 vạn dân: số liệu năm 2015 và giả định cho các năm kế hoạch."
    `);
  });
});

describe('latestChangeText', () => {
  it('tells several assumptions, one that needs no change, one that has no effect and one not computable', () => {
    const levers = [
      { on: 'growth', bounds: [6, 10] as const },
      { on: 'deflator', bounds: [0, 4] as const },
    ];
    const perCapita = [2400, 2700, 3000].map((to) =>
      latestChange(langSon, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers, to }),
    );
    expect(both((language) => latestChangeText(plan, perCapita, language))).toMatchInlineSnapshot(`
      "Goal 2020: GRDP per capita about 2,600–2,700 USD per person

      Scenario  Latest start  As it is  Sought  Assumption                 Is  Must be  Change  Unit  Finding
      ────────  ────────────  ────────  ──────  ──────────────────────  ─────  ───────  ──────  ────  ─────────────────────────────────────
      plan-8.5  2017             2,467   2,700  Growth of GRDP          8.500    9.664  +1.164  %     reaches it
      plan-8.5  2017             2,467   2,700  Change of the deflator  2.734    3.962  +1.227  %     reaches it
      plan-8.5  none             2,467   3,000  Growth of GRDP          8.500   10.000  +1.500  %     out of reach, stopped by its bound 10
      plan-8.5  none             2,467   3,000  Change of the deflator  2.734    4.000  +1.266  %     out of reach, stopped by its bound 4

      Levels are yearly averages from the start on (from the first year where none reaches it); every other assumption stays as it is.
      plan-8.5: keeps 2,400 USD per person as it is; nothing has to change.
      plan-8.5: 2,700 USD per person is still reached where the change starts in 2017 at the latest; from 2018 on, growth of GRDP stops at its bound 10%, change of the deflator stops at its bound 4% and the nearest is 2,667.1 USD per person.
      plan-8.5: no start reaches 3,000 USD per person: from 2016 on, growth of GRDP stops at its bound 10%, change of the deflator stops at its bound 4% and the nearest is 2,809.4 USD per person.

      Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người

      Kịch bản  Chậm nhất  Hiện tại  Cần đạt  Giả định                        Theo kịch bản  Cần có  Thay đổi  Đơn vị  Kết luận
      ────────  ─────────  ────────  ───────  ──────────────────────────────  ─────────────  ──────  ────────  ──────  ──────────────────────────────────
      plan-8.5  2017          2.467    2.700  Tốc độ tăng GRDP                        8,500   9,664    +1,164  %       đạt
      plan-8.5  2017          2.467    2.700  Mức tăng chỉ số giảm phát GRDP          2,734   3,962    +1,227  %       đạt
      plan-8.5  không có      2.467    3.000  Tốc độ tăng GRDP                        8,500  10,000    +1,500  %       không đạt được, dừng ở giới hạn 10
      plan-8.5  không có      2.467    3.000  Mức tăng chỉ số giảm phát GRDP          2,734   4,000    +1,266  %       không đạt được, dừng ở giới hạn 4

      Các mức là bình quân năm kể từ năm bắt đầu (từ năm đầu kỳ nếu không có năm nào đạt); mọi giả định khác giữ nguyên.
      plan-8.5: đạt 2.400 USD/người mà không cần thay đổi gì.
      plan-8.5: muốn đạt 2.700 USD/người thì phải bắt đầu thay đổi chậm nhất từ năm 2017; từ năm 2018, tốc độ tăng GRDP dừng ở giới hạn 10%, mức tăng chỉ số giảm phát GRDP dừng ở giới hạn 4% và mức gần nhất là 2.667,1 USD/người.
      plan-8.5: bắt đầu từ năm nào cũng không đạt 3.000 USD/người: từ năm 2016, tốc độ tăng GRDP dừng ở giới hạn 10%, mức tăng chỉ số giảm phát GRDP dừng ở giới hạn 4% và mức gần nhất là 2.809,4 USD/người."
    `);
    const others = [
      { target: 'share-services', to: 60.5 },
      { target: 'doctors', to: 10 },
    ].map((sought) => latestChange(langSon, { scenario: 'plan-8.5', ...sought, levers: [{ on: 'growth' }] }));
    const texts = others.map((other) => both((language) => latestChangeText(plan, [other], language)));
    expect(texts.join('\n\n')).toMatchInlineSnapshot(`
      "Goal 2020: Share of services in GRDP (current prices) 60–61%

      Scenario  Latest start  As it is  Sought  Assumption         Is  Must be  Change  Unit  Finding
      ────────  ────────────  ────────  ──────  ──────────────  ─────  ───────  ──────  ────  ────────────────────────
      plan-8.5  none             60.00   60.50  Growth of GRDP  8.500        …   0.000  %     does not move the target

      Levels are yearly averages from the start on (from the first year where none reaches it); every other assumption stays as it is.
      plan-8.5: growth of GRDP does not move the target.

      Mục tiêu 2020: Tỷ trọng dịch vụ trong GRDP (giá hiện hành) 60–61%

      Kịch bản  Chậm nhất  Hiện tại  Cần đạt  Giả định          Theo kịch bản  Cần có  Thay đổi  Đơn vị  Kết luận
      ────────  ─────────  ────────  ───────  ────────────────  ─────────────  ──────  ────────  ──────  ───────────────────────────
      plan-8.5  không có      60,00    60,50  Tốc độ tăng GRDP          8,500       …     0,000  %       không tác động đến mục tiêu

      Các mức là bình quân năm kể từ năm bắt đầu (từ năm đầu kỳ nếu không có năm nào đạt); mọi giả định khác giữ nguyên.
      plan-8.5: tốc độ tăng GRDP không tác động đến mục tiêu.

      Goal 2020: Doctors per 10,000 people ≥ 10 per 10,000 people

      Scenario  Latest start  As it is  Sought  Assumption         Is  Must be  Change  Unit  Finding
      ────────  ────────────  ────────  ──────  ──────────────  ─────  ───────  ──────  ────  ──────────────
      plan-8.5  …                    …    10.0  Growth of GRDP  8.500        …   0.000  %     not computable

      Levels are yearly averages from the start on (from the first year where none reaches it); every other assumption stays as it is.
      plan-8.5: needs doctors per 10,000 people: the figure of 2015 and an assumption for the years of the plan.

      Mục tiêu 2020: Số bác sĩ trên 1 vạn dân ≥ 10 trên 1 vạn dân

      Kịch bản  Chậm nhất  Hiện tại  Cần đạt  Giả định          Theo kịch bản  Cần có  Thay đổi  Đơn vị  Kết luận
      ────────  ─────────  ────────  ───────  ────────────────  ─────────────  ──────  ────────  ──────  ──────────────
      plan-8.5  …                 …     10,0  Tốc độ tăng GRDP          8,500       …     0,000  %       chưa tính được

      Các mức là bình quân năm kể từ năm bắt đầu (từ năm đầu kỳ nếu không có năm nào đạt); mọi giả định khác giữ nguyên.
      plan-8.5: cần có số bác sĩ trên 1 vạn dân: số liệu năm 2015 và giả định cho các năm kế hoạch."
    `);
  });
});

describe('latestStartText', () => {
  it('needs what a target lacks that cannot be computed', () => {
    const found = latestStart(langSon, {
      scenario: 'plan-8.5',
      target: 'doctors',
      on: 'population',
      adds: -0.25,
    });
    expect(both((language) => latestStartText(plan, [found], language))).toMatchInlineSnapshot(`
      "Goal 2020: Doctors per 10,000 people ≥ 10 per 10,000 people
      Measure: growth of population −0.25 percentage points in each year from its start on

      Scenario  Start  Outcome  Unit               Verdict
      ────────  ─────  ───────  ─────────────────  ──────────────
      plan-8.5   2016        …  per 10,000 people  Not computable
      plan-8.5   2017        …  per 10,000 people  Not computable
      plan-8.5   2018        …  per 10,000 people  Not computable
      plan-8.5   2019        …  per 10,000 people  Not computable
      plan-8.5   2020        …  per 10,000 people  Not computable

      plan-8.5: needs doctors per 10,000 people: the figure of 2015 and an assumption for the years of the plan.

      Mục tiêu 2020: Số bác sĩ trên 1 vạn dân ≥ 10 trên 1 vạn dân
      Giải pháp: tốc độ tăng dân số −0,25 điểm phần trăm mỗi năm, kể từ năm bắt đầu

      Kịch bản  Bắt đầu  Kết quả  Đơn vị          Đánh giá
      ────────  ───────  ───────  ──────────────  ──────────────
      plan-8.5     2016        …  trên 1 vạn dân  Chưa tính được
      plan-8.5     2017        …  trên 1 vạn dân  Chưa tính được
      plan-8.5     2018        …  trên 1 vạn dân  Chưa tính được
      plan-8.5     2019        …  trên 1 vạn dân  Chưa tính được
      plan-8.5     2020        …  trên 1 vạn dân  Chưa tính được

      plan-8.5: cần có số bác sĩ trên 1 vạn dân: số liệu năm 2015 và giả định cho các năm kế hoạch."
    `);
  });
});

describe('texts of solutions', () => {
  it.each(languages)('are empty where there is none (%s)', (language) => {
    const texts = [
      solutionText(plan, [], language),
      stillNeededText(plan, [], { observed: [], language }),
      latestStartText(plan, [], language),
      latestChangeText(plan, [], language),
    ];
    expect(texts).toEqual(['', '', '', '']);
  });
});

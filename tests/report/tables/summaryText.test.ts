import { describe, expect, it } from 'vitest';
import { scorecard } from '../../../src/analysis/scorecard.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { summaryText } from '../../../src/report/tables/summaryText.js';

const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), {
  scenarios: ['plan-8.5', 'outturn'],
});
const card = scorecard(result);

describe('summaryText', () => {
  it('is a page an official can read', () => {
    expect(summaryText(result, card, 'vi')).toMatchInlineSnapshot(`
      "Kế hoạch phát triển kinh tế - xã hội 5 năm 2016–2020 tỉnh Lạng Sơn
      Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người

      Kịch bản  Tên                                Tăng trưởng %  Cơ cấu 2020 %             USD/người 2020  Đánh giá
      ────────  ─────────────────────────────────  ─────────────  ────────────────────────  ──────────────  ────────────────
      plan-8.5  Kế hoạch, tăng trưởng 8,5%                  8,50  19,5 / 20,5 / 60,0                 2.467  Không đạt (−133)
      outturn   Thực tế 2016–2020 (đánh giá 2020)           5,35  20,8 / 23,6 / 50,9 / 4,8           1.917  Không đạt (−683)

      29 chỉ tiêu  Đạt  Vượt  Đã đạt từ đầu kỳ  Không đạt  Chưa tính được
      ───────────  ───  ────  ────────────────  ─────────  ──────────────
      plan-8.5       7     0                 1          2              19
      outturn        0     0                 0          5              24

      Năm gốc 2015 (plan-time): Số liệu tỉnh biết khi thông qua kế hoạch (ba khu vực, chưa tách thuế sản phẩm); giá so sánh 2015. GRDP năm gốc = GRDP bình quân đầu người × dân số trung bình.
      Năm gốc 2015 (2020-evaluation): Đánh giá năm 2020 (Kế hoạch 152/KH-UBND), sau khi đánh giá lại GDP, có thuế sản phẩm; giá so sánh 2015. GRDP năm gốc = GRDP bình quân đầu người × dân số trung bình.
      outturn: GRDP tăng 5,35%/năm theo quyền số 2015; số công bố 5,45% (giá so sánh 2010)."
    `);
  });

  it('shows, rather than hides, that growth by activity adds up to less than the published total', () => {
    // KH152-2020 publishes 5.45 % at constant 2010 prices; with the weights of 2015 its components give 5.35 %.
    expect(summaryText(result, card, 'en')).toContain(
      'outturn: GRDP grows 5.35% a year with the weights of 2015; published 5.45% (constant 2010 prices).',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { commandLine } from './commandLine.js';

const solved = (...words: string[]) =>
  commandLine('solve', 'lang-son-2021-2025', '--weights', '20:24:26:30', ...words);

describe('solve --observed with quarters', () => {
  it('prints what the remaining quarters need for growth of the year', async () => {
    expect(
      (await solved('--observed', '2025-Q1=6.9%', '2025-Q2=7.5%', '--to', '8%', '8.3%')).stdout,
    ).toMatchInlineSnapshot(`
      "Plan to restructure the economy 2021–2025 of Lạng Sơn province
      Observed growth: GRDP 6.9% (Q1 2025), 7.5% (Q2 2025)

      Scenario           Target  Growth of  Scenario 2025  Required 2025  So far  Growth %  Weight %  Still to come  Required
      ─────────────────  ──────  ─────────  ─────────────  ─────────────  ──────  ────────  ────────  ─────────────  ────────
      Plan at 7% growth    8.00  GRDP                7.00           8.00  H1          7.23     44.00  Q3–Q4              8.61
      Plan at 7% growth    8.30  GRDP                7.00           8.30  H1          7.23     44.00  Q3–Q4              9.14

      Growth is over the same part of the year before, at constant prices; each part counts by its level in the year before.
      All activities gain the same points over their growth of the year in the scenario.
      Weights of the quarters: as given.
      1.00 percentage points less in Q3 takes 0.87 percentage points more in Q4.
      "
    `);
  });

  it('prints it in Vietnamese, with half a year as offices cumulate it', async () => {
    const { stdout } = await solved('--observed', '2025-H1=7.5%', '--to', '8%', '--lang', 'vi');
    expect(stdout).toMatchInlineSnapshot(`
      "Kế hoạch cơ cấu lại nền kinh tế 2021–2025 tỉnh Lạng Sơn
      Tăng trưởng đã thực hiện: GRDP 7,5% (6 tháng đầu năm 2025)

      Kịch bản                  Cần đạt  Tăng trưởng  Theo kịch bản 2025  Cần có 2025  Đã có            Tăng %  Quyền số %  Còn lại           Cần có
      ────────────────────────  ───────  ───────────  ──────────────────  ───────────  ───────────────  ──────  ──────────  ────────────────  ──────
      Kế hoạch, tăng trưởng 7%     8,00  GRDP                       7,00         8,00  6 tháng đầu năm    7,50       44,00  6 tháng cuối năm    8,39

      Tốc độ tăng so với cùng kỳ năm trước, theo giá so sánh; mỗi kỳ có quyền số theo giá trị của năm trước.
      Các khu vực tăng thêm cùng một số điểm phần trăm so với tốc độ cả năm của kịch bản.
      Quyền số các quý: như đã cho.
      Quý III thấp hơn 1,00 điểm phần trăm thì quý IV phải cao hơn 0,87 điểm phần trăm.
      "
    `);
  });

  it('gives it as JSON, quarter by quarter', async () => {
    const told = JSON.parse((await solved('--observed', '2025-9M=7%', '--to', '8%', '--json')).stdout);
    expect(told).toMatchObject({ year: 2025, observed: [{ part: '9M', growth: 7 }] });
    // (8 - 0.7 x 7) / 0.3
    expect(told.solutions[0].growth[0].needed).toBeCloseTo(31 / 3, 9);
    expect(told.solutions[0].growth[0].quarters).toHaveLength(4);
  });

  it('says what is no part of a year, no rate, and no weights', async () => {
    expect((await solved('--observed', '2025-Q5=7%', '2025-Q1=7')).stderr.trim().split('\n')).toEqual([
      '--observed: expected a part of a year: Q1, Q2, Q3, Q4, H1, H2, 9M, such as 2025-Q1=6.9%, got "2025-Q5=7%".',
      '--observed: expected growth of a year, such as 2016=6.1%, or of an activity in it, such as 2016.services=8%, got "2025-Q1=7". Add the % sign.',
    ]);
    const call = ['solve', 'lang-son-2021-2025', '--weights', '20:30:50'];
    expect((await commandLine(...call, '--observed', '2025-Q1=7%')).stderr).toBe(
      '--weights: expected the shares of the four quarters, per cent of the year before, such as 20:24:26:30 or services=20:24:26:30, got "20:30:50".\n',
    );
    expect((await commandLine(...call)).stderr).toBe(
      '--weights: expected --observed beside it, with parts of a year such as 2025-Q1=6.9%, got "20:30:50".\n',
    );
  });
});

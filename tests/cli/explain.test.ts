import { describe, expect, it } from 'vitest';
import { commandLine } from './commandLine.js';

describe('explain', () => {
  it('takes the gap between plan and outturn apart, and leaves nothing over', async () => {
    const { status, stdout } = await commandLine('explain', 'lang-son-2016-2020', '--json');
    expect(status).toBe(0);
    const found = JSON.parse(stdout);
    expect([found.from.scenario, found.to.scenario, found.year]).toEqual(['plan-8.5', 'outturn', 2020]);
    const sum = found.factors.reduce((total: number, { value }: { value: number }) => total + value, 0);
    expect(Math.abs(sum - found.gap)).toBeLessThan(1e-12 * Math.abs(found.gap));
  });

  it('prints a table in Vietnamese, from a target too', async () => {
    const { stdout } = await commandLine(
      'explain',
      'lang-son-2016-2020',
      'grdp-per-capita',
      'outturn',
      '--lang',
      'vi',
    );
    expect(stdout).toMatchInlineSnapshot(`
      "Kế hoạch phát triển kinh tế - xã hội 5 năm 2016–2020 tỉnh Lạng Sơn
      Từ: GRDP bình quân đầu người, theo kịch bản “Kế hoạch, tăng trưởng 8,5%” (số liệu 12/2015)
      Đến: Thực tế 2016–2020 (đánh giá 2020) (số liệu 9/2020)
      GRDP bình quân đầu người năm 2020: 2.650,0 → 1.917,4 USD/người, chênh lệch −732,6

      Yếu tố                                                  USD/người  % chênh lệch        Từ       Đến  Đơn vị
      ──────────────────────────────────────────────────────  ─────────  ────────────  ────────  ────────  ──────────────
      Số liệu gốc                                                −269,1          36,7  1.603,87  1.424,12  USD/người
      Tăng trưởng thực                                           −333,5          45,5      8,50      5,35  %/năm
       Nông, lâm nghiệp và thủy sản, tăng trưởng riêng            −24,7           3,4      2,34      1,24  %/năm
       Nông, lâm nghiệp và thủy sản, tỷ trọng ban đầu              +2,4          −0,3     26,12     25,63  % GRDP năm gốc
       Công nghiệp - xây dựng, tăng trưởng riêng                  +72,6          −9,9      9,58     12,76  %/năm
       Công nghiệp - xây dựng, tỷ trọng ban đầu                   −10,3           1,4     19,51     17,39  % GRDP năm gốc
       Dịch vụ, tăng trưởng riêng                                −320,9          43,8     10,66      5,07  %/năm
       Dịch vụ, tỷ trọng ban đầu                                   −4,6           0,6     54,37     50,27  % GRDP năm gốc
       Thuế sản phẩm trừ trợ cấp sản phẩm, tăng trưởng riêng        0,0           0,0     −0,83     −0,83  %/năm
       Thuế sản phẩm trừ trợ cấp sản phẩm, tỷ trọng ban đầu       −48,0           6,5      0,00      6,71  % GRDP năm gốc
      Giá (chỉ số giảm phát)                                     −130,0          17,7      4,21      3,02  %/năm
      Tỷ giá                                                        0,0           0,0      1,36      1,36  %/năm
      Dân số                                                        0,0           0,0      0,90      0,90  %/năm
      Cộng                                                       −732,6         100,0

      Phương pháp: chỉ số Divisia trung bình lôgarit (LMDI); không phụ thuộc thứ tự, không có phần dư.
      "
    `);
  });

  it('asks for the cases where the plan names none, and refuses a third', async () => {
    expect((await commandLine('explain', 'data/template')).stderr).toBe(
      'to: expected a scenario (plan, services-led, border-closed) or a target, got nothing. Name both cases: explain <plan-folder> <from> <to>.\n',
    );
    expect((await commandLine('explain', 'lang-son-2016-2020', 'plan-8', 'plan-9', 'outturn')).stderr).toBe(
      'cases: expected at most two cases: from and to, got "outturn".\n',
    );
  });

  it.each([
    [
      'plan plans',
      'to: expected a scenario (plan, services-led, border-closed) or a target, got "plans". Did you mean plan?',
    ],
    [
      'growht plan',
      'from: expected a scenario (plan, services-led, border-closed) or a target, got "growht". Did you mean growth?',
    ],
    ['per-capita@pln plan', 'cases: expected the id of a simulated scenario, got "pln". Did you mean plan?'],
    [
      'growth plan',
      'cases: expected a target for the level of GRDP per capita in USD per person in 2020, got "growth".',
    ],
  ])('tells a case that there is not by its place, with the nearest name: %s', async (cases, expected) => {
    const { status, stderr } = await commandLine('explain', 'data/template', ...cases.split(' '));
    expect([status, stderr]).toEqual([1, `${expected}\n`]);
  });

  it('refuses an assumption to give way where both cases are scenarios, which are taken as they are', async () => {
    const { status, stderr, stdout } = await commandLine('explain', 'lang-son-2016-2020', '--by', 'nonsense');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      '--by: expected a target among the two cases, got "nonsense". A scenario is taken as it is: nothing gives way. Name a target, or leave --by out.\n',
    );
  });
});

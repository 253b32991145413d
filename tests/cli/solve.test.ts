import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gap } from '../fixtures/nearness.js';
import { commandLine, root, temporaryFolder } from './commandLine.js';

describe('solve', () => {
  it('gives the growth that the target needs, to all digits as JSON', async () => {
    const { status, stdout } = await commandLine(
      'solve',
      'lang-son-2016-2020',
      '--scenario',
      'plan-8.5',
      '--target',
      'grdpPerCapita',
      '--by',
      'growth',
      '--json',
    );
    expect(status).toBe(0);
    const { solutions } = JSON.parse(stdout);
    // The reference cases of 2,600, 2,650 and 2,700 USD.
    const expected = [9.643802808296575, 10.06230277568527, 10.474532681825766];
    expect(solutions).toHaveLength(3);
    for (const [i, rate] of expected.entries()) {
      expect(solutions[i]).toMatchObject({
        target: 'grdp-per-capita',
        scenario: 'plan-8.5',
        status: 'reached',
        sought: 2600 + 50 * i,
      });
      expect(gap(solutions[i].levers[0].after, rate)).toBeLessThan(1e-9);
    }
  });

  it('prints a table, in Vietnamese with decimal commas, and says what stops it', async () => {
    const { stdout } = await commandLine(
      'solve',
      'lang-son-2016-2020',
      '--scenario',
      'plan-8.5',
      '--to',
      '2600',
      '--bounds',
      'growth=8%:9%',
      '--lang',
      'vi',
    );
    expect(stdout).toMatchInlineSnapshot(`
      "Kế hoạch phát triển kinh tế - xã hội 5 năm 2016–2020 tỉnh Lạng Sơn
      Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người

      Kịch bản                    Hiện tại  Cần đạt  Giả định          Theo kịch bản  Cần có  Thêm mỗi năm, điểm phần trăm  Đơn vị  Kết luận
      ──────────────────────────  ────────  ───────  ────────────────  ─────────────  ──────  ────────────────────────────  ──────  ─────────────────────────────────
      Kế hoạch, tăng trưởng 8,5%     2.467    2.600  Tốc độ tăng GRDP          8,500   9,000                        +0,500  %       không đạt được, dừng ở giới hạn 9

      Các mức là bình quân năm của các năm được thay đổi; mọi giả định khác giữ nguyên.
      Kế hoạch, tăng trưởng 8,5%: trong giới hạn của tốc độ tăng GRDP (8–9%), gần 2.600 nhất là 2.525 USD/người.
      "
    `);
  });

  it('says everything that is wrong with the call, and exits with 1', async () => {
    const { status, stderr } = await commandLine(
      'solve',
      'lang-son-2016-2020',
      '--by',
      'growth',
      '--bounds',
      'grwth=8:9',
      '--weight',
      'growth=much',
    );
    expect([status, stderr]).toEqual([
      1,
      '--bounds: expected an assumption named in --by, got "grwth=8:9". Did you mean growth?\n--weight: expected a weight such as deflator=2, got "growth=much".\n',
    ]);
    expect((await commandLine('solve', 'lang-son-2016-2020', '--target', 'shareOfGrdp')).stderr).toBe(
      '--target: expected the id or the indicator of a target, got "shareOfGrdp". Several have it: share-agriculture, share-industry-construction, share-services.\n',
    );
  });

  it('lets the investment rate change where growth follows it and nothing else is said', async () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'data/template'), folder, { recursive: true });
    const scenarios = join(folder, 'scenarios.yaml');
    const text = readFileSync(scenarios, 'utf8');
    const start = text.indexOf('  # - id: by-investment');
    const end = text.indexOf('  # A scenario can change', start);
    const byInvestment = text.slice(start, end).replaceAll(/^ {2}# /gm, '  ');
    writeFileSync(scenarios, `${text.slice(0, start)}${byInvestment}${text.slice(end)}`);
    const { status, stdout } = await commandLine('solve', folder, '--to', '2600', '--json');
    const { solutions } = JSON.parse(stdout);
    expect([
      status,
      ...solutions.map(({ scenario, levers }: { scenario: string; levers: { on: string }[] }) => [
        scenario,
        levers[0]?.on,
      ]),
    ]).toEqual([
      0,
      ['plan', 'growth'],
      ['services-led', 'growth'],
      ['by-investment', 'investment'],
      ['border-closed', 'growth'],
    ]);
    expect(
      (await commandLine('solve', folder, '--scenario', 'by-investment', '--by', 'growth')).stderr,
    ).toContain('--by: expected an assumption of the scenario by-investment: investment, deflator');
  });

  it('tells of its own options what is wrong with a bound, a year, or a point that may part thousands', async () => {
    const told = async (...words: readonly string[]) =>
      (await commandLine('solve', 'lang-son-2016-2020', '--scenario', 'plan-8.5', ...words)).stderr.trim();
    expect([
      await told('--bounds', 'growth=10:6'),
      await told('--staying', '2010'),
      await told('--to', '2.600'),
      await told('--to', '2,600'),
      await told('--to', '\u22122600'),
      await told('--to', '1e18'),
      await told('--bounds', 'growth=6\u201310'),
    ]).toEqual([
      '--bounds.growth: expected two numbers, the lower bound before the upper, got [10,6].',
      '--staying: expected a projected year, 2016 to 2020, got 2010.',
      '--to: expected a number, got "2.600". Write 2600 or 2.6: a point before three digits may part thousands.',
      '--to: expected a number, got "2,600". Write a decimal point, and no separator of thousands.',
      '--to: expected a number, got "\u22122600". Write the minus sign as a hyphen: -.',
      '--to: expected a number in USD per person, below 10^15, got 1000000000000000000.',
      '--bounds: expected bounds such as growth=6:10, got "growth=6\u201310". Write growth=6:10.',
    ]);
  });

  it('tells what growth gives a probability, and refuses a probability without its sign', async () => {
    const asked = (...words: readonly string[]) =>
      commandLine('solve', 'lang-son-2016-2020', '--scenario', 'plan-8.5', ...words);
    const { stdout } = await asked('--target', 'grdp-growth', '--probability', '50%', '--lang', 'vi');
    expect(stdout).toContain('Mức cần có để đạt ở 50 trong 100 tương lai');
    expect(stdout).toMatch(/Kế hoạch, tăng trưởng 8,5% +65% +Tốc độ tăng GRDP +8,50 +8,0\d ± 0,01 \(%\)/);
    expect((await asked('--probability', '0.8')).stderr).toBe(
      '--probability: expected a probability such as 80%, got "0.8". Write 80% if it is a part of one, 0.8% if it is in per cent.\n',
    );
    expect((await asked('--probability', '80%', '--to', '2600')).stderr).toContain(
      '--probability: expected only --scenario, --target and --by of one assumption beside it, got "--to".',
    );
  });
});

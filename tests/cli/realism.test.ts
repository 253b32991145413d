import { describe, expect, it } from 'vitest';
import { commandLine } from './commandLine.js';

describe('realism', () => {
  it('prints what a scenario asks beside the past, and what is needed for the rest', async () => {
    const { status, stdout } = await commandLine('realism', 'lang-son-2016-2020', '--scenario', 'plan-8.5');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /ICOR, indirect \(investment as targeted\) +4\.90 +ratio +… +below both averages over 5 years of 2011–2016 \(5\.36\) +Demanding \(by the country’s past\)/,
    );
    expect(stdout).toContain(
      '- Growth of labour productivity. Missing: the labour force of 2015 and 2020 in one vintage',
    );
    const vietnamese = (
      await commandLine('realism', 'lang-son-2021-2025', '--lang', 'vi', '--scenario', 'plan-7')
    ).stdout;
    expect(vietnamese).toMatch(
      /Tốc độ tăng GRDP bình quân năm +7,00 +% .* Đòi hỏi cao \(so với quá khứ của cả nước\)\n/,
    );
  });

  it('names the scenarios in which something is missing, where there are several', async () => {
    const { stdout } = await commandLine('realism', 'lang-son-2016-2020');
    expect(stdout).toContain(
      '\n- All scenarios: Growth of labour productivity. Missing: the labour force of 2015',
    );
    expect(stdout).toContain(
      '\n- Actual 2016–2020 (2020 evaluation): ICOR, indirect. Missing: total social investment',
    );
    const vietnamese = (await commandLine('realism', 'lang-son-2021-2025', '--lang', 'vi')).stdout;
    expect(vietnamese).toContain('\n- Mọi kịch bản: Tốc độ tăng năng suất lao động. Còn thiếu:');
  });

  it('gives the rows as JSON up to the year asked for', async () => {
    const told = JSON.parse(
      (await commandLine('realism', 'lang-son-2016-2020', '--json', '--until', '2015')).stdout,
    );
    const years = told.rows.flatMap(({ comparisons }: { comparisons: { values: { to: number }[] }[] }) =>
      comparisons.flatMap(({ values }) => values.map(({ to }) => to)),
    );
    expect(Math.max(...years)).toBe(2015);
  });

  it('refuses a year that is none', async () => {
    const { status, stderr } = await commandLine('realism', 'lang-son-2016-2020', '--until', 'today');
    expect(status).toBe(1);
    expect(stderr).toBe('--until: expected a year such as 2020, got "today".\n');
    expect((await commandLine('realism', 'lang-son-2016-2020', '--until', '20155')).stderr).toBe(
      '--until: expected a year such as 2020, got "20155".\n',
    );
  });

  it('refuses an end before all that is on record, and names the years there are', async () => {
    expect(await commandLine('realism', 'lang-son-2016-2020', '--until', '1800')).toEqual({
      status: 1,
      stdout: '',
      stderr: '--until: expected a year from 2010 on (the past on record runs to 2022), got 1800.\n',
    });
    expect((await commandLine('realism', 'lang-son-2016-2020', '--until', '2010')).status).toBe(0);
  });
});

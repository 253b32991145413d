import { describe, expect, it } from 'vitest';
import { commandLine } from './commandLine.js';
import { firstTime, importCase } from './importCase.js';

/** What an import of one table of text answers in Vietnamese. */
async function answerTo(...lines: readonly string[]) {
  const { plan, written } = await importCase();
  const file = written('bang.csv', lines.join('\n'));
  const words = ['--publisher', 'Cục Thống kê', ...firstTime, '--lang', 'vi', '--dry-run'];
  return commandLine('import', file, '--into', plan, ...words);
}

describe('import in Vietnamese', () => {
  it('calls series and activities by their labels', async () => {
    const { stdout } = await answerTo(
      'GRDP theo giá hiện hành',
      'Đơn vị tính: Tỷ đồng',
      ',2019,2020',
      'Tổng số,30,33',
      'Dịch vụ,10,11',
    );
    expect(stdout).toMatch(/Tổng số +GRDP +Tổng số +hiện hành +tỷ đồng/);
    expect(stdout).toMatch(/Dịch vụ +GRDP +Dịch vụ +hiện hành +tỷ đồng/);
  });

  it('tells two figures of one thing with its name, its unit and decimal commas', async () => {
    const { stderr } = await answerTo(
      'Dân số trung bình',
      'Đơn vị tính: Nghìn người',
      ',2019,2020,2020',
      'Dân số trung bình,781.6,788.7,789.0',
    );
    expect(stderr).toContain(
      'ô D4: cần 788,7 ở C4, như đã có cho Dân số trung bình, 2020 trong bộ số liệu yearbook, nhưng gặp 789,0 (nghìn người).',
    );
  });

  it('tells which units would do, and asks for one that is missing, in Vietnamese', async () => {
    const wrong = await answerTo(
      'GRDP bình quân đầu người',
      'Đơn vị tính: kg',
      ',2019,2020',
      'Tổng số,42,43',
    );
    expect(wrong.stderr).toContain(
      'cần triệu đồng/người, USD/người, đơn vị của GRDP bình quân đầu người, hoặc',
    );
    const none = await answerTo('GRDP theo giá hiện hành', ',2019,2020', 'Tổng số,30,33');
    expect(none.stderr).toContain('chẳng hạn --unit "tỷ đồng".');
  });

  it('tells both readings of a number that has two, with a decimal comma', async () => {
    const { stderr } = await answerTo(
      'Cơ cấu GRDP theo giá hiện hành',
      'Đơn vị tính: %',
      ',2019,2020',
      'Tổng số,100,100',
      'Dịch vụ,"51,5","1.234"',
    );
    expect(stderr).toContain('Số này là 1234 hoặc 1,234: hãy');
  });
});

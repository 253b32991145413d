import { describe, expect, it } from 'vitest';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { consistencyTable } from '../../../src/report/tables/consistencyTable.js';

const folder = await readPlanFolder('data/lang-son-2016-2020');

describe('consistencyTable', () => {
  it('says that the targets can hold, on what, and gives the arithmetic of the plan', async () => {
    const { rows } = consistencyTable(await targetConsistency(folder), folder.plan, 'vi');
    expect(rows.map(({ part }) => part)).toEqual([
      'Kết luận',
      'Tính với',
      'Phép tính',
      'Phép tính',
      'Phép tính',
    ]);
    expect(rows[0]?.['finding']).toContain('29 chỉ tiêu có thể cùng đạt');
    expect(rows[1]?.['finding']).toContain('1,36%');
  });

  it('has a row for each line of a conflict, and the least change', async () => {
    // Reference cases of Lạng Sơn: at the deflator of the country, 9 % growth gives 2,524.558 USD.
    const report = await targetConsistency(folder, { drivers: { deflator: 'scenario' } });
    const { rows } = consistencyTable(report, folder.plan, 'en');
    expect(rows.filter(({ part }) => part === 'Conflict')).toHaveLength(6);
    expect(rows.filter(({ part }) => part === 'Least change')).toEqual([
      {
        part: 'Least change',
        finding: '“GRDP per capita”: lower bound 2,600 USD per person → 2,524.6 USD per person',
      },
    ]);
  });
});

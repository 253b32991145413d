import { expect, it } from 'vitest';
import { importTables } from '../../../src/files/tables/importTables.js';
import { tableImport } from '../../fixtures/tableImport.js';

const { at, written } = tableImport();

it('takes no figures of a later publication into a vintage that was published before', async () => {
  const told = { publisher: 'Cục Thống kê', published: '2024-06', vintage: 'kept' } as const;
  const table = (value: string) =>
    written(['GRDP giá hiện hành (tỷ đồng);;', ';2018;2019', `Dịch vụ;${value};22,5`]);
  await importTables([table('20,5')], at('plan'), told);
  // The second call says no vintage: that of the first is kept.
  const later = { publisher: 'Cục Thống kê', dryRun: true } as const;
  await expect(importTables([table('20,5')], at('plan'), { ...later, published: '2025-06' })).rejects.toThrow(
    '--published: expected 2024-06, when the vintage kept of plan.yaml was published, got "2025-06". Name a vintage of its own with --vintage for a later publication, or leave --published out.',
  );
  for (const published of ['2024-06', '2024', undefined])
    expect((await importTables([table('20,5')], at('plan'), { ...later, published })).vintage).toBe('kept');
  await expect(
    importTables([table('20,5')], at('plan'), { ...later, vintage: 'other', published: '6/2025' }),
  ).rejects.toThrow(
    '--published: expected when it was published, such as "2015-12", got "6/2025". Write 2025-06.',
  );
  const own = { ...later, vintage: 'later', published: '2025-06' };
  expect((await importTables([table('20,7')], at('plan'), own)).newVintage?.published).toBe('2025-06');
});

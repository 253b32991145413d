import { expect, it } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { courseText } from '../../../src/report/tables/courseText.js';

it('says the unit of the pace still needed once, also where it is a range', async () => {
  const run = (await openPlan('notebooks/cao-bang-2016-2020', { language: 'en' })).simulate();
  const told = (['en', 'vi'] as const).map((language) =>
    run.backtest.flatMap((row) => courseText(row, run.plan, sentences(language))).join('\n'),
  );
  expect(told[0]).toContain('the years left need 100–150 beds a year');
  expect(told[0]).toContain('the years left need 17 doctors a year');
  expect(told[1]).toContain('các năm còn lại cần 100–150 giường bệnh mỗi năm');
});

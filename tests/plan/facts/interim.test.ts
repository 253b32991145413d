import { describe, expect, it } from 'vitest';
import { smallPlan } from '../../fixtures/smallPlan.js';

const last = 'exports,total,,million USD,2015,99,reported,early,yearbook,\n';
const level = (period: string, value: number) =>
  `grdp,total,constant2010,billion VND,${period},${value},reported,early,yearbook,\n`;
const withRows = (...rows: readonly string[]) => smallPlan({ 'facts.csv': [[last, last + rows.join('')]] });

describe('figures of parts of a year', () => {
  it('stand apart from those of whole years', async () => {
    const rows = [
      level('2014-Q1', 3000),
      level('2014-H1', 7000),
      level('2014-9M', 11000),
      level('2014', 15000),
    ];
    const { dataset } = await (await withRows(...rows)).read();
    expect(dataset.interim?.map(({ part, value }) => [part, value])).toEqual([
      ['Q1', 3000],
      ['H1', 7000],
      ['9M', 11000],
    ]);
    expect(dataset.observations.filter(({ indicator }) => indicator === 'grdp')).toHaveLength(1);
    expect((await (await smallPlan()).read()).dataset.interim).toBeUndefined();
  });

  it('are one figure for each part', async () => {
    const plan = await withRows(level('2014-Q1', 3000), level('2014-Q1', 3001));
    expect(await plan.problems()).toEqual([
      `${plan.at('facts.csv', '3001')} value: expected one figure for grdp, total, an-binh-province, constant2010, 2014-Q1, vintage early, in billion VND, got 3001. An earlier row says 3000: keep one, or name two vintages.`,
    ]);
  });

  it('are cumulated from January: a quarter by itself under the name of a half-year is found out', async () => {
    const plan = await withRows(level('2014-Q1', 4000), level('2014-H1', 3900), level('2014-9M', 11000));
    expect(await plan.problems()).toEqual([
      `${plan.at('facts.csv', '3900')} value: expected a level above 4000, that of Q1, as levels are cumulated from January, got 3900. A quarter by itself is Q2, Q3 or Q4.`,
    ]);
    expect(await (await withRows(level('2014-Q1', 4000), level('2014-Q2', 3900))).problems()).toEqual([]);
  });

  const general = 'A part of a year is written such as 2025-Q1; the parts are Q1, Q2, Q3, Q4, H1, H2, 9M.';
  it.each([
    ['2014-Q5', general],
    ['2014-6M', general],
    ['Q1/2014', 'Write 2014-Q1.'],
    ['2014Q1', general],
  ])('are refused as %s, with the way to write them', async (period, hint) => {
    const plan = await withRows(level(period, 4000));
    expect(await plan.problems()).toEqual([
      `facts.csv:19:37 period: expected a year such as 2020 or years such as 2016-2020, got "${period}". ${hint}`,
    ]);
  });
});

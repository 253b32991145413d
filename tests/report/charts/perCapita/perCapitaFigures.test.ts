import { describe, expect, it } from 'vitest';
import { perCapitaFigures } from '../../../../src/report/charts/perCapita/perCapitaFigures.js';
import { goalOfCase, perCapitaCase, published } from './perCapitaCase.js';

describe('perCapitaFigures', () => {
  it('takes the rows of the result themselves: current prices, period-average rate, one unit', () => {
    const result = perCapitaCase();
    const { rows, unit } = perCapitaFigures(result);
    expect(unit).toBe('USD per person');
    expect(rows.length).toBe(13);
    for (const row of rows) {
      expect(result.rows).toContain(row);
      expect(row).toMatchObject({ priceBasis: 'current', exchangeRateBasis: 'periodAverage', unit });
    }
  });

  it('follows the unit of the goal', () => {
    const goal = goalOfCase({ unit: 'million VND per person', lower: 50, upper: 52 });
    const { unit, paths } = perCapitaFigures(perCapitaCase({ targets: [goal] }));
    expect(unit).toBe('million VND per person');
    expect(paths.map(({ rows: [base] }) => base?.value)).toEqual([40, 40]);
  });

  it('prefers USD where the plan promises both', () => {
    const vnd = goalOfCase({ id: 'in-vnd', unit: 'million VND per person', lower: 50, upper: 52 });
    expect(perCapitaFigures(perCapitaCase({ targets: [vnd, goalOfCase()] })).unit).toBe('USD per person');
  });

  it('takes published figures of the base year and the years of the plan only', () => {
    const observations = [published(2015, 1990), published(2016, 2010), published(2021, 2700)];
    const { observed } = perCapitaFigures(perCapitaCase({ observations }));
    expect(observed.map(({ year, value }) => [year, value])).toEqual([
      [2015, 1990],
      [2016, 2010],
    ]);
  });

  it('judges in the year of the goal, which need not be the last', () => {
    const { paths } = perCapitaFigures(
      perCapitaCase({ targets: [goalOfCase({ year: 2018, lower: 2300, upper: 2400 })] }),
    );
    expect(paths.map(({ judged, end, reached }) => [judged.year, end.year, reached])).toEqual([
      [2018, 2020, true],
      [2018, 2020, false],
    ]);
  });

  it('judges nothing where there is no goal', () => {
    const { goal, paths } = perCapitaFigures(perCapitaCase({ targets: [] }));
    expect(goal).toBeUndefined();
    expect(paths.map(({ reached }) => reached)).toEqual([undefined, undefined]);
  });
});

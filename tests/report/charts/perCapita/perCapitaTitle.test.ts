import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../src/plan/Target.js';
import { perCapitaFigures } from '../../../../src/report/charts/perCapita/perCapitaFigures.js';
import { perCapitaTitle } from '../../../../src/report/charts/perCapita/perCapitaTitle.js';
import { goalOfCase, growing, perCapitaCase } from './perCapitaCase.js';

// From 2,000 USD per person: 5 % a year for five years ends at 2,552.56, 4 % at 2,433.31, 3 % at 2,318.55.
const rates = { A: 0.05, B: 0.04, C: 0.03, D: 0.05, E: 0.05, F: 0.05 };

function titles(ids: string, goal: Partial<Target> | null = {}): [string, string] {
  const scenarios = Object.entries(rates)
    .filter(([id]) => ids.includes(id))
    .map(([id, rate]) => growing(id, rate));
  const result = perCapitaCase({ scenarios, targets: goal === null ? [] : [goalOfCase(goal)] });
  const figures = perCapitaFigures(result);
  return [
    perCapitaTitle(figures, { language: 'vi', decimals: 0 }),
    perCapitaTitle(figures, { language: 'en', decimals: 0 }),
  ];
}

describe('perCapitaTitle', () => {
  it('says that none reaches the goal, and where all end', () => {
    expect(titles('BC')).toEqual([
      'Không kịch bản nào trong 2 kịch bản đạt 2.500–2.600 USD/người năm 2020; kết quả từ 2.319 đến 2.433',
      'Neither of the two scenarios reaches 2,500–2,600 USD per person in 2020; they end between 2,319 and 2,433',
    ]);
    expect(titles('ABC', { lower: 2580 })[1]).toBe(
      'None of the three scenarios reaches 2,580–2,600 USD per person in 2020; they end between 2,319 and 2,553',
    );
  });

  it('counts and names those that reach it', () => {
    expect(titles('ABCD')).toEqual([
      '2/4 kịch bản đạt 2.500–2.600 USD/người năm 2020: Kịch bản A và Kịch bản D (cả 4 kịch bản: 2.319–2.553)',
      'Two of the four scenarios reach 2,500–2,600 USD per person in 2020: Scenario A and Scenario D (all four: 2,319–2,553)',
    ]);
    expect(titles('AC')[1]).toBe(
      'One of the two scenarios reaches 2,500–2,600 USD per person in 2020: Scenario A (both: 2,319–2,553)',
    );
  });

  it('counts them without names where more than three do', () => {
    expect(titles('ABDEF')[1]).toBe(
      'Four of the five scenarios reach 2,500–2,600 USD per person in 2020 (all five: 2,433–2,553)',
    );
  });

  it('says that all reach it', () => {
    expect(titles('ADE')).toEqual([
      'Cả 3 kịch bản đều đạt 2.500–2.600 USD/người năm 2020; kết quả 2.553',
      'All three scenarios reach 2,500–2,600 USD per person in 2020; they end at 2,553',
    ]);
    expect(titles('AD')[1]).toBe(
      'Both scenarios reach 2,500–2,600 USD per person in 2020; they end at 2,553',
    );
  });

  it('speaks of a single scenario by its name', () => {
    expect(titles('B')).toEqual([
      'Kịch bản “Kịch bản B” không đạt 2.500–2.600 USD/người năm 2020: kết quả 2.433',
      '“Scenario B” does not reach 2,500–2,600 USD per person in 2020; it ends at 2,433',
    ]);
    expect(titles('A')[1]).toBe('“Scenario A” reaches 2,500–2,600 USD per person in 2020; it ends at 2,553');
  });

  it('counts what is beyond a range of which more is better as reaching it, and not where only within counts', () => {
    const goal = { lower: 2300, upper: 2400 };
    expect(titles('AB', goal)[1]).toMatch(/^Both scenarios reach 2,300–2,400/);
    expect(titles('AB', { ...goal, direction: 'within' })).toEqual([
      'Không kịch bản nào trong 2 kịch bản nằm trong mức 2.300–2.400 USD/người năm 2020; kết quả từ 2.433 đến 2.553',
      'Neither of the two scenarios ends within 2,300–2,400 USD per person in 2020; they end between 2,433 and 2,553',
    ]);
  });

  it('says "about" where the plan does, and a single bound without a sign', () => {
    expect(titles('A', { about: true })[0]).toContain('đạt khoảng 2.500–2.600 USD/người');
    const { upper: _, ...atLeast } = goalOfCase();
    const figures = perCapitaFigures(perCapitaCase({ targets: [atLeast] }));
    expect(perCapitaTitle(figures, { language: 'en', decimals: 0 })).toMatch(
      /^One of the two scenarios reaches 2,500 USD per person in 2020: Scenario A/,
    );
  });

  it('tells the levels where the plan has no goal', () => {
    expect(titles('AB', null)).toEqual([
      'GRDP bình quân đầu người năm 2020 của 2 kịch bản: từ 2.433 đến 2.553 USD/người',
      'GRDP per capita ends between 2,433 and 2,553 USD per person in 2020, across two scenarios',
    ]);
    expect(titles('A', null)[1]).toBe('GRDP per capita ends at 2,553 USD per person in 2020');
  });
});

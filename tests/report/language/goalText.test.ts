import { describe, expect, it } from 'vitest';
import { goalText } from '../../../src/report/language/goalText.js';
import { targetOf } from '../../fixtures/planOfTargets.js';

describe('goalText', () => {
  it('names year and bounds, and no year where the goal has none', () => {
    const goal = targetOf({ kind: 'averageGrowth', unit: 'percent', lower: 8, upper: 9 });
    expect(goalText(goal, 'en')).toBe('Goal: 8–9% a year');
    expect(goalText({ ...goal, kind: 'level', year: 2020 }, 'vi')).toBe('Mục tiêu 2020: 8–9%');
  });

  it('writes about in place of the sign of direction', () => {
    const goal = targetOf({ kind: 'level', unit: 'percent', lower: 60, year: 2020 });
    expect(goalText(goal, 'en')).toBe('Goal for 2020: ≥ 60%');
    expect(goalText({ ...goal, about: true }, 'vi')).toBe('Mục tiêu 2020: khoảng 60%');
  });
});

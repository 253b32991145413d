import { describe, expect, it } from 'vitest';
import { judged, type TargetParts } from '../fixtures/judged.js';
import { gap } from '../fixtures/nearness.js';

describe('every kind of target', () => {
  it.each<{
    what: string;
    target: TargetParts;
    levels: readonly number[];
    expected: [string, number, number];
  }>([
    {
      what: 'a level in a year within its range',
      target: { kind: 'level', year: 2020, lower: 200, upper: 205 },
      levels: [130, 0, 0, 0, 0, 202],
      expected: ['met', 202, 0],
    },
    {
      what: 'a level under its range',
      target: { kind: 'level', year: 2020, lower: 200, upper: 205 },
      levels: [130, 0, 0, 0, 0, 199],
      expected: ['missed', 199, -1],
    },
    {
      what: 'a level over its range',
      target: { kind: 'level', year: 2020, lower: 200, upper: 205 },
      levels: [130, 0, 0, 0, 0, 210],
      expected: ['exceeded', 210, 5],
    },
    {
      what: 'a level of another year, at most',
      target: { kind: 'level', year: 2018, upper: 50, direction: 'atMost' },
      levels: [99, 0, 0, 60, 0, 0],
      expected: ['missed', 60, 10],
    },
    {
      what: 'a share over a range without a better side',
      target: { kind: 'share', year: 2020, lower: 60, upper: 61, direction: 'within' },
      levels: [50, 0, 0, 0, 0, 61.5],
      expected: ['missed', 61.5, 0.5],
    },
    {
      what: 'a level kept every year, on its bound',
      target: { kind: 'levelEveryYear', lower: 300 },
      levels: [1, 300, 310, 300, 320, 300],
      expected: ['met', 300, 0],
    },
    {
      what: 'a level not kept in one year',
      target: { kind: 'levelEveryYear', lower: 300 },
      levels: [900, 300, 310, 299, 320, 300],
      expected: ['missed', 299, -1],
    },
    {
      what: 'a level over its range in one year',
      target: { kind: 'levelEveryYear', lower: 290, upper: 310, direction: 'within' },
      levels: [300, 300, 300, 320, 300, 300],
      expected: ['missed', 320, 10],
    },
    {
      what: 'a yearly amount that lacks in one year',
      target: { kind: 'yearlyAmount', lower: 9000 },
      levels: [0, 9000, 9500, 9100, 9000, 8000],
      expected: ['missed', 8000, -1000],
    },
    {
      what: 'a total over the years, on its upper bound',
      target: { kind: 'periodTotal', lower: 76, upper: 78 },
      levels: [99, 15, 15, 15, 16, 17],
      expected: ['met', 78, 0],
    },
    {
      what: 'a total over the years, beyond it',
      target: { kind: 'periodTotal', lower: 76, upper: 78 },
      levels: [99, 15, 15, 15, 16, 18],
      expected: ['exceeded', 79, 1],
    },
    {
      what: 'an increment on its lower bound',
      target: { kind: 'increment', lower: 70, upper: 75 },
      levels: [130, 0, 0, 0, 0, 200],
      expected: ['met', 70, 0],
    },
    {
      what: 'an increment under it',
      target: { kind: 'increment', lower: 70, upper: 75 },
      levels: [130, 0, 0, 0, 0, 195],
      expected: ['missed', 65, -5],
    },
    {
      what: 'a yearly change on its bound',
      target: { kind: 'yearlyChange', upper: -2, direction: 'atMost' },
      levels: [22, 0, 0, 0, 0, 12],
      expected: ['met', -2, 0],
    },
    {
      what: 'a yearly change that is too small',
      target: { kind: 'yearlyChange', upper: -2, direction: 'atMost' },
      levels: [22, 0, 0, 0, 0, 17],
      expected: ['missed', -1, 1],
    },
    {
      what: 'a yearly reduction on its bound in the worst year',
      target: { kind: 'yearlyReduction', lower: 5 },
      levels: [200, 190, 180, 100, 50, 25],
      expected: ['met', 5, 0],
    },
    {
      what: 'a yearly reduction that one year lacks',
      target: { kind: 'yearlyReduction', lower: 5 },
      levels: [200, 100, 50, 25, 25, 20],
      expected: ['missed', 0, -5],
    },
    {
      what: 'a yearly reduction to nothing',
      target: { kind: 'yearlyReduction', lower: 5 },
      levels: [32, 16, 8, 4, 2, 0],
      expected: ['met', 50, 0],
    },
    {
      what: 'average growth',
      target: { kind: 'averageGrowth', unit: 'percent', lower: 90 },
      levels: [1, 2, 4, 8, 16, 32],
      expected: ['met', 100, 0],
    },
    {
      what: 'average growth over a range without a better side',
      target: { kind: 'averageGrowth', unit: 'percent', lower: 5, upper: 9, direction: 'within' },
      levels: [1, 2, 4, 8, 16, 32],
      expected: ['missed', 100, 91],
    },
  ])('is judged: $what', ({ target, levels, expected: [verdict, value, distance] }) => {
    const row = judged(target, levels);
    expect(row.verdict).toBe(verdict);
    expect(gap(row.value ?? Number.NaN, value)).toBeLessThan(1e-9);
    expect(gap(row.gap ?? Number.NaN, distance)).toBeLessThan(1e-9);
  });
});

import { describe, expect, it } from 'vitest';
import { parseWith } from '../../../src/plan/parseWith.js';
import { Target } from '../../../src/plan/targets/Target.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { messageOf } from '../../fixtures/messageOf.js';

const growth = {
  id: 'growth',
  label: { vi: 'Tăng trưởng', en: 'Growth' },
  clause: 'clause 1',
  kind: 'averageGrowth',
  indicator: 'grdp',
  direction: 'atLeast',
};
const income = { ...growth, kind: 'level', indicator: 'grdpPerCapita', unit: 'USD per person', year: 2020 };
const poverty = {
  ...growth,
  kind: 'yearlyChange',
  indicator: 'poorHouseholdRate',
  unit: 'percentage points',
};

describe('Target', () => {
  it('reads bounds in the unit its kind implies', () => {
    expect(Target.parse({ ...growth, range: ['8%', '9%'] })).toEqual({
      ...growth,
      activity: 'total',
      about: false,
      unit: 'percent',
      lower: 8,
      upper: 9,
    });
  });

  it('takes a single value for the bound of its direction', () => {
    expect(Target.parse({ ...income, value: 2600 })).toMatchObject({ lower: 2600 });
    const target = Target.parse({ ...poverty, direction: 'atMost', value: '-2.0 pp' });
    expect(target).toMatchObject({ upper: -2, unit: 'percentage points' });
    expect(target).not.toHaveProperty('lower');
  });

  const bound = { percent: 'expected a bound in percent, such as 8%' };
  it.each([
    { written: growth, message: 'range: expected bounds: range: [a, b] or value: a, got nothing.' },
    {
      written: { ...growth, direction: 'within' },
      message: 'range: expected both bounds: range: [a, b], got nothing.',
    },
    {
      written: { ...growth, range: ['8%', '9%'], value: '8%' },
      message: 'value: expected range or value, not both, got "8%". Leave one of them out.',
    },
    {
      written: { ...growth, direction: 'within', value: '8%' },
      message:
        'value: expected both bounds, range: [a, b], as the direction is within, got "8%". Give both, or change the direction to atLeast, atMost or about.',
    },
    {
      written: { ...growth, range: ['9%', '8%'] },
      message: 'range: expected the lower bound before the upper, got ["9%","8%"].',
    },
    {
      written: { ...growth, range: ['8%'] },
      message: 'range: expected two bounds, such as [8%, 9%], got ["8%"].',
    },
    {
      written: { ...growth, range: [8, '5%', '9%'] },
      message:
        'range: expected two bounds, such as [8%, 9%], got [8,"5%","9%"]. Write a decimal point, and no separator of thousands.',
    },
    {
      written: { ...growth, range: '8-9%' },
      message: 'range: expected two bounds, such as [8%, 9%], got "8-9%". Write them as a list: [8%, 9%].',
    },
    {
      written: { ...growth, range: [8, 0.09] },
      message: `range[0]: ${bound.percent}, got 8. Add the % sign.\nrange[1]: ${bound.percent}, got 0.09. Write 9% if it is a part of one, 0.09% if it is in per cent.`,
    },
    {
      written: { ...growth, value: '8 pp' },
      message: `value: ${bound.percent}, got "8 pp". pp counts points; a relative rate is written with %. A fall or a rise in points is of the kind yearlyChange, such as -1 pp.`,
    },
    {
      written: { ...poverty, value: '-2%' },
      message:
        'value: expected a bound in percentage points, such as -2.0 pp, got "-2%". % is relative; a change in points is written with pp.',
    },
    {
      written: { ...poverty, value: -2 },
      message: 'value: expected a bound in percentage points, such as -2.0 pp, got -2. Add the unit pp.',
    },
    {
      written: { ...income, value: '2600%' },
      message:
        'value: expected a bound in USD per person, such as 2600, got "2600%". Write the bare number: its unit is USD per person.',
    },
    {
      written: { ...growth, unit: 'USD', value: '8%' },
      message:
        'unit: expected percent, the unit of a target of the kind averageGrowth, got "USD". It can be left out.',
    },
    {
      written: { ...income, unit: undefined, value: 2600 },
      message: 'unit: expected the unit of the bounds of a target of the kind level, got nothing.',
    },
    {
      written: { ...income, year: undefined, value: 2600 },
      message: 'year: expected the year of a target of the kind level, got nothing.',
    },
    {
      written: { ...growth, kind: 'avgGrowth', value: '8%' },
      message:
        'kind: expected a kind of target: averageGrowth, share, level, levelEveryYear, periodTotal, increment, multiple, yearlyChange, yearlyReduction, yearlyAmount, rank, got "avgGrowth". Did you mean averageGrowth?',
    },
  ])('refuses a target: $message', ({ written, message }) => {
    expect(messageOf(() => parseWith(Target, written, 'plan'))).toBe(message);
  });
});

describe('the unit of a target', () => {
  it.each([
    [{ value: '8%' }, 'percent'],
    [{ range: ['-2 pp', '-1 pp'] }, 'percentage points'],
    [{ year: undefined, byYear: { 2019: '8%', 2020: ['8%', '9%'] } }, 'percent'],
  ])('can be left out where its bounds carry a sign: %j', (bounds, unit) => {
    expect(parseWith(Target, { ...income, unit: undefined, ...bounds }, 'plan').unit).toBe(unit);
  });

  it('cannot where they carry two', () => {
    const mixed = { ...income, unit: undefined, range: ['8%', '9 pp'] };
    expect(messageOf(() => parseWith(Target, mixed, 'plan'))).toBe(
      'unit: expected the unit of the bounds of a target of the kind level, got nothing.',
    );
  });
});

describe('a target that says "about"', () => {
  const about = { ...growth, direction: 'about' };

  it('lies half a unit of the digit written around its point', () => {
    // "khoảng 5,2 %": what rounds to 5.2 meets it.
    expect(Target.parse({ ...about, value: '5.2%' })).toMatchObject({
      direction: 'within',
      about: true,
      point: 5.2,
      tolerance: 0.05,
      lower: 5.15,
      upper: 5.25,
    });
    // "khoảng 5,20 %" is said to a hundredth.
    expect(Target.parse({ ...about, value: '5.20%' })).toMatchObject({ lower: 5.195, upper: 5.205 });
    expect(Target.parse({ ...poverty, direction: 'about', value: '-2.0 pp' })).toMatchObject({
      lower: -2.05,
      upper: -1.95,
    });
  });

  it('keeps the tolerance that is stated', () => {
    const target = Target.parse({ ...income, direction: 'about', value: 2600, tolerance: 50 });
    expect(target).toMatchObject({ point: 2600, tolerance: 50, lower: 2550, upper: 2650 });
    expect(sentences('en').targetBounds(target)).toBe('about 2,600 ± 50 USD per person');
    expect(sentences('vi').targetBounds(target)).toBe('khoảng 2.600 ± 50 USD/người');
  });

  it.each([
    [
      { ...about, range: ['5%', '6%'] },
      'range: expected one value, as the direction is about, got ["5%","6%"]. Give the point as value: a, or change the direction to within.',
    ],
    [{ ...about }, 'value: expected the point: value: a, got nothing.'],
    [
      { ...about, value: '5%', tolerance: 1 },
      'tolerance: expected a bound in percent, such as 8%, got 1. Add the % sign.',
    ],
    [{ ...about, value: '5%', tolerance: '0%' }, 'tolerance: expected a tolerance above zero, got "0%".'],
    [
      { ...growth, value: '5%', tolerance: '1%' },
      'tolerance: expected a tolerance only where the direction is about, got "1%". Leave it out, or change the direction to about.',
    ],
  ])('is refused without its point or with another tolerance: %#', (written, message) => {
    expect(messageOf(() => parseWith(Target, written, 'plan'))).toBe(message);
  });
});

it.each([
  ['tối đa', 'atMost'],
  ['không dưới', 'atLeast'],
  ['>=', 'atLeast'],
  ['max', 'atMost'],
  ['khoảng', 'about'],
  ['atleast', 'atLeast'],
])('a direction in the words of a resolution is answered with its name: %s', (written, direction) => {
  expect(messageOf(() => parseWith(Target, { ...growth, direction: written }, 'plan'))).toContain(
    `got "${written}". Did you mean ${direction}?`,
  );
});

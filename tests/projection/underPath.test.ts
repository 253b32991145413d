import { describe, expect, it } from 'vitest';
import { growthRate } from '../../src/accounts/growthRate.js';
import { underPath } from '../../src/projection/underPath.js';

describe('underPath', () => {
  it('hands back what the computation gives', () => {
    expect(underPath(['plan-8'], () => growthRate(100, 108))).toBeCloseTo(0.08, 12);
  });

  it('puts the names before the path of every issue, and keeps the error beneath', () => {
    const compute = () => underPath(['plan-8', 'services'], () => growthRate(0, Number.NaN));
    expect(compute).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'plan-8.services.previous: expected a level in the one unit of both years, other than 0, got 0. A zero has no growth rate.\n' +
          'plan-8.services.current: expected a level in the one unit of both years, other than 0, got NaN.',
        cause: expect.objectContaining({ name: 'ScenarioError' }),
      }),
    );
  });

  it('leaves alone what is not the doing of the user', () => {
    const fault = new TypeError('a fault of the package');
    expect(() =>
      underPath(['plan-8'], () => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});

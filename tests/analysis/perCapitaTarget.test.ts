import { describe, expect, it } from 'vitest';
import { perCapitaTarget } from '../../src/analysis/perCapitaTarget.js';
import { planOfTargets, targetOf } from '../fixtures/planOfTargets.js';

const goal = (id: string, unit: string) => targetOf({ id, kind: 'level', indicator: 'grdpPerCapita', unit });
const dong = goal('dong', 'million VND per person');
const dollar = goal('dollar', 'USD per person');

describe('perCapitaTarget', () => {
  it('prefers the promise in USD, wherever it stands', () => {
    expect(perCapitaTarget(planOfTargets([dong, dollar]))).toBe(dollar);
    expect(perCapitaTarget(planOfTargets([dong]))).toBe(dong);
  });

  it('takes neither growth of GRDP per capita nor another level for it', () => {
    const growth = targetOf({ kind: 'averageGrowth', indicator: 'grdpPerCapita', unit: 'percent' });
    expect(perCapitaTarget(planOfTargets([growth, targetOf({ kind: 'level' })]))).toBeUndefined();
  });
});

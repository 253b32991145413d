import { describe, expect, it } from 'vitest';
import { actualScenario, planScenario } from '../../src/analysis/planScenario.js';
import { growthToStructure, scenarioOf } from '../fixtures/scenarioOf.js';

const structured = (id: string) => scenarioOf({ id, growth: growthToStructure(0.08, [0.2, 0.2, 0.6]) });
const chosen = (scenarios: Parameters<typeof planScenario>[0]['scenarios']) => {
  const found = planScenario({ scenarios });
  return found === undefined ? undefined : [found.scenario.id, found.chosen, found.of];
};

describe('planScenario', () => {
  it('is the middle one of those that follow a total and a structure', () => {
    const three = [scenarioOf({ id: 'other' }), structured('low'), structured('middle'), structured('high')];
    expect(chosen(three)).toEqual(['middle', 'middle', 3]);
    expect(chosen([structured('low'), structured('high')])).toEqual(['low', 'middle', 2]);
    expect(chosen([scenarioOf({ id: 'other' }), structured('low')])).toEqual(['low', 'only', 1]);
  });

  it('is the one that is marked, wherever it stands', () => {
    const marked = { ...structured('marked'), standsForPlan: true };
    expect(chosen([structured('low'), structured('middle'), marked])).toEqual(['marked', 'marked', 3]);
    const other = scenarioOf({ id: 'other', standsForPlan: true });
    expect(chosen([structured('low'), other])).toEqual(['other', 'marked', 1]);
  });

  it('is the middle one of all where none follows a structure, and never the actual', () => {
    const actual = scenarioOf({ id: 'actual', isActual: true });
    const others = ['a', 'b', 'c'].map((id) => scenarioOf({ id }));
    expect(chosen([actual, ...others])).toEqual(['b', 'middle', 3]);
    expect(chosen([actual])).toBeUndefined();
    expect(actualScenario({ scenarios: [...others, actual] })).toBe(actual);
    expect(actualScenario({ scenarios: others })).toBeUndefined();
  });
});

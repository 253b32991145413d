import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/plan/scenarios/Scenario.js';
import type { Target } from '../../../../src/plan/Target.js';
import { scorecardFigures } from '../../../../src/report/charts/scorecard/scorecardFigures.js';
import { scorecardTitle } from '../../../../src/report/charts/scorecard/scorecardTitle.js';
import { targetOf } from '../../../fixtures/planOfTargets.js';
import { goalOfCase, growing, perCapitaCase } from '../perCapita/perCapitaCase.js';

const goals = (...lowers: number[]) =>
  lowers.map((lower) => goalOfCase({ id: `over-${lower}`, lower, upper: 9e3 }));
const unknown = targetOf({ id: 'schools', kind: 'level', year: 2020, lower: 1 });

function titles(targets: readonly Target[], scenarios?: readonly Scenario[]): string[] {
  const figures = scorecardFigures(
    perCapitaCase(scenarios === undefined ? { targets } : { targets, scenarios }),
  );
  return [scorecardTitle(figures, 'vi'), scorecardTitle(figures, 'en')];
}

describe('scorecardTitle', () => {
  it('says how many targets the best scenario meets where none meets all', () => {
    expect(titles([...goals(2100, 2500, 3000), unknown])).toEqual([
      'Không kịch bản nào đạt cả 3 chỉ tiêu tính được, nhiều nhất là 2; 1 trong 4 chỉ tiêu chưa tính được',
      'At best 2 of 3 computable targets are met; 1 of 4 is not computable yet',
    ]);
  });

  it('says how many scenarios meet all', () => {
    expect(titles(goals(2100, 2500))).toEqual([
      '1/2 kịch bản đạt cả 2 chỉ tiêu',
      '1 of the 2 scenarios meets all 2 targets',
    ]);
    expect(titles([...goals(2100), unknown, { ...unknown, id: 'more' }])).toEqual([
      'Cả 2 kịch bản đạt chỉ tiêu duy nhất tính được; 2 trong 3 chỉ tiêu chưa tính được',
      'Both scenarios meet the one computable target; 2 of 3 are not computable yet',
    ]);
  });

  it('says so where the one target there is is missed', () => {
    expect(titles(goals(3000))).toEqual([
      'Không kịch bản nào đạt chỉ tiêu duy nhất',
      'No scenario meets the one target',
    ]);
  });

  it('names a scenario that stands alone', () => {
    expect(titles(goals(2100, 3000), [growing('A', 0.05)])).toEqual([
      '“Kịch bản A” đạt 1 trong 2 chỉ tiêu',
      '“Scenario A” meets 1 of the 2 targets',
    ]);
  });

  it('says so where nothing can be computed', () => {
    expect(titles([unknown])).toEqual([
      'Chưa tính được chỉ tiêu nào trong 1 chỉ tiêu',
      'None of the 1 targets can be computed yet',
    ]);
  });
});

import type { LocalText } from '../../plan/LocalText.js';
import type { Target } from '../../plan/Target.js';
import { accountsIndicators } from './accountsTargets.js';
import type { TestedTarget } from './ConsistencyReport.js';
import type { TargetGroup } from './TargetGroup.js';

/**
 * Every target with those it could conflict with; nothing is left out in silence.
 *
 * @param targets - all that are tested
 * @param groups - the linear problems they went into
 * @param year - the last of the plan
 */
export function testedTargets(
  targets: readonly Target[],
  groups: readonly TargetGroup[],
  year: number,
): TestedTarget[] {
  return targets.map((target) => {
    const group = groups.find((entry) => entry.targets.includes(target));
    const linked = (group?.targets ?? []).filter((other) => other !== target).map(({ id }) => id);
    const untested = group === undefined && accountsIndicators.includes(target.indicator);
    return { target, with: linked, ...(untested ? { needs: needsOf(target, year) } : {}) };
  });
}

function needsOf({ label, activity }: Target, year: number): LocalText {
  return {
    vi: `${label.vi}: tài khoản năm ${year} có số liệu này (loại chỉ tiêu, năm, đơn vị và thành phần “${activity}”)`,
    en: `${label.en}: accounts of ${year} that hold this figure (kind of target, year, unit and component “${activity}”)`,
  };
}

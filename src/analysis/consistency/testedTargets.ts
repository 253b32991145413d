import { productionIndicators } from '../../plan/indicators/accountsIndicators.js';
import type { Target } from '../../plan/targets/Target.js';
import type { Need } from '../Need.js';
import { peersNeed } from '../peersNeed.js';
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
    if (target.kind === 'rank') return { target, with: [], needs: [peersNeed(target, target.label)] };
    const ofAccounts = [...accountsIndicators, ...productionIndicators].includes(target.indicator);
    const untested = group === undefined && ofAccounts;
    return { target, with: linked, ...(untested ? { needs: [accountsNeed(target, year)] } : {}) };
  });
}

function accountsNeed({ label, activity }: Target, year: number): Need {
  return { kind: 'accounts', label, year, activity };
}

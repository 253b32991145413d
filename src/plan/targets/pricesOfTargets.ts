import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { isConstant } from '../facts/priceBases.js';
import { accountsUnits, pricedAccounts } from '../indicators/accountsUnits.js';
import type { Plan } from '../Plan.js';
import { headingContext } from '../tables/headingContext.js';
import type { Target, TargetKind } from './Target.js';

/** Growth is that of volumes, a share one at current prices, whatever else is said. */
const ofOnePrice: readonly TargetKind[] = ['averageGrowth', 'yearlyReduction', 'share', 'rank'];

/**
 * Prices of targets that cannot be: on a kind or an account that has one price basis only; and those that a label speaks of
 * and the target does not, as GRDP at constant prices would be judged at current ones.
 */
export function pricesOfTargets({ targets }: Pick<Plan, 'targets'>): Issue[] {
  return targets.flatMap((target, position) => {
    const path = ['targets', position, 'priceBasis'];
    const { priceBasis, kind, indicator } = target;
    if (priceBasis !== undefined && ofOnePrice.includes(kind)) {
      const expected = say`no prices on a target of the kind ${kind}`;
      const hint = say`Growth is of volumes, and a share at current prices: leave it out.`;
      return [{ code: 'badValue', path, value: priceBasis, expected, hint }];
    }
    if (priceBasis !== undefined && accountsUnits.has(indicator) && !pricedAccounts.includes(indicator)) {
      const expected = say`no prices on ${indicator}, which has none`;
      return [{ code: 'badValue', path, value: priceBasis, expected }];
    }
    return priceBasis === undefined ? pricesInLabel(target, path) : [];
  });
}

function pricesInLabel({ kind, indicator, label }: Target, path: Issue['path']): Issue[] {
  if (ofOnePrice.includes(kind) || !pricedAccounts.includes(indicator)) return [];
  const told = [label.vi, label.en].map((text) => headingContext(text).priceBasis).filter(isConstant);
  const basis = told.find((one) => one !== 'constant') ?? told[0];
  if (basis === undefined) return [];
  const named = `priceBasis: ${basis === 'constant' ? 'constant2010' : basis}`;
  const expected = say`${named}, as the label speaks of constant prices`;
  const hint = say`Without it the target is judged at current prices; ${'priceBasis: current'} says that these are meant.`;
  return [{ code: 'missing', path, expected, hint }];
}

import { say } from '../../errors/Message.js';
import { domains, isIn } from '../domains.js';
import { levelsAround } from '../facts/levelsAround.js';
import { percentFromRate } from '../Rate.js';
import { nameHint } from '../text/nearestName.js';
import { pushedPartHint, pushedVolumes } from './pushedVolumes.js';
import type { Scenario, Shock } from './Scenario.js';
import { latest, type ScenarioContext } from './ScenarioContext.js';
import type { ShockDraft } from './ShockDraft.js';
import { shockFactor } from './shockFactor.js';

type Growth = Scenario['growth'];

/**
 * The shocks of a scenario; a layer that lists shocks replaces those of the layers below.
 *
 * @formula factor of a lasting shock: 1 + size from its year on; of a one-off shock: 1 + size in its year, then in
 * equal steps back to 1 in the year of recovery
 */
export function shocksFromLayers(context: ScenarioContext, growth: Growth | undefined): Shock[] {
  const found = latest(context, ({ draft }) => draft.shocks);
  if (found === undefined) return [];
  const assumed = new Set(context.layers.flatMap(({ draft }) => Object.keys(draft.indicators ?? {})));
  const volumes =
    growth === undefined ? ['total', ...context.plan.activities.map(({ id }) => id)] : pushedVolumes(growth);
  const ofAccounts = growth?.closure === 'withoutAccounts' ? [] : [...volumes, 'deflator'];
  const known: readonly string[] = [...ofAccounts, ...levelsAround(context.base), ...assumed];
  return found.value.flatMap((draft, rank) => {
    const before = context.issues.length;
    const path = ['scenarios', found.layer.position, 'shocks', rank];
    if (!known.includes(draft.on)) {
      const expected = say`something this scenario gives a path to`;
      context.issues.push({
        code: 'unknownName',
        path: [...path, 'on'],
        value: draft.on,
        expected,
        hint: pushedPartHint(draft.on, context.plan) ?? nameHint(draft.on, known),
      });
    }
    const meanings = known.filter((name) => name === draft.on).length;
    if (meanings > 1) {
      const expected = say`a name that only one assumption bears`;
      const hint = say`Give the activity or the indicator another id.`;
      context.issues.push({ code: 'badValue', path: [...path, 'on'], value: draft.on, expected, hint });
    }
    refuseBadShock(draft, context, path);
    if (context.issues.length > before) return [];
    const factors = context.years.map((year) => shockFactor(draft, year));
    return [
      { on: draft.on, factors, year: draft.year, size: draft.size, reason: draft.reason ?? context.motive },
    ];
  });
}

/** Years in which a shock that is not lasting is over. */
const slowest = 50;

function refuseBadShock(
  draft: ShockDraft,
  { years, issues, plan }: ScenarioContext,
  path: (string | number)[],
): void {
  if (!years.includes(draft.year)) {
    const expected = say`a year of the plan's period ${plan.period.from}-${plan.period.to}`;
    issues.push({ code: 'outOfPeriod', path: [...path, 'year'], value: draft.year, expected });
  }
  if (!isIn(draft.size, domains.change)) {
    issues.push({
      code: 'badNumber',
      path: [...path, 'size'],
      value: `${percentFromRate(draft.size)}%`,
      expected: say`a size above -100%`,
      hint: say`A fall by 100% or more leaves nothing, or less than nothing.`,
    });
  }
  if (draft.recoverBy === undefined || !years.includes(draft.year)) return;
  if (draft.effect === 'lasting') {
    const hint = say`Leave it out, or make the effect oneOff.`;
    issues.push({
      code: 'badValue',
      path: [...path, 'recoverBy'],
      value: draft.recoverBy,
      expected: say`no recovery of a lasting shock`,
      hint,
    });
  } else if (draft.recoverBy <= draft.year) {
    issues.push({
      code: 'badValue',
      path: [...path, 'recoverBy'],
      value: draft.recoverBy,
      expected: say`a year after the shock's, ${draft.year}`,
    });
  } else if (draft.recoverBy > draft.year + slowest) {
    issues.push({
      code: 'badValue',
      path: [...path, 'recoverBy'],
      value: draft.recoverBy,
      expected: say`a year within ${slowest} of the shock's, ${draft.year}`,
      hint: say`What lasts longer is lasting: effect: lasting.`,
    });
  }
}

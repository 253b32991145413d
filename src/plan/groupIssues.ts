import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { wholesOfParts } from './activityParts.js';
import { natureOfSeries } from './indicators/natureOfSeries.js';
import type { Plan } from './Plan.js';
import type { Target } from './targets/Target.js';

/** What is wrong with the groups of activities that targets speak of: what does not add up, and what is counted twice. */
export function groupIssues(plan: Plan): Issue[] {
  return plan.targets.flatMap((target, position): Issue[] =>
    target.activities === undefined
      ? []
      : [...notAdding(target, plan, position), ...countedTwice(target.activities, plan, position)],
  );
}

/** Accounts of which the figures of activities add up to those of the whole. */
const addedUp: readonly string[] = ['grdp', 'gdp', 'shareOfGrdp', 'shareOfGdp', 'growthContribution'];

function notAdding({ indicator, unit }: Target, { indicators }: Plan, position: number): Issue[] {
  const own = indicators.find(({ id }) => id === indicator);
  const adds =
    addedUp.includes(indicator) ||
    (own !== undefined && natureOfSeries(indicator, own.unit, indicators).addsUp);
  if (adds) return [];
  const expected = say`one activity for ${indicator}: in ${own?.unit ?? unit} activities do not add up`;
  const hint = say`Growth of a group is that of grdp, its share that of shareOfGrdp.`;
  return [{ code: 'badValue', path: ['targets', position, 'activities'], value: indicator, expected, hint }];
}

function countedTwice(group: readonly string[], { activities }: Plan, position: number): Issue[] {
  const wholes = wholesOfParts(activities);
  return group.flatMap((id, rank): Issue[] => {
    const path = ['targets', position, 'activities', rank];
    const whole = wholes.get(id);
    if (group.indexOf(id) !== rank)
      return [{ code: 'duplicate', path, value: id, expected: say`each activity once` }];
    if (id === 'total')
      return [
        { code: 'badValue', path, value: id, expected: say`activities: the whole has them all already` },
      ];
    if (whole === undefined || !group.includes(whole)) return [];
    return [{ code: 'badValue', path, value: id, expected: say`no part of ${whole}, which has it already` }];
  });
}

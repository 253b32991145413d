import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { withParts } from '../activityParts.js';
import type { Plan } from '../Plan.js';
import { nameHint } from '../text/nearestName.js';
import { accountsIndicators, productionIndicators } from './accountsIndicators.js';
import { accountsUnits } from './accountsUnits.js';
import type { SeriesName } from './Ratio.js';
import { ratioFactor } from './ratioFactor.js';

/** Ratios of a series that does not exist, of another ratio, or in a unit that the two units do not give. */
export function ratioIssues(plan: Plan): Issue[] {
  const { indicators } = plan;
  return indicators.flatMap(({ id, unit, ratio }, position): Issue[] => {
    if (ratio === undefined) return [];
    const path = ['indicators', position, 'ratio'];
    const unknown = [
      ...seriesIssues(ratio.of, [...path, 'of'], plan),
      ...seriesIssues(ratio.to, [...path, 'to'], plan),
    ];
    if (unknown.length > 0) return unknown;
    const [of, to] = [unitsOf(ratio.of, plan), unitsOf(ratio.to, plan)];
    if (of.some((over) => to.some((under) => ratioFactor(over, under, unit) !== undefined))) return [];
    const expected = say`the unit of ${of.join(', ')} over ${to.join(', ')}, such as percent, times or million VND per person`;
    return [
      {
        code: 'badValue',
        path: ['indicators', position, 'unit'],
        value: unit,
        expected,
        hint: say`It is the unit of ${id}.`,
      },
    ];
  });
}

function seriesIssues({ indicator, activity }: SeriesName, path: Issue['path'], plan: Plan): Issue[] {
  const own = plan.indicators.filter(({ ratio }) => ratio === undefined).map(({ id }) => id);
  const names = [...own, ...accountsIndicators, ...productionIndicators];
  const parts = ['total', ...withParts(plan.activities).map(({ id }) => id)];
  const issue = (id: string, among: readonly string[], more: Pick<Issue, 'path' | 'expected'>): Issue[] =>
    among.includes(id) ? [] : [{ code: 'unknownName', value: id, hint: nameHint(id, among), ...more }];
  return [
    ...issue(indicator, names, {
      path,
      expected: say`an indicator that is measured or projected, no ratio itself`,
    }),
    ...issue(activity, parts, {
      path: [...path, 'activity'],
      expected: say`${'total'}, or an activity of the plan`,
    }),
  ];
}

function unitsOf({ indicator }: SeriesName, { indicators }: Plan): readonly string[] {
  const own = indicators.find(({ id }) => id === indicator)?.unit;
  return own === undefined ? (accountsUnits.get(indicator) ?? []) : [own];
}

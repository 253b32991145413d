import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { accountsIndicators } from './Indicator.js';
import { nameHint } from './nearestName.js';
import { Plan } from './Plan.js';
import { parseWith } from './parseWith.js';

/**
 * Reads a plan from the value of its plan.yaml: the schema first, then what only the whole can show,
 * such as an id used twice or a target of an activity that does not exist.
 *
 * @throws ScenarioError with every problem found
 *
 * @example
 * parsePlan({}) // => throws ScenarioError
 */
export function parsePlan(value: unknown): Plan {
  const plan = parseWith(Plan, value, 'plan');
  const issues = [...repeatedIds(plan), ...unknownNames(plan), ...yearsOutside(plan)];
  if (issues.length > 0) throw new ScenarioError(issues.map((issue) => ({ ...issue, document: 'plan' })));
  return plan;
}

const collections = ['activities', 'vintages', 'indicators', 'targets', 'measures'] as const;

function repeatedIds(plan: Plan): Issue[] {
  return collections.flatMap((collection) => {
    const ids = plan[collection].map((entry) => entry.id);
    return ids.flatMap((id, position): Issue[] =>
      ids.indexOf(id) === position
        ? []
        : [{ code: 'duplicate', path: [collection, position, 'id'], value: id, expected: 'an id used once' }],
    );
  });
}

function unknownNames(plan: Plan): Issue[] {
  const indicators = [...accountsIndicators, ...plan.indicators.map(({ id }) => id)];
  const activities = ['total', ...plan.activities.map(({ id }) => id)];
  const targets = plan.targets.map(({ id }) => id);
  return [
    ...plan.targets.flatMap((target, position) => [
      ...unknown(
        target.indicator,
        indicators,
        ['targets', position, 'indicator'],
        'an indicator of the accounts or of this plan',
      ),
      ...unknown(target.activity, activities, ['targets', position, 'activity'], 'an activity of this plan'),
    ]),
    ...plan.measures.flatMap((measure, position) =>
      measure.serves.flatMap((id, rank) =>
        unknown(id, targets, ['measures', position, 'serves', rank], 'a target of this plan'),
      ),
    ),
  ];
}

function unknown(id: string, known: readonly string[], path: Issue['path'], expected: string): Issue[] {
  return known.includes(id)
    ? []
    : [{ code: 'unknownName', path, value: id, expected, hint: nameHint(id, known) }];
}

function yearsOutside({ period, targets }: Plan): Issue[] {
  return targets.flatMap(({ year }, position): Issue[] =>
    year === undefined || (year >= period.from && year <= period.to)
      ? []
      : [
          {
            code: 'outOfPeriod',
            path: ['targets', position, 'year'],
            value: year,
            expected: `a year of the plan's period ${period.from}-${period.to}`,
          },
        ],
  );
}

import { ScenarioError } from '../../errors/ScenarioError.js';
import type { AssumedValue, Scenario } from '../../plan/scenarios/Scenario.js';
import { accountsOfScenario } from '../../projection/accountsOfScenario.js';
import type { ObservedGrowth } from './ObservedGrowth.js';
import { observedIssues, withoutAccountsIssues } from './observedIssues.js';

type Observed = readonly ObservedGrowth[];

const observedReason = { kind: 'observedGrowth' } as const;

/**
 * A scenario in which growth that has been observed takes the place of what was assumed.
 *
 * Growth of activities asks for growth by activity, so any other closure is written out that way, at the same volumes.
 * Where only the whole is observed, all activities miss or beat their own growth by the same points.
 *
 * @unit per cent, at constant prices
 * @throws ScenarioError for a scenario without accounts, an activity that the base does not show, a rate of -100 % and
 * less, or growth given twice: by two rates, or of the whole beside all activities
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const observed = [{ year: 2016, activity: 'total', growth: 6 }];
 * scenarios.slice(0, 1).map((scenario) => withObservedGrowth(scenario, observed).growth.closure) // => ['byActivity']
 */
export function withObservedGrowth(scenario: Scenario, observed: Observed): Scenario {
  const apart = withoutAccountsIssues(scenario);
  const issues = apart.length > 0 ? apart : observedIssues(observed, scenario.base.activities);
  if (issues.length > 0) throw new ScenarioError(issues);
  const { activities, volumes, years } = accountsOfScenario({ ...scenario, shocks: [] });
  let before: Readonly<Record<string, number>> = Object.fromEntries(
    activities.map((activity) => [activity, volumes[activity]?.[0] ?? 0]),
  );
  const paths = new Map<string, AssumedValue[]>(activities.map((activity) => [activity, []]));
  for (const [t, year] of years.entries()) {
    if (t === 0) continue;
    const rates = ratesOfYear({
      activities,
      before,
      own: (activity) => (volumes[activity]?.[t] ?? 0) / (volumes[activity]?.[t - 1] ?? 1) - 1,
      seen: (activity) => observed.find((row) => row.year === year && row.activity === activity)?.growth,
    });
    for (const { activity, value, isSeen } of rates) {
      const reason = isSeen ? observedReason : scenario.motive;
      paths.get(activity)?.push({ year, value, status: isSeen ? 'reported' : 'assumed', source: '', reason });
    }
    before = Object.fromEntries(
      rates.map(({ activity, value }) => [activity, (before[activity] ?? 0) * (1 + value)]),
    );
  }
  return { ...scenario, growth: { closure: 'byActivity', rates: Object.fromEntries(paths) } };
}

interface Year {
  readonly activities: readonly string[];
  /** Volumes of the year before. */
  readonly before: Readonly<Record<string, number>>;
  readonly own: (activity: string) => number;
  /** Per cent. */
  readonly seen: (activity: string) => number | undefined;
}

/** Growth of each activity: as observed, or its own and the points by which the observed whole differs. */
function ratesOfYear({ activities, before, own, seen }: Year) {
  const whole = seen('total');
  const known = activities.map((activity) => {
    const rate = seen(activity);
    return {
      activity,
      level: before[activity] ?? 0,
      isKnown: rate !== undefined,
      rate: (rate ?? 100 * own(activity)) / 100,
    };
  });
  const sum = (values: readonly number[]) => values.reduce((added, value) => added + value, 0);
  const free = sum(known.map(({ level, isKnown }) => (isKnown ? 0 : level)));
  const given = sum(known.map(({ level, rate }) => level * rate));
  const wanted = ((whole ?? 0) / 100) * sum(known.map(({ level }) => level));
  const points = whole === undefined || free === 0 ? 0 : (wanted - given) / free;
  return known.map(({ activity, isKnown, rate }) => ({
    activity,
    value: isKnown ? rate : rate + points,
    isSeen: isKnown || whole !== undefined,
  }));
}

import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaUnit } from '../../analysis/perCapitaTarget.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { kindsOfYears } from '../../plan/kindsOfYears.js';
import { nameHint } from '../../plan/text/nearestName.js';
import type { DrawOptions } from '../draw/Chart.js';
import { headSubject, type PathSubject, rowsOfSubject } from './pathFigures.js';

/** What a chart of paths shows; what the run leads with where nothing is named. */
export interface PathOptions extends DrawOptions {
  /** Id of a target for a level or a share. */
  readonly target?: string;
  /** Id of an indicator, such as averagePopulation, in place of a target. */
  readonly indicator?: string;
  /** Of which activity; the whole where left out. */
  readonly activity?: string;
}

/**
 * The series that options name, as the run holds it.
 *
 * @throws ScenarioError for a name that is not known, with the nearest, for a series that the run does not hold, and for
 * options that do not go together
 */
export function pathSubject(run: PlanRun, { target, indicator, ...options }: PathOptions): PathSubject {
  const { activity = 'total' } = options;
  if (target !== undefined && indicator !== undefined) refuseBeside('indicator', indicator);
  if (options.activity !== undefined && indicator === undefined) refuseBeside('activity', activity);
  if (target !== undefined) return ofTarget(run, target);
  if (indicator === undefined) return headSubject(run);
  const units = run.rows.filter((row) => row.indicator === indicator && row.activity === activity);
  const unit = indicator === 'grdpPerCapita' ? perCapitaUnit(run.plan) : units[0]?.unit;
  if (unit !== undefined) return { indicator, activity, unit };
  const ofIndicator = run.rows.filter((row) => row.indicator === indicator);
  if (ofIndicator.length > 0)
    refuse(
      'activity',
      activity,
      ofIndicator.map((row) => row.activity),
    );
  return refuse(
    'indicator',
    indicator,
    run.rows.map((row) => row.indicator),
  );
}

function ofTarget(run: PlanRun, id: string): PathSubject {
  const found = run.plan.targets.find((one) => one.id === id);
  const drawn = run.plan.targets.filter((one) => subjectOf(run, one) !== undefined);
  const subject = found && subjectOf(run, found);
  return (
    subject ??
    refuse(
      'target',
      id,
      drawn.map((one) => one.id),
    )
  );
}

function subjectOf(run: PlanRun, target: PlanRun['plan']['targets'][number]): PathSubject | undefined {
  const { kind, indicator, activity, unit } = target;
  const subject = { indicator, activity, unit, target };
  return kindsOfYears.includes(kind) && rowsOfSubject(run, subject).length > 0 ? subject : undefined;
}

function refuse(option: 'target' | 'indicator' | 'activity', value: string, among: readonly string[]): never {
  const known = [...new Set(among)];
  const expected = {
    target: say`a target for a level or a share of which the run holds figures by year`,
    indicator: say`an indicator of which the run holds figures`,
    activity: say`an activity of which the run holds figures`,
  }[option];
  throw new ScenarioError([
    { code: 'unknownName', path: [option], value, expected, hint: nameHint(value, known) },
  ]);
}

function refuseBeside(option: 'indicator' | 'activity', value: string): never {
  const expected = say`a target, or an indicator and its activity`;
  throw new ScenarioError([{ code: 'badArgument', path: [option], value, expected }]);
}

import type { ConsistencyReport } from '../analysis/consistency/ConsistencyReport.js';
import { targetConsistency } from '../analysis/consistency/targetConsistency.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import type { Language } from '../plan/LocalText.js';
import type { Plan } from '../plan/Plan.js';
import { conflictText } from '../report/language/conflictText.js';
import { slipText } from '../report/language/slipText.js';
import { consistencyText } from '../report/tables/consistencyText.js';
import { type DriverArguments, driverArguments } from './driverArguments.js';
import { namingOptions } from './namingOptions.js';

/** Options of `check --targets`. */
export interface CheckTargetsOptions extends DriverArguments {
  readonly lang: Language;
  readonly scenario?: string;
  readonly promised?: boolean;
}

/** `check --targets`: whether the targets of a plan can all hold together, and what they imply, as text or for programs. */
export async function checkTargets(
  folder: string,
  { lang, scenario, promised = false, ...drivers }: CheckTargetsOptions,
): Promise<{ readonly text: string; readonly told: unknown }> {
  const planCase = await readPlanFolder(folder);
  const options = { drivers: driverArguments(drivers), bounds: promised ? 'promised' : 'written' } as const;
  const asked = scenario === undefined ? options : { ...options, scenario };
  const report = await targetConsistency(planCase, asked).catch((error) => {
    throw namingOptions(error);
  });
  return { text: consistencyText(report, planCase.plan, lang), told: toldOf(report, planCase.plan, lang) };
}

/** The report for programs: targets by id, conflicts and slips with their sentences. */
function toldOf(report: ConsistencyReport, plan: Plan, language: Language) {
  const ids = (targets: readonly { readonly id: string }[]) => targets.map(({ id }) => id);
  const change = ({ target, ...rest }: ConsistencyReport['leastChange'][number]) => ({
    target: target.id,
    unit: target.unit,
    ...rest,
  });
  return {
    plan: plan.id,
    ...report,
    base: { year: report.base.year, vintage: report.base.vintage },
    tested: report.tested.map(({ target, ...rest }) => ({ target: target.id, ...rest })),
    conflicts: report.conflicts.map((conflict) => ({
      text: conflictText(conflict, plan, language)[0],
      ...conflict,
      targets: ids(conflict.targets),
      single: conflict.single.map(change),
    })),
    undecided: report.undecided.map(({ targets, reason }) => ({ targets: ids(targets), reason })),
    leastChange: report.leastChange.map(change),
    slips: report.slips.map((slip) => ({
      text: slipText(slip, plan, language),
      ...slip,
      ...('targets' in slip ? { targets: ids(slip.targets) } : { target: slip.target.id }),
    })),
  };
}

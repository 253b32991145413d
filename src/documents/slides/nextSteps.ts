import type { PlanRun } from '../../analysis/PlanRun.js';
import { isWithoutAccounts } from '../../plan/scenarios/hasAccounts.js';
import { vintagesByDate } from '../../plan/vintagesByDate.js';
import { headPath } from '../../report/charts/path.js';
import { labelsOf } from '../../report/language/labels.js';
import { inputsText, needsText } from '../../report/language/needsText.js';
import type { Sentences } from '../../report/language/Sentences.js';

/** Of many targets that figures are missing for, so many are named. */
const mostNamed = 4;

/** The targets that cannot be computed on the path of the plan, a line each, with what they take. */
export function missingTargets(run: PlanRun, say: Sentences): string[] {
  const id = run.planScenario?.scenario.id;
  return run.scorecard
    .filter(({ scenario, verdict }) => scenario === id && verdict === 'notComputable')
    .map(
      ({ target, needs = [] }) =>
        `– ${say.of(target.label)}: ${inputsText(needs, say) || needsText(needs, say)}`,
    );
}

/**
 * What is to be done next, from what the run found: figures that are missing, targets that are missed on the path of
 * the plan, targets that cannot hold together, vintages that meet, and doubt that nobody has stated yet.
 */
export async function nextSteps(run: PlanRun, say: Sentences): Promise<string[]> {
  const text = say.slides;
  const { conflicts } = await run.consistency();
  const id = run.planScenario?.scenario.id;
  const name = id === undefined ? '' : labelsOf(run, say).scenario(id);
  const rows = run.scorecard.filter(({ scenario }) => scenario === id);
  const missed = rows.filter(({ verdict }) => verdict === 'missed').length;
  const open = missingTargets(run, say);
  const named = open.slice(0, mostNamed);
  const used = new Set(headPath(run, { language: say.language }).rows.map(({ vintage }) => vintage));
  const vintages = vintagesByDate(run.plan, used).map(({ published }) => say.date(published));
  const doubted = run.scenarios.some(({ doubt }) => doubt !== undefined && doubt.doubts.length > 0);
  const steps = [
    ...(isWithoutAccounts(run.scenarios) ? [text.accounts(run.plan.period.from - 1)] : []),
    ...(run.plan.targets.length === 0 ? [text.nothing] : []),
    ...(missed === 0 ? [] : [text.missed(missed, name)]),
    ...(conflicts.length === 0 ? [] : [text.conflicts(conflicts.length)]),
    ...(open.length === 0 ? [] : [text.missing(open.length, named.length), ...named]),
    ...(open.length > mostNamed ? [`– ${text.more(open.length - mostNamed)}`] : []),
    ...(vintages.length < 2 ? [] : [text.vintages(say.list(vintages))]),
    ...(doubted ? [] : [text.undoubted]),
  ];
  return steps.length === 0 ? [text.complete(name)] : steps;
}

import { decimalsOf } from '../../analysis/decimalsOf.js';
import { isGrowthTarget } from '../../analysis/growthTarget.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaTarget } from '../../analysis/perCapitaTarget.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import type { Target } from '../../plan/targets/Target.js';
import { toldActual } from '../../report/charts/toldActual.js';
import { labelsOf } from '../../report/language/labels.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { isRoundedApart } from '../../report/tables/appendixTables.js';
import { fanLine, metLine } from '../../report/tables/oddsLines.js';
import type { Table } from '../../report/tables/Table.js';
import { isInDoubt } from '../../uncertainty/doubt/isInDoubt.js';
import type { ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import { planOdds } from '../../uncertainty/planOdds.js';

/** The verdict on the target for GRDP per capita on the path that stands for the plan. */
export function judgedRow(run: PlanRun): ScorecardRow | undefined {
  const target = perCapitaTarget(run.plan);
  const id = run.planScenario?.scenario.id;
  return run.scorecard.find(
    (row) => row.scenario === id && row.target.id === target?.id && row.value !== undefined,
  );
}

/** The end of the target range that a value would have to reach: the nearest to it, or the only one. */
export function boundToReach({ gap, target: { lower, upper } }: ScorecardRow): number | undefined {
  return gap !== undefined && gap > 0 ? (upper ?? lower) : (lower ?? upper);
}

/**
 * What a table of conditions shows, over it.
 *
 * @param reached - `value`: what is to be reached, with its unit; `isMissed`: whether the path that stands for the plan misses it
 */
export function conditionsSentence(
  table: Table,
  { value, isMissed }: { readonly value: string; readonly isMissed: boolean },
  { briefing }: Sentences,
): string {
  const told = isMissed ? briefing.each(value) : briefing.reached;
  return isRoundedApart(table) ? `${told} ${briefing.unrounded}` : told;
}

function planSentence(
  run: PlanRun,
  { scenario, target, value = 0, gap = 0 }: ScorecardRow,
  say: Sentences,
): string {
  const decimals = decimalsOf({ target, values: [value] }, run.plan);
  return say.briefing.planPath({
    name: labelsOf(run, say).scenario(scenario),
    value: say.amount(value, target.unit, decimals),
    gap: say.amount(Math.abs(gap), target.unit, decimals),
    target: say.targetAmount(target),
    year: target.year ?? run.plan.period.to,
    side: sideOf(target, gap),
  });
}

function sideOf({ lower, upper }: Target, gap: number) {
  if (gap !== 0) return gap < 0 ? 'below' : 'above';
  return lower === undefined || upper === undefined ? 'met' : 'within';
}

function counts(run: PlanRun, say: Sentences, isNamed: boolean): string[] {
  const id = run.planScenario?.scenario.id;
  const rows = run.scorecard.filter(({ scenario }) => scenario === id);
  if (run.plan.targets.length === 0) return [say.briefing.noTargets];
  if (rows.length === 0) return [];
  const computed = rows.filter(({ verdict }) => verdict !== 'notComputable');
  const missed = computed.filter(({ verdict }) => verdict === 'missed').length;
  return [
    say.briefing.counted({
      all: rows.length,
      computed: computed.length,
      met: computed.length - missed,
      missed,
      ...(isNamed || id === undefined ? {} : { name: labelsOf(run, say).scenario(id) }),
    }),
  ];
}

function actualSentence(run: PlanRun, say: Sentences): string[] {
  const target = perCapitaTarget(run.plan);
  const row = run.scorecard.find((one) => one.scenario === run.actual?.id && one.target.id === target?.id);
  if (row?.value === undefined || target === undefined) return [];
  const decimals = decimalsOf({ target, values: [row.value] }, run.plan);
  const text = (value: number) => say.amount(value, target.unit, decimals);
  const { actual, published } = toldActual(run, { target, inFact: row.value }, text);
  const year = target.year ?? run.plan.period.to;
  const own = { name: labelsOf(run, say).scenario(row.scenario), value: text(row.value) };
  if (published !== undefined) return [say.briefing.published(published, year, own)];
  return actual === undefined ? [] : [say.briefing.actual(actual, year)];
}

/** The odds of the path that stands for the plan, where something of it is in doubt. */
export function oddsOfPlanPath(run: PlanRun): ScenarioOdds | undefined {
  const scenario = run.planScenario?.scenario;
  if (scenario === undefined || !isInDoubt(scenario)) return undefined;
  return planOdds(run);
}

/** How likely the plan's own path is to meet its target, and where GRDP per capita may come to stand. */
export function oddsSentences(run: PlanRun, found: ScenarioOdds, say: Sentences): string[] {
  const named = found.targets.filter(
    ({ target, standing }) => standing === 'probable' && isNamed(target, run),
  );
  const lines = [
    ...named.flatMap((one) => metLine(run, { scenario: found.scenario, one }, say)),
    ...fanLine(run, found, say),
  ];
  return lines.length === 0 ? [] : [say.briefing.futures(say.number(found.draws, 0)), ...lines];
}

/** The two targets that a briefing speaks of by name: GRDP per capita and its growth. */
function isNamed(target: Target, { plan }: PlanRun): boolean {
  return target.id === perCapitaTarget(plan)?.id || isGrowthTarget(target);
}

/** Whether the plan reaches its target on its own path, how many targets that path meets, and what came of it in fact. */
export function reachSentences(run: PlanRun, say: Sentences): string[] {
  const row = judgedRow(run);
  return [
    ...(row === undefined ? [] : [planSentence(run, row, say)]),
    ...counts(run, say, row !== undefined),
    ...actualSentence(run, say),
  ];
}

import type {
  GapAttribution,
  GapContribution,
  GapQuestion,
  GapSide,
} from '../../analysis/attribution/GapQuestion.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { isPerCapitaLevel } from '../../analysis/perCapitaTarget.js';
import { isUnavailable, type Unavailable } from '../../analysis/Unavailable.js';
import type { Target } from '../../plan/targets/Target.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { type WaterfallBar, waterfall } from '../kinds/waterfall.js';
import type { Sentences } from '../language/Sentences.js';
import { movesOf, planScenarioRemark, unitAndBases } from './perCapitaTexts.js';
import { sourceSentences } from './sources.js';

/** How the chart of a gap is wanted, and between which two cases: the plan's target and the actual where left out. */
export interface GapOptions extends DrawOptions, Partial<GapQuestion> {}

/**
 * What a gap in GRDP per capita between two cases is made of, as a waterfall: base-year figures, growth by activity,
 * prices, population, and the exchange rate where the plan's target is in USD.
 *
 * @unit that of the plan's own target: USD or million VND per person, at current prices
 * @returns the reason where the two cases are not named and the run does not hold them
 * @throws ScenarioError for a case that is named and not known
 */
export function gap(run: PlanRun, options: GapOptions = {}): Chart<GapContribution> | Unavailable {
  const style = styleOf(run, options);
  const { say } = style;
  const attribution = run.gap(questionOf(run, options));
  if (isUnavailable(attribution)) return attribution;
  const { factors, growth, unit, year } = attribution;
  const target = run.plan.targets.find(
    (one) => isPerCapitaLevel(one) && one.unit === unit && one.year === year,
  );
  const decimals = decimalsOf({ unit, indicator: 'grdpPerCapita' }, run.plan);
  const bars = barsOf(run, attribution, { say, decimals });
  const words = gapWords(run, attribution, { say, decimals, target });
  const said = bars.map(({ name, text }) => `${name}: ${text}`);
  const content = { id: 'gap-attribution', words: { ...words, said }, bars, target, unit };
  return waterfall({ ...content, rows: [...factors, ...growth] }, style);
}

function questionOf(run: PlanRun, options: GapOptions): GapQuestion | undefined {
  const {
    from = run.planScenario?.scenario.id,
    to = run.actual?.id,
    year,
    unit,
    method,
    interaction,
  } = options;
  if (options.from === undefined && options.to === undefined) return undefined;
  if (from === undefined || to === undefined) return undefined;
  return {
    from,
    to,
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined ? {} : { unit }),
    ...(method === undefined ? {} : { method }),
    ...(interaction === undefined ? {} : { interaction }),
  };
}

interface Writing {
  readonly say: Sentences;
  readonly decimals: number;
}

/** Side by side: the first level, the factors that make a difference as printed, growth by activity, the last level. */
function barsOf(run: PlanRun, attribution: GapAttribution, { say, decimals }: Writing): WaterfallBar[] {
  const { from, to, factors, growth } = attribution;
  const step = (name: string, value: number, detail?: string): WaterfallBar => {
    return { kind: 'step', name, detail, value, text: say.signed(value, decimals) };
  };
  const side = ({ label, target: id, value }: GapSide): WaterfallBar => {
    const target = run.plan.targets.find((one) => one.id === id);
    const name = target === undefined ? say.of(label) : say.gaps.targetOf(say.targetBounds(target));
    return { kind: 'level', name, value, text: say.number(value, decimals) };
  };
  const [one, other] = [from, to].map(
    ({ scenario }) => run.scenarios.find(({ id }) => id === scenario)?.base,
  );
  const ofActivity = (id: string): WaterfallBar => {
    const activity = run.plan.activities.find((each) => each.id === id);
    const label = activity === undefined ? id : say.of(activity.label);
    const value = growth.filter((part) => part.activity === id).reduce((sum, part) => sum + part.value, 0);
    const isOneSided = one?.activities.includes(id) !== other?.activities.includes(id);
    // Taxes do not grow as an activity does, and what one side does not show has not grown at all.
    const isGrowth = !isOneSided && id !== 'taxesLessSubsidiesOnProducts';
    return step(
      isGrowth ? say.gaps.growthOf(label) : label,
      value,
      isOneSided ? say.gaps.oneSided : undefined,
    );
  };
  const activities = [...new Set(growth.map(({ activity }) => activity))];
  const steps = factors.flatMap(({ factor, value }) =>
    factor === 'growth' ? activities.map(ofActivity) : [step(say.names.factors[factor], value)],
  );
  // What is too small to be printed moves the bars by less than can be seen.
  return [side(from), ...steps.filter(({ text }) => /[1-9]/.test(text)), side(to)];
}

function gapWords(
  run: PlanRun,
  attribution: GapAttribution,
  { say, decimals, target: goal }: Writing & { readonly target: Target | undefined },
): Omit<ChartWords, 'said'> {
  const { from, to, year, unit, factors, gap: whole, method } = attribution;
  const amount = (value: number) => say.number(value, decimals);
  const { adds, takes } = movesOf(factors, amount);
  const causes = [
    { moves: adds, verb: 'add' as const },
    { moves: takes, verb: 'take' as const },
  ];
  const ids = [from.scenario, to.scenario];
  const rows = run.rows.filter(
    (row) =>
      ids.includes(row.scenario) &&
      row.year === year &&
      row.indicator === 'grdpPerCapita' &&
      row.priceBasis === 'current' &&
      row.unit === unit,
  );
  const nameOf = ({ label, scenario, target }: GapSide) => {
    const under = run.scenarios.find(({ id }) => id === scenario)?.label ?? label;
    return target === undefined ? say.gaps.scenario(say.of(label)) : say.gaps.targetUnder(say.of(under));
  };
  const isOfPlan = ids.includes(run.planScenario?.scenario.id ?? '');
  const remarks = [
    ...(isOfPlan ? planScenarioRemark(run, say) : []),
    method === 'shapley' ? say.gaps.shapleyMethod : say.gaps.gapMethod,
  ];
  return {
    kind: say.gaps.waterfall,
    title: say.gaps.gapTitle({
      label: say.of(to.label),
      level: say.withUnit(amount(to.value), unit),
      year,
      instead: amount(from.value),
      causes: whole < 0 ? causes.reverse() : causes,
    }),
    subtitle: say.gaps.gapSubtitle(unitAndBases(unit, rows, say), nameOf(from), nameOf(to)),
    footer: sourceSentences(run, { rows, target: goal, remarks }, say),
  };
}

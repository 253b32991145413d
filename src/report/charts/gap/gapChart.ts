import type { GapContribution, GapQuestion } from '../../../analysis/attribution/GapQuestion.js';
import { gapAttribution } from '../../../analysis/attribution/gapAttribution.js';
import { perCapitaGoal } from '../../../analysis/perCapitaGoal.js';
import { actualScenario, planScenario } from '../../../analysis/planScenario.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { axisTicks } from '../../draw/axisTicks.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { framedChart } from '../../draw/framedChart.js';
import { gapGoal, gapGoalRoom } from './gapGoal.js';
import { gapLayers } from './gapLayers.js';
import { gapSteps } from './gapSteps.js';
import { gapWords } from './gapWords.js';

/**
 * What makes the gap in GRDP per capita between two cases, as a waterfall: the plan's target against its outcome where
 * no others are named.
 *
 * @unit USD per person
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers, and size
 * @param question - the two cases
 * @returns nothing where no cases are named and the plan has no outcome
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * gapChart(result, { language: 'vi' })?.title
 * // => '“Thực tế 2016–2020 (đánh giá 2020)”: 1.917 USD/người năm 2020 thay vì 2.650: tăng trưởng thực làm giảm 334, số liệu gốc 269, giá 130'
 */
export function gapChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
  question = planAndOutcome(result),
): Chart<GapContribution> | undefined {
  if (question === undefined) return undefined;
  const measures = chartSizes[size];
  const attribution = gapAttribution(result, question);
  const steps = gapSteps(attribution, result.plan, language);
  const words = gapWords(result, attribution, { language, steps });
  const frame = chartFrame(words, measures);
  const goal = perCapitaGoal(result.plan);
  const band = goal?.unit === 'USD per person' && goal.year === attribution.year ? goal : undefined;
  const bounds = [band?.lower, band?.upper].flatMap((bound) => bound ?? []);
  const ticks = axisTicks([0, ...steps.flatMap(({ from, to }) => [from, to]), ...bounds], 7);
  const widest = Math.max(...steps.map(({ name }) => estimatedTextWidth(name, measures.small)));
  const left = Math.ceil(measures.margin + widest + measures.small);
  const right = Math.ceil(measures.margin + measures.small * 2);
  const width = measures.width - left - right;
  const top = Math.ceil(frame.top + (band === undefined ? 0 : gapGoalRoom(measures)));
  const height = measures.height - top - frame.bottom;
  const row = height / steps.length;
  const padding = { left, right, top, bottom: frame.bottom };
  const datasets = {
    goal: band === undefined ? [] : [gapGoal(band, { ticks, width }, { language, measures })],
    steps: steps.map((step, i) => ({
      ...step,
      top: row * (i + 0.2),
      middle: row * (i + 0.5),
      bottom: row * (i + 0.8),
      labelAt: Math.max(step.from, step.to),
    })),
    joins: steps.slice(1).map((step, i) => ({
      at: step.kind === 'side' ? step.to : step.from,
      top: row * (i + 0.8),
      bottom: row * (i + 1.2),
    })),
  };
  const plot = { width, height, padding };
  const layers = gapLayers({ ticks, width, height, measures });
  const rows = [...attribution.factors, ...attribution.growth];
  return framedChart(
    { id: 'gap-attribution', words, frame, plot, datasets, layers, rows },
    { language, measures },
  );
}

function planAndOutcome(result: SimulationResult): GapQuestion | undefined {
  const plan = planScenario(result)?.scenario.id;
  const outcome = actualScenario(result)?.id;
  if (plan === undefined || outcome === undefined) return undefined;
  const goal = perCapitaGoal(result.plan);
  const isJudged = goal?.unit === 'USD per person' && goal.year === result.plan.period.to;
  return {
    from: isJudged ? { target: goal.id, scenario: plan } : plan,
    to: outcome,
    unit: 'USD per person',
  };
}

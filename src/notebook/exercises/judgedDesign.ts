import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { OwnScenario } from '../../documents/ownScenarios.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { type FigureQuery, figuresOf } from '../../projection/figuresOf.js';
import { labelsOf } from '../../report/language/labels.js';
import { problemText } from '../../report/language/problemText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import type { Condition } from './Condition.js';
import type { DesignExercise, GivenAnswer } from './Exercise.js';

/** Projects a scenario of one's own. */
export type Simulate = (scenario: OwnScenario) => PlanRun;

/** So many problems of a scenario are told at once: it can have thousands. */
const toldProblems = 5;

/**
 * Judges a scenario that was designed by projecting it: what it does not meet is named with the value it reaches.
 *
 * It takes as long as the scenario has letters, and no longer: whatever it holds is read once, and every loop of a
 * projection goes over the years of the plan.
 *
 * @param exercise - what is asked
 * @param answer - a scenario as scenarios.yaml writes it
 * @param simulate - projects it
 * @param language - of the feedback
 */
export function judgedDesign(
  exercise: Omit<DesignExercise, 'example'>,
  answer: GivenAnswer,
  { simulate, language }: { readonly simulate: Simulate; readonly language: Sentences['language'] },
): JudgedAnswer {
  const say = sentences(language);
  const { course } = say;
  if (typeof answer !== 'object') return { verdict: 'unreadable', feedback: course.noScenario };
  const touched = exercise.leaves.filter((key) => key in answer);
  if (touched.length > 0)
    return { verdict: 'wrong', feedback: course.notYet(course.touched(say.list(touched))) };
  try {
    const run = simulate({ ...answer, id: 'answer' });
    const unmet = exercise.conditions.flatMap((condition) => shortfall(condition, run, say));
    if (unmet.length === 0) return { verdict: 'right', feedback: course.allMet(say.of(exercise.why)) };
    return { verdict: 'wrong', feedback: course.notYet([...unmet, say.of(exercise.hint)].join(' ')) };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const issues = error.issues.slice(0, toldProblems);
    const left = error.issues.length - issues.length;
    const told = [problemText({ issues }, language), ...(left === 0 ? [] : [course.moreProblems(left)])];
    return { verdict: 'unreadable', feedback: course.notProjected(told.join('\n')) };
  }
}

/** What a scenario lacks for a condition, as a sentence; nothing where it fulfils it. */
function shortfall(condition: Condition, run: PlanRun, say: Sentences): string[] {
  return condition.target === undefined
    ? figureShortfall(condition, run, say)
    : targetShortfall(condition, run, say);
}

function targetShortfall({ target: id, verdict = 'met' }: Condition, run: PlanRun, say: Sentences): string[] {
  const row = run.scorecard.find(({ target, scenario }) => target.id === id && scenario === 'answer');
  if (row === undefined) return [say.course.noFigure(id ?? '')];
  const isMet = row.verdict === 'met' || row.verdict === 'exceeded' || row.verdict === 'metAtStart';
  if (row.verdict !== 'notComputable' && isMet === (verdict === 'met')) return [];
  const { target, value } = row;
  const shown =
    value === undefined
      ? undefined
      : say.amount(value, target.unit, decimalsOf({ target, values: [value] }, run.plan));
  return [say.course.targetAsked(say.of(target.label), { value: shown, verdict })];
}

function figureShortfall(condition: Condition, run: PlanRun, say: Sentences): string[] {
  const { indicator = '', activity = 'total', unit, priceBasis, year, atLeast, atMost, label } = condition;
  const query = { scenario: 'answer', indicator, activity, unit, priceBasis, year } as FigureQuery;
  const [row] = figuresOf(run, query);
  const labels = labelsOf(run, say);
  const name = label === undefined ? labels.indicator(indicator) : say.of(label);
  if (row === undefined) return [say.course.noFigure(name)];
  // A rate that was typed comes back from the levels it led to: 9.7% as 9.699999999999999.
  const slack = 1e-9 * Math.max(1, Math.abs(row.value));
  const isWithin =
    (atLeast === undefined || row.value >= atLeast - slack) &&
    (atMost === undefined || row.value <= atMost + slack);
  if (isWithin) return [];
  const decimals = decimalsOf({ unit: row.unit, indicator }, run.plan);
  const amount = (value: number | undefined) =>
    value === undefined ? undefined : say.amount(value, row.unit, decimals);
  return [
    say.course.figureAsked(name, {
      year: row.year,
      value: say.amount(row.value, row.unit, decimals),
      atLeast: amount(atLeast),
      atMost: amount(atMost),
    }),
  ];
}

import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { ScenarioError } from '../../../src/errors/ScenarioError.js';
import type { ValueExercise } from '../../../src/notebook/exercises/Exercise.js';
import { posedExercises } from '../../../src/notebook/exercises/posedExercises.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const text = { vi: 'gì', en: 'what' };
const words = { question: text, why: text, hint: text };
const run = runOf(await shippedResult('lang-son-2016-2020'));
const completed = (...exercises: object[]) =>
  posedExercises({ exercises }, '01').map((posed) => posed.complete(run));
const parsed = (...exercises: object[]) =>
  completed(...exercises).filter((exercise): exercise is ValueExercise => exercise.kind === 'value');

function problemsOf(step: () => unknown): string[] {
  try {
    step();
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n');
    throw error;
  }
}

/** Those of the text, or else those of each exercise as its answer is computed. */
function problems(...exercises: object[]): string[] {
  const ofText = problemsOf(() => posedExercises({ exercises }, '01'));
  if (ofText.length > 0) return ofText;
  return posedExercises({ exercises }, '01').flatMap((posed) => problemsOf(() => posed.complete(run)));
}

describe('posedExercises', () => {
  it('computes answers from published figures, projected ones, counts and functions of the package', () => {
    const answers = parsed(
      { id: 'a', ...words, answer: { observed: { indicator: 'forestCover', period: 2015 } } },
      {
        id: 'b',
        ...words,
        answer: {
          observed: { indicator: 'averageGrowthRate', vintage: '2021-evaluation', period: '2016-2020' },
        },
      },
      {
        id: 'c',
        ...words,
        answer: { projected: { scenario: 'plan-8', indicator: 'exchangeRate', year: 2015 } },
      },
      { id: 'd', ...words, answer: { targets: { scenario: 'plan-8' } } },
      {
        id: 'e',
        ...words,
        answer: { computed: 'averageOfGrowthRates', from: [[-0.5, { computed: 'quotient', from: [1, 2] }]] },
      },
      {
        id: 'f',
        ...words,
        answer: {
          computed: 'normOfAbsoluteValues',
          from: [{ by: { a: 30, b: 70 } }, { by: { a: 20, b: 80 } }],
        },
      },
      { id: 'g', ...words, word: { vi: 'rừng', en: 'forest' } },
    ).map(({ answer }) => answer);
    expect(answers).toEqual([
      60.6,
      4.67,
      21697.5675,
      29,
      -0.1339745962155613,
      expect.closeTo(0.1, 12),
      { vi: 'rừng', en: 'forest' },
    ]);
  });

  it('allows half of the last digit that is asked for, unless told otherwise', () => {
    const [rounded, told] = parsed(
      { id: 'a', ...words, answer: 1, decimals: 2 },
      { id: 'b', ...words, answer: 1, tolerance: 3 },
    );
    expect(rounded?.tolerance).toBeCloseTo(0.005, 9);
    expect(told?.tolerance).toBe(3);
  });

  it('takes the hint of a standard mistake, or the one that is written', () => {
    const [exercise] = parsed({
      id: 'a',
      ...words,
      answer: 1,
      mistakes: [
        { is: 'subtraction', value: 3 },
        { hint: text, value: { computed: 'mean', from: [4, 6] } },
      ],
    });
    expect(exercise?.mistakes).toEqual([
      { value: 3, accepts: [], hint: 'subtraction' },
      { value: 5, accepts: [], hint: text },
    ]);
  });

  it('names every problem of every exercise at once', () => {
    expect(
      problems(
        { id: 'a', ...words, answer: { computed: 'growthRat', from: [1, 2] } },
        { id: 'a2', ...words, answer: { computed: 'growthRate', from: [0, [1]] } },
        {
          id: 'b',
          ...words,
          answer: { observed: { indicator: 'grdpPerCapita', vintage: 'plan-time', period: 2015 } },
          mistakes: [
            {
              is: 'subtraction',
              value: { projected: { scenario: 'plan-8', indicator: 'grdp', year: 1999 } },
            },
          ],
        },
        { id: 'c', ...words, answer: { targets: { scenario: 'plan-7' } } },
        { id: 'd', ...words, answer: { computed: 'quotient', from: [1, 0] } },
        { id: 'e', ...words, answer: 1, mistakes: [{ is: 'subtraction', value: 1.4 }] },
      ),
    ).toEqual([
      'exercises[0].answer.computed: expected the name of a function, got "growthRat". Did you mean growthRate?',
      'exercises[1].answer.previous: expected a level in the one unit of both years, other than 0, got 0. A zero has no growth rate.',
      'exercises[1].answer.current: expected a level in the one unit of both years, other than 0, got NaN.',
      'exercises[2].answer.observed: expected one figure of grdpPerCapita, got several. Name its activity, unit, price basis or vintage too.',
      'exercises[2].mistakes[0].projected: expected one figure of grdp, got nothing.',
      'exercises[3].answer.targets: expected the id of a simulated scenario, got "plan-7". Did you mean plan-8?',
      'exercises[4].answer.quotient: expected a finite number, got Infinity.',
      'exercises[5].mistakes[0]: expected a mistake that leads elsewhere than the right answer, got 1.4.',
    ]);
  });

  it('takes each id once', () => {
    const one = { id: 'a', ...words, answer: 1 };
    expect(problems(one, one)).toEqual(['exercises[1].id: expected an id used once, got "a".']);
  });

  it('takes a level, points by the level, a design with its example, and an essay with its rubric', () => {
    const example = { extends: 'plan-8.5', growth: { total: '10%' } };
    const design = { conditions: [{ target: 'grdp-per-capita' }], example };
    const rubric = [
      { points: 2, ...text },
      { points: 1, ...text },
    ];
    const { hint, why, ...asked } = { ...words };
    expect([hint, why]).toEqual([text, text]);
    const posed = completed(
      { id: 'a', ...words, answer: 1 },
      { id: 'b', ...words, level: 'read', word: { vi: 'x', en: 'y' } },
      { id: 'c', ...words, design },
      { id: 'd', ...asked, level: 'design', rubric },
      { id: 'e', ...words, points: 7, answer: 2 },
    );
    expect(posed.map(({ kind, level, points, lesson }) => [kind, level, points, lesson])).toEqual([
      ['value', 'compute', 2, '01'],
      ['value', 'read', 1, '01'],
      ['design', 'design', 3, '01'],
      ['essay', 'design', 3, '01'],
      ['value', 'compute', 7, '01'],
    ]);
  });

  it('refuses conditions that ask for nothing, and a question without its hint', () => {
    const design = (condition: object) => ({
      id: 'a',
      ...words,
      design: { conditions: [condition], example: {} },
    });
    const expected = 'expected a target, or an indicator with its year and atLeast or atMost';
    for (const condition of [{}, { indicator: 'grdp', year: 2020 }, { target: 'a', indicator: 'b' }])
      expect(problems(design(condition))).toEqual([expect.stringContaining(expected)]);
    expect(problems({ id: 'a', question: text, why: text, answer: 1 })).toEqual([
      'exercises[0].hint: expected a sentence in both languages, got nothing.',
    ]);
  });

  it('refuses what is neither a figure nor a word, and unknown mistakes', () => {
    expect(
      problems(
        { id: 'a', ...words },
        { id: 'b', ...words, answer: 1, mistakes: [{ is: 'substraction', value: 2 }] },
      ),
    ).toEqual([
      expect.stringContaining('exercises[0]: expected one of answer, word, design, rubric, got {'),
      expect.stringContaining(
        'exercises[1].mistakes[0].is: expected a standard mistake: arithmeticMean, yearsMiscounted',
      ),
    ]);
  });
});

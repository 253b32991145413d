import { describe, expect, it } from 'vitest';
import type { ExerciseAnswer, ValueExercise } from '../../../src/notebook/exercises/Exercise.js';
import { exerciseOf } from '../../../src/notebook/exercises/exerciseOf.js';
import { judgedAnswer } from '../../../src/notebook/exercises/judgedAnswer.js';
import { judgedDesign, type Simulate } from '../../../src/notebook/exercises/judgedDesign.js';
import { asksFall } from '../../../src/notebook/exercises/leadSense.js';
import { spellingsOf } from '../../../src/notebook/exercises/wordForms.js';
import { languages } from '../../../src/plan/text/LocalText.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { shippedExercises } from '../../fixtures/shippedExercises.js';
import { shippedOpened } from '../../fixtures/shippedRun.js';

const { course } = sentences('en');
const exercises = await shippedExercises();
const values = exercises.filter((exercise) => exercise.kind === 'value');
const designs = exercises.filter((exercise) => exercise.kind === 'design');
const plan = await shippedOpened('lang-son-2016-2020');
const simulate: Simulate = (scenario) => plan.simulate({ scenarios: [scenario] });
const cases = values.map((exercise) => [exercise.id, exercise] as const);

/** Answers of units 08, 10, 11 and 14, by plain arithmetic. */
const ofSecondHalf: readonly (readonly [string, number])[] = [
  ['growth-after-the-shock', 100 * ((1.118 * 0.96) / 0.92 - 1)],
  ['lost-on-the-way', 34.8 * 757.9 * 0.5437 * 1.108 * 1.113 ** 2 * (0.06 + 0.03 * 1.118)],
  ['needed-from-2018', 100 * (1.085 * (2600 / 2467.184281248962) ** (1 / 3) - 1)],
  ['four-years-of-a-measure', 2467.184281248962 * (1.101 / 1.085) ** 4],
  ['bar-of-one-point', 2467.184281248962 * ((1.095 / 1.085) ** 5 - (1.075 / 1.085) ** 5)],
  ['shares-of-the-bars', (100 * 387 ** 2) / (833 ** 2 + 689 ** 2 + 481 ** 2 + 387 ** 2 + 74 ** 2)],
  ['coverage-of-a-box', 48],
  ['second-half-year', (7.5 - 0.45 * 6.2) / 0.55],
  ['lost-point', 0.75],
  ['three-years-left', 100 * ((1.07 ** 5 / 1.0256 / 1.0802) ** (1 / 3) - 1)],
  ['exports-still-needed', 100 * ((176 / 142) ** (1 / 3) - 1)],
  ['two-populations', 100 * (524.2 / 522 - 1)],
  ['doctors-per-head', 7450 / 531.6],
  ['pace-of-beds', 100 * ((2600 / 2045) ** 0.2 - 1)],
  ['doctors-still-needed', 100 * ((745 / 677) ** 0.25 - 1)],
  ['yardstick-of-2020', 263.1 ** 2 / 242.1],
];

/** GRDP of 2016-2020 at current prices, billion VND, on the base of plan time. */
function grdpOfFiveYears(growth: number): number {
  const factor = (1 + growth) * (160.70272 / 140.42652) ** 0.2;
  return [1, 2, 3, 4, 5].reduce((sum, year) => sum + 34.8 * 757.9 * factor ** year, 0);
}

/** The logarithmic changes of the shares from 2015 to 2020, by the evaluation of 2020, weighed by those of 2020. */
function lilienOf2020(): number {
  const [before, now] = [
    [25.63, 17.39, 50.27, 6.71],
    [20.83, 23.55, 50.87, 4.75],
  ];
  const squares = now?.map((share, i) => (share / 100) * Math.log(share / (before?.[i] ?? Number.NaN)) ** 2);
  return Math.sqrt(squares?.reduce((sum, square) => sum + square, 0) ?? Number.NaN);
}

/** What is typed by mistake, in jest, or to break something. */
const garbage = [
  '',
  ' ',
  '🙂',
  'NaN',
  '1e999',
  '--',
  '9'.repeat(400),
  'dài '.repeat(20_000),
  '<b>',
  Number.NaN,
];
const noScenarios = [
  {},
  { extends: 'plan-10' },
  { growth: 9 },
  { extends: 'plan-8.5', growth: { total: '900%' } },
];

/** Numbers off the right one, and ranges that begin with it; a number in place of a word. */
function wrongAnswers({ answer, decimals, tolerance }: ValueExercise): ExerciseAnswer[] {
  if (typeof answer !== 'number') return [42, '42'];
  const off = [3, 7, 15, 333].map((steps) => answer + steps * 2.1 * tolerance);
  const [low, high] = [answer, 2 * answer].map((value) => value.toFixed(decimals));
  const ranges = [`${low}–${high}`, `${low} - ${high} %`];
  // The right one beside another that is none.
  const twice = [`${low} hay ${high}`, `${high} or ${low}`, `${low}; ${high}`, `${low} and ${high}`];
  return [...off, ...off.map(String), ...ranges, ...twice];
}

describe('the exercises on the plan 2016-2020', () => {
  it('have the answers that were computed independently', () => {
    // Reference cases of Lạng Sơn: growth and deflator needed, aggregates, angle; closure 2 at a common deflator.
    const known: readonly (readonly [string, number])[] = [
      ['growth-needed', 9.643802808296575],
      ['prices-needed', 3.8171662842494625],
      ['growth-of-the-whole', 5.349922675654439],
      ['angle-of-the-plan', 7.417641672852874],
      ['gap-to-the-target', 2600 - 2467.184281248962],
      ['growth-of-services', 10.6593517],
      // Standard deviations of an average of five years, as parts of that of a year: 1 / √5, and by the covariances.
      ['independent-years', 2 / Math.sqrt(5)],
      ['persistent-years', 1.8455654959930303],
      // Factors of averages: what the years or the half nobody published must have been.
      ['years-before-2020', 100 * ((1.0545 ** 5 / 1.0203) ** 0.25 - 1)],
      ['first-half', 100 * (1.0532 ** 2 / 1.0545 - 1)],
      ['points-of-industry', 17.39 * (1.1276 ** 5 - 1)],
      ['width-of-growth', 100 * ((44.55 / 30.85) ** 0.2 - (44.45 / 30.95) ** 0.2)],
      // GRDP of five years at 9% and the country's deflator of 2015-2020; a rate is growth times ICOR.
      ['investment-rate-at-9', 7700000 / grdpOfFiveYears(0.09)],
      ['direct-icor-at-9', ((77000 / grdpOfFiveYears(0.09)) * 1.09) / 0.09],
      ['rate-at-nine', 48.24],
      ['money-at-8.5', (0.085 * 5.36 * grdpOfFiveYears(0.085)) / 1000],
      ['productivity-at-9', 100 * (1.09 / (508.5 / 466.5) ** 0.2 - 1)],
      ['old-reference', 10000 / 140.42652],
      ['constant-dollars', (1603.8664241970903 * 1.085 ** 5) / 1.009 ** 5],
      ['unevenness-of-the-actual', lilienOf2020()],
      ['width-of-the-range', 100 * ((1.09 / 1.08) ** 5 - 1)],
      ['dollars-at-the-rate-of-2015', (2467.184281248962 * 23208.36833) / 21697.5675],
      ['growth-in-dollars', 100 * ((2524.558206057465 / 1603.8664241970903) ** 0.2 - 1)],
      ['base-in-doubt', (100 * (26375 - 23503)) / 26375],
    ];
    for (const [id, value] of [...known, ...ofSecondHalf])
      expect(exerciseOf(values, id).answer).toBeCloseTo(value, 7);
  });

  it.each(cases)('%s: its answer is right, rounded as asked', (_, exercise) => {
    const { answer, decimals } = exercise;
    const written =
      typeof answer === 'number' ? [answer, Number(answer.toFixed(decimals))] : spellingsOf(answer);
    for (const one of written) expect(judgedAnswer(exercise, one, 'en').verdict).toBe('right');
  });

  it.each(cases)('%s: asks in the words of one language alone', (_, { answer, unit, mistakes, question }) => {
    const words = [answer, ...mistakes.map(({ value }) => value)].filter((word) => typeof word !== 'number');
    const asked = question.vi.toLowerCase();
    for (const { vi, en } of words) {
      expect(asked).toContain(vi);
      if (vi !== en) expect(asked.split(/[\s():,?]+/)).not.toContain(en);
    }
    if (unit !== '') expect(sentences('vi').unit(unit)).not.toBe(unit);
  });

  it.each(cases)('%s: a percentage is right as a decimal too', (_, exercise) => {
    const { answer, decimals, unit, isChange, question } = exercise;
    if (unit !== 'percent' || typeof answer !== 'number') return;
    const factor = 1 + (asksFall(question) ? -answer : answer) / 100;
    for (const one of [answer / 100, ...(isChange ? [factor] : [])]) {
      const written = one.toFixed(decimals + 2);
      const percent = `${answer.toFixed(decimals).replace('.', ',')} %`;
      const twice = [`${written} hay ${percent}`, `${percent} or ${written}`, `${percent} (${written})`];
      for (const told of [written, ...twice])
        expect([told, judgedAnswer(exercise, told, 'vi').verdict]).toEqual([told, 'right']);
      expect(judgedAnswer(exercise, `${written}%`, 'vi').verdict).not.toBe('right');
    }
  });

  it.each(cases)('%s: every known mistake gets its own hint', (_, exercise) => {
    expect(exercise.mistakes.length).toBeGreaterThan(0);
    for (const { value, hint } of exercise.mistakes) {
      const told = typeof hint === 'string' ? course.mistakes[hint] : hint.en;
      const written =
        typeof value === 'number' ? [value, Number(value.toFixed(exercise.decimals))] : spellingsOf(value);
      for (const one of written) expect(judgedAnswer(exercise, one, 'en').feedback).toBe(course.notYet(told));
    }
  });

  it.each(cases)('%s: no hint holds the answer', (_, exercise) => {
    const { answer, decimals, hint, mistakes } = exercise;
    const shown = typeof answer === 'number' ? [answer.toFixed(decimals)] : spellingsOf(answer);
    for (const told of [hint, ...mistakes.map((mistake) => mistake.hint)]) {
      const text = typeof told === 'string' ? course.mistakes[told] : `${told.vi} ${told.en}`;
      const words = text.split(/[\s;:()“”]+/).map((word) => word.replace(/[.,]$/, '').replace(',', '.'));
      for (const one of shown) expect(words).not.toContain(one);
    }
  });

  it.each(cases)('%s: its answer is right as people write it, in either language', (_, exercise) => {
    const { answer, unit, decimals, accepts } = exercise;
    const written =
      typeof answer === 'number'
        ? languages.flatMap((language) => {
            const amount = sentences(language).amount(answer, unit, decimals);
            const bare = [amount, ` ${amount} `, amount.replace(/[^\d.,−-]+$/, ''), amount.replace('−', '-')];
            const led = ['xấp xỉ ', 'tăng khoảng ', 'Đáp số: ', 'it is about ', '2 × 3 = '].map(
              (lead) => lead + amount,
            );
            return [...bare, ...led];
          })
        : spellingsOf(answer, accepts).flatMap((word) => [
            ...[word, word.toUpperCase(), `“${word}.”`, `${word} ạ`, `Là ${word}`, `Answer: ${word}`],
            ...[`đó là ${word}, vì bảng cho thấy thế`, `it is ${word} because the table says so`],
          ]);
    for (const one of written)
      expect([one, judgedAnswer(exercise, one, 'vi').verdict]).toEqual([one, 'right']);
  });

  it.each(cases)('%s: nothing that is wrong is taken for right, or told the answer', (_, exercise) => {
    const { answer, decimals } = exercise;
    for (const language of languages)
      for (const wrong of [...wrongAnswers(exercise), ...garbage]) {
        const { verdict, feedback } = judgedAnswer(exercise, wrong, language);
        expect([wrong, verdict]).not.toEqual([wrong, 'right']);
        const words = feedback
          .split(/[\s;:()“”]+/)
          .map((word) => word.replace(/[.,%]+$/, '').replace(',', '.'));
        const shown = typeof answer === 'number' ? [answer.toFixed(decimals)] : spellingsOf(answer);
        for (const one of shown) expect(words).not.toContain(one);
      }
  });

  it('hold at least one answer that meets all conditions of what is to be designed', () => {
    for (const exercise of designs)
      expect([
        exercise.id,
        judgedDesign(exercise, exercise.example, { simulate, language: 'en' }).feedback,
      ]).toEqual([exercise.id, course.allMet(exercise.why.en)]);
  });

  it('refuse a design that is none, by a sentence', () => {
    for (const exercise of designs)
      for (const answer of [...garbage, ...noScenarios]) {
        const { verdict, feedback } = judgedDesign(exercise, answer, { simulate, language: 'vi' });
        expect(['unreadable', 'wrong']).toContain(verdict);
        expect(feedback.length).toBeGreaterThan(20);
      }
  });

  it('are not met by what they start from', () => {
    for (const exercise of designs) {
      const start = { extends: exercise.example.extends ?? 'plan-8.5' };
      expect(judgedDesign(exercise, start, { simulate, language: 'vi' }).verdict).toBe('wrong');
    }
  });
});

describe('what exercises say of tables', () => {
  it('calls columns as the tables do, and vintages by their ids', () => {
    const headings = languages.flatMap((language) => Object.values<unknown>(sentences(language).tables));
    const known = [...headings, ...plan.plan.vintages.map(({ id }) => id)];
    const said = [...JSON.stringify(exercises).matchAll(/(?:cột|column|under) “([^”]+)”/g)].map(
      ([, name]) => name,
    );
    expect(said.filter((name) => !known.includes(name))).toEqual([]);
    expect(said.length).toBeGreaterThan(2);
  });
});

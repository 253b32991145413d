import { describe, expect, it } from 'vitest';
import type { DesignExercise } from '../../../src/notebook/exercises/Exercise.js';
import { judgedDesign } from '../../../src/notebook/exercises/judgedDesign.js';
import { shippedOpened } from '../../fixtures/shippedRun.js';

const plan = await shippedOpened('lang-son-2016-2020');
const both = (text: string) => ({ vi: `${text} (vi)`, en: `${text} (en)` });
const exercise: DesignExercise = {
  kind: 'design',
  id: 'reach',
  lesson: '08',
  level: 'design',
  points: 3,
  question: both('Reach it.'),
  conditions: [{ target: 'grdp-per-capita' }, { indicator: 'growthRate', year: 2020, atMost: 10 }],
  leaves: ['exchangeRate', 'deflator'],
  example: { extends: 'plan-8.5', growth: { total: '9.7%' } },
  why: both('Growth alone must carry it.'),
  hint: both('Try more.'),
};
const judged = (answer: object | string | number, language: 'vi' | 'en' = 'en') =>
  judgedDesign(exercise, answer as never, {
    simulate: (scenario) => plan.simulate({ scenarios: [scenario] }),
    language,
  });

describe('a scenario that was designed', () => {
  it('is right where it meets all conditions', () => {
    expect(judged(exercise.example)).toEqual({
      verdict: 'right',
      feedback: 'Right: all conditions hold. Growth alone must carry it. (en)',
    });
  });

  it('may stand exactly on a bound, whatever the levels make of a rate that was typed', () => {
    const on = {
      ...exercise,
      conditions: [{ indicator: 'growthRate', year: 2020, atLeast: 9.7, atMost: 9.7 }],
    };
    const simulate = (scenario: object) => plan.simulate({ scenarios: [scenario as never] });
    expect(judgedDesign(on, exercise.example, { simulate, language: 'en' }).verdict).toBe('right');
  });

  it('is told what it does not meet, with the value it reaches', () => {
    expect(judged({ extends: 'plan-8.5' }).feedback).toBe(
      'Not yet. GRDP per capita: your scenario reaches 2,467 USD per person, and the target must be met. Try more. (en)',
    );
    expect(judged({ extends: 'plan-8.5', growth: { total: '12%' } }, 'vi').feedback).toMatch(
      /^Chưa đúng\. .* năm 2020: kịch bản của bạn đạt 12,00%; yêu cầu nhiều nhất 10,00%\. Try more\. \(vi\)$/,
    );
  });

  it('may not touch what the question leaves as it is', () => {
    expect(judged({ extends: 'plan-8.5', deflator: { all: '6%' } }).feedback).toContain(
      'The question leaves deflator as in the scenario you extend',
    );
  });

  it('is answered in sentences where it cannot be read or projected', () => {
    expect(judged('plan-9').feedback).toContain('A scenario is asked for');
    expect(judged({ extends: 'plan-8.5', growth: { total: 9 } }).feedback).toContain('Add the % sign.');
    expect(judged({ extends: 'plan-85' }, 'vi').feedback).toContain('plan-8?');
    expect(judged({}).verdict).toBe('unreadable');
  });

  it('is told the first of many problems, however long it is and whatever it holds', () => {
    const repeated = (unit: string, times = 19_000 / unit.length) => unit.repeat(times);
    const named = (value: unknown, times = 1500) =>
      Object.fromEntries(Array.from({ length: times }, (_, i) => [`k${i}`, value]));
    const years = Object.fromEntries(
      Array.from({ length: 180 }, (_, i) => [`${repeated(' ', i)}2016`, '9%']),
    );
    const shock = { on: 'total', year: 2016, size: '-1%', effect: 'oneOff' };
    const hostile = [
      named(1),
      { extends: repeated('plan-8.') },
      { extends: 'answer' },
      ...['9', ' ', '9,', '1.000.', '-'].map((unit) => ({ growth: { total: `${repeated(unit)}%` } })),
      { growth: named('9%') },
      { growth: { total: { value: years } } },
      { growth: { total: { value: { '0001-9999': '9%' } } } },
      { shocks: [{ ...shock, recoverBy: 1e15 }] },
      { measures: Object.keys(named(1)) },
      { indicators: named({ change: '1%' }, 900) },
    ];
    for (const answer of hostile) {
      const { verdict, feedback } = judged({ extends: 'plan-8.5', ...answer });
      expect([JSON.stringify(answer).slice(0, 60), verdict]).toEqual([expect.anything(), 'unreadable']);
      expect(feedback.length).toBeLessThan(4000);
    }
    expect(judged({ extends: 'plan-8.5', ...named(1) }).feedback).toMatch(/\n… and 1495 more$/);
  });
});

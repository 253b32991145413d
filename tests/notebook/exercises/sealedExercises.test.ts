import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import type {
  Exercise,
  ExerciseAnswer,
  GivenAnswer,
  ValueExercise,
} from '../../../src/notebook/exercises/Exercise.js';
import { judgedAnswer } from '../../../src/notebook/exercises/judgedAnswer.js';
import { judgedSealed } from '../../../src/notebook/exercises/judgedSealed.js';
import { openExercises } from '../../../src/notebook/exercises/openExercises.js';
import { readSealedExercises, type SealedValue } from '../../../src/notebook/exercises/SealedExercise.js';
import { sealedExercises } from '../../../src/notebook/exercises/sealedExercises.js';
import { spellingsOf } from '../../../src/notebook/exercises/wordForms.js';
import { type Language, languages } from '../../../src/plan/text/LocalText.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { shippedExercises } from '../../fixtures/shippedExercises.js';

const plan = 'lang-son-2016-2020';
const exercises = await shippedExercises();
const values = exercises.filter((exercise) => exercise.kind === 'value');
const sealed = sealedExercises(exercises, plan);
const pairs = values.map((exercise) => {
  const found = sealed.exercises.find(({ id }) => id === exercise.id);
  return [exercise.id, exercise, found as SealedValue] as const;
});

/** A number as people write it: in both notations, with its unit or without, bare and in full. */
function notations(value: number, { decimals, unit }: ValueExercise): ExerciseAnswer[] {
  const fixed = value.toFixed(decimals);
  const [vi, en] = languages.map((language) => sentences(language).amount(value, unit, decimals));
  const asShare = unit === 'percent' ? [value / 100, 1 + value / 100, String(value / 100)] : [];
  const twice = [`${fixed} hay ${vi}`, `${asShare[2] ?? fixed} or ${en}`, `${fixed}; ${2 * value}`];
  const told = [`giảm ${vi}`, `${en} lower`, `it rose ${en}`, `${fixed} vs ${2 * value}`, `âm ${fixed}`];
  const inUnits = [`${fixed} triệu`, `${fixed} USD`, `${asShare[2] ?? fixed} %`];
  return [
    value,
    Number(fixed),
    fixed,
    fixed.replace('.', ','),
    vi ?? '',
    en ?? '',
    ...asShare,
    ...twice,
    ...inUnits,
    ...told,
    value + 0.5,
  ];
}

/** A word with a letter too many, one too few, and two that have changed places. */
const slipsOf = (word: string) => [
  `${word}x`,
  word.slice(0, 2) + word.slice(3),
  word.slice(0, 1) + word.slice(2, 3) + word.slice(1, 2) + word.slice(3),
];

const garbage = [
  '',
  ' ',
  '🙂',
  '1e999',
  '-',
  'NaN',
  '9'.repeat(400),
  'x'.repeat(10_000),
  '{}',
  Number.NaN,
  0,
  -1,
];

/** Whether both judge alike; of an answer far off the sealed one cannot say on which side it is. */
function expectAlike(
  [, open, closed]: (typeof pairs)[number],
  answer: ExerciseAnswer,
  language: Language,
): void {
  const judged = judgedAnswer(open, answer, language);
  const bySeal = judgedSealed(closed, answer, language);
  expect([open.id, answer, bySeal.verdict]).toEqual([open.id, answer, judged.verdict]);
  const { course, of } = sentences(language);
  const general = judged.verdict === 'wrong' ? [course.notYet(of(open.hint))] : [];
  expect([judged.feedback, ...general]).toContain(bySeal.feedback);
}

/** All texts in a value but those that are sealed, and all numbers. */
function inClear(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null)
    return /^(digest|text|salt)$/.test(key) ? [] : [String(value)];
  return Object.entries(value).flatMap(([name, inner]) => inClear(inner, name));
}

describe('sealedExercises', () => {
  it.each(pairs)('%s: is judged as in clear', (...pair) => {
    const [, open] = pair;
    const known = [{ value: open.answer, accepts: open.accepts }, ...open.mistakes];
    const given = known.flatMap(({ value, accepts = [] }) =>
      typeof value !== 'number'
        ? [value.vi, value.en, ...accepts, value.vi.toUpperCase()].flatMap((one) => [one, ...slipsOf(one)])
        : [...notations(value, open), -value, value * 100, value / 1000, Math.round(value), value.toFixed(1)],
    );
    for (const answer of [...given, ...garbage]) expectAlike(pair, answer, 'vi');
  });

  it('judges numbers near the answer as in clear, to the last digit', () => {
    const numeric = fc.constantFrom(...pairs.filter(([, { answer }]) => typeof answer === 'number'));
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(numeric, part, fc.constantFrom(2, 20, 200), (pair, off, tolerances) => {
        const [, { answer, tolerance }] = pair;
        expectAlike(pair, Number(answer) + off * tolerances * tolerance, 'en');
      }),
      { seed: 20160101, numRuns: 300 },
    );
  });

  it.each(pairs)('%s: holds no form of its answer in clear', (_, open, { question: _asked, ...rest }) => {
    const words = inClear(rest)
      .flatMap((text) => [text, ...text.split(/[\s;:()“”]+/)])
      .map((word) => word.replace(/[.,%]+$/, ''));
    const { answer, accepts } = open;
    const forms =
      typeof answer === 'number' ? notations(answer, open).map(String) : spellingsOf(answer, accepts);
    // The number of points or of decimals can be the one that is asked for: a count of one digit.
    for (const form of forms.filter(({ length }) => length > 1)) expect(words).not.toContain(form);
  });

  it('holds no reason, no hint of a mistake and no example in clear', () => {
    const written = (value: unknown) => JSON.stringify(value).slice(1, -1);
    const whys = exercises.flatMap((one) => (one.kind === 'essay' ? [] : [one.why.vi, one.why.en]));
    const hints = values.flatMap(({ mistakes }) => mistakes.map(({ hint }) => hint));
    const ownHints = hints.flatMap((hint) => (typeof hint === 'string' ? [] : [hint.vi, hint.en]));
    const examples = exercises.flatMap((one) => (one.kind === 'design' ? [one.example] : []));
    expect(whys.length + ownHints.length + examples.length).toBeGreaterThan(200);
    const text = JSON.stringify(sealed);
    for (const one of [...whys, ...ownHints, ...examples]) expect(text).not.toContain(written(one));
  });

  it('gives the same for the same exercises, and other digests for another plan', () => {
    expect(sealedExercises(exercises, plan)).toEqual(sealed);
    const digests = (of: typeof sealed) =>
      of.exercises.flatMap((one) => (one.kind === 'sealed' ? one.answers.map(({ digest }) => digest) : []));
    const again = new Set(digests(sealed));
    expect(again.size).toBe(digests(sealed).length);
    expect(digests(sealedExercises(exercises, 'another')).filter((digest) => again.has(digest))).toEqual([]);
  });
});

function rightAnswer(exercise: Exercise): GivenAnswer {
  if (exercise.kind === 'essay') return 'Thưa thầy';
  if (exercise.kind === 'design') return exercise.example;
  return typeof exercise.answer === 'number' ? exercise.answer : exercise.answer.vi;
}

describe('openExercises with a sealed file', () => {
  let folder = '';
  const display = vi.fn();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sealed-'));
    await writeFile(join(folder, 'exercises.sealed.json'), JSON.stringify(sealed));
    await writeFile(join(folder, 'other.json'), '{"exercises":[{"kind":"sealed","id":"x"}]}');
    return () => rm(folder, { recursive: true });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('judges values and designs, shows rubrics and keeps the score, as it does in clear', async () => {
    const modules = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: display } } };
    vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: modules }) });
    const opened = await openPlan(plan, { language: 'vi' });
    const told = async (file: string | undefined) => {
      display.mockClear();
      const check = await openExercises(opened, file === undefined ? {} : { sealed: file });
      for (const exercise of exercises.filter(({ lesson }) => lesson === '05'))
        check(exercise.id, rightAnswer(exercise));
      check('growth-needed', 'x');
      check.score();
      return display.mock.calls.map(([{ data }]) => data);
    };
    const bySeal = await told(join(folder, 'exercises.sealed.json'));
    expect(bySeal).toEqual(await told(undefined));
    expect(bySeal.length).toBeGreaterThan(6);
  });

  it('refuses a file of another shape, or none', async () => {
    const problems = readSealedExercises(join(folder, 'other.json'));
    await expect(problems).rejects.toThrow('exercises[0].question');
    await expect(readSealedExercises(join(folder, 'none.json'))).rejects.toThrow('a file that can be read');
  });
});

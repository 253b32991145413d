import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitCourse } from '../../src/course/courseMetadata.js';
import { oneLanguage } from '../../src/course/oneLanguage.js';
import { unitIn } from '../../src/course/unitIn.js';
import { type MultilineText, wholeText } from '../../src/notebook/MultilineText.js';
import type { Notebook } from '../../src/notebook/Notebook.js';
import type { Output } from '../../src/notebook/Output.js';
import { languageOfText } from '../../src/report/language/languageOfText.js';
import { root } from '../cli/commandLine.js';
import { shippedExercises } from '../fixtures/shippedExercises.js';

const folder = join(root, 'notebooks');
const exercises = await shippedExercises();
const units = readdirSync(folder)
  .filter((name) => name.endsWith('.ipynb'))
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Notebook] as const)
  .filter(([, { metadata }]) => unitCourse(metadata) !== undefined);

/** The parts of a unit, in their order. */
const frame = ['Aims', 'Before you start', 'Terms', 'Exercises', 'Summary', 'Reading'];

function proseOf({ cells }: Notebook): string[] {
  return cells.map((cell) => (cell.cell_type === 'markdown' ? wholeText(cell.source) : ''));
}

/** A number as both languages write it. */
function spellings(value: number, decimals: number): string[] {
  return ['en', 'vi'].flatMap((language) => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return [
      value.toLocaleString(language, digits),
      value.toLocaleString(language, { ...digits, useGrouping: false }),
    ];
  });
}

/** The exercises whose answers stand in texts, to the digits asked for or, in prose, to one fewer. */
function answersIn(texts: readonly string[], asked: typeof exercises, isProse = true): string[] {
  const text = texts.join('\n');
  return asked.flatMap((exercise) => {
    if (exercise.kind !== 'value' || typeof exercise.answer !== 'number') return [];
    const { id, answer, decimals } = exercise;
    // A whole number of two digits may stand anywhere and mean anything.
    if (decimals === 0 && answer < 100) return [];
    const rough = isProse && decimals > 1 && answer >= 1 ? spellings(answer, decimals - 1) : [];
    const found = [...spellings(answer, decimals), ...rough].find(
      (number) =>
        number.length > 1 &&
        new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`).test(text),
    );
    return found === undefined ? [] : [`${id}: ${found}`];
  });
}

/** What an output says in plain text. */
function plainTextOf(output: Output): string {
  if (output.output_type === 'stream') return wholeText(output.text);
  const { data } = output as { readonly data?: Readonly<Record<string, unknown>> };
  const plain = data?.['text/plain'];
  return plain === undefined ? '' : wholeText(plain as MultilineText);
}

describe.each(units)('%s', (name, unit) => {
  const lesson = name.slice(0, 2);
  const own = exercises.filter((exercise) => exercise.lesson === lesson);

  it('has the parts of a unit in their order', () => {
    const headings = proseOf(unit).flatMap((prose) => prose.match(/^## .+$/gm) ?? []);
    const at = frame.map((part) => headings.findIndex((heading) => heading.startsWith(`## ${part} / `)));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('asks at least five exercises, on three levels', () => {
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect([...new Set(own.map(({ level }) => level))].sort()).toEqual(['compute', 'design', 'read']);
  });

  it.each(['en', 'vi'] as const)('takes as long for the teacher as it says to students: %s', (language) => {
    const built = (audience: 'student' | 'teacher') =>
      proseOf(unitIn(unit, { language, audience, exercises })).join('\n');
    const { minutes = 0 } = unitCourse(unit.metadata) ?? {};
    const [, whole, , ofExercises] =
      /(?:Time|Thời gian): (\d+) (?:minutes|phút)(, (?:trong đó )?(\d+)?)?/.exec(built('student')) ?? [];
    const [, timing = ''] =
      /(?:Timing|Notes for the teacher|Thời gian|Ghi chú cho giảng viên)\.(?:\*\*)? ([^.]*\.)/.exec(
        built('teacher'),
      ) ?? [];
    const parts = [...timing.matchAll(/(\d+)(?=,|\.| (?:minutes|for|on|phút))/g)].map(([, part]) =>
      Number(part),
    );
    expect(Number(whole)).toBe(minutes);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minutes);
    if (ofExercises !== undefined) expect(parts.at(-1)).toBe(Number(ofExercises));
  });

  it.each(['en', 'vi'] as const)('has words in formulas in %s alone where it is built in it', (language) => {
    const built = proseOf(unit).map((prose) => oneLanguage(prose, language));
    const words = built.flatMap((prose) =>
      [...prose.matchAll(/\\text\{([^}]*)\}/g)].map(([, text = '']) => text),
    );
    expect(words.filter((text) => languageOfText(text) !== language)).toEqual([]);
    // Letters that stand together as a word are set as one, and so are found here.
    expect(built.flatMap((prose) => prose.match(/_\{[a-z]{3,}\}/g) ?? [])).toEqual([]);
    const formulas = built.flatMap((prose) => prose.match(/\$\$?[^$]+\$\$?/g) ?? []);
    const letters = formulas.map((formula) => formula.replace(/\\(?:text|mathrm)\{[^}]*\}|\\[A-Za-z]+/g, ''));
    expect(letters.filter((formula) => /[A-Z]{2,}/.test(formula))).toEqual([]);
  });

  it('does not say the answer of an exercise above it', () => {
    const first = unit.cells.findIndex(({ source }) => wholeText(source).includes('openExercises('));
    expect(answersIn(proseOf(unit).slice(0, first), own)).toEqual([]);
  });

  it('does not show what is to be computed above it', () => {
    const first = unit.cells.findIndex(({ source }) => wholeText(source).includes('openExercises('));
    const computed = own.filter(({ level }) => level === 'compute');
    const shown = unit.cells
      .slice(0, first)
      .flatMap((cell) => (cell.cell_type === 'code' ? cell.outputs : []));
    expect(answersIn(shown.map(plainTextOf), computed, false)).toEqual([]);
  });

  it.each(['en', 'vi'] as const)('holds no answer in clear for students: %s', (language) => {
    const built = unitIn(unit, { language, audience: 'student', exercises });
    const questions = new Set(own.map(({ id }) => `q-${id}`));
    const cells = built.cells.filter(({ metadata }) => {
      const { nbgrader } = metadata as { nbgrader?: { grade_id?: string } };
      return !questions.has(nbgrader?.grade_id ?? '');
    });
    expect(answersIn(proseOf({ ...built, cells }), own)).toEqual([]);
  });
});

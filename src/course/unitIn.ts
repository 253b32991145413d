import type { Exercise } from '../notebook/exercises/Exercise.js';
import { exerciseOf } from '../notebook/exercises/exerciseOf.js';
import { wholeText } from '../notebook/MultilineText.js';
import type { Cell, CodeCell, Notebook, ProseCell } from '../notebook/Notebook.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { type CodePart, checkCalls } from './checkCalls.js';
import { type Audience, cellCourse } from './courseMetadata.js';
import { confirmationCells, exerciseCells } from './exerciseCells.js';
import { oneLanguage } from './oneLanguage.js';

/** What a unit is built with. */
export interface BuildOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** All exercises of the course, with their answers. */
  readonly exercises: readonly Exercise[];
  /** Where the student's notebook finds sealed answers, from its own folder. */
  readonly sealed?: string | undefined;
}

/**
 * A unit of the course in one language for one audience: *student* with the question above a blank and no answer,
 * *teacher* with solutions, typical mistakes and notes, *reading* with questions alone.
 *
 * @param source - the notebook in both languages
 * @returns a notebook that has not run
 */
export function unitIn(source: Notebook, options: BuildOptions): Notebook {
  const { language, audience } = options;
  const asked: Exercise[] = [];
  const cells = source.cells.flatMap((cell): Cell[] => {
    const place = cellCourse(cell.metadata);
    if (place.for !== undefined && !place.for.includes(audience)) return [];
    if (place.language !== undefined && place.language !== language) return [];
    if (place.notes === true && audience !== 'teacher') return [];
    return cell.cell_type === 'code' ? codeCells(cell, options, asked) : proseCells(cell, options);
  });
  const graded = audience === 'student' ? confirmationCells(asked, language) : [];
  return { ...source, nbformat: 4, nbformat_minor: 5, cells: withIds(withoutRepeats([...cells, ...graded])) };
}

function proseCells(cell: ProseCell, { language, audience }: BuildOptions): Cell[] {
  const text = oneLanguage(wholeText(cell.source), language);
  if (text === '') return [];
  const { exercises } = sentences(language).course;
  // What the source says here is about its own first attempts.
  if (text === exercises.score) return [];
  const isLead = text.startsWith(`## ${exercises.heading}\n`);
  return [{ ...cell, source: isLead ? `## ${exercises.heading}\n\n${exercises.lead[audience]}` : text }];
}

function codeCells(cell: CodeCell, options: BuildOptions, asked: Exercise[]): Cell[] {
  const { language, audience, exercises } = options;
  const parts = checkCalls(wholeText(cell.source));
  // A cell of one version of the course alone says itself which language it means.
  const isOwn = cellCourse(cell.metadata).language !== undefined;
  const isExercise = parts.some(({ kind }) => kind !== 'code');
  if (isExercise && audience === 'reading') parts.splice(0, parts.length, ...parts.filter(isQuestion));
  return parts.flatMap((part): Cell[] => {
    if (part.kind === 'score') return [scoreLead(language), code(cell, 'check.score();')];
    if (part.kind === 'code') return [code(cell, isOwn ? part.code : inLanguage(part.code, options))];
    const exercise = exerciseOf(exercises, part.id);
    asked.push(exercise);
    return exerciseCells(exercise, { language, audience, number: asked.length });
  });
}

function scoreLead(language: Language): ProseCell {
  return { cell_type: 'markdown', metadata: {}, source: sentences(language).course.exercises.score };
}

const isQuestion = ({ kind }: CodePart) => kind === 'check';

function code({ metadata }: CodeCell, source: string): CodeCell {
  const { course: _, ...kept } = metadata;
  return { cell_type: 'code', metadata: kept, execution_count: null, outputs: [], source };
}

/** A text in both languages, as cells write it, and its choice by the language of the unit. */
const inBoth = /\{\s*vi: (?<vi>'[^'\n]*'),\s*en: (?<en>'[^'\n]*'),?\s*\}(?:\[language\])?/g;

/** Says the one language where a plan is opened or the parameter is set, and no other anywhere. */
function inLanguage(source: string, { language, sealed }: BuildOptions): string {
  const [own, either] = [`language: '${language}'`, /language: '(?:vi|en)'/];
  return source
    .replace(inBoth, `$<${language}>`)
    .split('\n')
    .map((line) => {
      if (/openPlan\(/.test(line)) return opening(line.replace(either, own), sealed);
      const set = line.replace(/^(const language) = '(?:vi|en)'/, `$1 = '${language}'`);
      return opening(set.replace(/, language: '(?:vi|en)'|(?<=\{ )language: '(?:vi|en)', /, ''), sealed);
    })
    .join('\n');
}

/** Exercises are opened with their questions above, and by the sealed file, beside whatever else they are opened with. */
function opening(line: string, sealed: string | undefined): string {
  const own = `${sealed === undefined ? '' : `sealed: '${sealed}', `}numbered: true }`;
  return line.replace(/(?<=openExercises\()((?:[^()]|\([^()]*\))*)(?=\))/, (given) =>
    /, \{[^{}()]* \}$/.test(given) ? given.replace(/ \}$/, `, ${own}`) : `${given}, { ${own}`,
  );
}

/** What showed the same in the other language shows nothing new in one. */
function withoutRepeats(cells: readonly Cell[]): Cell[] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    if (cell.cell_type !== 'code' || !/^await show\(/.test(wholeText(cell.source))) return true;
    const text = wholeText(cell.source);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** Names of cells by their places, as nbformat 4.5 asks for: the same every time. */
function withIds(cells: readonly Cell[]): Cell[] {
  return cells.map((cell, position) => ({ ...cell, id: `cell-${position + 1}` }));
}

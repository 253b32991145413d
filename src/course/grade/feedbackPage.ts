import { keptTogether } from '../../notebook/page/keptTogether.js';
import { pageFrame } from '../../notebook/page/pageFrame.js';
import { proseHtml } from '../../notebook/page/proseHtml.js';
import { withLongCells } from '../../notebook/page/tableMarkup.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { isTable, type Page, tableHtml } from '../../report/tables/Page.js';
import type { GradedExercise } from './gradedExercises.js';
import { remarkText } from './Remark.js';
import { type GradedUnit, pointsOf, type StudentGrades } from './StudentGrades.js';

/** What tells a page of feedback from others. */
export const feedbackMark = '<meta name="generator" content="grdp-pathways course grade">';

const ownStyle = `
.right { color: #1f6b3a; }
.wrong, .unanswered, .stopped { color: #9a3412; }
.exercise { margin: 1.25rem 0; padding: 0.75rem 1rem 0; border: 1px solid var(--line); border-radius: 4px; }
.exercise h3 { margin: 0 0 0.5em; font-size: 1rem; }
.answer { margin: 0 0 1em; padding-left: 1em; border-left: 3px solid var(--line); }
.answer .label { margin: 0; color: var(--faint); font-size: 0.875rem; }
.answer p { margin: 0 0 0.4em; }
.given { white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { .exercise { break-inside: avoid; } }
`;

const toRepeat: ReadonlySet<GradedExercise['state']> = new Set(['wrong', 'unanswered', 'stopped']);

/**
 * The page of a student: the points of each unit, their answers, what was right, what to repeat, and what a person still
 * grades. Nothing that a student wrote is anything but text in it.
 *
 * @param grades - of one student
 * @returns the page, the same for the same grades
 */
export function feedbackPage({ student, units }: StudentGrades): string {
  const language = units[0]?.language ?? 'en';
  const { grading } = sentences(language);
  const title = grading.page.title(student);
  return pageFrame({ language, title, mark: feedbackMark, style: ownStyle }, [
    `<h1>${escapedHtml(title)}</h1>`,
    ...units.map(unitHtml),
  ]);
}

function unitHtml({ unit, title, language, exercises, remarks }: GradedUnit): string {
  const say = sentences(language);
  const { page } = say.grading;
  const { earned, of, open } = pointsOf(exercises);
  const isOpen = exercises.some(({ state }) => state === 'byHand');
  const total = [page.points(earned, of), ...(isOpen ? [page.byHand(open)] : [])].join(' ');
  const repeat = exercises.flatMap(({ exercise, state }, position) =>
    exercise.kind !== 'essay' && toRepeat.has(state)
      ? [page.hint(page.exercise(position + 1), say.of(exercise.hint))]
      : [],
  );
  const told = remarks.map((one) => remarkText(one, say));
  const heading = keptTogether(`<h2>${escapedHtml(page.unit(unit, title))}</h2>`);
  // Of a unit that nobody could grade there is nothing to say but why.
  if (exercises.every(({ state }) => state === 'unknown'))
    return [`<section lang="${language}">`, heading, listHtml(told), '</section>'].join('\n');
  return [
    `<section lang="${language}">`,
    heading,
    `<p><strong>${total}</strong></p>`,
    ...listed(page.remarks, told),
    ...exercises.map((one, position) => exerciseHtml(one, position + 1, say)),
    ...listed(page.repeat, repeat),
    '</section>',
  ].join('\n');
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<h3>${heading}</h3>`, listHtml(items)];
}

const listHtml = (items: readonly string[]) =>
  keptTogether(`<ul>${items.map((item) => `<li>${escapedHtml(item)}</li>`).join('\n')}</ul>`);

function exerciseHtml(
  { exercise, state, points, given, feedback }: GradedExercise,
  number: number,
  say: Sentences,
): string {
  const { language, grading, course } = say;
  const { states, page } = grading;
  const told = (text: string) => keptTogether(proseHtml(text, { language }));
  const earned = points === undefined ? course.points(exercise.points) : page.points(points, exercise.points);
  const rubric =
    exercise.kind === 'essay'
      ? [
          `<p>${page.rubric}</p>`,
          listHtml(exercise.rubric.map((one) => `${say.of(one)} (${course.points(one.points)})`)),
        ]
      : [];
  return [
    '<div class="exercise">',
    `<h3>${page.exercise(number)} · <span class="${state}">${states[state]}</span> · ${earned}</h3>`,
    told(say.of(exercise.question)),
    ...rubric,
    ...(given === undefined
      ? []
      : [`<div class="answer"><p class="label">${page.answer}</p>${givenHtml(given)}</div>`]),
    ...(feedback === undefined ? [] : [told(feedback)]),
    '</div>',
  ].join('\n');
}

function givenHtml(given: string | Page): string {
  return typeof given === 'string' ? `<p class="given">${escapedHtml(given)}</p>` : designHtml(given);
}

/** A scenario by the table of the levers that it moves; by the caption alone where it moves none. */
function designHtml({ blocks }: Page): string {
  const lines = (texts: readonly string[]) =>
    texts.map((line) => `<p class="given">${escapedHtml(line)}</p>`).join('');
  const html = blocks.map((block) => {
    if (!isTable(block)) return lines(block);
    if (block.rows.length === 0) return lines([block.caption ?? '']);
    return `<div class="output">${withLongCells(tableHtml(block))}</div>`;
  });
  return html.join('');
}

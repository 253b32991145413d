import { pageFrame } from '../../notebook/page/pageFrame.js';
import { proseHtml } from '../../notebook/page/proseHtml.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import type { GradedExercise } from './gradedExercises.js';
import { remarkText } from './Remark.js';
import { type GradedUnit, pointsOf, type StudentGrades } from './StudentGrades.js';

/** What tells a page of feedback from others. */
export const feedbackMark = '<meta name="generator" content="grdp-pathways course grade">';

const ownStyle = `
.right { color: #1f6b3a; font-weight: 600; }
.wrong, .unanswered { color: #9a3412; font-weight: 600; }
td p { margin: 0 0 0.4em; }
.given { white-space: pre-wrap; overflow-wrap: anywhere; }
`;

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
  const repeat = exercises.flatMap(({ exercise, state }) =>
    exercise.kind !== 'essay' && (state === 'wrong' || state === 'unanswered') ? [say.of(exercise.hint)] : [],
  );
  const told = remarks.map((one) => remarkText(one, say));
  return [
    `<section lang="${language}">`,
    `<h2>${escapedHtml(page.unit(unit, title))}</h2>`,
    `<p><strong>${total}</strong></p>`,
    ...listed(page.remarks, told.map(escapedHtml)),
    tableHtml(exercises, say),
    ...listed(
      page.repeat,
      [...new Set(repeat)].map((text) => inline(text)),
    ),
    '</section>',
  ].join('\n');
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0
    ? []
    : [`<h3>${heading}</h3>`, `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`];
}

function tableHtml(exercises: readonly GradedExercise[], say: Sentences): string {
  const { columns } = say.grading.page;
  const heads = [columns.exercise, columns.answer, columns.state, columns.points];
  const rows = exercises.map((one) => rowHtml(one, say));
  return [
    '<div class="output"><table>',
    `<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function rowHtml({ exercise, state, points, given, feedback }: GradedExercise, say: Sentences): string {
  const { states, page } = say.grading;
  const rubric =
    exercise.kind === 'essay'
      ? `<p>${page.rubric}</p><ul>${exercise.rubric.map((one) => `<li>${inline(say.of(one))} (${say.course.points(one.points)})</li>`).join('')}</ul>`
      : '';
  const answer = given === undefined ? '' : `<p class="given">${escapedHtml(given)}</p>`;
  const told = feedback === undefined ? '' : proseHtml(feedback, { language: say.language });
  return [
    `<tr><td>${proseHtml(say.of(exercise.question), { language: say.language })}${rubric}</td>`,
    `<td>${answer}</td>`,
    `<td><span class="${state}">${states[state]}</span>${told}</td>`,
    `<td>${points ?? '–'} / ${exercise.points}</td></tr>`,
  ].join('');
}

const inline = (text: string) => escapedHtml(text);

import type { ExerciseLevel } from '../notebook/exercises/Exercise.js';
import { keptTogether } from '../notebook/page/keptTogether.js';
import { pageMark } from '../notebook/page/notebookPage.js';
import { pageFrame } from '../notebook/page/pageFrame.js';
import { proseHtml } from '../notebook/page/proseHtml.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { escapedHtml } from '../report/tables/escapedHtml.js';
import type { BuiltUnit } from './BuiltUnit.js';
import type { Audience } from './courseMetadata.js';
import type { CourseSource } from './courseSource.js';

/** The questions alone are broken, and have room on a phone too; no sum is; the sum stands once, at the end. */
const ownStyle = `
tbody tr td:nth-child(2) { white-space: normal !important; min-width: 11rem; }
td:last-child, tbody td:nth-child(5), tfoot td { white-space: nowrap; }
tfoot { display: table-row-group; }
tfoot th { vertical-align: top; border-bottom: 1px solid var(--line); }`;
const exerciseLevels = ['read', 'compute', 'design'] as const satisfies readonly ExerciseLevel[];
/**
 * The page that leads to the units of a course: their questions, how long they take, what they ask.
 *
 * @param units - in their order
 * @returns the page, the same for the same units
 */
export function coursePage(
  units: readonly BuiltUnit[],
  {
    course,
    language,
    audience,
  }: {
    readonly course: Pick<CourseSource, 'title' | 'lead'>;
    readonly language: Language;
    readonly audience: Audience;
  },
): string {
  const { of, number: written } = sentences(language);
  const words = sentences(language).course.page;
  const title = of(course.title);
  const rows = units.map(({ name, title, number, minutes, needs, exercises }) => {
    const file = encodeURIComponent(name);
    return [
      `<tr><td>${number}</td>`,
      `<td><a href="${file}.html">${escapedHtml(title)}</a></td>`,
      `<td>${needs.join(', ')}</td><td>${minutes ?? ''}</td><td>${levelsOf(exercises)}</td><td>${pointsOf(exercises)}</td>`,
      `<td><a href="${file}.ipynb">${words.notebook}</a>`,
      audience === 'teacher'
        ? ` · <a href="${file}.slides.html">${words.slides}</a></td></tr>`
        : '</td></tr>',
    ].join('');
  });
  const { columns } = words;
  const all = units.flatMap(({ exercises }) => exercises);
  const minutes = units.reduce((sum, unit) => sum + (unit.minutes ?? 0), 0);
  const total =
    `<tr><th colspan="3">${words.all}</th><td>${written(minutes, 0)}</td><td>${levelsOf(all)}</td>` +
    `<td>${written(pointsOf(all), 0)}</td><td></td></tr>`;
  const heads = [
    columns.unit,
    columns.question,
    columns.needs,
    columns.minutes,
    columns.exercises,
    columns.points,
    columns.open,
  ];
  const parts = [
    `<h1>${escapedHtml(title)}</h1>`,
    proseHtml(course.lead(language), { language }).trimEnd(),
    proseHtml(words.audiences[audience], { language }).trimEnd(),
    '<div class="output"><table>',
    `<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    `<tfoot>${total}</tfoot>`,
    '</table></div>',
  ];
  return pageFrame({ language, title, mark: pageMark, style: ownStyle }, parts.map(keptTogether));
}

function pointsOf(exercises: BuiltUnit['exercises']): number {
  return exercises.reduce((sum, one) => sum + one.points, 0);
}

function levelsOf(exercises: BuiltUnit['exercises']): string {
  return exerciseLevels.map((level) => exercises.filter((one) => one.level === level).length).join(' + ');
}

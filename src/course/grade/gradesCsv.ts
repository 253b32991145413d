import { csvFromRows } from '../../files/text/csvFromRows.js';
import { sentences } from '../../report/language/Sentences.js';
import { remarksInShort } from './Remark.js';
import type { StudentGrades } from './StudentGrades.js';

const columns = ['student', 'unit', 'exercise', 'points', 'of', 'remark'];

/** What tells a file of grades from others. */
export const gradesMark = columns.join(',');

/**
 * The grades of a class as a table: a row for each student and exercise. Points are left out where a person grades, or
 * where a notebook could not be run. What is said of a notebook as a whole stands beside its first exercise, in short; the
 * page of the student has it in full.
 *
 * @param students - in their order
 */
export function gradesCsv(students: readonly StudentGrades[]): string {
  const rows = students.flatMap(({ student, units }) =>
    units.flatMap(({ unit, exercises, remarks, language }) => {
      const say = sentences(language);
      const told = remarksInShort(remarks, say).join('; ');
      return exercises.map(({ exercise, points, state }, index) => ({
        student,
        unit,
        exercise: exercise.id,
        points,
        of: exercise.points,
        remark: [say.grading.states[state], ...(index === 0 && told !== '' ? [told] : [])].join('; '),
      }));
    }),
  );
  return csvFromRows(columns, rows);
}

import { plainWord } from '../../notebook/exercises/plainWord.js';

/** Whose notebook a file is, and of which unit, as far as its path says so. */
export interface FilePlace {
  readonly student?: string;
  readonly unit?: string;
}

/** What Moodle adds to the name of a student. */
const addedByMoodle = /_\d+_assignsubmission_.*$/;
/** What systems add to a file that is there already. */
const addedToCopies = /(?:\s*\(\d+\)|\s*-\s*copy|[\s_-]+(?:v|final|copy|lan|nop)[\s_-]*\d*)+$/i;
const unitAtStart = /^(?:unit|bai)?[\s_-]*(\d{1,2})(?![\d])/i;
const unitAlone = /^(?:unit|bai)?[\s_-]*\d{1,2}(?:-[a-z0-9-]+)?$/i;

/**
 * What the path of a notebook says: a folder for each student; nbgrader's `submitted/<student>/<assignment>/`; or files
 * named `name_05.ipynb`, `name_05-the-question.ipynb` or `05_name.ipynb`.
 *
 * @param path - from the folder of submissions, parted by `/`
 * @example
 * placeOfFile('lan/05-does-growth-reach.ipynb') // => { student: 'lan', unit: '05' }
 * placeOfFile('minh_07.ipynb') // => { student: 'minh', unit: '07' }
 * placeOfFile('submitted/hoa/unit-03/03.ipynb') // => { student: 'hoa', unit: '03' }
 */
export function placeOfFile(path: string): FilePlace {
  const parts = path.normalize('NFC').split('/');
  const file = (parts.pop() ?? '').replace(/\.ipynb$/i, '').replace(addedToCopies, '');
  const start = parts.lastIndexOf('submitted') + 1;
  const folders = parts.slice(start);
  const whose = folders.find((name) => !unitAlone.test(name.trim()));
  const named = nameAndUnit(file);
  const unit = named.unit ?? folders.map(unitOf).findLast((one) => one !== undefined);
  const student = whose === undefined ? named.student : cleanName(whose.replace(addedByMoodle, ''));
  return {
    ...(student === undefined || student === '' ? {} : { student }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function nameAndUnit(file: string): FilePlace {
  const [, before, last] = /^(.+?)[\s_]+((?:unit|bai)?[\s_-]*\d{1,2}(?:-[a-z0-9-]+)?)$/i.exec(file) ?? [];
  if (before !== undefined && last !== undefined) return place(before, unitOf(last));
  const unit = unitOf(file);
  const [, after] = /^(?:unit|bai)?[\s_-]*\d{1,2}(?:-[a-z0-9-]+)?_+(.+)$/i.exec(file) ?? [];
  if (after !== undefined) return place(after, unit);
  if (unit !== undefined) return { unit };
  return {};
}

function place(name: string, unit: string | undefined): FilePlace {
  return { student: cleanName(name.replace(addedByMoodle, '')), ...(unit === undefined ? {} : { unit }) };
}

function unitOf(name: string): string | undefined {
  return unitAtStart.exec(name)?.[1]?.padStart(2, '0');
}

/**
 * A name as it is compared: names that differ in no more than marks, capitals, blanks, and in what tells a second time from
 * the first, may be of one person.
 *
 * @example
 * comparedName('Tran Hoa (lan 2)') // => 'tranhoa'
 */
export function comparedName(name: string): string {
  return plainWord(name.replace(addedToCopies, ''));
}

/** A name that is a folder on every system. */
function cleanName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80);
}

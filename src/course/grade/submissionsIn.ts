import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { sha256 } from '../../files/output/sha256.js';
import { groupsByKey } from '../../plan/groupedBy.js';
import type { Language } from '../../plan/text/LocalText.js';
import { unitCourse } from '../courseMetadata.js';
import { comparedName, placeOfFile } from './placeOfFile.js';
import { type Remark, remark } from './Remark.js';
import { type ReadSubmission, readSubmission } from './readSubmission.js';

/** A file that was handed in for a unit. */
export interface Submission {
  readonly student: string;
  readonly unit: string;
  /** From the folder of submissions, parted by `/`. */
  readonly file: string;
  readonly read: ReadSubmission;
  readonly remarks: readonly Remark[];
}

/** A file that is not taken, and why. */
export interface SparedFile {
  readonly file: string;
  readonly student?: string | undefined;
  readonly unit?: string | undefined;
  readonly remark: Remark;
}

/** What a folder of submissions holds: for each student and unit one file, and those that are left. */
export interface Submissions {
  readonly taken: readonly Submission[];
  readonly spared: readonly SparedFile[];
}

/**
 * Finds the notebooks that a class handed in, tells whose they are and of which unit, and takes of each the last sound one.
 *
 * @param folder - however it is laid out, as `placeOfFile` reads it
 * @param options - the language of remarks, and a folder within that is left out
 * @throws ScenarioError where there is no such folder
 */
export async function submissionsIn(
  folder: string,
  options: { readonly language: Language; readonly without?: string | undefined },
): Promise<Submissions> {
  const files = await filesBelow(folder, options.without);
  const spared = packedFiles(files);
  const found: Submission[] = [];
  for (const file of files.filter((name) => isNotebook.test(name))) {
    const path = join(folder, file);
    const one = placed(file, await readSubmission(path, options.language));
    if ('read' in one) found.push(one);
    else spared.push(one);
  }
  spared.push(...otherFiles(files, [...found, ...spared]));
  const students = new Set([...found, ...spared].map(({ student }) => student));
  const handedIn = files.filter((file) => isNotebook.test(file) || isPacked.test(file));
  const empty = await emptyFolders(folder, handedIn, options.without);
  spared.push(...empty.filter(({ file }) => !students.has(placeOfFile(`${file}/`).student)));
  return withoutRepeats(found, spared);
}

/** Whose a file is and of which unit, by its path and by what it holds. */
function placed(file: string, read: ReadSubmission): Submission | SparedFile {
  const { student, unit: named } = placeOfFile(file);
  const inside = 'notebook' in read ? unitCourse(read.notebook.metadata)?.unit : undefined;
  const held = inside === undefined ? undefined : String(inside).padStart(2, '0');
  const unit = named ?? held;
  const trouble = 'trouble' in read ? [read.trouble] : [];
  if (student === undefined) return { file, unit, remark: remark('noStudent') };
  if (unit === undefined) return { file, student, remark: trouble[0] ?? remark('noUnit') };
  if (held !== undefined && held !== unit) return { file, student, unit, remark: remark('otherUnit', held) };
  return { student, unit, file, read, remarks: trouble };
}

/** Of the files of a student for a unit the last in the order of their names, a sound one before one that is not. */
function withoutRepeats(found: readonly Submission[], spared: SparedFile[]): Submissions {
  const taken = new Map<string, Submission>();
  for (const one of found) {
    const key = `${one.student}\n${one.unit}`;
    const before = taken.get(key);
    const isBetter = before === undefined || 'trouble' in before.read || 'notebook' in one.read;
    const [kept, left] = isBetter ? [one, before] : [before, one];
    taken.set(key, kept);
    if (left === undefined) continue;
    const isSame = digestOf(left) !== undefined && digestOf(left) === digestOf(kept);
    const { file, student, unit } = left;
    spared.push({ file, student, unit, remark: remark(isSame ? 'sameFile' : 'superseded', kept.file) });
  }
  return { taken: withNamesakes(withTwins([...taken.values()].sort(byStudentAndUnit))), spared };
}

/** Says of each student who else may be the same person, once. */
function withNamesakes(taken: readonly Submission[]): Submission[] {
  const students = [...new Set(taken.map(({ student }) => student))];
  return taken.map((one, position) => {
    if (taken[position - 1]?.student === one.student) return one;
    const others = students.filter(
      (name) => name !== one.student && comparedName(name) === comparedName(one.student),
    );
    if (others.length === 0) return one;
    return { ...one, remarks: [...one.remarks, remark('namesake', others.join(', '))] };
  });
}

function withTwins(taken: readonly Submission[]): Submission[] {
  const byDigest = groupsByKey(taken, (one) => ('notebook' in one.read ? digestOf(one) : undefined));
  return taken.map((one) => {
    const twins = (byDigest.get(digestOf(one) ?? '') ?? []).filter(({ student }) => student !== one.student);
    const names = twins.map(({ student }) => remark('sameAsOther', student));
    return { ...one, remarks: [...one.remarks, ...names] };
  });
}

/** The digest of a file; nothing where it was not read. */
export function digestOf({ read }: Submission): string | undefined {
  return read.bytes === undefined ? undefined : sha256(read.bytes);
}

function byStudentAndUnit(one: Submission, other: Submission): number {
  return compared(one.student, other.student) || compared(one.unit, other.unit);
}

const order = new Intl.Collator('vi', { numeric: true });
const compared = (one: string, other: string) => order.compare(one, other) || (one < other ? -1 : 1);

const withoutEnding = (path: string) => path.replace(isNotebook, '');
const isNotebook = /\.ipynb$/i;
const isPacked = /\.(?:zip|rar|7z|tar|tgz|gz)$/i;
const isOfNobody = /(?:^|\/)(?:\.[^/]+|node_modules|__MACOSX)(?:\/|$)/;

/** What nobody reads: archives that a student or a system packed notebooks into. */
function packedFiles(files: readonly string[]): SparedFile[] {
  return files
    .filter((file) => isPacked.test(file))
    .map((file) => ({ file, student: placeOfFile(file).student, remark: remark('packed') }));
}

/** The first file that names a student and a unit of which there is no notebook: most often one with a second ending. */
function otherFiles(
  files: readonly string[],
  known: readonly Pick<SparedFile, 'student' | 'unit'>[],
): SparedFile[] {
  const told: SparedFile[] = [];
  const isHidden = (file: string) => /\.ipynb\./i.test(file);
  for (const file of [...files].sort((a, b) => Number(isHidden(b)) - Number(isHidden(a)))) {
    if (isNotebook.test(file) || isPacked.test(file)) continue;
    const { student, unit } = placeOfFile(file.replace(/(?:\.\w{1,8}){1,2}$/, ''));
    const isKnown = [...known, ...told].some((one) => one.student === student && (one.unit ?? unit) === unit);
    if (student !== undefined && unit !== undefined && !isKnown)
      told.push({ file, student, unit, remark: remark('otherFile') });
  }
  return told;
}

/** Folders beside those of the students in which nothing was handed in. */
async function emptyFolders(
  folder: string,
  files: readonly string[],
  without: string | undefined,
): Promise<SparedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const left = without === undefined ? undefined : resolve(without);
  return entries
    .filter((entry) => entry.isDirectory() && !isOfNobody.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => resolve(folder, name) !== left)
    .filter((name) => !files.some((file) => file.startsWith(`${name}/`)))
    .sort(compared)
    .map((name) => ({ file: name, remark: remark('absent') }));
}

/** Files of a class, from the folder and parted by `/`. */
async function filesBelow(folder: string, without: string | undefined): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (entries === undefined) {
    const expected = say`a folder of notebooks that were handed in`;
    throw new ScenarioError([{ code: 'missingFile', path: [], expected, place: { file: folder } }]);
  }
  const left = without === undefined ? undefined : resolve(without);
  const isLeft = (path: string) =>
    left !== undefined && left !== resolve(folder) && resolve(path).startsWith(`${left}${sep}`);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isLeft(path))
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((file) => !isOfNobody.test(file))
    .sort((one, other) => compared(withoutEnding(one), withoutEnding(other)));
}

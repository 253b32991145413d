import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { gatheredIssues } from '../files/gatheredIssues.js';
import { notebookFiles } from '../files/notebookFiles.js';
import { replaceFile } from '../files/output/replaceFile.js';
import { readJson } from '../files/text/readJson.js';
import type { Notebook } from '../notebook/Notebook.js';
import { notebookText } from '../notebook/notebookText.js';
import { outputDifference } from '../notebook/outputDifference.js';
import { notebookPage, pageMark } from '../notebook/page/notebookPage.js';
import { type ParameterSetting, parameterSettings } from '../notebook/parameterSettings.js';
import { parseNotebook } from '../notebook/parseNotebook.js';
import { type RunOptions, runNotebook } from '../notebook/runNotebook.js';
import { withParameters } from '../notebook/withParameters.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { pageLinks } from './pageLinks.js';
import { tell } from './print.js';

/** Options of `notebook run`. */
export interface NotebookOptions {
  readonly lang: Language;
  readonly set?: readonly string[];
  readonly html?: boolean;
  readonly out?: string;
  readonly check?: boolean;
  readonly timeLimit?: string;
}

/** A notebook that is ready to run, and the file it comes from. */
interface NotebookFile {
  readonly file: string;
  readonly notebook: Notebook;
}

const longestLimit = 86_400;

/**
 * `notebook run`: runs notebooks one after the other and writes their outputs into them, or compares; all are read
 * before the first is run, and the first error ends the run.
 */
export async function runNotebooks(argument: string, options: NotebookOptions): Promise<void> {
  refuseContradiction(options);
  timeLimitFrom(options);
  const settings = parameterSettings(options.set ?? []);
  const files = await notebookFiles(argument);
  await refuseOwnFolder(files, options.out);
  const words = sentences(options.lang).help.notebook;
  const differences: Issue[] = [];
  const run = await readAll(files, settings);
  for (const read of run) {
    tell(words.running(basename(read.file), read.notebook.cells.length));
    try {
      const found = await runOne(read, run, options);
      differences.push(...found);
      const outcome = options.check ? (found.length > 0 ? 'different' : 'same') : 'written';
      tell(`${words.outcomes[outcome]}\n`);
    } catch (error) {
      tell(`${words.outcomes.stopped}\n`);
      if (!(error instanceof ScenarioError)) throw error;
      throw new ScenarioError([...differences, ...error.issues], { cause: error });
    }
  }
  if (differences.length > 0) throw new ScenarioError(differences);
}

async function readAll(
  files: readonly string[],
  settings: readonly ParameterSetting[],
): Promise<NotebookFile[]> {
  const gatherer = gatheredIssues();
  const read: NotebookFile[] = [];
  for (const file of files) {
    const found = await gatherer.attempt(
      async () => withParameters(parseNotebook(await readJson(file)), settings),
      (issue) => ({ ...issue, place: { file } }),
    );
    if (found !== undefined) read.push({ file, notebook: found });
  }
  gatherer.throwIfAny();
  return read;
}

async function runOne(
  read: NotebookFile,
  run: readonly NotebookFile[],
  options: NotebookOptions,
): Promise<Issue[]> {
  const { file, notebook: committed } = read;
  const place = { file };
  const fresh = await runNotebook(committed, { cwd: dirname(file), ...timeLimitFrom(options) }).catch(
    (error: unknown) => {
      if (!(error instanceof ScenarioError)) throw error;
      throw new ScenarioError(
        error.issues.map((issue) => ({ ...inWordsOfTheCommand(issue, options), place })),
        { cause: error },
      );
    },
  );
  if (options.check) {
    const difference = outputDifference(committed, fresh);
    return difference === undefined ? [] : [{ ...difference, place }];
  }
  const target = options.out === undefined ? file : join(options.out, basename(file));
  await replaceFile(target, notebookText(fresh));
  if (options.html) {
    const name = basename(file, '.ipynb');
    const folder = dirname(target);
    const links = await pageLinks(file, { folder, run, language: options.lang });
    const page = notebookPage(fresh, { language: options.lang, name, ...links });
    await replaceFile(join(folder, `${name}.html`), page, { onlyIfItHolds: pageMark });
  }
  return [];
}

/** What a run advises, in the words of the command; with `--set` the cells are not counted as in the file. */
function inWordsOfTheCommand(issue: Issue, { set }: NotebookOptions): Issue {
  const values = issue.hint?.values.map((value) => (value === 'timeLimitSeconds' ? '--time-limit' : value));
  const hint = issue.hint && { ...issue.hint, values: values ?? [] };
  if (set === undefined) return { ...issue, hint };
  const counted = say`The cell that --set adds is counted.`;
  return { ...issue, hint: hint === undefined ? counted : say`${hint} ${counted}` };
}

function timeLimitFrom({ timeLimit }: NotebookOptions): Pick<RunOptions, 'timeLimitSeconds'> {
  if (timeLimit === undefined) return {};
  const timeLimitSeconds = Number(timeLimit);
  if (timeLimitSeconds > 0 && timeLimitSeconds <= longestLimit) return { timeLimitSeconds };
  const expected = say`a number of seconds from above 0 to ${longestLimit}`;
  throw new ScenarioError([{ code: 'badArgument', path: ['--time-limit'], value: timeLimit, expected }]);
}

function refuseContradiction({ check, set, html, out }: NotebookOptions): void {
  const others = [set && '--set', html && '--html', out !== undefined && '--out'].filter(Boolean);
  if (!check || others.length === 0) return;
  const expected = say`--check alone, which compares and writes nothing`;
  throw new ScenarioError([{ code: 'badArgument', path: ['--check'], value: others.join(' '), expected }]);
}

async function refuseOwnFolder(files: readonly string[], out: string | undefined): Promise<void> {
  const real = (folder: string) => realpath(folder).catch(() => resolve(folder));
  if (out === undefined || (await real(out)) !== (await real(dirname(files[0] ?? '.')))) return;
  const expected = say`another folder than that of the notebooks`;
  const hint = say`Leave --out out to write the outputs into the notebooks themselves.`;
  throw new ScenarioError([{ code: 'badArgument', path: ['--out'], value: out, expected, hint }]);
}

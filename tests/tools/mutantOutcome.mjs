import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutantOf } from './mutants.mjs';

/** The plan folders that are mutated; the smallest twice as often. */
const folders = ['template', 'template', 'lang-son-2016-2020', 'lang-son-2021-2025'];
const names = ['plan.yaml', 'scenarios.yaml', 'facts.csv', 'sources.csv'];

/** Words of libraries and of the language that no message may hold. */
const raw =
  /Invalid input|Invalid option|\bzod\b|received \w|Unrecognized key|Unexpected (?:token|end)|Implicit|Flow map|Nested mappings|at line \d+, column|\[object|\bundefined\b|TypeError|ENOENT|EISDIR|Map keys/;

/**
 * What the package made of a mutant: `refused` where it is read, or `answered` with all that is computed and drawn. What is
 * wrong with that is listed: a fault, a refusal after what was read, a message without a place or in a library's words,
 * a number that is not finite, more than five seconds.
 *
 * @typedef {{ result: 'refused' | 'answered', undrawn: string[], wrong: string[], changes: string[] }} MutantOutcome
 */

/**
 * @typedef {object} Package
 * @property {typeof import('../../src/documents/openPlan.js').openPlan} openPlan
 * @property {typeof import('../../src/files/output/resultFiles.js').tableFiles} tableFiles
 * @property {typeof import('../../src/report/charts/chartMakers.js').chartMakers} chartMakers
 * @property {typeof import('../../src/report/language/findingText.js').findingsText} findingsText
 * @property {typeof import('../../src/report/language/problemText.js').problemText} problemText
 * @property {typeof import('../../src/report/tables/runPages.js')} pages
 * @property {typeof import('../../src/report/tables/backtestPage.js').backtestPage} backtestPage
 * @property {typeof import('../../src/report/tables/pageText.js').pageText} pageText
 * @property {typeof import('../../src/tables.js')} tables
 * @property {typeof import('../../src/notebook/exercises/readExercises.js').readPosedExercises} readPosedExercises
 * @property {typeof import('../../src/notebook/exercises/judgedAnswer.js').judgedAnswer} judgedAnswer
 * @property {typeof import('../../src/errors/ScenarioError.js').ScenarioError} ScenarioError
 */

/** @typedef {import('../../src/plan/text/LocalText.js').Language} Language */

/**
 * Numbers that are not finite, by their paths.
 *
 * @param {unknown} value
 * @param {string} path
 * @param {Set<object>} seen
 * @returns {string[]}
 */
export function notFinite(value, path = '', seen = new Set()) {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`, seen));
}

/**
 * @param {Package} own
 * @param {{ data: string, top: string }} places - the shipped data, and a folder to write mutants into
 */
export function mutantTrial(own, { data, top }) {
  const originals = new Map(
    [...new Set(folders)].map((folder) => [
      folder,
      new Map(names.map((name) => [name, readFileSync(join(data, folder, name), 'utf8')])),
    ]),
  );
  mkdirSync(join(top, 'viet-nam'), { recursive: true });
  for (const name of ['facts.csv', 'sources.csv'])
    writeFileSync(join(top, 'viet-nam', name), readFileSync(join(data, 'viet-nam', name)));

  /** The files with one of exercises, where the plan has them. @param {ReadonlyMap<string, string>} files @param {number} seed */
  function withExercises(files, seed) {
    const folder = join(data, folders[seed % folders.length] ?? 'template', 'exercises');
    if (!existsSync(folder)) return files;
    const units = readdirSync(folder);
    const unit = units[Math.floor(seed / folders.length) % units.length] ?? '';
    return new Map([...files, [`exercises/${unit}`, readFileSync(join(folder, unit), 'utf8')]]);
  }

  /** @param {Language} language @param {unknown} error @returns {string[]} */
  const saidIn = (language, error) =>
    error instanceof own.ScenarioError ? own.problemText(error, language).split('\n') : [];

  /** @param {unknown} error @param {string} during @returns {string[]} */
  function wrongWith(error, during) {
    if (!(error instanceof own.ScenarioError)) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return [`fault during ${during}: ${stack.split('\n').slice(0, 4).join(' | ')}`];
    }
    const placeless = error.issues.filter(({ place }) => place === undefined).length;
    const said = [...saidIn('en', error), ...saidIn('vi', error)];
    return [
      ...(placeless > 0 && during === 'read' ? [`without a place: ${error.message.slice(0, 300)}`] : []),
      ...said
        .filter((line) => raw.test(line.replace(/got ".*?"|gặp ".*?"/g, '')))
        .map((line) => `raw: ${line.slice(0, 300)}`),
      ...(during === 'read' ? [] : [`refused during ${during}: ${error.message.slice(0, 300)}`]),
    ];
  }

  /**
   * @param {import('../../src/documents/OpenedPlan.js').OpenedPlan} plan
   * @param {Language} language
   * @param {boolean} isWritten - the mutant itself writes such words, as names
   */
  async function answers(plan, language, isWritten) {
    /** @type {{ wrong: string[], undrawn: string[] }} */
    const { wrong, undrawn } = { wrong: [], undrawn: [] };
    /** @param {string} during @param {() => unknown} make */
    const attempt = async (during, make) => {
      try {
        const made = await make();
        wrong.push(
          ...notFinite(made)
            .map((found) => `${during}${found}`)
            .slice(0, 3),
        );
        if (!isWritten && typeof made === 'string' && /\bNaN\b|\bInfinity\b|\bundefined\b/.test(made))
          wrong.push(`${during} says ${/.{0,60}\b(?:NaN|Infinity|undefined)\b.{0,40}/.exec(made)?.[0]}`);
      } catch (error) {
        if (during.startsWith('chart') && error instanceof own.ScenarioError)
          undrawn.push(`${during}: ${error.message.slice(0, 200)}`);
        else wrong.push(...wrongWith(error, during));
      }
    };
    await attempt('audit', () => own.findingsText(plan.audit(), language));
    const run = plan.simulate({ language });
    await attempt('rows', () => run.rows);
    await attempt('scorecard', () => run.scorecard);
    await attempt('files', () =>
      own
        .tableFiles(run)
        .map(([, content]) => content)
        .join('\n'),
    );
    await attempt('consistency', async () => {
      const report = await run.consistency();
      return own.pageText(own.pages.consistencyPage(run, report));
    });
    await attempt('realism', () => run.realism);
    await attempt('summary', () => own.pageText(own.pages.summaryPage(run)));
    await attempt('backtest', () => own.pageText(own.backtestPage(run)));
    const { base, facts, targets, scenarios, scorecard, publishedGrowth, figures, backtest } = own.tables;
    for (const table of [base, facts, targets, scenarios, scorecard, publishedGrowth, figures, backtest])
      await attempt(`table ${table.name}`, () => table(/** @type {any} */ (run)));
    for (const { id, draw } of await own.chartMakers(run))
      await attempt(`chart ${id}`, () => draw({ language }));
    if (existsSync(join(plan.folder, 'exercises'))) await exercisesOf(plan.folder, { run, language, wrong });
    return { wrong, undrawn };
  }

  /**
   * Every exercise of a folder, completed and answered with what is no answer.
   *
   * @param {string} folder
   * @param {{ run: import('../../src/analysis/PlanRun.js').PlanRun, language: Language, wrong: string[] }} posed
   */
  async function exercisesOf(folder, { run, language, wrong }) {
    try {
      for (const posed of await own.readPosedExercises(folder)) {
        const exercise = posed.complete(run);
        if (exercise.kind !== 'value') continue;
        wrong.push(...notFinite(exercise).map((found) => `exercise ${posed.id}${found}`));
        for (const answer of ['', '1,5', 'đất', 0, 1e300, Number.NaN])
          own.judgedAnswer(exercise, answer, language);
      }
    } catch (error) {
      wrong.push(...wrongWith(error, 'read'));
    }
  }

  /**
   * @param {number} seed
   * @returns {Promise<MutantOutcome>}
   */
  return async (seed) => {
    const folder = folders[seed % folders.length] ?? 'template';
    const { files, changes } = mutantOf(withExercises(originals.get(folder) ?? new Map(), seed), seed);
    const told = [folder, ...changes];
    const place = join(top, 'plan');
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    if ([...files.keys()].some((name) => name.startsWith('exercises/'))) mkdirSync(join(place, 'exercises'));
    for (const [name, content] of files) writeFileSync(join(place, name), content);
    const isWritten = [...files.values()].some((text) => /NaN|Infinity|undefined/.test(String(text)));
    const before = process.cpuUsage();
    /** @type {Omit<MutantOutcome, 'changes'>} */
    let outcome = { result: 'refused', undrawn: [], wrong: [] };
    try {
      const plan = await own.openPlan(place);
      try {
        outcome = { result: 'answered', ...(await answers(plan, seed % 2 === 0 ? 'vi' : 'en', isWritten)) };
      } catch (error) {
        outcome = { ...outcome, result: 'answered', wrong: wrongWith(error, 'run') };
      }
    } catch (error) {
      outcome = { ...outcome, wrong: wrongWith(error, 'read') };
    }
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > 5) outcome.wrong.push(`took ${seconds.toFixed(1)} s`);
    return { ...outcome, changes: told };
  };
}

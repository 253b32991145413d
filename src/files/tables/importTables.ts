import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { observationReader } from '../../plan/facts/observationReader.js';
import type { Source } from '../../plan/facts/Source.js';
import type { Plan } from '../../plan/Plan.js';
import { parsePlan } from '../../plan/parsePlan.js';
import type { ImportedFact, ImportedTables } from '../../plan/tables/ImportedTable.js';
import {
  type ImportMemory,
  keptAfter,
  type RowAnswer,
  type TableAnswers,
} from '../../plan/tables/ImportMemory.js';
import { importedTables } from '../../plan/tables/importedTables.js';
import { type MergedFacts, mergedFacts } from '../../plan/tables/mergedFacts.js';
import { populationGroups } from '../../plan/vocabulary/populationGroups.js';
import { gatheredIssues } from '../gatheredIssues.js';
import { includedFolders } from '../includedFolders.js';
import { replaceFile } from '../output/replaceFile.js';
import { writeOutput } from '../output/writeOutput.js';
import { readFacts } from '../readFacts.js';
import { readText } from '../text/readText.js';
import { yamlFromText } from '../text/yamlFromText.js';
import { type AppendedRow, appendedRows } from './appendedRows.js';
import { factRow, factRows } from './factRows.js';
import { importMemoryText, memoryName, readImportMemory } from './importMemory.js';
import { type ImportOrigin, importOrigin, type OriginOptions } from './importOrigin.js';
import { type NewPlan, type NewPlanWords, newPlan } from './newPlan.js';
import { readTables } from './readTables.js';
import { withVintage } from './withVintage.js';

/** What an import is told, where tables and memory do not say it. */
export interface ImportOptions extends TableAnswers, OriginOptions {
  readonly sheets?: readonly string[] | undefined;
  /** Understand and compare, but write nothing. */
  readonly dryRun?: boolean | undefined;
  /** What import.yaml says of itself. */
  readonly comment?: readonly string[];
  /** The province, for a folder that does not exist yet: a plan is begun there with the tables. */
  readonly region?: string | undefined;
  readonly newPlan?: NewPlanWords;
}

/** What an import did. */
export interface ImportReport extends ImportedTables, MergedFacts, ImportOrigin {
  /** The files that changed; with `dryRun` those that would. */
  readonly written: readonly string[];
  /** Sheets with a table that were not read, as they are hidden. */
  readonly hiddenSheets: readonly string[];
  /** What the plan calls things. */
  readonly plan: Pick<Plan, 'activities' | 'indicators' | 'vintages'>;
}

/**
 * Imports tables into a plan folder: figures become rows of facts.csv, a new source a row of sources.csv, a new vintage
 * an entry of plan.yaml, and what was understood is kept in import.yaml. Rows that are there stay as they are.
 *
 * @param files - spreadsheets (xlsx, xls, ods) or CSV files
 * @param folder - a plan folder
 * @throws ScenarioError with every problem, each with sheet and cell; nothing is written then
 */
export async function importTables(
  files: readonly string[],
  folder: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const read = await Promise.all(files.map((file) => readTables(file, options.sheets)));
  const readings = read.flatMap((one) => one.readings);
  const hiddenSheets = read.flatMap((one) => one.hiddenSheets);
  const begun =
    options.newPlan !== undefined && (await isFree(folder))
      ? newPlan(readings, options.region, options.newPlan)
      : undefined;
  const target = begun === undefined ? await readTarget(folder) : targetOf(begun);
  const memory = await readImportMemory(folder);
  const gatherer = gatheredIssues();
  const origin = await gatherer.attempt(() => importOrigin(files, { readings, ...target, memory, options }));
  const { indicator, unit, priceBasis, decimal } = options;
  const answers = known({ indicator, unit, priceBasis, decimal });
  const { plan } = target;
  const ids = { vintage: origin?.vintage ?? '', source: origin?.source ?? '' };
  const tables = await gatherer.attempt(() =>
    importedTables(readings, { plan, memory, answers, provenance: ids }),
  );
  const merged =
    tables &&
    (await gatherer.attempt(() =>
      mergedFacts(
        tables.lines.flatMap(({ facts }) => facts),
        target.observations,
        plan,
      ),
    ));
  gatherer.throwIfAny();
  if (origin === undefined || tables === undefined || merged === undefined)
    throw new Error('an import without problems must have been understood whole');
  refuseBadFacts(merged.added, { ...target, ...origin });
  // A vintage that no figure is of does not exist: the next import is not to take it for one.
  const hasFigures = merged.added.length + merged.alreadyThere > 0;
  const kept = keptAfter(memory, known({ ...(hasFigures ? ids : {}), ...answers }), rowAnswers(tables, plan));
  const contents = await contentsOf({ target, merged, origin, kept, comment: options.comment ?? [] });
  if (begun !== undefined) contents.set('scenarios.yaml', begun.scenarios(merged.added));
  if (options.dryRun !== true) await write(folder, contents, begun !== undefined);
  const made = merged.added.length > 0 ? origin : { ...origin, newSource: undefined, newVintage: undefined };
  return { ...tables, plan, hiddenSheets, ...merged, ...made, written: [...contents.keys()] };
}

/** Whether a folder is not there yet, or empty: a plan can begin in it. */
async function isFree(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length === 0;
}

/** A new folder is written as a whole; in one that is there, each file is replaced as a whole. */
async function write(folder: string, contents: ReadonlyMap<string, string>, isNew: boolean): Promise<void> {
  if (isNew) await writeOutput(folder, contents);
  else for (const [file, text] of contents) await replaceFile(join(folder, file), text);
}

/** A new plan holds no figure of a vintage that an import could give, nor of its source. */
function targetOf({ plan, facts, sources }: NewPlan): Target {
  const textOf = async (name: 'facts' | 'sources') => (name === 'facts' ? facts : sources);
  const read = parsePlan(parse(plan));
  return { plan: read, planText: plan, observations: [], sources: [], textOf };
}

/** What stands in the plan folder. */
interface Target {
  readonly plan: Plan;
  readonly planText: string;
  readonly textOf: (name: 'facts' | 'sources') => Promise<string>;
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
}

async function readTarget(folder: string): Promise<Target> {
  const gatherer = gatheredIssues();
  const file = join(folder, 'plan.yaml');
  const { text } = await readText(file, 'plan');
  const located = yamlFromText(text, file, 'plan');
  const inPlan = (issue: Issue) => ({ ...issue, place: located.placeOf(issue.path, 'value') });
  const plan = await gatherer.attempt(() => parsePlan(located.value), inPlan);
  const include = plan && (await gatherer.attempt(() => includedFolders(plan, folder), inPlan));
  const { dataset } = await readFacts(plan, { folder, include, gatherer, onProgress: undefined });
  gatherer.throwIfAny();
  if (plan === undefined || dataset === undefined)
    throw new Error('a folder without problems must have facts');
  const observations = [...dataset.observations, ...(dataset.interim ?? [])].filter(
    ({ region, formula }) => region === plan.region.id && formula === undefined,
  );
  const textOf = async (name: 'facts' | 'sources') =>
    (await readText(join(folder, `${name}.csv`), name)).text;
  return { plan, planText: text, observations, sources: dataset.sources, textOf };
}

/** Refuses figures that facts.csv does not take, each at its cell. */
function refuseBadFacts(
  facts: readonly ImportedFact[],
  { plan, sources, newSource, newVintage }: Target & ImportOrigin,
): void {
  const vintages = [...plan.vintages, ...(newVintage === undefined ? [] : [newVintage])];
  const ids = [...sources, ...(newSource === undefined ? [] : [newSource])].map(({ id }) => id);
  const [first] = facts;
  if (first === undefined) return;
  const columns = Object.keys(factRow(first));
  const reader = observationReader(columns, { plan: { ...plan, vintages }, sources: ids });
  for (const row of factRows(facts)) reader.take(Object.values(row));
  try {
    reader.finish();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ScenarioError(
      error.issues.map((issue) => atCell(issue, facts)),
      { cause: error },
    );
  }
}

function atCell({ document: _, ...issue }: Issue, facts: readonly ImportedFact[]): Issue {
  const [row, ...path] = issue.path;
  const fact = facts[Number(row)];
  if (fact === undefined) return issue;
  const { file, sheet, cell } = fact;
  const where = sheet === '' ? say`cell ${cell}` : say`sheet ${sheet}, cell ${cell}`;
  return { ...issue, path, where, place: { file } };
}

/** What each line is, for import.yaml. */
function rowAnswers({ lines, left }: ImportedTables, plan: Plan): Map<string, RowAnswer> {
  const activities = new Map(lines.map(({ label, activity }) => [label, activity]));
  const own = new Set(plan.indicators.map(({ id }) => id));
  const answers = new Map<string, RowAnswer>();
  for (const { label, activity, indicator, partOf } of lines) {
    // "Urban" is one thing in a table of the population, and another in the next.
    if (populationGroups.some(({ id }) => id === indicator)) continue;
    const whole = partOf === undefined ? undefined : activities.get(partOf);
    const part = whole === undefined || whole === activity ? {} : { partOf: whole };
    answers.set(label, { activity, ...(own.has(indicator) ? { indicator } : {}), ...part });
  }
  for (const { label, reason } of left) if (reason === 'unknown') answers.set(label, 'unknown');
  return answers;
}

interface Contents {
  readonly target: Target;
  readonly merged: MergedFacts;
  readonly origin: ImportOrigin;
  readonly kept: ImportMemory;
  readonly comment: readonly string[];
}

/** The files that change, in an order in which a folder is sound after each. */
async function contentsOf({ target, merged, origin, kept, comment }: Contents): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  const append = async (name: 'sources' | 'facts', added: Iterable<AppendedRow>) => {
    contents.set(`${name}.csv`, await appendedRows(await target.textOf(name), `${name}.csv`, added));
  };
  const { newSource, newVintage } = origin;
  const isNew = merged.added.length > 0;
  if (newSource !== undefined && isNew) await append('sources', [{ ...newSource }]);
  if (newVintage !== undefined && isNew) contents.set('plan.yaml', withVintage(target.planText, newVintage));
  if (isNew) await append('facts', factRows(merged.added));
  contents.set(memoryName, importMemoryText(kept, comment));
  return contents;
}

/** An object without what is not given. */
function known<Answers extends object>(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers;
}

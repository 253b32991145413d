import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../accounts/argumentIssues.js';
import type { DocumentName, Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Dataset } from '../plan/facts/Dataset.js';
import { sourceOfDocument } from '../plan/facts/sourceOfDocument.js';
import type { Plan } from '../plan/Plan.js';
import { parsePlan } from '../plan/parsePlan.js';
import { parseWith } from '../plan/parseWith.js';
import { rankedTargets } from '../plan/provinces/rankedTargets.js';
import { refuseDrafts } from '../plan/scenarios/draftIssues.js';
import { parseScenarios } from '../plan/scenarios/parseScenarios.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { ScenarioFile } from '../plan/scenarios/ScenarioDraft.js';
import { projectionIssues } from '../projection/projectionIssues.js';
import { amendedPlan } from './amendedPlan.js';
import { gatheredIssues, type IssueGatherer } from './gatheredIssues.js';
import { includedFolders } from './includedFolders.js';
import type { InputFile, PlanFolder } from './PlanFolder.js';
import { publishedOfRegion } from './publishedOfRegion.js';
import { readFacts } from './readFacts.js';
import { readProvinces } from './readProvinces.js';
import { type ReadOptions, readText } from './text/readText.js';
import { type LocatedValue, yamlFromText } from './text/yamlFromText.js';

/** How a plan folder is read. */
export interface FolderOptions extends ReadOptions {
  /** Called with plan and facts as soon as both are known to be sound, whatever is wrong with the scenarios. */
  readonly onFacts?: ((read: Pick<PlanFolder, 'plan' | 'dataset'>) => void) | undefined;
  /** Read in place of what stands in scenarios.yaml: what is about to be written there. */
  readonly scenariosText?: string | undefined;
}

/**
 * Reads a plan folder: plan.yaml, facts.csv, sources.csv and scenarios.yaml, and the folders the plan includes.
 *
 * @param folder - path of the folder
 * @param options - `onProgress`: told how far a file has been read that takes more than a second; `onFacts`: given plan and
 * facts, also where what is made of them has problems; `scenariosText`: in place of what stands in scenarios.yaml
 * @returns plan, facts and scenarios, ready for `simulatePlan`
 * @throws ScenarioError with every problem of every file: file, line, column, path, what was expected, what was found,
 * what to do
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * plan.targets.length // => 29
 * @example
 * await readPlanFolder('no/such/folder') // => throws ScenarioError
 */
export async function readPlanFolder(
  folder: string,
  { onProgress, onFacts, scenariosText: toWrite }: FolderOptions = {},
): Promise<PlanFolder> {
  await refuseOtherThanFolder(folder);
  const gatherer = gatheredIssues();
  const planFile = await readYaml(folder, 'plan', { gatherer });
  const inPlan = planFile && locating(planFile.located);
  const parsed = planFile && (await gatherer.attempt(() => parsePlan(planFile.located.value), inPlan));
  const plan = parsed && (await gatherer.attempt(() => ranked(parsed), inPlan));
  const include = plan && (await gatherer.attempt(() => includedFolders(plan, folder), inPlan));
  const { dataset, sources, inputs } = await readFacts(plan, { folder, include, gatherer, onProgress });
  if (plan !== undefined && dataset !== undefined) onFacts?.({ plan, dataset });
  if (plan !== undefined && sources !== undefined)
    await gatherer.attempt(() => sourceOfDocument(plan, sources), inPlan);
  const before = plan && (await gatherer.attempt(() => amendedPlan(plan, folder), inPlan));
  const scenarioFile = await readYaml(folder, 'scenarios', { gatherer, toWrite });
  const scenarios = await scenariosOf(scenarioFile?.located, { plan, dataset, gatherer });
  gatherer.throwIfAny();
  if (!planFile || !plan || !dataset || !scenarioFile || !scenarios)
    throw new Error('a plan folder without problems must have been read whole');
  const amended = before === undefined ? {} : { amended: before.amended };
  const files = [
    planFile.input,
    scenarioFile.input,
    ...inputs,
    ...(before === undefined ? [] : [before.input]),
  ];
  const { scenarios: drafts } = parseWith(ScenarioFile, scenarioFile.located.value, 'scenarios');
  const project = () => refuse(projectionIssues(scenarios, { plan, drafts }));
  await gatherer.attempt(project, locating(scenarioFile.located));
  gatherer.throwIfAny();
  const located = { plan: planFile.located, scenarios: scenarioFile.located };
  const placeOf: PlanFolder['placeOf'] = (document, path) => located[document].placeOf(path, 'value');
  const scenariosText = scenarioFile.text;
  const published = () => publishedOfRegion(plan);
  const read = { plan, dataset, scenarios, drafts, placeOf, published, scenariosText, ...amended };
  return { ...read, inputs: files.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** What is published for all provinces is read only for a target that is a place among them. */
function ranked(plan: Plan): Plan {
  return plan.targets.some(({ rank }) => rank !== undefined) ? rankedTargets(plan, readProvinces()) : plan;
}

const ownFiles: readonly string[] = ['plan.yaml', 'scenarios.yaml', 'facts.csv', 'sources.csv'];

async function refuseOtherThanFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  const value = found === undefined ? {} : { value: say`a file` };
  const isItsFile = found !== undefined && ownFiles.includes(basename(folder));
  const hint = isItsFile
    ? say`Give the folder that holds it: ${dirname(folder)}.`
    : say`Make one with: grdp-pathways init <folder>.`;
  throw new ScenarioError([
    { code: 'missingFile', path: [], ...value, expected: say`a plan folder`, hint, place: { file: folder } },
  ]);
}

interface Read {
  readonly plan: Plan | undefined;
  readonly dataset: Dataset | undefined;
  readonly gatherer: IssueGatherer;
}

/** The scenarios; without plan or facts they are read for the problems they have of their own. */
async function scenariosOf(
  located: LocatedValue | undefined,
  { plan, dataset, gatherer }: Read,
): Promise<Scenario[] | undefined> {
  if (located === undefined) return undefined;
  return gatherer.attempt(() => {
    if (plan !== undefined && dataset !== undefined) return parseScenarios(located.value, plan, dataset);
    refuseDrafts(located.value, plan);
    return undefined;
  }, locating(located));
}

interface YamlFile {
  readonly text: string;
  readonly located: LocatedValue;
  readonly input: InputFile;
}

async function readYaml(
  folder: string,
  document: DocumentName,
  { gatherer, toWrite }: { readonly gatherer: IssueGatherer; readonly toWrite?: string | undefined },
): Promise<YamlFile | undefined> {
  const file = `${document}.yaml`;
  return gatherer.attempt(async () => {
    const read = await readText(join(folder, file), document);
    const { text, sha256 } = { ...read, ...(toWrite !== undefined && { text: toWrite }) };
    return {
      located: yamlFromText(text, join(folder, file), document),
      input: { file, sha256 },
      text,
    };
  });
}

function locating({ placeOf }: LocatedValue): (issue: Issue) => Issue {
  return (issue) => ({ ...issue, place: placeOf(issue.path, issue.code === 'unknownKey' ? 'key' : 'value') });
}

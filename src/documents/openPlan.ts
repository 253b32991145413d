import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answered } from '../analysis/runOf.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { embeddedPlan, embeddedPlans } from '../files/embeddedPlan.js';
import { oddsInWorkers } from '../files/oddsInWorkers.js';
import { type FolderOptions, readPlanFolder } from '../files/readPlanFolder.js';
import { planDoubts, planFindings } from '../plan/doubts/planDoubts.js';
import { type KeysOf, knownOptions } from '../plan/knownOptions.js';
import { aCount, aFunction, aText, refuseOther } from '../plan/optionKinds.js';
import { planRevision } from '../plan/planRevision.js';
import type { Language } from '../plan/text/LocalText.js';
import { nameHint } from '../plan/text/nearestName.js';
import { projectedBounds } from '../projection/projectedBounds.js';
import { problemsIn } from '../report/language/problemText.js';
import { sentences } from '../report/language/Sentences.js';
import { doubtedRunOf } from '../uncertainty/doubtedRunOf.js';
import type { OpenedPlan } from './OpenedPlan.js';
import { chosenScenarios, ownScenarios } from './ownScenarios.js';
import { savableRunOf } from './savableRunOf.js';

/** How a plan is opened. */
export interface OpenOptions extends FolderOptions {
  /** Of all words and numbers made from it and of its errors, unless another is asked for there; English where left out. */
  readonly language?: Language;
}

const openKeys: KeysOf<OpenOptions> = {
  ...{ language: true, onProgress: aFunction, onFacts: aFunction, scenariosText: aText },
};

/**
 * Opens a plan: reads its folder and checks all of it.
 *
 * @param folderOrName - path of a plan folder, or the name of a plan that ships with the package
 * @param options - `language`: `vi` or `en`; `onProgress`: told how far a large file has been read
 * @throws ScenarioError with every problem found: file, line, what was expected, what was found, what to do
 *
 * @example
 * const plan = await openPlan('lang-son-2016-2020', { language: 'vi' });
 * const run = plan.simulate();
 * [plan.plan.targets.length, run.scenarios.length, run.scorecard.length] // => [29, 7, 203]
 * const own = plan.simulate({ scenarios: ['plan-8.5', { extends: 'plan-8.5', growth: { total: '9.7%' } }] });
 * own.scorecard.filter(({ target }) => target.id === 'grdp-per-capita').map(({ verdict }) => verdict) // => ['missed', 'met']
 * @example
 * await openPlan('lang-son-2016') // => throws ScenarioError
 */
export async function openPlan(folderOrName: string, options: OpenOptions = {}): Promise<OpenedPlan> {
  const { language = 'en', ...reading } = knownOptions(options, openKeys);
  sentences(language); // A language that is not known is refused here, not at the first chart.
  return problemsIn(language, () => {
    refuseOther('folderOrName', folderOrName, aText);
    return openedPlan(folderOrName, language, reading);
  });
}

async function openedPlan(
  folderOrName: string,
  language: Language,
  reading: FolderOptions,
): Promise<OpenedPlan> {
  const folder = await pathOf(folderOrName);
  const read = await readPlanFolder(folder, reading);
  const opened = { ...read, folder };
  const projected = () => projectedBounds(read.scenarios, read);
  return {
    ...opened,
    language,
    audit: (asked = {}) =>
      problemsIn(language, () => {
        const { onProgress } = knownOptions(asked, { onProgress: aFunction });
        return planFindings(read, { onProgress, projected: projected() });
      }),
    doubts: () => [...planDoubts(read), ...projected()],
    revision: () => (read.amended === undefined ? undefined : planRevision(read.amended, read.plan)),
    simulate: (asked = {}) => {
      const { scenarios, language: spoken = language } = problemsIn(language, () => {
        const known = knownOptions(asked, { scenarios: true, language: true });
        if (known.language !== undefined) sentences(known.language);
        return known;
      });
      return problemsIn(spoken, () => {
        const { all, ids } = ownScenarios(read, chosenScenarios(scenarios) ?? []);
        const choice = scenarios === undefined ? {} : { scenarios: ids };
        return savableRunOf(
          doubtedRunOf({ ...read, scenarios: all }, { language: spoken, ...choice }),
          opened,
        );
      });
    },
    odds: (question) => problemsIn(language, () => doubtedRunOf(read, { language }).odds(question)),
    oddsInWorkers: (question, workers) =>
      problemsIn(language, async () => {
        if (workers !== undefined) refuseOther('workers', workers, aCount);
        const run = doubtedRunOf(read, { language });
        return answered(run, 'odds', await oddsInWorkers(run, question, workers));
      }),
  };
}

/**
 * A folder that is there is taken as it is; a word without one is the name of a plan that ships. Where a folder bears such
 * a name, it is meant if it holds a plan, and not the results of a run.
 */
async function pathOf(folderOrName: string): Promise<string> {
  const isThere = (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );
  const known = embeddedPlans();
  if (known.includes(folderOrName))
    return (await isThere(join(folderOrName, 'plan.yaml'))) ? folderOrName : embeddedPlan(folderOrName);
  if ((await isThere(folderOrName)) || /[\\/.]/.test(folderOrName)) return folderOrName;
  const expected = say`a plan folder that is there, or the name of a plan that ships with the package`;
  const hint = nameHint(folderOrName, known);
  throw new ScenarioError([{ code: 'unknownName', path: ['plan'], value: folderOrName, expected, hint }]);
}

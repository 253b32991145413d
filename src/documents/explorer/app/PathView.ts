import type { PlanRun } from '../../../analysis/PlanRun.js';
import { runOf } from '../../../analysis/runOf.js';
import { ScenarioError } from '../../../errors/ScenarioError.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { Language } from '../../../plan/text/LocalText.js';
import { simulatePlan } from '../../../projection/simulatePlan.js';
import { sentences } from '../../../report/language/Sentences.js';
import type { Probability } from '../../../uncertainty/FoundOdds.js';
import { type Choices, isUnmoved } from '../Choices.js';
import type { ExplorerData } from '../ExplorerData.js';
import { type PathWords, yourPath } from '../yourPath.js';

/** The reader's path beside the scenario it is compared with, projected; or the reasons why it cannot be. */
export interface PathView {
  readonly start: Scenario;
  readonly words: PathWords;
  readonly path: Scenario | undefined;
  readonly run: PlanRun | undefined;
  readonly error: ScenarioError | undefined;
  /** How likely the path meets the target for GRDP per capita, where that was computed before: nothing on it was moved. */
  readonly chance: Probability | undefined;
}

/** Projects the path of the reader's choices. */
export function pathView(data: ExplorerData, choices: Choices, language: Language): PathView {
  const { scenarios } = data;
  const start = scenarios.find(({ id }) => id === choices.scenario);
  if (start === undefined) throw new Error(`no scenario ${choices.scenario}`);
  const words = wordsFor(scenarios);
  try {
    const path = yourPath(start, choices, words);
    const beside = scenarios.filter(({ id }) => id === choices.compare);
    const result = simulatePlan({ ...data, scenarios: [path, ...beside] });
    const run = runOf(result, { allScenarios: [...scenarios, path], language });
    const isTold = data.told?.scenario === start.id && isUnmoved(choices, start);
    return { start, words, path, run, error: undefined, chance: isTold ? data.told?.chance : undefined };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { start, words, path: undefined, run: undefined, error, chance: undefined };
  }
}

function wordsFor(scenarios: readonly Scenario[]): PathWords {
  const taken = new Set(scenarios.map(({ id }) => id));
  let id = 'your-path';
  for (let copy = 2; taken.has(id); copy++) id = `your-path-${copy}`;
  const { vi, en } = { vi: sentences('vi').explorer, en: sentences('en').explorer };
  return {
    id,
    label: { vi: vi.yourPath, en: en.yourPath },
    motive: { vi: vi.motive, en: en.motive },
    reason: { vi: vi.reason, en: en.reason },
  };
}

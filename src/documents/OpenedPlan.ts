import type { PlanFolder } from '../files/PlanFolder.js';
import type { AuditOptions } from '../plan/audit/auditFacts.js';
import type { Finding } from '../plan/audit/Finding.js';
import type { RevisedTarget } from '../plan/planRevision.js';
import type { Language } from '../plan/text/LocalText.js';
import type { DoubtedRun } from '../uncertainty/DoubtedRun.js';
import type { OddsQuestion } from '../uncertainty/FoundOdds.js';
import type { OwnScenario } from './ownScenarios.js';
import type { SavableRun } from './SavableRun.js';

/** A plan folder that has been read and checked, ready to be simulated; its runs can be saved as documents. */
export interface OpenedPlan extends PlanFolder {
  /** Path of the folder. */
  readonly folder: string;
  /** Of the words and numbers of whatever is made of it. */
  readonly language: Language;
  /**
   * Projects the scenarios and judges the targets.
   *
   * @param options - `scenarios`: ids of those wanted, all where left out, or scenarios of one's own as objects that
   * say what scenarios.yaml would, such as `{ extends: 'plan-8.5', growth: { total: '9%' } }`; `language`, where another is
   * wanted
   * @throws ScenarioError for an unknown scenario, with the nearest name, for none, or with every problem of one's own
   */
  simulate(options?: {
    readonly scenarios?: readonly (string | OwnScenario)[];
    readonly language?: Language;
  }): SavableRun;
  /**
   * How likely the scenarios are to meet the targets, given what scenarios.yaml says is uncertain.
   *
   * @throws ScenarioError for a name that is not known, and where no scenario is in doubt
   */
  odds(question?: OddsQuestion): ReturnType<DoubtedRun['odds']>;
  /**
   * The same odds to the last digit, from 500,000 futures on counted by several workers.
   *
   * @param workers - how many; as many as the machine has processors where left out, at most four
   * @throws ScenarioError as `odds` does
   */
  oddsInWorkers(question?: OddsQuestion, workers?: number): Promise<ReturnType<DoubtedRun['odds']>>;
  /**
   * What the published figures say about each other, and what is doubtful about the plan's targets and assumptions:
   * contradictions, doubts and notes.
   *
   * @param options - `onProgress` is told how far the audit has come, in per cent; a large table takes seconds
   */
  audit(options?: Pick<AuditOptions, 'onProgress'>): readonly Finding[];
  /** Its targets beside those of the plan it amends; nothing where it amends none. */
  revision(): readonly RevisedTarget[] | undefined;
  /** Those of the findings that bear on every result: numbers of the wrong order of magnitude or sign. */
  doubts(): readonly Finding[];
}

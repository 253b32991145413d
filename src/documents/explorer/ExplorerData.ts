import type { Language } from '../../plan/text/LocalText.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import type { Probability } from '../../uncertainty/FoundOdds.js';

/** What the page carries: the plan as it was read, and where in scenarios.yaml one more scenario can stand. */
export interface ExplorerData extends PlanCase {
  /** In which the page opens. */
  readonly language: Language;
  /** Ids of the scenarios that are shown, in order; the page holds them all. */
  readonly shown: readonly string[];
  /** How likely the one scenario whose odds all documents tell meets the target for GRDP per capita. */
  readonly told?: { readonly scenario: string; readonly chance: Probability };
  /** What is to be done next, where no scenario has accounts and nothing can be moved. */
  readonly next?: Readonly<Record<Language, readonly string[]>>;
  /** The text of scenarios.yaml before and after the place of a new item, and how far its items are indented. */
  readonly scenariosFile: { readonly before: string; readonly after: string; readonly indent: string };
}

/** Ids of the elements that the page brings along, by which the program in it finds them. */
export const places = { data: 'plan-data', app: 'app' } as const;

import type { Language } from '../plan/text/LocalText.js';
import type { DoubtedRun } from '../uncertainty/DoubtedRun.js';

/** How a run is saved as a document. */
export interface SaveRunOptions {
  /** That of the run where left out. */
  readonly language?: Language;
  /** A paragraph of one's own, in place of that in brief.yaml. */
  readonly paragraph?: string;
  /** One page instead of the whole briefing. */
  readonly summary?: boolean;
}

/** A run that can be handed in. */
export interface SavableRun extends DoubtedRun {
  /**
   * Saves the run as a document; the ending of the name says as what: `.docx`, `.pdf` or `.md` (the briefing), `.pptx`
   * (slides), `.xlsx` (a workbook that computes) or `.html` (the explorer). Office, logo and signatory are those of
   * brief.yaml in the plan folder.
   *
   * @param file - where to; its folder is made, and an earlier file replaced
   * @returns the path
   * @throws ScenarioError for another ending, a place that cannot be written, or PDF without its package
   */
  save(file: string, options?: SaveRunOptions): Promise<string>;
}

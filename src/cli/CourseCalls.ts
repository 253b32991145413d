import type { Language } from '../plan/text/LocalText.js';

/** Options of `course collect`. */
export interface CollectCall {
  readonly lang: Language;
  readonly into: string;
}

/** Options of `course grade`. */
export interface GradeCall {
  readonly lang: Language;
  readonly unit?: string;
  readonly out?: string;
  readonly from?: string;
  readonly timeLimit?: string;
  readonly memory?: string;
}

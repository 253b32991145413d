import type { Message } from './Message.js';

/** What kind of problem an issue is; stable, so that programs can tell them apart. */
export type IssueCode =
  | 'badArgument'
  | 'bareRate'
  | 'badNumber'
  | 'badText'
  | 'badValue'
  | 'conflictingFacts'
  | 'cyclicExtends'
  | 'duplicate'
  | 'missing'
  | 'missingFile'
  | 'missingGlyph'
  | 'mixedVintages'
  | 'notComputable'
  | 'outOfPeriod'
  | 'outputRefused'
  | 'sharesSum'
  | 'tooLarge'
  | 'unknownKey'
  | 'unknownName'
  | 'unreadable';

/** Where in a file an issue stands; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The input documents an issue's path can start from. */
export type DocumentName =
  | 'plan'
  | 'facts'
  | 'sources'
  | 'scenarios'
  | 'exercises'
  | 'import'
  | 'brief'
  | 'notebook';

/** One problem in what the user gave: where it is, what was expected, what was found, what to do. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and indices from the root of the document or of the argument to the value. */
  readonly path: readonly (string | number)[];
  /** What was found, as it was given or in a message's words; left out where nothing was. */
  readonly value?: unknown;
  /** What was expected, with its unit, as a noun phrase. */
  readonly expected: Message;
  /** What to do, as a sentence. */
  readonly hint?: Message | undefined;
  /** Where it stands in words, such as the cell of a notebook; stands before the path. */
  readonly where?: Message | undefined;
  /** The document the path starts from, where there is one. */
  readonly document?: DocumentName;
  /** The place in the file, where the input was read from one. */
  readonly place?: Place;
}

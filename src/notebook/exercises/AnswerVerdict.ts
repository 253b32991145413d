/** How an answer is: right, wrong in a way that can be named, nearly right, wrong, or no answer at all. */
export type AnswerVerdict =
  | 'right'
  | 'knownMistake'
  | 'fewDigits'
  | 'wrongUnit'
  | 'wrongSign'
  | 'near'
  | 'wrong'
  | 'unreadable';

/** What there is to say about an answer. */
export interface JudgedAnswer {
  readonly verdict: AnswerVerdict;
  /** The confirmation with its reason, or a hint that leads on without giving the answer away. */
  readonly feedback: string;
}

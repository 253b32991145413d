/** Words around an answer that say nothing of it, as they are written in English. */
export const answers = {
  /** Before a number or a word. */
  before: [
    'it is',
    "it's",
    'that is',
    'they are',
    'is',
    'are',
    'answer',
    'result',
    'my',
    'I think',
    'I get',
    'I got',
    'we get',
    'I choose',
    'maybe',
    'perhaps',
    'probably',
    'so',
    'the',
  ],
  /** Before a number. */
  about: [
    'about',
    'approx',
    'approximately',
    'around',
    'roughly',
    'nearly',
    'circa',
    'by',
    'by about',
    'in',
    'at',
    'year',
    'grew',
    'growth',
    'increase',
    'increases',
    'increased',
    'rises',
    'rose',
  ],
  /** What stands before it is said to be what stands behind it. */
  equals: ['is', 'are', 'equals', 'by'],
  /** One before a number makes it another: below 9 is no 9. */
  bounds: ['below', 'under', 'over', 'above', 'beyond', 'not', 'no', 'minus'],
  /** Between the ends of a range, neither of which is the answer. */
  between: ['to'],
  /** Between two numbers, each of which is told as the answer. */
  either: ['or', 'and'],
  /** What a word is a kind of: before it or behind it. */
  kinds: ['sector', 'scenario', 'target'],
  /** Behind a word. */
  after: [] as string[],
  /** What follows gives the reason. */
  because: ['because', 'since'],
};

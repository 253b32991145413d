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
    'I think',
    'I get',
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
  ],
  /** One before a number makes it another: below 9 is no 9. */
  bounds: ['below', 'under', 'over', 'above', 'beyond', 'not', 'no', 'minus'],
  /** Between two numbers, neither of which is the answer. */
  between: ['to', 'or'],
  /** What a word is a kind of: before it or behind it. */
  kinds: ['sector', 'scenario', 'target'],
  /** Behind a word. */
  after: [] as string[],
  /** What follows gives the reason. */
  because: ['because', 'since'],
};

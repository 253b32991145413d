/** What is said about answers to exercises, in English. */
export const course = {
  question: (text: string) => `Question: ${text}`,
  answer: (given: string, told: string) => `Answer: ${given}. ${told}`,
  right: (answer: string, why: string) => `Right: ${answer}. ${why}`,
  rightOtherwise: (answer: string, why: string) => `Right; usually written ${answer}. ${why}`,
  notYet: (hint: string) => `Not yet. ${hint}`,
  noNumber: 'One number is asked for, such as 8.5 or "8,5".',
  differentNumbers: 'These numbers are not the same answer: give the one you mean.',
  severalNumbers:
    "In code a comma separates arguments: write a decimal point and no mark for thousands (8.5, 1604), or put the number in quotes as you write it on paper ('8,5').",
  wrongUnit: (unit: string) =>
    unit === ''
      ? 'The digits are right, the decimal point is not: the answer is asked as a number without a unit.'
      : `The digits are right, the unit is not; the answer is asked for in this unit: ${unit}. (8.5% is 0.085; a billion is 1,000 million; code writes 1604 without a mark for thousands.)`,
  wrongSign:
    'The size is right and the sign is not: the later year is compared with the earlier, and the value with its target.',
  near: 'Very near, so the method is right: keep all digits on the way and round once, at the end.',
  misspelled: 'Nearly: this is not quite a word that is known here. Look at its spelling, letter by letter.',
  readAs: (word: string, told: string) => `Read as “${word}”. ${told}`,
  fewDigits: (decimals: number) =>
    `Right as far as it goes: give ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, and round only once, at the end.`,
  noAnswer: 'No answer yet: put yours into the call and run the cell again.',
  unconfirmed: (id: string, isWrong: boolean) =>
    `${isWrong ? 'The last answer was not right yet' : 'No answer yet'}: put yours into the cell above that says check('${id}', …), run it, and then this cell again.`,
  essay: 'This is answered in words, and graded by a person, by these points:',
  noScenario: "A scenario is asked for, such as { extends: 'plan-8.5', growth: { total: '9%' } }.",
  notProjected: (problems: string) => `This scenario cannot be projected:\n\n${problems}`,
  moreProblems: (count: number) => `… and ${count} more`,
  touched: (keys: string) =>
    `The question leaves ${keys} as in the scenario you extend: change something else.`,
  /** Above the levers that a designed scenario moves. */
  design: {
    told: (name: string | undefined, moves: boolean) =>
      name === undefined
        ? 'A scenario of its own'
        : moves
          ? `Extends “${name}” and changes`
          : `Extends “${name}” and changes nothing`,
  },
  allMet: (why: string) => `Right: all conditions hold. ${why}`,
  noFigure: (name: string) => `${name}: your scenario has no figure of it.`,
  targetAsked: (
    label: string,
    { value, verdict }: { readonly value: string | undefined; readonly verdict: 'met' | 'missed' },
  ) =>
    `${label}: ${value === undefined ? 'cannot be computed' : `your scenario reaches ${value}`}, and the target must be ${verdict}.`,
  figureAsked: (
    name: string,
    asked: {
      readonly year: number;
      readonly value: string;
      readonly atLeast: string | undefined;
      readonly atMost: string | undefined;
    },
  ) => {
    const bounds = [
      ...(asked.atLeast === undefined ? [] : [`at least ${asked.atLeast}`]),
      ...(asked.atMost === undefined ? [] : [`at most ${asked.atMost}`]),
    ];
    return `${name} of ${asked.year}: your scenario reaches ${asked.value}; asked is ${bounds.join(' and ')}.`;
  },
  levels: { read: 'Read and judge', compute: 'Compute', design: 'Design and argue' },
  points: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,
  exercise: (number: number, level: string, points: string) => `Exercise ${number} (${level}, ${points})`,
  exercises: {
    heading: 'Exercises',
    lead: {
      student:
        "Put your answer in the place of each comment and run the cell: a number with a decimal point (`8.5`), or in quotes as you write it on paper (`'8,5 %'`); a word in quotes (`'services'`); a scenario in braces (`{ extends: 'plan-8.5', growth: { total: '9%' } }`). A right answer is confirmed, a wrong one gets a hint, and you may try as often as you like.",
      teacher: 'Each question with its solution; below it the key and the mistakes that are often made.',
      reading: 'The questions; answers are checked in the notebook for students.',
    },
    score: 'What is right so far, and what to repeat:',
  },
  blank: 'your answer',
  byRubric: 'Graded by the points of the question.',
  key: 'Key',
  /** What counts as right: a number, and how far it may be off. */
  keyWhole: (answer: string) => `${answer}, a whole number.`,
  keyNumber: (answer: string, room: string) => `${answer}; it may be off by ${room}.`,
  keyWord: (word: string) => `“${word}”, or a word for the same in English or Vietnamese.`,
  anyDesign: 'any scenario that meets the conditions of the question; the cell above shows one.',
  typical: 'Typical mistakes:',
  grading: {
    heading: 'For grading',
    note: 'Leave these cells as they are: each says what is left to do, unless the last answer to its exercise was right.',
  },
  page: {
    audiences: {
      student:
        'For students: in the folder of grdp-pathways, after `npm ci` there, `npx grdp-pathways lab` with the path of this folder behind it opens the notebooks, in Jupyter; it says what to do where there is none. Run the cells from the top and fill the blanks.\n\nHand in the notebook of the unit as you saved it, with your name and its number in the name of the file, such as `lan_05.ipynb`.',
      teacher:
        'For teachers: with solutions, typical mistakes, timings, notes and points.\n\nWhat a class hands in is gathered by `npx grdp-pathways course collect inbox --into handed-in`, then run and graded by `npx grdp-pathways course grade handed-in --unit 05 --out grades`: a page of feedback for each student, and `grades.csv`.',
      reading: 'For reading: the lessons with their tables and charts, and the questions of the exercises.',
    },
    columns: {
      unit: 'Unit',
      question: 'Question',
      needs: 'After units',
      minutes: 'Minutes',
      exercises: 'Exercises: read, compute, design',
      points: 'Points',
      open: 'File',
    },
    all: 'All units',
    notebook: 'Notebook',
    slides: 'Slides',
  },
  /** What the speaker's window of slides says, in the words of reveal.js. */
  speaker: {
    title: 'reveal.js - Speaker View',
    loading: 'Loading speaker view...',
    upcoming: 'Upcoming',
    time: 'Time ',
    reset: 'Click to Reset',
    pacing: 'Pacing – Time to finish current slide',
    notes: 'Notes',
    layout: 'Layout',
    usual: 'Default',
    wide: 'Wide',
    tall: 'Tall',
    notesOnly: 'Notes only',
    clock: 'en-US',
  },
  score: {
    heading: (earned: number, of: number, byHand: number) =>
      `Score: ${earned} of ${of} points${byHand === 0 ? '' : `; ${byHand} more are graded by hand`}`,
    columns: { exercise: 'Exercise', points: 'Points', state: 'State' },
    states: { right: 'right', wrong: 'not yet', open: 'not tried', byHand: 'graded by hand' },
    repeat: 'To repeat:',
  },
  tooHigh: (hint: string) => `Too high. ${hint}`,
  tooLow: (hint: string) => `Too low. ${hint}`,
  /** Mistakes that planning sheets make again and again, each with a hint that leads on and keeps the answer back. */
  mistakes: {
    arithmeticMean:
      'That is the arithmetic mean of the rates. Growth compounds: multiply the factors (1 + rate) and take the root.',
    yearsMiscounted:
      'Count the steps again: each year after the first is one, so 2015 to 2020 is five steps and 2017 to 2020 is three.',
    totalChangeDivided:
      'That is the change of the whole period divided by the years. It forgets growth on growth: take the root of the factor.',
    subtraction:
      'That subtracts one rate from the other. Value is volume times price, so divide the factors: (1 + nominal) / (1 + real).',
    mixedVintages: 'These two figures come from two vintages. Take both years from the same one.',
    bareRate:
      'That takes a percentage for a decimal. 8.5% is 0.085: write the unit down, then compute again.',
    addedChainedVolumes:
      'That adds volumes that were moved to another reference year (chained). They do not add up: add at the prices of the weight year.',
    simpleMean:
      'That is a mean without weights. A large activity counts for more: weigh by the shares of the base year.',
    consumerPrices:
      'That is the consumer price index. GRDP is deflated by the prices of what is produced, not of what households buy.',
    otherExchangeRate:
      'That exchange rate is of another year. Current dollars take the average rate of the year itself.',
    realForNominal: 'That is at constant prices. Targets in dollars and shares are at current prices.',
    populationForgotten:
      'That forgets that the population grows too: GRDP is shared among more people than before.',
  },
};

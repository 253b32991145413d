/**
 * A class of which is known what it hands in, and so what its grades must be: all right, all wrong, each known mistake,
 * garbage, nothing, code that means harm, and a file that was cut off.
 *
 * @typedef {import('../../src/notebook/Notebook.js').Notebook} Notebook
 * @typedef {import('../../src/notebook/exercises/Exercise.js').Exercise} Exercise
 * @typedef {import('../../src/course/grade/StudentGrades.js').GradedUnit} GradedUnit
 * @typedef {import('../../src/report/language/Sentences.js').Sentences} Sentences
 */

/**
 * What a student writes for an exercise: the argument of `check`, or text in place of an essay. It earns so many points
 * (nothing: a person grades), and something is said to it.
 *
 * @typedef {{ written: string, points: number | undefined, told?: string }} Answer
 */

/**
 * @typedef {object} Student
 * @property {string} name
 * @property {(exercise: Exercise, position: number) => Answer | undefined} answer - nothing where the blank is left
 * @property {readonly string[]} [cells] - code that stands before the exercises
 * @property {readonly string[]} [remarks] - what must be said of the notebook
 * @property {boolean} [mayFail] - whether own cells end in errors
 * @property {boolean} [isWhole] - whether the lesson is run too
 * @property {boolean} [isCutOff]
 */

const garbage = [
  "''",
  "' '",
  "'🙂'",
  "'NaN'",
  'Number.NaN',
  "'1e999'",
  "'--'",
  "'9'.repeat(400)",
  "'dài '.repeat(20_000)",
  "'<script>alert(1)</script>'",
  '[] as never',
  'null as never',
  '{} as never',
  '{ growth: 9 } as never',
  "{ extends: 'plan-85' }",
  "{ extends: 'answer' }",
  '(() => { throw new Error(); })()',
  'Symbol() as never',
  '1 2',
  '"',
];

/** Cells of which none earns a point, harms anybody, or keeps what stands below from being graded. */
const hostile = [
  "console.log(require('fs').readFileSync('/etc/passwd', 'utf8'));",
  "console.log(require('fs').readFileSync('../secret.txt', 'utf8'));",
  "require('fs').writeFileSync('../secret.txt', 'mine');",
  "require('child_process').execSync('id');",
  "require('net').connect(80, '127.0.0.1');",
  "await fetch('http://127.0.0.1/');",
  "require('process').kill(process.ppid);",
  'check = (() => undefined) as never;',
  'Object.assign(check, { confirm: () => undefined, score: () => undefined });',
];

/** Cells that end their kernel, and what is said of each: a notebook is run again without so many of them. */
const fatal = /** @type {const} */ ([
  ['await new Promise((resolve) => setTimeout(resolve, 1e6));', 'looped'],
  ['process.exit(0);', 'ended'],
  ['const hog = []; for (;;) hog.push(new Array(1e6).fill(hog.length));', 'hungry'],
  ['for (;;) {}', 'looped'],
]);

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;

/**
 * The right answer; a number alternately as a number and as people write it.
 *
 * @param {Exercise} exercise
 * @param {number} position
 * @param {Sentences} say
 * @returns {Answer}
 */
function right(exercise, position, say) {
  const { points } = exercise;
  if (exercise.kind === 'essay') return { written: 'Vì thế.', points: undefined };
  if (exercise.kind === 'design') return { written: JSON.stringify(exercise.example), points };
  const { answer, decimals, unit } = exercise;
  if (typeof answer !== 'number') return { written: quoted(answer.vi.toUpperCase()), points };
  const written = position % 2 === 0 ? answer.toFixed(decimals) : quoted(say.amount(answer, unit, decimals));
  return { written, points };
}

/**
 * @param {Exercise} exercise
 * @returns {Answer | undefined}
 */
function wrong(exercise) {
  if (exercise.kind === 'essay') return undefined;
  if (exercise.kind === 'design') {
    return { written: `{ extends: ${quoted(exercise.example.extends ?? 'plan-8.5')} }`, points: 0 };
  }
  const { answer, tolerance } = exercise;
  const written = typeof answer === 'number' ? String(answer + 333 * 2.1 * tolerance) : "'khác'";
  return { written, points: 0 };
}

/**
 * The known mistake of that number, with the hint that must appear.
 *
 * @param {Exercise} exercise
 * @param {number} number
 * @param {Sentences} say
 * @returns {Answer | undefined}
 */
function mistaken(exercise, number, say) {
  const { course } = say;
  if (exercise.kind === 'essay') return undefined;
  if (exercise.kind === 'design') {
    const touched = exercise.leaves[number % Math.max(1, exercise.leaves.length)];
    if (touched === undefined) return wrong(exercise);
    const told = course.notYet(course.touched(touched));
    return { written: JSON.stringify({ ...exercise.example, [touched]: '1%' }), points: 0, told };
  }
  const mistake = exercise.mistakes[number % exercise.mistakes.length];
  if (mistake === undefined) return wrong(exercise);
  const { value, hint } = mistake;
  const told = course.notYet(typeof hint === 'string' ? course.mistakes[hint] : say.of(hint));
  const written = typeof value === 'number' ? value.toFixed(exercise.decimals) : quoted(value.vi);
  return { written, points: 0, told };
}

/**
 * The students of a unit.
 *
 * @param {readonly Exercise[]} exercises - of the unit
 * @param {Sentences} say
 * @param {number} seed - what garbage and what harm
 * @returns {Student[]}
 */
export function scriptedStudents(exercises, say, seed) {
  const mistakes = Math.max(...exercises.map((one) => (one.kind === 'value' ? one.mistakes.length : 0)));
  const some = /** @param {number} position */ (position) => garbage[(seed * 7 + position) % garbage.length];
  const deadly = [0, 1].map((step) => fatal[(seed + step) % fatal.length] ?? fatal[0]);
  return [
    { name: 'right', answer: (exercise, position) => right(exercise, position, say), isWhole: true },
    { name: 'wrong', answer: wrong },
    ...Array.from({ length: mistakes }, (_, number) => ({
      name: `mistake-${number + 1}`,
      answer: /** @param {Exercise} exercise */ (exercise) => mistaken(exercise, number, say),
    })),
    ...[0, 10].map((step) => ({
      name: `garbage-${step}`,
      mayFail: true,
      answer: (/** @type {Exercise} */ { kind }, /** @type {number} */ position) =>
        kind === 'essay' ? undefined : { written: String(some(position + step)), points: 0 },
    })),
    { name: 'blank', answer: () => undefined },
    {
      name: 'hostile',
      mayFail: true,
      cells: [...hostile, ...deadly.map(([code]) => code)],
      remarks: deadly.map(([, ending]) => ending),
      // Half of them right, which counts; the rest wrong, which nothing that stands above makes right.
      answer: (exercise, position) =>
        position % 2 === 0 ? right(exercise, position + 1, say) : wrong(exercise),
    },
    {
      // A cell of one's own called check shows nothing: whatever is answered then is not.
      name: 'overwriter',
      mayFail: true,
      cells: ['const check = (..._: unknown[]) => console.log("Right!");'],
      answer: (exercise, position) => {
        const answer = right(exercise, position, say);
        return exercise.kind === 'essay' ? undefined : { ...answer, points: 0 };
      },
    },
    { name: 'cut-off', answer: () => undefined, isCutOff: true, remarks: ['cutOff'] },
  ];
}

/**
 * The file that a student hands in. Without `isWhole` the lesson is left out: what a student deleted costs no time.
 *
 * @param {Notebook} released - the unit as it was given out
 * @param {Student} student
 * @param {readonly Exercise[]} exercises - of the unit
 */
export function handedIn(released, { answer, cells: own = [], isWhole, isCutOff }, exercises) {
  const code = (/** @type {string} */ source) =>
    /** @type {const} */ ({ cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source });
  const cells = released.cells.flatMap((cell) => {
    const source = String(cell.source);
    const id = /** @type {{ grade_id?: string } | undefined} */ (cell.metadata['nbgrader'])?.grade_id;
    const position = exercises.findIndex((one) => one.id === id);
    const exercise = exercises[position];
    if (exercise === undefined) {
      if (
        id === undefined &&
        !isWhole &&
        !/openPlan\(|openExercises\(|check\.score|^const language |from 'grdp-pathways'/m.test(source)
      )
        return [];
      return source.includes('openExercises(') ? [cell, ...own.map(code)] : [cell];
    }
    const written = answer(exercise, position)?.written;
    if (written === undefined) return [cell];
    return [
      { ...cell, source: exercise.kind === 'essay' ? written : `check('${exercise.id}', ${written});` },
    ];
  });
  const text = JSON.stringify({ ...released, cells });
  return isCutOff ? text.slice(0, text.length / 2) : text;
}

/**
 * What is not as it must be in the grades of a student.
 *
 * @param {GradedUnit} graded
 * @param {Student} student
 * @returns {string[]}
 */
export function faultsOf({ exercises, remarks }, { answer, remarks: expected = [], mayFail, isCutOff }) {
  const told = remarks.map(({ code }) => code);
  const allowed = mayFail ? ['stopped'] : [];
  return [
    ...expected.flatMap((code) => (told.includes(/** @type {never} */ (code)) ? [] : [`no remark ${code}`])),
    ...remarks.flatMap(({ code, about }) =>
      expected.includes(code) || allowed.includes(code) ? [] : [`remark ${code} ${about}`],
    ),
    ...exercises.flatMap(({ exercise, points, feedback }, position) => {
      const given = answer(exercise, position);
      const right = isCutOff ? undefined : given === undefined ? 0 : given.points;
      const isTold = given?.told === undefined || feedback?.includes(given.told);
      return [
        ...(points === right ? [] : [`${exercise.id}: ${points} points in place of ${right}`]),
        ...(isTold ? [] : [`${exercise.id}: told “${feedback}” in place of “${given?.told}”`]),
      ];
    }),
  ];
}

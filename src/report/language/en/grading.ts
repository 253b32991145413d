/** What is said when notebooks of a class are collected and graded, in English. */
export const grading = {
  /** What a grader has to know of a notebook, each with the cell, the exercise or the text it is about. */
  remarks: {
    absent: () => 'no notebook handed in',
    empty: () => 'the file is empty',
    cutOff: () => 'the file was cut off: its end is missing; it has to be handed in again',
    notJson: () => 'the file is no notebook (not JSON)',
    webPage: () => 'a web page saved in place of the notebook: it has to be handed in again',
    otherEncoding: () => 'the file is saved as UTF-16 and not as UTF-8: it has to be saved again',
    notNotebook: (what: string) => `the file is no notebook: ${what}`,
    tooLarge: () => 'the file is larger than 20 MB: ask for it without outputs',
    unreadable: (what: string) => `the file cannot be read (${what})`,
    otherUnit: (unit: string) =>
      `the file holds unit ${unit}, not the one its name or folder says: give it the number ${unit}, or ask for the right file`,
    noUnit: () => 'nothing says which unit of the course this is',
    noStudent: () =>
      'nothing says whose notebook this is: name it name_05.ipynb, or put it into a folder of the student',
    packed: () => 'an archive: unpack it here, then collect again',
    otherFile: () =>
      'the file does not end in .ipynb: name it so if it is the notebook, else ask for the notebook',
    namesake: (students: string) =>
      `perhaps the same student as ${students}: if so, put the files into one folder, and the last one counts`,
    superseded: (file: string) => `there is a later file for the same unit: ${file}`,
    sameFile: (file: string) => `the same file as ${file}`,
    sameAsOther: (student: string) => `byte for byte the file of ${student}`,
    keptBack: (file: string) => `not written: ${file} is there already and was not collected from here`,
    unmarked: () =>
      'another program saved the notebook without the marks of its cells: they were known again by what they say',
    locked: (id: string) => `the locked cell ${id} was changed; the original was used`,
    missing: (id: string) => `the cell ${id} is gone`,
    doubled: (id: string) => `the cell ${id} is there more than once; the last answer counts`,
    foreign: (id: string) => `a cell calls itself ${id}, which this unit does not have`,
    otherType: (id: string) => `the cell ${id} is of another type than it was`,
    forged: (what: string) => `${what}: not counted`,
    stopped: (what: string) => `stopped with an error: ${what}`,
    looped: (cell: string) => `cell ${cell} did not end in time and was left out`,
    flooded: (cell: string) => `cell ${cell} printed without end and was left out`,
    hungry: (cell: string) => `cell ${cell} took more memory than there is for it and was left out`,
    ended: (cell: string) => `cell ${cell} ended the kernel and was left out`,
    outOfTime: (cell: string) =>
      `the time for the whole notebook was over at cell ${cell}: what follows did not run`,
    notRun: (what: string) => `the notebook could not be run: ${what}`,
  },
  /** Behind the first of several remarks of one kind. */
  moreCells: (count: number) =>
    count === 1 ? '(and 1 more cell stopped)' : `(and ${count} more cells stopped)`,
  moreAlike: (count: number) => `(and ${count} more of the kind)`,
  answerElsewhere: (cell: number, id: string) => `cell ${cell} answers ${id}, which is asked in another cell`,
  states: {
    right: 'right',
    wrong: 'not right',
    unanswered: 'not answered',
    stopped: 'the cell did not run',
    byHand: 'graded by hand',
    unknown: 'not graded',
  },
  page: {
    title: (student: string) => `Feedback for ${student}`,
    unit: (number: string, title: string) => `Unit ${number}: ${title}`,
    points: (earned: number, of: number) => `${earned} of ${of} ${of === 1 ? 'point' : 'points'}`,
    byHand: (points: number) => `and up to ${points} for what is graded by hand`,
    remarks: 'About the notebook',
    exercise: (number: number) => `Exercise ${number}`,
    /** What to repeat, and where it was asked. */
    hint: (exercise: string, hint: string) => `${exercise}: ${hint}`,
    answer: 'Your answer',
    repeat: 'To repeat',
    rubric: 'Graded by hand, by these points:',
  },
  collected: (taken: number, students: number, folder: string) =>
    `${taken} ${taken === 1 ? 'notebook' : 'notebooks'} of ${students} ${students === 1 ? 'student' : 'students'} → ${folder}`,
  notCollected: (files: number) => `${files} ${files === 1 ? 'file' : 'files'} not collected:`,
  grading: (position: number, of: number, name: string) => `Notebook ${position} of ${of}: ${name} …`,
  graded: (students: number, notebooks: number, folder: string) =>
    `${notebooks} ${notebooks === 1 ? 'notebook' : 'notebooks'} of ${students} ${students === 1 ? 'student' : 'students'} graded → ${folder}`,
  summary: { student: 'student', points: 'points', remarks: 'remarks' },
  openNetwork:
    'This system cannot part a notebook from the network: code that means harm could reach it. Grade where there is none, or on Linux.',
};

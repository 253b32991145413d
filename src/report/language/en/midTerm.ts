/** The English sentences about where a target stands before its last year. */
export const midTerm = {
  standings: {
    onCourse: (year: number) => `On course (${year})`,
    behind: (year: number) => `Behind (${year})`,
    broken: (year: number) => `Missed in a year (to ${year})`,
    open: (year: number) => `Open (${year})`,
  },
  counts: ({ onCourse, behind, open }: { onCourse: number; behind: number; open: number }) =>
    `Of those that cannot be judged yet, by what is known so far: ${onCourse} on course, ${behind} behind, ${open} with a single figure.`,
  soFar: (year: number, pace: string) => `to ${year}: ${pace} a year`,
  worst: (year: number, pace: string) => `to ${year}: ${pace} in the worst year`,
  continued: (value: string) => `going on so it comes to ${value}`,
  needed: (pace: string) => `the years left need ${pace} a year`,
  /** What the components of GRDP give at their targets, beside the least growth of the whole. */
  shortGrowth: (growth: string, target: string) =>
    `At their own targets the components give ${growth} a year, less than ${target}.`,
  revision: {
    title: (document: string) => `Amends: ${document}`,
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    change: 'Change',
    changes: {
      same: 'unchanged',
      looser: 'looser',
      tighter: 'tighter',
      moved: 'moved',
      added: 'new',
      dropped: 'dropped',
      other: 'not comparable',
    },
  },
};

/** The English sentences about quarters, half-years and nine months. */
export const quarters = {
  /** Quarters that follow one another, as they are called. */
  span: (first: number, last: number) => spans[`${first}${last}`] ?? `Q${first}–Q${last}`,
  ofYear: (span: string, year: number) => `${span} ${year}`,
  known: 'So far',
  growth: 'Growth %',
  weight: 'Weight %',
  left: 'Still to come',
  notes: {
    growth:
      'Growth is over the same part of the year before, at constant prices; each part counts by its level in the year before.',
    activities: 'All activities gain the same points over their growth of the year in the scenario.',
    weights: 'Weights of the quarters:',
    levels: (year: number, vintage: string) => `levels at constant prices of ${year} (${vintage})`,
    given: 'as given',
    olderWeights: (year: number, before: number) =>
      `The levels of ${before} are not known; those of ${year} stand for them.`,
    trade: (points: { less: string; more: string; first: number; second: number }) =>
      `${points.less} less in Q${points.first} takes ${points.more} more in Q${points.second}.`,
  },
};

const spans: Readonly<Record<string, string>> = {
  '11': 'Q1',
  '22': 'Q2',
  '33': 'Q3',
  '44': 'Q4',
  '12': 'H1',
  '13': '9M',
  '14': 'year',
};

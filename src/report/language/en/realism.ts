/** What realism is called in English: measures, verdicts, and where a value stands in the past. */
export const realism = {
  measures: {
    growth: 'Average annual growth of GRDP',
    investmentRate: 'Total social investment over GRDP',
    icorIndirect: 'ICOR, indirect',
    icorDirect: 'ICOR, direct',
    icorPeriod: 'ICOR of the period',
    productivityGrowth: 'Growth of labour productivity',
    totalFactorProductivity: 'Growth of total factor productivity',
    structuralChange: 'Speed of structural change (angle φ)',
  },
  verdicts: {
    unprecedented: 'Not on record',
    demanding: 'Demanding',
    usual: 'Usual',
    unusual: 'Far out of range',
    modest: 'Modest',
    noHistory: 'No past to compare with',
    notComputable: 'Not computable',
  },
  investment: { targeted: 'investment as targeted', assumed: 'investment as assumed' },
  counting: (measure: string, investment: string) => `${measure} (${investment})`,
  /** The verdict with the past that it is held against. */
  against: (verdict: string, yardstick: 'own' | 'country' | 'other') =>
    `${verdict} (${yardsticks[yardstick]})`,
  /** Beside other provinces. */
  peers: {
    caption: 'Beside other provinces: average change a year, over as many years of the past',
    change: 'Change a year',
    past: 'Past years',
    region: 'Provinces of the region',
    of: (region: string, rank: string) => `${region}: ${rank}`,
    among: ({ count, below, median, range }: AmongPeers) =>
      `above ${below} of ${count} (${range}, median ${median})`,
  },
  among: ({ percentile, count, averaged, years, range }: AmongPast) => {
    const averages = averaged === 1 ? 'single years' : `averages over ${averaged} years`;
    if (percentile > 0 && percentile < 100)
      return `percentile ${Math.round(percentile)} of ${count} ${averages} of ${years} (${range})`;
    const one = averaged === 1 ? 'the one year' : `the one average over ${averaged} years`;
    const all = count === 1 ? one : `${count === 2 ? 'both' : `all ${count}`} ${averages}`;
    return `${percentile === 100 ? 'above' : 'below'} ${all} of ${years} (${range})`;
  },
};

const yardsticks = {
  own: 'by the province’s past',
  country: 'by the country’s past',
  other: 'by another’s past',
};

/** Where a value stands among those of the past. */
export interface AmongPast {
  /** Part of past values below it, per cent. */
  readonly percentile: number;
  readonly count: number;
  /** Years each value is an average of. */
  readonly averaged: number;
  readonly years: string;
  readonly range: string;
}

/** Where a value stands among provinces. */
export interface AmongPeers {
  readonly count: number;
  readonly below: number;
  readonly median: string;
  readonly range: string;
}

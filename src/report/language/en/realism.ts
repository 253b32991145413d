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
    unprecedented: 'Unprecedented',
    demanding: 'Demanding',
    usual: 'Usual',
    modest: 'Modest',
    noHistory: 'No past to compare with',
    notComputable: 'Not computable',
  },
  investment: { targeted: 'investment as targeted', assumed: 'investment as assumed' },
  counting: (measure: string, investment: string) => `${measure} (${investment})`,
  among: ({ percentile, count, years, range }: AmongPast) => {
    if (percentile > 0 && percentile < 100)
      return `percentile ${Math.round(percentile)} of ${count} values of ${years} (${range})`;
    const all = count === 1 ? 'the one value' : count === 2 ? 'both values' : `all ${count} values`;
    return `${percentile === 100 ? 'above' : 'below'} ${all} of ${years} (${range})`;
  },
};

/** Where a value stands among those of the past. */
export interface AmongPast {
  /** Part of past values below it, per cent. */
  readonly percentile: number;
  readonly count: number;
  readonly years: string;
  readonly range: string;
}

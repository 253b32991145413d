/** The English glossary: one name for each unit, basis, status, verdict, indicator and factor. */
export const names = {
  /** Units that read otherwise than they are written in files. */
  units: {
    percent: '%',
    'index previous year=100': 'index (previous year = 100)',
    'degrees per year': 'degrees a year',
  },
  /** Units that are not said behind a number: 1.139, and not 1.139 ratio. */
  unsaid: ['ratio', 'index'],
  /** A unit behind a one: 1 percentage point, 1 school, 1 class; but 1 thousand tonnes. */
  one: (unit: string) =>
    unit.replace(
      /^(?!(?:thousand|million|billion) )((?:percentage )?[a-z]+?)(?:(?<=ss|x|ch|sh)es|(?<!s)s)(?= |$)/,
      '$1',
    ),
  index: (referenceYear: string) => `index (${referenceYear} = 100)`,
  currentPrices: 'current prices',
  constantPrices: (year: string) => `constant ${year} prices`,
  periodAverageRate: 'period-average exchange rate',
  exchangeRateOf: (year: string) => `exchange rate of ${year}`,
  vintage: (date: string) => `vintage ${date}`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: (day: string, month: string, year: string) =>
    [day, month, year].filter((part) => part !== '').join(' '),
  statuses: {
    reported: 'Actual',
    estimate: 'Estimate',
    preliminary: 'Preliminary',
    derived: 'Derived',
    assumed: 'Assumed',
    base: 'Base year',
    projected: 'Projected',
  },
  verdicts: {
    met: 'Met',
    missed: 'Missed',
    exceeded: 'Exceeded',
    metAtStart: 'Met at the start',
    notComputable: 'Not computable',
  },
  /** Indicators of the accounts, as a statistical table heads them. */
  indicators: {
    averageGrowthRate: 'Average annual growth',
    averagePopulation: 'Average population',
    consumerPriceChange: 'Change of consumer prices',
    deflator: 'Deflator',
    exchangeRate: 'Period-average exchange rate',
    gdp: 'GDP',
    gdpPerCapita: 'GDP per capita',
    grdp: 'GRDP',
    grdpPerCapita: 'GRDP per capita',
    growthContribution: 'Contribution to growth',
    growthRate: 'Growth',
    populationGrowth: 'Growth of population',
    shareOfGdp: 'Share of GDP',
    shareOfGrdp: 'Share of GRDP',
    investmentRate: 'Investment over GRDP',
    icor: 'ICOR (direct)',
    employment: 'Employed persons',
    labourForce: 'Labour force',
    labourProductivity: 'Labour productivity',
    labourProductivityGrowth: 'Growth of labour productivity',
    totalFactorProductivity: 'Total factor productivity',
    totalFactorProductivityGrowth: 'Growth of total factor productivity',
    totalFactorProductivityShare: 'Share of growth due to total factor productivity',
  },
  /** What a scenario assumes and a question may change. */
  levers: {
    growth: 'Growth of GRDP',
    deflator: 'Change of the deflator',
    exchangeRate: 'Change of the exchange rate (VND per USD)',
    population: 'Growth of population',
    investment: 'Investment in GRDP',
  },
  leverOf: {
    growth: (activity: string) => `Growth: ${activity}`,
    deflator: (activity: string) => `Change of the deflator: ${activity}`,
  },
  /** What targets imply or assume. */
  quantities: {
    growth: 'Growth of GRDP at constant prices, a year',
    share: 'Share of GRDP at current prices',
    deflator: 'Change of the GRDP deflator, a year',
    relativePrices: 'Prices of all activities moving alike',
    exchangeRate: 'Change of the exchange rate (VND per USD), a year',
    population: 'Growth of population, a year',
    grdp: 'GRDP at current prices',
    grdpPerCapita: 'GRDP per capita',
    grdpOfPeriod: 'GRDP of all years together (current prices, even path)',
    investment: 'Social investment over the period',
    investmentRate: 'Investment in GRDP of the period',
    icor: 'ICOR (indirect)',
  },
  /** What a gap in GRDP per capita is due to. */
  factors: {
    base: 'Base-year figures',
    growth: 'Real growth',
    prices: 'Prices (deflator)',
    exchangeRate: 'Exchange rate',
    population: 'Population',
  },
  growthParts: {
    within: 'own growth',
    between: 'initial weight',
    interaction: 'both together',
  },
  /** Words that a number follows or that follow a number, and stay in its line; so do those of a citation. */
  besideNumbers: {
    before: ['unit', 'units', 'figure', 'exercise', 'year', 'month', 'quarter', 'version'],
    after: ['minutes', 'years', 'points', 'pp', 'thousand', 'million', 'billion', 'VND', 'USD', 'ha'],
  },
  /** The parts of a document as it is cited: where Vietnamese and English name the same. */
  citation: {
    part: 'part',
    chapter: 'chapter',
    section: 'section',
    article: 'article',
    clause: 'clause',
    point: 'point',
    paragraph: 'paragraph',
    annex: 'annex',
    table: 'table',
    page: 'page',
    whole: 'full text',
    assumed: 'assumed',
  },
  partOf: (whole: string, part: string) => `${whole}: ${part}`,
  target: 'Target',
  total: 'Total',
};

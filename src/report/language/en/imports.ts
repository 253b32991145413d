/** The sentences of an import: what was understood of tables, and what was done with it. */
export const imports = {
  columns: {
    sheet: 'Sheet',
    row: 'Row of the table',
    indicator: 'Indicator',
    activity: 'Activity',
    prices: 'Prices',
    unit: 'Unit',
    converted: (written: string, kept: string) => `${written} → ${kept}`,
    years: 'Years',
    figures: 'Figures',
    missing: 'Missing',
  },
  prices: { current: 'current', constant: (year: string) => `constant ${year}` },
  statuses: (years: readonly string[], status: string) => `${years.join(', ')} ${status}`,
  added: (count: number, vintage: string, source: string) =>
    `${count} ${count === 1 ? 'figure' : 'figures'} added to facts.csv, vintage ${vintage}, source ${source}.`,
  wouldAdd: (count: number, vintage: string, source: string) =>
    `${count} ${count === 1 ? 'figure' : 'figures'} would be added, vintage ${vintage}, source ${source}; nothing was written (--dry-run).`,
  none: 'No figure was taken: facts.csv stays as it is.',
  alreadyThere: (count: number) =>
    count === 1 ? '1 figure was there already.' : `${count} figures were there already.`,
  newSource: (id: string, publisher: string) => `New in sources.csv: ${id}, ${publisher}.`,
  newVintage: (id: string, published: string) =>
    `New in plan.yaml: the vintage ${id}, published ${published}.`,
  kept: (file: string) => `${file} keeps what each row is: the next import needs no word.`,
  left: {
    unknown: (labels: string) => `Left out, as plan.yaml has no such activity or indicator: ${labels}.`,
    unknownBefore: (labels: string) => `Left out as before: ${labels}.`,
    skip: (labels: string) => `Left out, as import.yaml says skip: ${labels}.`,
    planned: (labels: string) => `Left out, as they are planned and not facts: figures of ${labels}.`,
    periods: (labels: string) =>
      `Left out, as only growth is taken for several years together: figures of ${labels}.`,
    noYear: (labels: string) => `Left out, as it is not understood which year they are of: ${labels}.`,
    indexOfOneYear: (labels: string) =>
      `Left out, as an index of one year for all is no growth over the year before: ${labels}.`,
    letterP: (years: string) =>
      `Left out, as p may mean preliminary or projected and no note says which: ${years}. Write "Prel." in place of it where the figures are facts.`,
    nearest: (label: string, names: string) => `${label} (perhaps ${names})`,
    more: (count: number) => `… and ${count} more`,
    advice:
      'Name such a row in import.yaml, { activity: services } or skip, or declare it in plan.yaml, and import again.',
  },
  doubts: {
    growthInFractions: (place: string, text: string, cell: string) =>
      `All growth in ${place} lies below 0.5%, as fractions do (${text} in cell ${cell}): taken in per cent, as its heading says. If it is given as fractions, multiply it by 100 or show the cells in per cent, and import again.`,
    growthAsIndex: (place: string, text: string, cell: string) =>
      `All growth in ${place} lies around 1, as an index with the year before at 1 does (${text} in cell ${cell}): taken in per cent, as its heading says. If it is such an index, take 1 away and multiply by 100, and import again.`,
    yearUnexplained: (place: string, text: string) =>
      `The year ${text} in ${place} is marked and no note says why: taken as reported. If its figures are not final, write "Prel." or "Est." beside it.`,
    sheet: (sheet: string) => `sheet ${sheet}`,
  },
  hidden: {
    sheets: (names: readonly string[]) =>
      `Not read, as ${names.length === 1 ? 'it is a hidden sheet' : 'they are hidden sheets'}: ${names.join(', ')}. Name a sheet with --sheet to read it.`,
    figures: (sheet: string, rows: readonly string[], columns: readonly string[]) => {
      const parts = [
        ...(rows.length === 0 ? [] : [`${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`]),
        ...(columns.length === 0
          ? []
          : [`${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`]),
      ];
      return `Read although hidden in sheet ${sheet}: ${parts.join('; ')}.`;
    },
  },
  comment: [
    'What grdp-pathways import understood of the rows of tables, and what you said. Edit it freely: a row may be',
    '{ activity: services }, { indicator: newRuralCommunes, unit: communes }, or skip. Units, prices and years are read',
    'from each table anew; what stands here is used where its headings are silent.',
  ],
  /** What a plan that begins with tables says, in both languages as its files hold both. */
  newPlan: {
    title: (region: string, period: string) => `Socio-economic development plan ${period}: ${region}`,
    document: 'Resolution on the five-year plan (not entered yet)',
    scenario: 'The past continues',
    motive:
      'Activities and population keep the average growth that was published; a yardstick, not a forecast.',
    motiveUncounted: 'Activities keep the average growth that was published; a yardstick, not a forecast.',
    prices: 'At prices of the base year: no change of prices is assumed',
    investment: 'Total social investment',
    population: {
      published: 'Population after the census of 2019, published in 2025; the tables have none',
      continued: 'Assumed: population after the last published year, continued at its pace; replace it',
    },
  },
  planComment: [
    'A plan begun by grdp-pathways import with the tables of an office: activities, figures and vintage are theirs.',
    'Next: the document, the period, the targets and the measures. grdp-pathways schema plan tells every key.',
  ],
  scenarioComment: [
    'One scenario that continues the growth of the tables. Prices are kept at those of the base year until you assume',
    'a change; add scenarios of your own. A rate carries its sign: 8.5%.',
  ],
  /** The columns of the wide sheet before its years. */
  wide: {
    region: 'Region',
    indicator: 'Indicator',
    activity: 'Activity',
    prices: 'Prices',
    unit: 'Unit',
    vintage: 'Vintage',
  },
};

/** The English of the command line: what commands and options do, and what they say besides their answer. */
export const help = {
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    anyOptions: '[options]',
    anyCommand: '[command]',
    choices: 'choices',
    default: 'default',
    hint: (call: string) => `(${call} --help shows how it is called)`,
  },
  program: "Projects the scenarios of a province's plan, judges every target, draws the target range.",
  version: 'print the version number',
  help: 'print this help',
  helpCommand: 'print the help of a command',
  folder: 'a plan folder, or the name of a plan that ships with the package',
  lang: 'language of the text',
  json: 'print the answer as JSON',
  scenarios: 'only these scenarios',
  run: {
    description: 'project the scenarios, judge the targets, write results, scorecard, charts and manifest',
    out: 'where to write (default: out/<plan id>)',
    overwrite: 'replace files that no run wrote, or that were changed since',
    noCharts: 'write the tables only, in a fraction of the time',
    svgText: 'text of the SVG files: letters, or outlines for Word and LibreOffice',
    decimal: 'decimal mark of the CSV files: comma for a Vietnamese spreadsheet',
    json: 'print the result as JSON; files are written only with --out',
  },
  brief: {
    description:
      'set a run as documents to hand in: a page for the browser, a briefing for Word, as PDF or as text, slides, and tables for other programs',
    format: 'formats: some of html, docx, pdf, pptx, xlsx, md, data, parted by commas',
    lang: 'languages of the documents: vi, en or both',
    summary: 'one page with the findings alone',
    out: 'where to write (default: out/<plan id>-brief; with --summary out/<plan id>-summary)',
  },
  check: {
    description: 'read a plan folder, list everything that is wrong with it, and audit its facts',
    folder: 'a plan folder, or the name of a plan that ships with the package; none with --facts',
    facts: 'audit a table in the form of facts.csv alone, without a plan',
    json: 'print the findings as JSON',
    strict: 'exit with 1 where published figures contradict each other',
    targets: 'test instead whether all targets can hold together, and what they imply',
    scenario:
      'with --targets: whose base and assumptions to take (default: the scenario that stands for the plan)',
    relativePricesFree:
      'with --targets: prices of the activities need not move alike (default: they move as the deflator does)',
    byDirection: 'with --targets: only the end of a range that its direction names binds',
    deflator:
      'with --targets: a band such as 2.7%..3.5%, one value, free, or scenario for what the scenario assumes (default: free)',
    exchangeRate: 'with --targets: likewise (default: scenario)',
    population: 'with --targets: likewise (default: scenario)',
    investmentRate: 'with --targets: likewise, per cent of GRDP (default: free)',
    icor: 'with --targets: likewise, such as 4..5 (default: free)',
  },
  init: {
    description: 'make a new plan folder and a first notebook that run as they are',
    folder: 'a folder that does not exist yet, or is empty',
    province: 'begin with what is published for a province, such as "Bắc Giang", "bac giang", HCM',
    period: 'years of the plan of that province (default: 2016-2020, whose base year has most figures)',
  },
  facts: {
    description: 'write the figures of a plan as a wide sheet: a row for each series, a column for each year',
    out: 'the file to write: .xlsx or .csv',
  },
  import: {
    description: 'read the tables of a spreadsheet or CSV file into the facts of a plan folder',
    file: 'spreadsheets (xlsx, xls, ods) or CSV files, as an office publishes them; or a workbook of brief, whose typed values become a scenario',
    into: 'the plan folder; with --region a new one, whose plan begins with the tables',
    sheet: 'only these sheets (default: all)',
    indicator: 'what is measured, where the table does not say so, such as grdp',
    unit: 'the unit, where the table does not name it, such as "million VND"',
    priceBasis: 'the prices, where the table does not name them: current, or constant2010',
    decimalMark: 'the mark before decimals, for numbers such as 26.375 that can be read in two ways',
    vintage:
      'the set of figures that these belong to (default: that of the last import, or the name of the file)',
    source: 'id of their source in sources.csv (default: likewise)',
    publisher: 'who published them, for a new source, where the table does not say so',
    published: 'when they were published, such as 2025-06, for a new vintage or source',
    region: 'the province, to begin a plan with the tables in a folder that does not exist yet',
    dryRun: 'show what is understood and write nothing',
  },
  solve: {
    description: 'what must hold for scenarios to reach a target',
    target: 'the target: its id or its indicator (default: GRDP per capita)',
    by: 'what may change: growth, deflator, exchangeRate, population, investment, growth.<activity>, deflator.<activity>, indicators.<id> (default: growth, or investment where growth follows it)',
    to: 'values to reach (default: both ends of the range and its midpoint)',
    bounds: 'how far it may go, such as growth=6:10, in per cent a year',
    weight: 'relative cost of changing it, such as deflator=2',
    from: 'first year that may change',
    staying: 'reach the range by this year and stay in it to the end',
    observed:
      'growth of the first years, such as 2016=6.1% or 2016.services=8%: what the remaining years need; of parts of a year (2025-Q1=6.9%, 2025-H1, 2025-9M, cumulated): what its remaining quarters need for --to 8% or for --target',
    weights:
      'with quarters: their shares in the year before, such as 20:24:26:30 or services=20:24:26:30 (default: the levels at constant prices in facts.csv)',
    latestStart: 'the last year in which the change can start, within --bounds or with --adds',
    probability:
      'the probability wanted, such as 80%: what the assumption must be, given what scenarios.yaml says is uncertain',
    adds: 'what a measure adds in each year, such as 2pp (with --latest-start)',
  },
  explain: {
    description: 'decompose a gap in GRDP per capita: base, real growth, prices, exchange rate, population',
    cases:
      'from and to: scenarios, or a target such as grdp-per-capita@plan-8.5 (default: the scenario that stands for the plan, and the actual)',
    method: 'how the gap is shared',
    by: 'what gives way for a target to be reached (default: deflator)',
  },
  backtest: {
    description: 'compare plan, naive benchmarks and scenarios with published actual values',
  },
  realism: {
    description: 'what each scenario asks of investment, productivity and structure, compared with the past',
    until: 'the last year of the past to compare with (default: all there is)',
  },
  odds: {
    description: 'how likely scenarios are to meet the targets, given what scenarios.yaml says is uncertain',
    target: 'only these targets',
    together: 'the odds that these targets are met in the same future',
    draws: 'futures drawn for each scenario (default: 100000; with --rotated 8192)',
    pastPlans:
      'folders of past plans: a second fan, if growth misses as it did under them (at least two whose actual is known)',
    rotated: "evenly spread futures (Sobol' points) in place of random ones: fewer for the same error",
    seed: 'a whole number; the same seed gives the same futures (default: 1)',
  },
  sensitivity: {
    description:
      'on what one target of a scenario hangs: each doubt alone, its share of the variance, the odds without it',
    target: 'the target; that for GRDP per capita where left out',
    scenario: 'the scenario; the one that stands for the plan where left out',
    draws: 'pairs of futures (default: 16384)',
  },
  discover: {
    description: 'under which conditions one target of a scenario is missed in most futures',
    draws: 'futures searched (default: 16384)',
    density: 'the least part of the futures under the conditions that miss the target (default: 90%)',
  },
  course: {
    description: 'the course on planning arithmetic',
    build: 'write the units in one language, as notebooks and pages',
    for: 'students (blanks), teachers (solutions and key), or reading',
    out: 'where to (default: out/course-<audience>-<language>)',
    from: 'the folder of the notebooks in both languages (default: those of the package)',
    overwrite: 'replace notebooks in that folder that somebody has worked in',
    noRun: 'leave the notebooks of teachers and for reading without outputs',
    collect: 'gather the notebooks of a class into one folder, a folder for each student',
    handedIn:
      'where they lie: a folder for each student, files named name_05.ipynb, or submitted/<student>/<unit>/ of nbgrader',
    into: 'the folder to gather them in',
    grade:
      'run and grade the notebooks of a class: a page for each student and grades.csv. Cells run with limits on time, memory and files, and on Linux without a network; elsewhere, the network is only hindered. They may read the package, its exercises too',
    unit: 'grade this unit only, such as 05',
    gradesOut: 'where to (default: out/course-grades)',
    timeLimit: 'the longest a cell may run (default: 30)',
    memory: 'the most memory for the objects of a notebook (default: 768)',
  },
  notebook: {
    description: 'run notebooks',
    run: 'run every cell in the real kernel and write the outputs into the notebook',
    file: 'a notebook, or a folder of notebooks',
    set: 'give a parameter of the cell tagged "parameters" another value',
    html: 'write a page beside each notebook that needs nothing besides itself',
    out: 'write there and leave the notebooks as they are',
    check: 'compare with the outputs in the notebook and write nothing',
    timeLimit: 'the longest a cell may run (default: 120)',
    running: (file: string, cells: number) => `${file}: ${cells} ${cells === 1 ? 'cell' : 'cells'} … `,
    outcomes: { written: 'written', same: 'as committed', different: 'different', stopped: 'stopped' },
    code: (cell: number) => `Code ${cell}`,
    output: (cell: number) => `Output ${cell}`,
    pages: 'Notebooks',
    previous: 'Previous:',
    next: 'Next:',
  },
  lab: {
    description: 'open notebooks in Jupyter with the TypeScript kernel, for this folder only',
    folder: 'the folder of the notebooks',
    kernelspec: 'print what other programs have to know of the kernel',
    withoutJupyter: (folder: string) =>
      [
        'Jupyter was not found. It comes with Python: pip install jupyterlab, or on Debian apt install jupyter-notebook.',
        'Without Python: open the folder in VS Code with its Jupyter extension (see the README).',
        `Without either: npx grdp-pathways notebook run ${folder} --html writes pages to read.`,
      ].join('\n'),
  },
  provinces: {
    description: 'list what is published for the 63 provinces, or compare them by an indicator',
    indicator: 'the indicator, such as retailSales (default: list what there is)',
    region: 'only the provinces of a region, such as "Red River Delta"',
    perHead: 'per head of the population of the same year',
    growth: 'in the order of growth instead of the last figure',
    from: 'the first year',
    to: 'the last year',
  },
  schema: {
    description: 'print the JSON Schema of plan.yaml, scenarios.yaml or a file of exercises, for editors',
    document: 'which one',
  },
  contents: ({ plan, targets, measures, facts, sources, scenarios }: Contents) => {
    const many = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
    return `${plan}: no problems. ${many(targets, 'target')}, ${many(measures, 'measure')}, ${many(facts, 'figure')} from ${many(sources, 'source')}, ${many(scenarios, 'scenario')}.`;
  },
  notComputable: (ids: string) => `Not computable in any scenario: ${ids}.`,
  next: (command: string) => `Next: ${command}; then edit the files, plan.yaml first.`,
  firstDoubt: (command: string) =>
    `For odds (${command}) say in scenarios.yaml, under doubt, how sure the assumptions are. First of all: is a bad year of growth likely to be followed by another? That moves the odds most.`,
  undrawn: (chart: string, reason: string) => `Not drawn: ${chart}. ${reason}`,
  /** Charts for which a plan has nothing, and what they take. */
  absent: (charts: readonly { readonly id: string; readonly takes: string | undefined }[]) => {
    const names = charts.map(
      ({ id, takes }) => `${id} (${takes === undefined ? 'no figures' : `takes ${takes}`})`,
    );
    return `Nothing to draw in this plan: ${names.join(', ')}.`;
  },
  /** What is wrong with a call, by the code of the command-line library; the name it concerns follows. */
  wrongCall: {
    'commander.unknownCommand': 'unknown command',
    'commander.unknownOption': 'unknown option',
    'commander.missingArgument': 'missing argument',
    'commander.optionMissingArgument': 'the option needs a value',
    'commander.invalidArgument': 'a value that is not among the choices',
    'commander.excessArguments': 'too many arguments',
    'commander.missingMandatoryOptionValue': 'missing option',
    'commander.conflictingOption': 'options that exclude each other',
  } as Readonly<Record<string, string>>,
};

/** What a plan folder holds. */
export interface Contents {
  readonly plan: string;
  readonly targets: number;
  readonly measures: number;
  readonly facts: number;
  readonly sources: number;
  readonly scenarios: number;
}

import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import { headFigure } from '../../analysis/headFigure.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { publishedGrowth } from '../../analysis/publishedGrowth.js';
import { verdicts } from '../../analysis/ScorecardRow.js';
import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import { volumeBasisOf } from '../../plan/facts/baseVolumes.js';
import { hasAccounts, isWithoutAccounts } from '../../plan/scenarios/hasAccounts.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import { needsText } from '../language/needsText.js';
import { noteText } from '../language/reasonText.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';
import { consistencySentences } from './consistencySentences.js';
import type { Page } from './Page.js';
import { measureName, realismRows, realismTable } from './realismTable.js';
import { headHeading, scenariosTable } from './runTables.js';
import { type Table, tableOf } from './Table.js';
import { impliedValuesTable } from './testTables.js';
import { withoutAccounts } from './withoutAccounts.js';

/**
 * The run on one page: growth, structure and GRDP per capita of each scenario, the verdict on the target, how many
 * targets stand where, and what each base holds.
 */
export function summaryPage(run: PlanRun, options: TableOptions = {}): Page {
  const { plan, scenarios } = run;
  const { say } = wordsOf(run, options);
  const { target } = headFigure(run);
  const named =
    target === undefined
      ? []
      : [
          say.pages.targetLine(
            target.isDeadline ? undefined : target.year,
            say.of(target.label),
            say.targetBounds(target),
          ),
        ];
  return {
    language: say.language,
    blocks: [
      [say.of(plan.title), ...named],
      ...(isWithoutAccounts(scenarios) ? [] : [pathways(run, options)]),
      ...(scenarios.every(hasAccounts) ? [] : [withoutAccounts(run, { ...options, names: 'ids' })]),
      ...(plan.targets.length === 0 ? [[say.briefing.noTargets]] : [verdictCounts(run, say)]),
      [...baseLines(run, say), ...growthLines(run, say)],
    ],
  };
}

/** The table of scenarios with ids first and the structure in one column, so that it fits a terminal. */
function pathways(run: PlanRun, options: TableOptions): Table {
  const { plan, scenarios } = run;
  const { say, labels } = wordsOf(run, options);
  const words = say.pages.summary;
  const full = scenariosTable(run, options);
  const year = plan.period.to;
  const head = headFigure(run);
  const shown = full.columns.findIndex(({ heading }) => heading === headHeading(head, say));
  const share = (id: string, activity: string) => {
    const row = rowsOfScenario(run.rows, id).find(
      (one) => one.activity === activity && one.year === year && one.indicator === 'shareOfGrdp',
    );
    return row === undefined ? '…' : say.number(row.value, 1);
  };
  const cell = (column: number) => (position: number) => full.rows[position]?.[column]?.text ?? '';
  const judged = full.columns.length > shown + 1;
  // One activity has no structure.
  const hasStructure = plan.activities.length > 1;
  const table = tableOf(
    say,
    [
      { heading: say.tables.scenario, cell: ({ id }) => id },
      { heading: say.tables.name, cell: ({ id }) => labels.scenario(id) },
      { heading: words.growth, cell: ({ position }) => cell(1)(position) },
      ...(hasStructure
        ? [
            {
              heading: words.structure(year),
              cell: ({ id, base }: Scenario) =>
                base.activities.map((activity) => share(id, activity)).join('\u00a0/\u00a0'),
            },
          ]
        : []),
      {
        heading:
          head.indicator === 'grdp'
            ? headHeading(head, say)
            : words.perCapita(say.unit(head.unit), head.year),
        cell: ({ position }) => cell(shown)(position),
      },
      ...(judged
        ? [
            {
              heading: say.tables.verdict,
              cell: ({ position }: { position: number }) => cell(shown + 1)(position),
            },
          ]
        : []),
    ],
    scenarios.map((scenario, position) => ({ ...scenario, position })).filter(hasAccounts),
  );
  const columns = table.columns.map((column, position) => ({
    ...column,
    numeric: position === 2 || position === (hasStructure ? 4 : 3),
  }));
  return { ...table, columns };
}

function verdictCounts({ plan, scenarios, scorecard }: PlanRun, say: Sentences): Table {
  return tableOf(
    say,
    [
      { heading: say.pages.summary.targets(plan.targets.length), cell: ({ id }) => id },
      ...verdicts.map((verdict) => ({
        heading: say.names.verdicts[verdict],
        cell: ({ id }: { readonly id: string }) =>
          rowsOfScenario(scorecard, id).filter((row) => row.verdict === verdict).length,
      })),
    ],
    scenarios,
  );
}

/** What each base holds, and what was derived or rescaled in it. */
function baseLines({ plan, scenarios }: PlanRun, say: Sentences): string[] {
  const bases = new Map<string, BaseAccounts>(scenarios.map(({ base }) => [base.vintage, base]));
  return [...bases.values()].flatMap((base) => {
    const { year, vintage, notes } = base;
    if (vintage === '') return [];
    const known = plan.vintages.find(({ id }) => id === vintage);
    const label = known === undefined ? vintage : say.of(known.label);
    const isPopulation = notes.some(({ kind }) => kind === 'withoutAccounts');
    const head = isPopulation
      ? say.reasons.populationBase({ year, vintage, label })
      : say.pages.summary.base({ year, vintage, label, basis: say.priceBasis(volumeBasisOf(base)) });
    return [`${[head, ...notes.map((note) => noteText(note, say))].join('. ')}.`];
  });
}

/** Where growth is published too, the difference to the projection, with its reason. */
function growthLines(run: PlanRun, say: Sentences): string[] {
  return publishedGrowth(run).map(({ scenario, referenceYear: year, projected, published, priceBasis }) => {
    const text = (value: number) => say.amount(value, 'percent', 2);
    const known = `${text(published)} (${say.priceBasis(priceBasis)})`;
    return say.pages.summary.growthDiffers({
      scenario,
      projected: text(projected),
      year,
      published: known,
    });
  });
}

/**
 * A test of the targets on one page: the finding, the assumptions, conflicts or implied values, the plan's arithmetic.
 */
export function consistencyPage(run: PlanRun, report: ConsistencyReport, options: TableOptions = {}): Page {
  const words = wordsOf(run, options);
  const { say } = words;
  const text = say.pages.consistency;
  const found = consistencySentences(run, report, words);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)]];
  const untested = report.tested.flatMap(({ needs }) => (needs === undefined ? [] : [needsText(needs, say)]));
  return {
    language: say.language,
    blocks: [
      [
        found.finding,
        ...found.conflicts.flatMap(({ head, ways }) => [head, ...ways.map((way) => `  ${way}`)]),
        ...found.undecided,
      ],
      ...part(text.leastChange, found.leastChange),
      ...part(text.assumptions, [
        ...(report.base.vintage === ''
          ? []
          : [text.base(report.base.year, words.labels.vintage(report.base.vintage))]),
        text.bounds[report.bounds],
        ...found.assumptions.map(({ text: driver, source }) => `${driver} (${source})`),
      ]),
      ...(report.implied.length === 0 ? [] : [[text.implies], impliedValuesTable(run, report, options)]),
      ...part(text.arithmetic, found.arithmetic),
      ...part(text.untested, untested),
    ],
  };
}

/** What each scenario asks of the economy, on one page: a table for each scenario, then what is missing, once. */
export function realismPage(run: PlanRun, options: Parameters<typeof realismTable>[1] = {}): Page {
  const { say, labels } = wordsOf(run, options);
  const rows = realismRows(run, options.until);
  const blocks = run.scenarios.flatMap(({ id }) => [
    [`${id}: ${labels.scenario(id)}`],
    withoutLast(realismTable(run, { ...options, scenario: id })),
  ]);
  const missing = missingLines(rows, { say, labels, count: run.scenarios.length });
  return { language: say.language, blocks: [[say.of(run.plan.title)], ...blocks, missing] };
}

/** What measures are missing, once for all scenarios that it is missing in, which are named where there are several. */
function missingLines(
  rows: ReturnType<typeof realismRows>,
  { say, labels, count }: Pick<ReturnType<typeof wordsOf>, 'say' | 'labels'> & { readonly count: number },
): string[] {
  const text = say.pages.realism;
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.needs === undefined) continue;
    const line = text.missing(measureName(row, say), needsText(row.needs, say));
    found.set(line, (found.get(line) ?? new Set()).add(labels.scenario(row.scenario)));
  }
  return [...found].map(([line, scenarios]) => {
    if (count === 1) return `- ${line}`;
    return `- ${scenarios.size === count ? text.inAll : [...scenarios].join('; ')}: ${line}`;
  });
}

function withoutLast(table: Table): Table {
  return { ...table, columns: table.columns.slice(0, -1), rows: table.rows.map((row) => row.slice(0, -1)) };
}

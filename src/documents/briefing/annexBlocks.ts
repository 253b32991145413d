import { basisOf } from '../../analysis/consistency/rangesByBasis.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaUnit } from '../../analysis/perCapitaTarget.js';
import { isUnavailable } from '../../analysis/Unavailable.js';
import { isWithoutAccounts } from '../../plan/scenarios/hasAccounts.js';
import { vintagesByDate } from '../../plan/vintagesByDate.js';
import { feasibility } from '../../report/charts/feasibility.js';
import { headPath } from '../../report/charts/path.js';
import { pathCharts } from '../../report/charts/pathCharts.js';
import { structure } from '../../report/charts/structure.js';
import type { Chart } from '../../report/draw/Chart.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { assumptionsTable, sourcesTable } from '../../report/tables/appendixTables.js';
import { doubtTable } from '../../report/tables/doubtTable.js';
import { scenariosTable, scorecardTable } from '../../report/tables/runTables.js';
import type { Table } from '../../report/tables/Table.js';
import { impliedValuesTable } from '../../report/tables/testTables.js';
import type { ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import { scenariosOnSlide } from '../slides/nativePerCapita.js';
import { type Block, table } from './Briefing.js';

/**
 * The annex of a briefing: assumptions, every target, what the targets imply, what is uncertain, around the method the charts
 * that have no place before it, and sources. These come last: a table may end a page anywhere, a paragraph alone on one looks
 * lost.
 */
export async function annexBlocks(
  run: PlanRun,
  {
    say,
    pictures,
    odds,
  }: {
    readonly say: Sentences;
    readonly pictures: readonly Block[];
    readonly odds: ScenarioOdds | undefined;
  },
): Promise<Block[]> {
  const text = say.briefing;
  const options = { language: say.language };
  const scenario = run.planScenario?.scenario;
  const chosen = scenario === undefined ? options : { ...options, scenario: scenario.id };
  const report = await run.consistency();
  // What a target says itself, the scorecard tells.
  const implied = report.implied.filter((range) => basisOf(range, report) === 'implied');
  return [
    { kind: 'annex', text: text.annex },
    ...allScenarios(run, say),
    {
      kind: 'heading',
      text:
        scenario === undefined ? say.slides.allAssumptions : say.slides.assumptions(say.of(scenario.label)),
    },
    table(
      assumptionsTable(run, { language: say.language, ...(scenario && { scenario: scenario.id }) }),
      text.captions.assumptions,
    ),
    ...(scenario === undefined || run.plan.targets.length === 0
      ? []
      : [{ kind: 'heading', text: text.scorecard(say.of(scenario.label)) } as const]),
    table(scorecardTable(run, { ...chosen, missing: false }), text.captions.scorecard),
    ...(run.plan.targets.length === 0
      ? []
      : [
          table(
            withoutBasis(impliedValuesTable(run, { ...report, implied }, options)),
            text.captions.implied,
          ),
        ]),
    ...(odds === undefined
      ? []
      : [
          { kind: 'heading', text: text.doubts } as const,
          table(doubtTable(run, odds, options), text.captions.doubts),
        ]),
    // Behind what can be broken between pages, which fills those that a chart would leave half empty.
    ...pictures.slice(0, 1),
    { kind: 'heading', text: text.method },
    ...methodOf(run, say).map((paragraph) => ({ kind: 'paragraph', text: paragraph }) as const),
    ...pictures.slice(1),
    { kind: 'heading', text: text.sources },
    ...vintages(run, say),
    table(sourcesTable(run, options), text.captions.sources),
  ];
}

/** How the figures of a run are computed: its accounts where it has them, in the currency of its target. */
export function methodOf(run: PlanRun, say: Sentences): readonly string[] {
  const hasAccounts = !isWithoutAccounts(run.scenarios);
  const isPerPerson =
    run.scenarios.length === 0 || run.scenarios.some(({ base }) => base.population !== undefined);
  const isInUsd = perCapitaUnit(run.plan) === 'USD per person';
  return say.briefing.methodText({ hasAccounts, isPerPerson, isInUsd });
}

/** Where all of many scenarios lead, of which the first page names some. */
function allScenarios(run: PlanRun, say: Sentences): Block[] {
  if (scenariosOnSlide(run).rest.length === 0) return [];
  const all = scenariosTable(run, { language: say.language, structure: false });
  return [table(all, say.briefing.captions.allScenarios)];
}

/** The basis is the last column, and here the same in every line. */
function withoutBasis({ columns, rows, ...table }: Table): Table {
  return { ...table, columns: columns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) };
}

/** Which states of the figures GRDP per capita is told by. */
function vintages(run: PlanRun, say: Sentences): Block[] {
  const used = new Set<unknown>(headPath(run, { language: say.language }).rows.map(({ vintage }) => vintage));
  const published = vintagesByDate(run.plan, used).map((one) =>
    say.briefing.vintage(say.of(one.label), say.date(one.published)),
  );
  return published.length === 0 ? [] : [{ kind: 'paragraph', text: `${published.join('; ')}.` }];
}

/** So many charts stand before the annex at most: the second page holds two. */
export const picturesBefore = 2;

/** The charts of the annex of a plan; the first may stand before it, where the second page has room. */
export function annexPictures(run: PlanRun, say: Sentences): Chart[] {
  const drawn = { language: say.language, size: 'halfPage', title: false } as const;
  const map = feasibility(run, drawn);
  const shares = run.plan.activities.length > 1 ? [structure(run, drawn)] : [];
  const paths = pathCharts(run, drawn).slice(picturesBefore);
  return [...(isUnavailable(map) ? [] : [map]), ...shares, ...paths].filter(({ rows }) => rows.length > 0);
}

import { basisOf } from '../../analysis/consistency/rangesByBasis.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { isUnavailable } from '../../analysis/Unavailable.js';
import { feasibility } from '../../report/charts/feasibility.js';
import { structure } from '../../report/charts/structure.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { assumptionsTable, sourcesTable } from '../../report/tables/appendixTables.js';
import { scorecardTable } from '../../report/tables/runTables.js';
import { impliedValuesTable } from '../../report/tables/testTables.js';
import { type Block, figure, table } from './Briefing.js';

/** The annex of a briefing: every target, what the targets imply, assumptions, sources, method, and two more charts. */
export async function annexBlocks(
  run: PlanRun,
  { say, charts }: { readonly say: Sentences; readonly charts: boolean },
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
    ...(scenario === undefined
      ? []
      : [{ kind: 'heading', text: text.scorecard(say.of(scenario.label)) } as const]),
    table(scorecardTable(run, { ...chosen, missing: false }), text.captions.scorecard),
    table(impliedValuesTable(run, { ...report, implied }, options), text.captions.implied),
    ...(charts ? pictures(run, say) : []),
    { kind: 'heading', text: text.assumptions },
    table(assumptionsTable(run, chosen), text.captions.assumptions),
    { kind: 'heading', text: text.sources },
    table(sourcesTable(run, options), text.captions.sources),
    { kind: 'heading', text: text.method },
    ...text.methodText.map((paragraph) => ({ kind: 'paragraph', text: paragraph }) as const),
  ];
}

function pictures(run: PlanRun, say: Sentences): Block[] {
  const drawn = { language: say.language, size: 'halfPage', title: false } as const;
  const map = feasibility(run, drawn);
  const shares = run.plan.activities.length > 1 ? [structure(run, drawn)] : [];
  return [...(isUnavailable(map) ? [] : [map]), ...shares]
    .filter(({ rows }) => rows.length > 0)
    .map((chart) => figure(chart));
}

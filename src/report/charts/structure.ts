import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { styleOf } from '../draw/style.js';
import { rowChart } from '../kinds/rowChart.js';
import type { Sentences } from '../language/Sentences.js';
import { tableOf } from '../tables/Table.js';
import { judgedScenarios } from './scorecardLines.js';
import { sourceSentences } from './sources.js';
import {
  type Share,
  type StructureFigures,
  type StructureLine,
  shareOf,
  structureFigures,
} from './structureFigures.js';
import { structureGrid, structureName } from './structureGrid.js';

/**
 * The structure of GRDP from the base year to the last of the plan, by scenario and as published, against the range of
 * the plan's target for each share: a strip for each activity, in which one percentage point is equally long everywhere.
 *
 * Each point is a row of the run. Parts of activities are in the table, and have a strip where the plan has a target for their
 * share. What a base does not tell apart, such as product taxes, has a dash.
 *
 * @unit per cent of GRDP at current prices
 */
export function structure(run: PlanRun, options: DrawOptions = {}): Chart<ResultRow> {
  const style = styleOf(run, options);
  const { say } = style;
  const figures = structureFigures(run);
  const { lines, rows, baseYear, lastYear, decimals } = figures;
  const cells = lines.flatMap((line) => inOrder(line).map((share) => ({ line, share })));
  const shareColumn = (year: number, pick: (share: Share) => ResultRow | undefined) => ({
    heading: say.lines.structure.share(year),
    cell: ({ share }: (typeof cells)[number]) => ({ value: pick(share)?.value, decimals }),
  });
  const table = tableOf(
    say,
    [
      { heading: say.tables.scenario, cell: ({ line }) => structureName(line, run, say) },
      { heading: say.tables.activity, cell: ({ share }) => nameOf(share, say) },
      shareColumn(baseYear, ({ base }) => base),
      shareColumn(lastYear, ({ end }) => end),
      {
        heading: say.lines.structure.target,
        cell: ({ share: { target } }) => (target === undefined ? '' : say.targetBounds(target)),
      },
      {
        heading: say.tables.verdict,
        cell: ({ share: { meets } }) =>
          meets === undefined ? '' : say.names.verdicts[meets ? 'met' : 'missed'],
      },
    ],
    cells,
  );
  const words = wordsOf(run, figures, say);
  return rowChart(
    { id: 'grdp-structure', words, grid: structureGrid(run, figures, style), rows, table },
    style,
  );
}

/** Each activity, and behind it its parts. */
const inOrder = ({ shares, ofParts }: StructureLine): Share[] =>
  shares.flatMap((share) => [share, ...ofParts.filter(({ partOf }) => partOf?.id === share.activity.id)]);

const nameOf = ({ activity, partOf }: Share, say: Sentences) =>
  partOf === undefined
    ? say.of(activity.label)
    : say.names.partOf(say.of(partOf.label), say.of(activity.label));

function wordsOf(run: PlanRun, figures: StructureFigures, say: Sentences) {
  const { plan } = run;
  const { lines, panels, targets, rows, baseYear, lastYear, decimals } = figures;
  const { structure: words } = say.lines;
  const isMissing = lines.some((line) => panels.some((panel) => shareOf(line, panel) === undefined));
  const [first] = targets;
  const clause = [...new Set(targets.map((target) => target.clause))].join('; ');
  const text = (value: number) => say.withUnit(say.number(value, decimals), 'percent');
  const target = first && { ...first, clause };
  const remarks = [...(isMissing ? [words.notApart] : []), words.equallyLong];
  return {
    kind: words.kind,
    title: titleOf(run, figures, say),
    subtitle: words.subtitle(say.of(plan.region.name), `${baseYear}–${lastYear}`, say.priceBasis('current')),
    footer: sourceSentences(run, { rows, target, remarks }, say),
    said: lines.map((line) => {
      const shares = line.shares.map(({ activity, base, end }) => {
        const way = [...(base === undefined ? [] : [base]), end].map(({ value }) => text(value));
        return `${say.of(activity.label)} ${way.join(' → ')}`;
      });
      return `${structureName(line, run, say)}: ${shares.join(', ')}`;
    }),
  };
}

/** How many of the plan's own scenarios meet every target; what was published is told apart. */
function titleOf(run: PlanRun, figures: StructureFigures, say: Sentences): string {
  const { lines, targets, panels, baseYear, lastYear, decimals } = figures;
  const judged = judgedScenarios(run);
  const own = lines.filter(({ scenario }) => scenario !== undefined && judged.includes(scenario));
  const meeting = own.filter(({ meetsAll }) => meetsAll);
  const isAssumed = ({ scenario }: StructureLine) =>
    scenario?.growth.closure === 'byTotalAndStructure' && scenario.growth.year === lastYear;
  const counts = lines.flatMap(({ scenario, shares, ofParts }) =>
    scenario === undefined ? [[...shares, ...ofParts].filter(({ meets }) => meets === true).length] : [],
  );
  if (targets.length > 0 && own.length > 0)
    return say.lines.structure.title({
      names: own.length === 1 ? own.map((line) => structureName(line, run, say)) : [],
      k: meeting.length,
      n: own.length,
      targets: targets.length,
      year: lastYear,
      assumed: meeting.length > 0 && meeting.every(isAssumed),
      published: counts.length === 0 ? undefined : [Math.min(...counts), Math.max(...counts)],
    });
  // Without targets the activity that moves furthest is the news.
  const moves = panels.map((activity) => {
    const changes = lines.flatMap((line) => shareOf(line, activity) ?? []);
    const lengths = changes.map(({ base, end }) => Math.abs(end.value - (base?.value ?? end.value)));
    return { activity, ends: changes.map(({ end }) => end.value), furthest: Math.max(...lengths) };
  });
  const [most] = moves.sort((a, b) => b.furthest - a.furthest);
  if (most === undefined) return say.lines.nothing(say.names.indicators.shareOfGrdp);
  const hasBase = lines.some(({ shares }) => shares.some(({ base }) => base !== undefined));
  if (hasBase && say.number(most.furthest, decimals) === say.number(0, decimals))
    return say.lines.structure.unmoved({ from: baseYear, to: lastYear });
  const [low, high] = [Math.min(...most.ends), Math.max(...most.ends)].map((value) =>
    say.number(value, decimals),
  );
  return say.lines.structure.level({
    from: baseYear,
    to: lastYear,
    activity: say.of(most.activity.label),
    span: say.withUnit(say.span(low ?? '', high ?? ''), 'percent'),
  });
}

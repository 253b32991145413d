import type { PlanRun } from '../../analysis/PlanRun.js';
import { isUnavailable, type Unavailable } from '../../analysis/Unavailable.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { ternary } from '../kinds/ternary.js';
import { tableOf } from '../tables/Table.js';
import { judgedScenarios } from './scorecardLines.js';
import { mostLines } from './shownScenarios.js';
import { sourceSentences } from './sources.js';
import { type StructurePoint, type TriangleFigures, triangleFigures } from './triangleFigures.js';
import { pathsOf, startsOf, type Writing, writingOf } from './trianglePaths.js';

/**
 * The structure of GRDP in a triangle: the way of every scenario from the base year on, year by year, and the region
 * where the plan's target ranges for the shares hold together.
 *
 * Each corner stands for one activity. Taxes less subsidies on products, where a base has them, are left aside and the
 * three shares rescaled to 100 for the drawing; the rows stay those of the run. Beyond twelve scenarios the others are
 * grey.
 *
 * @unit per cent of GRDP at current prices; angles φ in degrees
 * @returns the reason where GRDP is not parted among exactly three activities, or no scenario has their shares
 */
export function triangle(run: PlanRun, options: DrawOptions = {}): Chart<ResultRow> | Unavailable {
  const style = styleOf(run, options);
  const { say } = style;
  const figures = triangleFigures(run);
  if (isUnavailable(figures)) return figures;
  const { corners, target, published, rows, region } = figures;
  const writing = writingOf(run, figures, say);
  const [left, right, top] = corners.map(({ label }) => say.of(label));
  const ranges = corners.flatMap(({ id, label }) => {
    const own = target?.targets.find(({ activity }) => activity === id);
    // Ranges of four components are not those that the rescaled region shows.
    return own === undefined || target?.targets.length !== 3
      ? []
      : [say.triangle.range(say.of(label), say.targetBounds(own))];
  });
  return ternary(
    {
      id: 'grdp-triangle',
      words: wordsOf(run, figures, writing),
      corners: [left ?? '', right ?? '', top ?? ''],
      region: {
        corners: region,
        lines: target === undefined ? [] : [say.phrases.targetOf(target.year), ...ranges],
      },
      paths: pathsOf(run, figures, writing),
      starts: startsOf(figures, writing),
      published: published.map((point) => writing.mark(point, writing.published(point))),
      caption: say.triangle.caption,
      headings: [
        say.tables.scenario,
        say.tables.year,
        ...corners.map(({ label }) => say.triangle.share(say.of(label))),
      ],
      rows,
      table: tableFor(figures, writing),
    },
    style,
  );
}

function tableFor(
  { corners, paths, published }: TriangleFigures,
  { say, share, angle, published: nameOf }: Writing,
) {
  const lines = [
    ...paths.flatMap(({ scenario, points, angle: turn }) =>
      points.map((point, position) => ({
        name: say.of(scenario.label),
        point,
        turn: position === points.length - 1 ? turn : undefined,
      })),
    ),
    ...published.map((point) => ({ name: nameOf(point), point, turn: undefined })),
  ];
  return tableOf(
    say,
    [
      { heading: say.tables.scenario, cell: ({ name }) => name },
      { heading: say.tables.year, cell: ({ point }) => ({ value: point.year, text: String(point.year) }) },
      ...corners.map(({ label }, corner) => ({
        heading: say.triangle.share(say.of(label)),
        cell: ({ point }: (typeof lines)[number]) => {
          const value = point.shares[corner] ?? 0;
          return { value, text: share(value) };
        },
      })),
      {
        heading: say.triangle.turn,
        cell: ({ turn }) => (turn === undefined ? '' : { value: turn, text: angle(turn) }),
      },
    ],
    lines,
  );
}

function wordsOf(run: PlanRun, figures: TriangleFigures, writing: Writing): ChartWords {
  const { corners, target, paths, published, region, rows, from, to, rescaled } = figures;
  const { say, share, angle } = writing;
  const first = target?.targets[0];
  const remarks = [
    ...(target !== undefined && region.length === 0 ? [say.triangle.empty] : []),
    ...(paths.length > mostLines ? [say.triangle.crowd] : []),
  ];
  const structure = ({ year, shares }: StructurePoint) =>
    `${year}: ${corners.map(({ label }, corner) => `${say.of(label)} ${share(shares[corner] ?? 0)}%`).join(', ')}`;
  return {
    kind: say.triangle.kind,
    title: titleOf(run, figures, writing),
    subtitle: say.triangle.subtitle({
      region: say.of(run.plan.region.name),
      years: `${from}–${to}`,
      prices: say.priceBasis('current'),
      rescaled,
    }),
    footer: sourceSentences(run, { rows, target: first, remarks }, say),
    said: [
      ...(target?.targets ?? []).map((one) => `${say.of(one.label)}: ${say.targetBounds(one)}`),
      ...paths.map(({ scenario, points, angle: turn }) => {
        const ends = [points[0], points.at(-1)].flatMap((point) =>
          point === undefined ? [] : [structure(point)],
        );
        return `${say.of(scenario.label)}: ${ends.join(' → ')}${turn === undefined ? '' : `, φ = ${angle(turn)}`}`;
      }),
      ...published.map((point) => `${writing.published(point)}: ${structure(point)}`),
    ],
  };
}

/** How many of the plan's own scenarios meet every target for a share, the actual apart; else how far structures turn. */
function titleOf(
  run: PlanRun,
  { target, paths, asked, to }: TriangleFigures,
  { say, angle }: Writing,
): string {
  const judged = judgedScenarios(run);
  const own = paths.filter(({ scenario }) => judged.includes(scenario));
  const actual = paths.find(({ scenario }) => scenario === run.actual && !judged.includes(scenario));
  const meeting = own.filter(({ meets }) => meets === true);
  if (target !== undefined && own.length > 0 && own.every(({ meets }) => meets !== undefined))
    return say.triangle.title({
      names: own.length === 1 ? own.map(({ scenario }) => say.of(scenario.label)) : [],
      k: meeting.length,
      n: own.length,
      targets: target.targets.length,
      year: target.year,
      asked: asked === undefined ? undefined : angle(asked),
      actual: actual?.meets,
    });
  const angles = own.flatMap((path) => path.angle ?? []);
  if (angles.length < own.length || angles.length === 0) return say.triangle.level(to);
  return say.triangle.turns({
    year: to,
    low: angle(Math.min(...angles)),
    high: angle(Math.max(...angles)),
    n: own.length,
  });
}

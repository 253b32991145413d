import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { groupedBy } from '../../plan/groupedBy.js';
import { seriesStyles } from '../draw/series.js';
import type { TernaryMark, TernaryPath, TernaryPoint } from '../kinds/TernaryContent.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { mostLines, shownScenarios } from './shownScenarios.js';
import type { StructurePoint, TriangleFigures } from './triangleFigures.js';

/** Scenarios of one and the same path are named one by one up to this many. */
const mostTwins = 4;

/** How figures and names of the triangle are written. */
export interface Writing {
  readonly say: Sentences;
  readonly share: (value: number) => string;
  readonly angle: (value: number) => string;
  readonly base: (point: StructurePoint) => string;
  readonly published: (point: StructurePoint) => string;
  readonly point: (point: StructurePoint, name: string) => TernaryPoint;
  readonly mark: (point: StructurePoint, name: string) => TernaryMark;
}

/** How the shares, points and marks of the triangle are written. */
export function writingOf({ plan }: PlanRun, { corners }: TriangleFigures, say: Sentences): Writing {
  const decimals = Math.max(
    decimalsOf({ unit: 'percent', indicator: 'shareOfGrdp' }, plan),
    ...corners.map(({ id }) => {
      const own = plan.targets.find(({ kind, activity }) => kind === 'share' && activity === id);
      return own === undefined ? 0 : decimalsOf({ target: own }, plan);
    }),
  );
  const share = (value: number) => say.number(value, decimals);
  const point = ({ shares, year }: StructurePoint, name: string): TernaryPoint => {
    return { shares, said: [name, String(year), ...shares.map(share)] };
  };
  const { vintage: vintageOf } = labelsOf({ plan }, say);
  return {
    say,
    share,
    angle: (value) => `${say.number(value, 1)}°`,
    base: ({ year, vintage }) => say.lines.published(say.triangle.base(year), vintageOf(vintage)),
    published: ({ status, year, vintage }) =>
      say.lines.published(`${say.names.statuses[status]} ${year}`, vintageOf(vintage)),
    point,
    mark: (own, name) => ({ ...point(own, name), name }),
  };
}

/** Paths of the scenarios that are shown, those of one and the same path as one; then the others, grey. */
export function pathsOf(
  run: PlanRun,
  { paths }: TriangleFigures,
  { say, angle, point }: Writing,
): TernaryPath[] {
  const { shown } = shownScenarios(run, mostLines, (scenario) => {
    return paths.find((path) => path.scenario === scenario)?.angle;
  });
  const styles = seriesStyles(run.allScenarios);
  const twins = groupedBy(paths, ({ points }) =>
    JSON.stringify(
      points.map(({ vintage, year, shares }) => [vintage, year, ...shares.map((one) => one.toFixed(9))]),
    ),
  );
  return twins.flatMap((own): TernaryPath[] => {
    const [first] = own;
    const named = own.filter(({ scenario }) => shown.includes(scenario));
    const [lead] = named;
    if (first === undefined) return [];
    const points = first.points.map((each) =>
      point(each, own.map(({ scenario }) => say.of(scenario.label)).join('; ')),
    );
    const style = lead && styles.get(lead.scenario.id);
    if (lead === undefined || style === undefined) return [{ points }];
    const names = named.slice(0, mostTwins).map(({ scenario }) => say.of(scenario.label));
    const more = own.length - names.length;
    const label = {
      style,
      value: lead.angle === undefined ? '' : angle(lead.angle),
      names: more === 0 ? names : [...names, say.triangle.more(more)],
      strong: lead.meets === true,
    };
    return [{ points, label }];
  });
}

/** Scenarios that start from one base share its name. */
export function startsOf({ paths }: TriangleFigures, { base, mark }: Writing): TernaryMark[] {
  const marks = paths.flatMap(({ points: [first] }) =>
    first === undefined ? [] : [mark(first, base(first))],
  );
  const key = ({ shares, name }: TernaryMark) =>
    JSON.stringify([name, ...shares.map((share) => share.toFixed(6))]);
  return [...new Map(marks.map((one) => [key(one), one])).values()];
}

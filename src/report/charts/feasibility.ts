import type { FeasibilityMap, MapRow } from '../../analysis/backcast/MapRow.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { isUnavailable, type Unavailable } from '../../analysis/Unavailable.js';
import { volumeBasisOf } from '../../plan/facts/baseVolumes.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { seriesStyles } from '../draw/series.js';
import { styleOf } from '../draw/style.js';
import { plane } from '../kinds/plane.js';
import type { BandHeight, PlanePoint } from '../kinds/planePoints.js';
import type { Needed } from '../language/en/maps.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { tableOf } from '../tables/Table.js';
import { planScenarioRemark, unitAndBases } from './perCapitaTexts.js';
import { shownScenarios } from './shownScenarios.js';
import { sourceSentences } from './sources.js';

/** How the map is wanted. */
export interface FeasibilityOptions extends DrawOptions {
  /** What stands on the vertical axis beside growth; the deflator where left out. */
  readonly y?: FeasibilityMap['y'];
}

const ids = {
  deflator: 'feasibility-map',
  exchangeRate: 'exchange-rate-map',
  population: 'population-map',
} as const;
/** More scenarios than these are grey points without names. */
const mostNamed = 12;

/**
 * Which pairs of growth and deflator, or of growth and another assumption, meet the plan's target for GRDP per capita,
 * with the scenarios as points. Beyond twelve scenarios the plan's own, the extremes and the first of the others are
 * named.
 *
 * @unit per cent a year on both axes; GRDP per capita in the unit of the target
 * @returns the reason where there is no such map
 */
export function feasibility(run: PlanRun, options: FeasibilityOptions = {}): Chart<MapRow> | Unavailable {
  const style = styleOf(run, options);
  const { say } = style;
  const map = run.feasibility(options.y ?? 'deflator');
  if (isUnavailable(map)) return map;
  const { target, y, xRange, yRange, growthTarget, rows } = map;
  const writing = writingOf(run, map, say);
  const { rate, amount, unit } = writing;
  const headings = [say.tables.scenario, say.maps.axes.growth, say.maps.axes[y], unit];
  const points = pointsOf(run, map, writing);
  const unnamed = points.filter(({ label }) => label === undefined).length;
  const placed = rows.filter(({ kind }) => kind === 'scenario');
  const growths = [growthTarget?.lower, growthTarget?.upper].flatMap((bound) => bound ?? []);
  const [from, to] = [growths[0], growths.at(-1)];
  const strip =
    growthTarget === undefined || from === undefined || to === undefined
      ? undefined
      : { text: say.maps.growthTarget(say.targetBounds(growthTarget)), from, to };
  // Where there is little room the range is left to the title.
  const year = target.year ?? run.plan.period.to;
  const bandText = style.measures.isNarrow ? say.phrases.targetOf(year) : say.targetName(target);
  const table = tableOf(
    say,
    [
      { heading: headings[0] ?? '', cell: ({ scenario }) => writing.nameOf(scenario) },
      { heading: say.maps.axes.growth, cell: (row) => ({ value: row.x, text: rate(row.x) }) },
      { heading: say.maps.axes[y], cell: (row) => ({ value: row.y, text: rate(row.y) }) },
      { heading: unit, cell: ({ value }) => ({ value, text: amount(value) }) },
      { heading: say.tables.verdict, cell: ({ verdict }) => say.names.verdicts[verdict] },
    ],
    placed,
  );
  return plane(
    {
      id: ids[y],
      words: wordsOf(run, map, { ...writing, unnamed }),
      x: { name: say.maps.axes.growth, range: xRange },
      y: { name: say.maps.axes[y], range: yRange },
      band: { text: bandText, edges: edgesOf(map) },
      strip,
      points,
      headings,
      rows,
      table,
    },
    style,
  );
}

/** How figures and names of the map are written. */
interface Writing {
  readonly say: Sentences;
  readonly rate: (value: number) => string;
  readonly amount: (value: number) => string;
  readonly nameOf: (scenario: string) => string;
  /** GRDP per capita with its unit, as a heading. */
  readonly unit: string;
}

function writingOf({ plan, scenarios }: PlanRun, { target, rows }: FeasibilityMap, say: Sentences): Writing {
  const values = rows.flatMap(({ kind, value }) => (kind === 'scenario' ? [value] : []));
  const decimals = {
    rate: decimalsOf({ unit: 'percent' }, plan),
    amount: decimalsOf({ target, values }, plan),
  };
  return {
    say,
    rate: (value) => say.number(value, decimals.rate),
    amount: (value) => say.number(value, decimals.amount),
    nameOf: labelsOf({ plan, scenarios }, say).scenario,
    unit: `${say.names.indicators.grdpPerCapita} (${say.unit(target.unit)})`,
  };
}

/** The edges height by height; both edges of a target of one value are one. */
function edgesOf({ rows, target }: FeasibilityMap): BandHeight[] {
  const edges = rows.filter(({ kind }) => kind === 'edge');
  const heights = [...new Set(edges.map(({ y }) => y))].sort((a, b) => a - b);
  return heights.flatMap((y): BandHeight[] => {
    const at = (bound: 'lower' | 'upper') => edges.find((edge) => edge.y === y && edge.bound === bound)?.x;
    const [lower, upper = target.upper === target.lower ? lower : undefined] = [at('lower'), at('upper')];
    const isWhole =
      (lower === undefined) === (target.lower === undefined) &&
      (upper === undefined) === (target.upper === undefined);
    return isWhole ? [{ y, lower, upper }] : [];
  });
}

function pointsOf(run: PlanRun, { rows }: FeasibilityMap, writing: Writing): PlanePoint[] {
  const { say, rate, amount, nameOf } = writing;
  const placed = rows.filter(({ kind }) => kind === 'scenario');
  const isPlaced = ({ id }: { readonly id: string }) => placed.some(({ scenario }) => scenario === id);
  const { planScenario } = run;
  const pathways = run.pathways.filter(isPlaced);
  const actual = run.actual !== undefined && isPlaced(run.actual) ? run.actual : undefined;
  const sizeOf = ({ id }: { readonly id: string }) => placed.find(({ scenario }) => scenario === id)?.value;
  const { shown } = shownScenarios({ pathways, actual, planScenario }, mostNamed, sizeOf);
  const named = new Set(shown.map(({ id }) => id));
  const styles = seriesStyles(run.allScenarios);
  return placed.map(({ scenario, x, y, value }) => {
    const name = nameOf(scenario);
    const isNamed = named.has(scenario);
    const figure = amount(value);
    const said = [name, rate(x), rate(y), figure];
    const label = isNamed ? (short: string) => say.maps.point(short, figure) : undefined;
    return { name, label, figure, style: isNamed ? styles.get(scenario) : undefined, x, y, said };
  });
}

function wordsOf(
  run: PlanRun,
  map: FeasibilityMap,
  writing: Writing & { readonly unnamed: number },
): ChartWords {
  const { say, rate, amount, nameOf, unnamed } = writing;
  const { target, y, rows, scenario, setAside } = map;
  const placed = rows.filter(({ kind }) => kind === 'scenario');
  const own = placed.filter((row) => row.scenario !== run.actual?.id).map((row) => row.y);
  const start = run.scenarios.find(({ id }) => id === scenario)?.base ?? { year: run.plan.period.from - 1 };
  const base = start.year;
  const year = target.year ?? run.plan.period.to;
  const drawn = new Set([scenario, ...placed.map((row) => row.scenario)]);
  const levels = run.rows.filter(
    (row) =>
      row.indicator === 'grdpPerCapita' &&
      row.priceBasis === 'current' &&
      row.year === base &&
      drawn.has(row.scenario),
  );
  const rest = (['population', 'deflator', 'exchangeRate'] as const).filter(
    (one) => one !== y && (one !== 'exchangeRate' || target.unit === 'USD per person'),
  );
  const remarks = [
    ...planScenarioRemark(run, say),
    ...(unnamed === 0 ? [] : [say.maps.others(unnamed)]),
    ...(setAside.length === 0 ? [] : [say.maps.setAside(rest, setAside.map(nameOf))]),
  ];
  return {
    kind: say.maps.kind,
    title: say.maps.title({
      y,
      year,
      growth: growthOf(map, writing),
      target: isOpen(map) ? openAmount(map, say) : say.targetAmount(target),
      needed: neededOf(map, writing),
      assumed: own.length === 0 ? undefined : say.span(rate(Math.min(...own)), rate(Math.max(...own))),
      scenarios: own.length,
    }),
    subtitle: say.maps.subtitle({
      unit: unitAndBases(target.unit, levels, say),
      growthBasis: say.priceBasis(volumeBasisOf(start)),
      y,
      years: `${base + 1}–${year}`,
      rest,
    }),
    footer: sourceSentences(run, { rows: levels, target, remarks }, say),
    said: [
      say.targetName(target),
      ...placed.map((row) => say.maps.point(nameOf(row.scenario), amount(row.value))),
    ],
  };
}

const isOpen = ({ target }: FeasibilityMap) => target.lower === undefined || target.upper === undefined;

function openAmount({ target }: FeasibilityMap, say: Sentences): string {
  return say.phrases[target.lower === undefined ? 'atMost' : 'atLeast'](say.targetAmount(target));
}

/** The growth that the title speaks of: that of the plan's target, or of the scenario where it has none. */
function growthOf({ growthTarget, needed, scenario, rows }: FeasibilityMap, { say, rate }: Writing): string {
  const own = rows.find((row) => row.kind === 'scenario' && row.scenario === scenario)?.x;
  const growths = needed.map(({ growth }) => growth);
  const text = growthTarget === undefined ? rate : (value: number) => say.number(value);
  const [slow = own ?? 0, fast = slow] =
    growths.length === 0 ? [] : [Math.min(...growths), Math.max(...growths)];
  return say.withUnit(say.span(text(slow), text(fast)), 'percent');
}

/**
 * What must hold on the vertical axis for some growth within the range to meet the target. A target that is open on one
 * side is open there too: the loosest demand is that at the growth which helps most, the strictest at the other.
 */
function neededOf({ target, needed, rising }: FeasibilityMap, { say, rate }: Writing): Needed | undefined {
  const growths = needed.map(({ growth }) => growth);
  const [slow, fast] = [Math.min(...growths), Math.max(...growths)];
  const at = (bound: 'lower' | 'upper', growth: number) =>
    needed.find((one) => one.bound === bound && one.growth === growth)?.y;
  const { lower, upper } = target;
  if (lower !== undefined && upper !== undefined) {
    const [one, other] = [at('lower', fast), at(lower === upper ? 'lower' : 'upper', slow)];
    if (one === undefined || other === undefined) return undefined;
    const [least, most] = [Math.min(one, other), Math.max(one, other)];
    return { kind: 'between', least: rate(least), most: rate(most), isBelowZero: least < 0 };
  }
  const bound = lower === undefined ? 'upper' : 'lower';
  const [loose, strict] = bound === 'lower' ? [fast, slow] : [slow, fast];
  const [change, other] = [at(bound, loose), at(bound, strict)];
  if (change === undefined) return undefined;
  return {
    kind: (bound === 'lower') === rising ? 'atLeast' : 'atMost',
    change: rate(change),
    isBelowZero: change < 0,
    strict:
      loose === strict || other === undefined
        ? undefined
        : { change: rate(other), growth: say.number(strict) },
  };
}

import { power } from '../../../accounts/root.js';
import { groupedBy } from '../../groupedBy.js';
import { pandemicYears } from '../../sizes/countryPath.js';
import { likelySlip } from '../../sizes/likelySlip.js';
import { plausibleRange } from '../../sizes/plausibleRange.js';
import type { Slip } from '../../sizes/Slip.js';
import { type AuditedFacts, type Figure, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import type { Interval } from '../Interval.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { agreesWithLevels } from '../sums/growthOfLevels.js';

/** How a figure is held against the figures of other years beside it. */
interface Yardstick {
  /** So many others it takes to say anything. */
  readonly least: number;
  /** How many times the smallest the largest of them may be. */
  readonly alike: number;
  /** How many times beyond them a figure is out of line. */
  readonly beyond: number;
  /** How far from them it may lie once the slip is taken back, as a factor. */
  readonly margin: number;
}

const ofLevels: Yardstick = { least: 1, alike: 4, beyond: 3, margin: 1.6 };
const ofPercentages: Yardstick = { least: 2, alike: 3.5, beyond: 2.5, margin: 1.4 };
const ofRates: Yardstick = { least: 3, alike: 4, beyond: 2, margin: 1.25 };

/** What a level may grow by in each year between two figures. */
const yearlyGrowth = 1.2;

/** Others that a figure is held against: the nearest in time. */
const nearest = 4;

/**
 * Figures whose decimal point or sign has slipped: out of line with those of the years beside them, in whatever vintage,
 * and in line once the point is moved or the sign taken back.
 */
export function slippedFigures(facts: AuditedFacts): Finding[] {
  const noPeriod = { from: 0, to: 0 };
  const series = groupedBy(facts.figures.filter(mayBeOutOfLine), ({ row }) =>
    keyText({ ...row, vintage: '', indicator: seriesName(row.indicator), period: noPeriod }),
  );
  return series.flatMap((all) => {
    const sorted = all.toSorted((a, b) => middleOf(a) - middleOf(b));
    if (sorted.length === 2) return betweenTwo(sorted, facts);
    return sorted.flatMap((figure, position) =>
      agreesWithLevels(figure, facts) ? [] : slipOf(figure, besides(sorted, position)),
    );
  });
}

/** Of two figures alone that one has slipped which lies outside what is possible; or else nobody can say which. */
function betweenTwo(pair: readonly Figure[], facts: AuditedFacts): Finding[] {
  const outside = pair.filter((figure) => isOutside(figure, facts));
  const told = outside.length === 1 ? outside : pair;
  const found = told.flatMap((figure) =>
    slipOf(
      figure,
      pair.filter((other) => other !== figure),
    ),
  );
  return outside.length === 1 ? found : found.slice(0, 1).map(({ slip: _, ...finding }) => finding);
}

function isOutside({ row }: Figure, facts: AuditedFacts): boolean {
  const range = plausibleRange({ ...row, isOwn: row.region === facts.region });
  return range !== undefined && (row.value < range.low || row.value > range.high);
}

/** Balances may be of any size; contributions to growth are held against their sum. */
const mayBeOutOfLine = ({ nature, row }: Figure) =>
  nature.nature !== 'balance' && row.indicator !== 'growthContribution';

/** Growth of a year and average growth are of one size. */
const seriesName = (indicator: string) => (indicator === 'averageGrowthRate' ? 'growthRate' : indicator);

const middleOf = ({ row: { period } }: Figure) => (period.from + period.to) / 2;

/** The figures nearest in time to one of a sorted series, in their order. */
function besides(sorted: readonly Figure[], position: number): Figure[] {
  const figure = sorted[position];
  if (figure === undefined) return [];
  const around = sorted.slice(Math.max(0, position - nearest), position + nearest + 1);
  const distance = (other: Figure) => Math.abs(middleOf(other) - middleOf(figure));
  return around
    .filter((other) => other !== figure)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, nearest)
    .toSorted((a, b) => middleOf(a) - middleOf(b));
}

function yardstickOf({ nature }: Figure): Yardstick {
  if (nature.nature === 'rate') return ofRates;
  return nature.inPercent ? ofPercentages : ofLevels;
}

function slipOf(figure: Figure, others: readonly Figure[]): Finding[] {
  const { least, alike, beyond, margin } = yardstickOf(figure);
  const sizes = others.map(({ row }) => row.value);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  if (others.length < least || low <= 0 || high > alike * low || figure.row.value === 0) return [];
  const years = Math.min(...others.map((other) => Math.abs(middleOf(other) - middleOf(figure))));
  const growth =
    figure.nature.nature === 'rate' ? 1 : power(yearlyGrowth, Math.max(0, Math.round(years) - 1));
  const { value } = figure.row;
  const isOut = value > high * beyond * growth || value < low / (beyond * growth);
  const inLine: Interval = { low: low / (margin * growth), high: high * margin * growth };
  const slip = isOut
    ? likelySlip(value, inLine, { decimals: figure.decimals, inPercent: figure.nature.inPercent })
    : undefined;
  if (slip === undefined || !tells(figure, others, slip)) return [];
  const [before, after] = [
    others.findLast(isBefore(figure)),
    others.find((other) => !isBefore(figure)(other)),
  ];
  const beside = [before, after].filter((other) => other !== undefined);
  return [
    {
      kind: slip.kind === 'sign' ? 'doubtfulSign' : 'unitChange',
      weight: 'doubt',
      rows: rowsOf([figure, ...beside]),
      arithmetic: beside.map((other) => lineOf(figure, other)),
      decimals: 0,
      slip,
    },
  ];
}

const isBefore = (figure: Figure) => (other: Figure) => middleOf(other) <= middleOf(figure);

/**
 * Whether a slip is likely, where rates of change are concerned: they may truly be near zero, and then have no more
 * decimals than the others. Lost signs of other series are told by what is known of their sign.
 */
function tells({ nature, row, decimals }: Figure, others: readonly Figure[], slip: Slip): boolean {
  if (slip.kind === 'sign') return nature.nature === 'rate' && !inPandemic(row.period);
  const isSmaller = Math.abs(row.value) < Math.abs(slip.value);
  return nature.nature !== 'rate' || !isSmaller || others.every((other) => other.decimals < decimals);
}

const inPandemic = ({ from, to }: Figure['row']['period']) =>
  from >= pandemicYears.from && to <= pandemicYears.to;

function lineOf(figure: Figure, other: Figure): Finding['arithmetic'][number] {
  const [to, from] = isBefore(figure)(other) ? [figure, other] : [other, figure];
  const value = to.row.value / from.row.value;
  const times = { value, decimals: Math.abs(value) >= 10 ? 0 : 4 };
  return [`${to.row.period.to} :`, numberOf(to), '÷', numberOf(from), '=', times];
}

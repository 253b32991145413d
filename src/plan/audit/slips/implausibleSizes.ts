import type { Observation } from '../../facts/Observation.js';
import { likelySlip } from '../../sizes/likelySlip.js';
import { plausibleRange } from '../../sizes/plausibleRange.js';
import { comesWhole, slipInWholeThings } from '../../sizes/slipInWholeThings.js';
import { unitLimits } from '../../sizes/unitLimits.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import type { Finding } from '../Finding.js';
import { haveCommonValue, type Interval, productOfIntervals, quotientOfIntervals } from '../Interval.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { agreesWithLevels } from '../sums/growthOfLevels.js';

/** How much further a figure may lie that agrees with two others: only all of them in a wrong unit would be that far. */
const confirmed = 100;

/**
 * Figures of the wrong order of magnitude: outside what their unit, their year and the kind of region allow; and numbers
 * of things that are not whole.
 */
export function implausibleSizes(facts: AuditedFacts): Finding[] {
  return facts.figures.flatMap((figure) => {
    const { row, decimals } = figure;
    const parted = slipInWholeThings(row.value, row.unit, decimals);
    if (parted !== undefined) return [sizeFinding(figure, { slip: parted })];
    const range = rangeOf(figure, facts);
    if (range === undefined || isWithin(row.value, range) || row.value === 0) return [];
    if (range === smallRates && agreesWithLevels(figure, facts)) return [];
    const wide = { low: range.low / confirmed, high: range.high * confirmed };
    if (range.low > 0 && range !== smallRates && isWithin(row.value, wide) && agreesWithOthers(figure, facts))
      return [];
    const slip = likelySlip(row.value, range, {
      decimals,
      inPercent: figure.nature.inPercent,
      isWhole: comesWhole(row.unit),
    });
    return [sizeFinding(figure, { plausible: range, ...(slip === undefined ? {} : { slip }) })];
  });
}

function sizeFinding(figure: Figure, told: Pick<Finding, 'plausible' | 'slip'>): Finding {
  const arithmetic = [[numberOf(figure), { of: 'unit' as const, id: figure.row.unit }]];
  return {
    kind: 'implausibleSize',
    weight: 'doubt',
    rows: rowsOf([figure]),
    arithmetic,
    decimals: 0,
    ...told,
  };
}

/** Where a figure can lie by its unit and year. */
function rangeOf(figure: Figure, facts: AuditedFacts): Interval | undefined {
  if (isTiny(figure)) return smallRates;
  const { row } = figure;
  const range = plausibleRange({ ...row, isOwn: row.region === facts.region }) ?? ofProvince(figure, facts);
  const published = nearPublished(figure, facts);
  if (range === undefined || published === undefined) return range ?? published;
  return { low: Math.max(range.low, published.low), high: Math.min(range.high, published.high) };
}

/** How many times what is published of it a region can have: it may have been merged since, or have lost a half. */
const timesPublished = 5;

/** Around what is published of the region; things that one year has few of and the next many tell nothing. */
function nearPublished({ row, nature }: Figure, { publishedNear }: AuditedFacts): Interval | undefined {
  if (nature.nature !== 'level' && nature.nature !== 'count') return undefined;
  const value = publishedNear(row)?.value ?? 0;
  return value < manyThings ? undefined : { low: value / timesPublished, high: value * timesPublished };
}

const manyThings = 50;

/** What a province can have of things that are counted: none has more communes than there are. */
const ofProvince = ({ row }: Figure, { region }: AuditedFacts): Interval | undefined => {
  const limits = row.region === region ? unitLimits(row.unit) : undefined;
  return limits !== undefined && row.value > limits.high ? limits : undefined;
};

/** Where a rate lies that was divided by a hundred or a thousand. */
const smallRates = { low: 0.3, high: 40 };

/** Rates are not published in ten thousandths of one per cent. */
const isTiny = ({ row, nature, decimals }: Figure) =>
  nature.nature === 'rate' &&
  nature.inPercent &&
  row.value !== 0 &&
  Math.abs(row.value) < 0.02 &&
  decimals >= 4;

const isWithin = (value: number, { low, high }: Interval) => value >= low && value <= high;

/** Whether the accounts of the same year and vintage give this figure too: from a total and people, or at a rate. */
function agreesWithOthers(figure: Figure, facts: AuditedFacts): boolean {
  const { row } = figure;
  const priceBasis = row.priceBasis === '' ? 'current' : row.priceBasis;
  const at = (key: Partial<Observation>) => facts.figureAt({ ...row, activity: 'total', priceBasis, ...key });
  const people = at({ indicator: 'averagePopulation', priceBasis: '', unit: 'thousand persons' });
  const rate = at({ indicator: 'exchangeRate', priceBasis: '', unit: 'VND per USD' });
  return accountsFamilies.some(({ level, perCapita }) => {
    const total = at({ indicator: level, unit: 'billion VND' });
    const person = at({ indicator: perCapita, unit: 'million VND per person' });
    const dollars = at({ indicator: perCapita, unit: 'USD per person' });
    const byPeople = [person, total, people].includes(figure) && isQuotient([person, total, people]);
    const byRate = [dollars, person, rate].includes(figure) && isQuotient([dollars, person, rate], 1e6);
    return byPeople || byRate;
  });
}

function isQuotient([quotient, dividend, divisor]: readonly (Figure | undefined)[], scale = 1): boolean {
  if (quotient === undefined || dividend === undefined || divisor === undefined) return false;
  const computed = productOfIntervals([
    quotientOfIntervals(dividend.interval, divisor.interval),
    { low: scale, high: scale },
  ]);
  return haveCommonValue(computed, quotient.interval);
}

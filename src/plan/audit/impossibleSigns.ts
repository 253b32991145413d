import { mustBePositive } from '../accountsUnits.js';
import type { AuditedFacts, Figure } from './AuditedFacts.js';
import { accountsFamilies, addsUp, tellsChange } from './accountsFamilies.js';
import type { Arithmetic, Finding, FindingWeight } from './Finding.js';
import { numberOf, rowsOf } from './relationFindings.js';
import { seriesOf } from './seriesOf.js';

const zero = { value: 0, decimals: 0 };
const hundred = { value: 100, decimals: 0 };

/**
 * Figures on the wrong side of zero or of a hundred: a level of the accounts, a price or a population of zero or below;
 * a count below zero; a fall by more than all there is; a share of the whole above 100 %, or below zero, which only
 * product taxes can be, where subsidies are larger. And a figure below zero where every other year is above, if its
 * size without the sign would fit among them.
 */
export function impossibleSigns(facts: AuditedFacts): Finding[] {
  const found = facts.figures.flatMap((figure) => outside(figure));
  const told = new Set(found.map(({ rows }) => rows[0]?.observation));
  const slips = seriesOf(facts).flatMap(signSlips);
  return [...found, ...slips.filter(({ rows }) => !told.has(rows[0]?.observation))];
}

function outside(figure: Figure): Finding[] {
  const { indicator, unit, value } = figure.row;
  const tell = (weight: FindingWeight, limit: Arithmetic) => [signFinding([figure], weight, limit)];
  if (mustBePositive.includes(indicator))
    return value > 0 ? [] : tell('contradiction', [numberOf(figure), '≤', zero]);
  if (accountsFamilies.some(({ share }) => share === indicator)) {
    if (value > 100) return tell('contradiction', [numberOf(figure), '>', hundred]);
    return value < 0 ? tell('doubt', [numberOf(figure), '<', zero]) : [];
  }
  if (tellsChange(indicator, unit) && unit === 'percent')
    return value > -100 ? [] : tell('contradiction', [numberOf(figure), '≤', { ...hundred, value: -100 }]);
  const isCount = addsUp(unit) && !tellsChange(indicator, unit) && !/VND|USD/i.test(unit);
  return isCount && value < 0 ? tell('contradiction', [numberOf(figure), '<', zero]) : [];
}

function signSlips(series: readonly Figure[]): Finding[] {
  const below = series.filter(({ row }) => row.value < 0);
  const [slip] = below;
  if (slip === undefined || below.length > 1 || tellsChange(slip.row.indicator, slip.row.unit)) return [];
  const others = series.filter((figure) => figure !== slip).map(({ row }) => row.value);
  const size = -slip.row.value;
  if (others.length < 2 || size < Math.min(...others) || size > Math.max(...others)) return [];
  return [
    signFinding([slip, ...series.filter((figure) => figure !== slip)], 'doubt', [numberOf(slip), '<', zero]),
  ];
}

function signFinding(figures: readonly Figure[], weight: FindingWeight, arithmetic: Arithmetic): Finding {
  return { kind: 'impossibleSign', weight, rows: rowsOf(figures), arithmetic: [arithmetic], decimals: 0 };
}

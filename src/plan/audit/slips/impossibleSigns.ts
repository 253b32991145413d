import { taxesLessSubsidies } from '../../domains.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import type { Arithmetic, Finding, FindingWeight } from '../Finding.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { seriesOf, yearOf } from '../seriesOf.js';

const zero = { value: 0, decimals: 0 };
const hundred = { value: 100, decimals: 0 };

/**
 * Figures on the wrong side of zero or of a hundred: a level of the accounts, a price or a population of zero or below;
 * what is declared to be never below zero; a fall by more than all there is; a share of the whole above 100 %, or below
 * zero, which only product taxes can be, where subsidies are larger: what is left for the others is then more than 100. And, as a doubt, a figure below zero of which the
 * sign is not known: alone in its series where such things are rarely below zero, or where its size without the sign
 * would fit among the others.
 */
export function impossibleSigns(facts: AuditedFacts): Finding[] {
  return [
    ...facts.figures.flatMap((figure) => outside(figure, facts)),
    ...seriesOf(facts).flatMap(signSlips),
  ];
}

function outside(figure: Figure, facts: AuditedFacts): Finding[] {
  const { row, nature } = figure;
  const tell = (weight: FindingWeight, limit: Arithmetic) => [signFinding([figure], weight, limit)];
  if (nature.sign === 'positive')
    return row.value > 0 ? [] : tell('contradiction', [numberOf(figure), '≤', zero]);
  if (nature.sign === 'notNegative')
    return row.value >= 0 ? [] : tell('contradiction', [numberOf(figure), '<', zero]);
  if (accountsFamilies.some(({ share }) => share === row.indicator)) {
    const taxes = facts.figureAt({ ...row, activity: taxesLessSubsidies })?.row.value ?? 0;
    if (row.value > 100 - Math.min(0, taxes)) return tell('contradiction', [numberOf(figure), '>', hundred]);
    return row.value < 0 && row.activity !== taxesLessSubsidies
      ? tell('doubt', [numberOf(figure), '<', zero])
      : [];
  }
  if (nature.nature !== 'rate' || !nature.inPercent || row.value > -100) return [];
  return tell('contradiction', [numberOf(figure), '≤', { ...hundred, value: -100 }]);
}

function signSlips(series: readonly Figure[]): Finding[] {
  const below = series.filter(({ row }) => row.value < 0);
  const [slip] = below;
  if (slip === undefined || below.length > 1 || !mayHaveLostItsSign(slip, series)) return [];
  const others = series.filter((figure) => figure !== slip);
  return [signFinding([slip, ...others], 'doubt', [numberOf(slip), '<', zero])];
}

/** Whether the only figure below zero of a series looks like one whose sign has slipped. */
function mayHaveLostItsSign(slip: Figure, series: readonly Figure[]): boolean {
  const { nature, sign } = slip.nature;
  if (sign === 'mostlyPositive') return true;
  if (sign !== 'any' || nature === 'rate' || nature === 'balance' || isShare(slip)) return false;
  const size = -slip.row.value;
  const others = series.filter((one) => one !== slip);
  const among = nature === 'unknown' ? nearestOf(slip, others) : others;
  const values = among.map(({ row }) => row.value);
  const [low, high] = [Math.min(...values) / margin, Math.max(...values) * margin];
  const isEnd = series[0] === slip || series.at(-1) === slip;
  return others.length >= (nature === 'unknown' && isEnd ? 4 : 2) && size >= low && size <= high;
}

/** How far from the others its size may be. */
const margin = 1.25;

const isShare = ({ row }: Figure) => accountsFamilies.some(({ share }) => share === row.indicator);

/** The two figures nearest in time. */
function nearestOf(figure: Figure, others: readonly Figure[]): readonly Figure[] {
  const distance = (other: Figure) => Math.abs(yearOf(other) - yearOf(figure));
  return others.toSorted((a, b) => distance(a) - distance(b)).slice(0, 2);
}

function signFinding(figures: readonly Figure[], weight: FindingWeight, arithmetic: Arithmetic): Finding {
  return { kind: 'impossibleSign', weight, rows: rowsOf(figures), arithmetic: [arithmetic], decimals: 0 };
}

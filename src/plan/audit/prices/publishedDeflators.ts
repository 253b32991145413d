import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Arithmetic, Finding } from '../Finding.js';
import { growthFactor, growthFactorOfYears } from '../growthFactor.js';
import { exactly, productOfIntervals, quotientOfIntervals } from '../Interval.js';
import { numberOf, relationFindings } from '../relationFindings.js';

/**
 * Deflators that are not what the published values and volumes imply, in the same vintage: by their levels where the
 * volume is published, by their changes where only growth is.
 *
 * @formula deflator = 100 x level at current prices / level at the prices of the reference year
 * @formula change of the deflator = change of the level at current prices / (1 + growth)
 */
export function publishedDeflators(facts: AuditedFacts): Finding[] {
  return facts.figures
    .filter(({ row }) => row.indicator === 'deflator' && row.period.from === row.period.to)
    .flatMap((deflator) => [...byLevels(deflator, facts), ...byChanges(deflator, facts)]);
}

/** The reference year that the unit of an index names, as the basis of prices. */
const basisOf = ({ row }: Figure): `constant${number}` =>
  `constant${Number(/\d{4}/.exec(row.unit)?.[0] ?? 0)}`;

const levelAt = (facts: AuditedFacts, row: Figure['row']) =>
  ['grdp', 'gdp']
    .map((indicator) => facts.figureAt({ ...row, indicator, unit: 'billion VND' }))
    .find((figure) => figure !== undefined);

function byLevels(deflator: Figure, facts: AuditedFacts): Finding[] {
  const value = levelAt(facts, { ...deflator.row, priceBasis: 'current' });
  const volume = levelAt(facts, { ...deflator.row, priceBasis: basisOf(deflator) });
  if (value === undefined || volume === undefined) return [];
  const decimals = deflator.decimals + 1;
  const index = { value: (100 * value.row.value) / volume.row.value, decimals };
  const line: Arithmetic = [
    numberOf(value),
    '÷',
    numberOf(volume),
    '× 100',
    '=',
    index,
    '≠',
    numberOf(deflator),
  ];
  return relationFindings({
    kind: 'implicitDeflator',
    figures: [deflator, value, volume],
    arithmetic: [line],
    computed: productOfIntervals([exactly(100), quotientOfIntervals(value.interval, volume.interval)]),
    expected: deflator.interval,
    decimals,
  });
}

function byChanges(deflator: Figure, facts: AuditedFacts): Finding[] {
  const { row } = deflator;
  const before = { from: row.period.from - 1, to: row.period.from - 1 };
  const earlier = facts.figureAt({ ...row, period: before });
  const end = levelAt(facts, { ...row, priceBasis: 'current' });
  const start = levelAt(facts, { ...row, priceBasis: 'current', period: before });
  const growth = facts.figureAt({
    ...row,
    indicator: 'growthRate',
    unit: 'percent',
    priceBasis: basisOf(deflator),
  });
  if (earlier === undefined || end === undefined || start === undefined || growth === undefined) return [];
  const implied = end.row.value / start.row.value / growthFactorOfYears(growth);
  const published = row.value / earlier.row.value;
  const shown = (value: number) => ({ value, decimals: 4 });
  return relationFindings({
    kind: 'implicitDeflator',
    figures: [deflator, earlier, end, start, growth],
    arithmetic: [
      [numberOf(end), '÷', numberOf(start), '÷ (1 +', numberOf(growth), '÷ 100) =', shown(implied)],
      [numberOf(deflator), '÷', numberOf(earlier), '=', shown(published)],
    ],
    computed: quotientOfIntervals(quotientOfIntervals(end.interval, start.interval), growthFactor(growth)),
    expected: quotientOfIntervals(deflator.interval, earlier.interval),
    decimals: 5,
  });
}

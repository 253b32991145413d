import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import type { Province, ProvinceData, ProvinceSeries } from '../../plan/provinces/Province.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';

/** Where a value stands among those of provinces, each province once. */
export interface PeerRank {
  readonly count: number;
  /** How many have less. */
  readonly below: number;
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
}

/** What a scenario has one indicator do, beside what other provinces did over as many years. */
export interface PeerRow {
  readonly scenario: string;
  readonly indicator: string;
  readonly label: LocalText;
  /** `percent` of growth a year, or `percentage points` a year of what is a rate itself. */
  readonly unit: 'percent' | 'percentage points';
  readonly value: number;
  /** The years of the past, from the first level to the last. */
  readonly from: number;
  readonly to: number;
  readonly vintage: string;
  readonly source: string;
  /** What the province itself did in those years. */
  readonly own?: number;
  /** The other provinces of its region, by the name of that region. */
  readonly region?: PeerRank & { readonly name: LocalText };
  /** All other provinces. */
  readonly country: PeerRank;
}

/**
 * The scenarios' population and indicators beside what the other provinces did: those of the region, and of the country.
 *
 * Like is held against like: average change a year over the plan's years against that over as many years of the past, the
 * last that end at the base year or before. Only what is published for all provinces under the same name and unit is compared.
 *
 * @formula growth = (last / first)^(1 / years) - 1; of rates, (last - first) / years
 * @unit per cent a year, percentage points a year
 * @param result - what `simulatePlan` returned
 * @param data - what is published for all provinces
 * @returns nothing for a region that is none of the provinces
 */
export function peersOf(
  result: Pick<SimulationResult, 'plan' | 'scenarios' | 'rows'>,
  data: ProvinceData,
): PeerRow[] {
  const { id, name } = result.plan.region;
  const own = data.provinces.find((one) => one.id === id || one.name.vi === name.vi);
  if (own === undefined) return [];
  return result.scenarios.flatMap((scenario) =>
    comparable(data).flatMap((series) => rowOf({ scenario, series, own }, result, data)),
  );
}

/** The latest vintage of each indicator. */
function comparable({ series }: ProvinceData): ProvinceSeries[] {
  const first = new Map<string, ProvinceSeries>();
  for (const one of series) if (!first.has(one.indicator)) first.set(one.indicator, one);
  return [...first.values()];
}

interface Asked {
  readonly scenario: Scenario;
  readonly series: ProvinceSeries;
  readonly own: Province;
}

function rowOf(
  { scenario, series, own }: Asked,
  { rows }: Pick<SimulationResult, 'rows'>,
  { provinces }: ProvinceData,
): PeerRow[] {
  const { base, years } = scenario;
  const { indicator, unit } = series;
  const level = (year: number) =>
    rowsOfScenario(rows, scenario.id).find(
      (row) =>
        row.indicator === indicator && row.activity === 'total' && row.unit === unit && row.year === year,
    )?.value;
  const value = changeOf(level(base.year), level(years.at(-1) ?? base.year), { unit, years: years.length });
  const known = [...new Set([...series.values.values()].flatMap((of) => [...of.keys()]))];
  const to = Math.max(...known.filter((year) => year <= base.year));
  const from = to - years.length;
  if (value === undefined || !known.includes(from)) return [];
  const past = ({ id }: Province) => {
    const of = series.values.get(id);
    return changeOf(of?.get(from), of?.get(to), { unit, years: years.length });
  };
  const others = provinces.filter(({ id }) => id !== own.id);
  const ofRegion = rankOf(
    value,
    others.filter(({ region }) => region.en === own.region.en).flatMap((one) => past(one) ?? []),
  );
  const country = rankOf(
    value,
    others.flatMap((one) => past(one) ?? []),
  );
  if (country === undefined) return [];
  const ownPast = past(own);
  return [
    {
      ...{ scenario: scenario.id, indicator, label: series.label, value, from, to },
      ...{
        unit: unit === 'percent' ? 'percentage points' : 'percent',
        vintage: series.vintage,
        source: series.source,
      },
      ...(ownPast === undefined ? {} : { own: ownPast }),
      ...(ofRegion === undefined ? {} : { region: { name: own.region, ...ofRegion } }),
      country,
    },
  ];
}

function changeOf(
  first: number | undefined,
  last: number | undefined,
  { unit, years }: { readonly unit: string; readonly years: number },
): number | undefined {
  if (first === undefined || last === undefined || unit.startsWith('index')) return undefined;
  if (unit === 'percent') return (last - first) / years;
  return first > 0 && last > 0 ? 100 * averageGrowthRate(first, last, years) : undefined;
}

function rankOf(value: number, values: readonly number[]): PeerRank | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined) return undefined;
  const count = sorted.length;
  const middle = (sorted[Math.floor((count - 1) / 2)] ?? 0) + (sorted[Math.ceil((count - 1) / 2)] ?? 0);
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  const below = sorted.filter((one) => one < value - slack).length;
  return { count, below, least, median: middle / 2, greatest };
}

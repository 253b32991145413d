import type { IndicatorMove, Scenario } from '../../plan/scenarios/Scenario.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import { localReason } from '../../report/language/reasonText.js';
import { sentences } from '../../report/language/Sentences.js';
import { percentText } from '../explorer/scenarioYaml.js';
import type { Lever } from './Lever.js';

/** What was typed for one figure, year by year; nothing where the value of the scenario holds. */
export type TypedValues = readonly (number | undefined)[];

/** What was typed over a scenario. */
export interface Typed {
  readonly id: string;
  readonly start: Scenario;
  readonly values: ReadonlyMap<string, TypedValues>;
  readonly levers: readonly Lever[];
}

/** An item of the list in scenarios.yaml: what was typed, with the other years of the same figure as they were. */
export function typedYaml(typed: Typed, indent: string): string {
  const { id, start } = typed;
  const [vi, en] = [sentences('vi').workbook.typed, sentences('en').workbook.typed];
  const label = { vi: vi.label(start.label.vi), en: en.label(start.label.en) };
  const keys = {
    extends: start.id,
    label,
    motive: { vi: vi.motive, en: en.motive },
    ...sections(typed, { vi: vi.reason, en: en.reason }),
  };
  const lines = [
    `- id: ${id}`,
    ...Object.entries(keys).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

type Wrote = { readonly value: Readonly<Record<string, string | number>>; readonly reason: LocalText };

function sections({ start, values, levers }: Typed, reason: LocalText): Record<string, unknown> {
  const moved = (prefix: string) => [...values.keys()].some((id) => id === prefix || id.startsWith(prefix));
  const path = (id: string, textOf: (value: number) => string | number = percentText): Wrote | undefined => {
    const given = levers.find((lever) => lever.id === id)?.of(start) ?? [];
    const years = start.years.map((year, t) => [year, values.get(id)?.[t] ?? given[t]] as const);
    if (years.some(([, value]) => typeof value !== 'number')) return undefined;
    const value = Object.fromEntries(years.map(([year, one]) => [year, textOf(Number(one))]));
    // What nobody typed over is as it was, for the reason it had.
    const why = values.has(id) ? reason : (reasonOf(start, id) ?? reason);
    return { value, reason: why };
  };
  const each = (prefix: string) =>
    Object.fromEntries(start.base.activities.map((name) => [name, path(`${prefix}.${name}`)] as const));
  return {
    ...(moved('growth.') ? { growth: growthOf(start, each('growth'), path('growth.total')) } : {}),
    ...(moved('deflator.') ? { deflator: each('deflator') } : {}),
    ...(moved('fx') ? { exchangeRate: path('fx') } : {}),
    ...(moved('population') ? { population: path('population') } : {}),
    ...(moved('to.') ? { structure: structureOf(start, values) } : {}),
    ...investmentOf(start, { moved, path }),
    ...indicatorsOf(start, { values, path, reason }),
  };
}

/** Why the scenario assumes what it does of an activity. */
function reasonOf({ growth, deflatorChange }: Scenario, id: string): LocalText | undefined {
  const [, what = '', activity = ''] = /^(\w+)\.(.+)$/u.exec(id) ?? [];
  const rates = growth.closure === 'byActivity' ? growth.rates : {};
  const [first] = { growth: rates, deflator: deflatorChange }[what]?.[activity] ?? [];
  return first && localReason(first.reason);
}

function growthOf(
  { growth }: Scenario,
  rates: Readonly<Record<string, Wrote | undefined>>,
  total: Wrote | undefined,
): object {
  if (growth.closure !== 'byActivity') return { total };
  const { residual } = growth;
  return residual === undefined ? rates : { ...rates, [residual.activity]: 'residual', total };
}

/** Shares as they were typed, scaled alike where they do not add up to the whole. */
function structureOf(
  { growth, base }: Scenario,
  values: ReadonlyMap<string, TypedValues>,
): object | undefined {
  const structure =
    growth.closure === 'byInvestment'
      ? growth.structure
      : growth.closure === 'byTotalAndStructure'
        ? growth
        : undefined;
  if (structure === undefined) return undefined;
  const typed = base.activities.map(
    (name, i) => values.get(`to.${name}`)?.at(-1) ?? structure.shares[i] ?? 0,
  );
  const sum = typed.reduce((all, share) => all + share, 0);
  const scale = Math.abs(sum - 1) < 1e-9 ? 1 : sum;
  const shares = base.activities.map((name, i) => [name, percentText((typed[i] ?? 0) / scale)]);
  return { year: structure.year, path: structure.path, shares: Object.fromEntries(shares) };
}

interface Paths {
  readonly path: (id: string, textOf?: (value: number) => string | number) => Wrote | undefined;
}

function investmentOf(
  { growth }: Scenario,
  { moved, path }: Paths & { readonly moved: (id: string) => boolean },
): object {
  const model = ['productivityGrowth', 'labourGrowth', 'humanCapitalGrowth'] as const;
  if (growth.closure !== 'byInvestment' || !['investment', 'icor', ...model].some(moved)) return {};
  const { through } = growth;
  const rate = path('investment');
  if (through.method === 'icor')
    return { investment: { rate, icor: path('icor', Number), way: through.way } };
  const { startingRate, capitalOutputRatio, labourShare, depreciation } = through;
  const start = {
    startingRate: percentText(startingRate),
    capitalOutputRatio,
    labourShare: percentText(labourShare),
    depreciation: percentText(depreciation),
  };
  const drivers = Object.fromEntries(model.map((key) => [key, path(key)] as const));
  return { investment: { rate, longTermGrowth: { ...start, ...drivers } } };
}

function indicatorsOf(
  { indicators }: Scenario,
  {
    values,
    path,
    reason,
  }: Paths & { readonly values: ReadonlyMap<string, TypedValues>; readonly reason: LocalText },
): object {
  const written = indicators.flatMap(({ indicator, move, base }) => {
    const id = `${move}:${indicator}`;
    if (!values.has(id)) return [];
    const start =
      base === undefined
        ? {}
        : base.status === 'assumed' && base.vintage === 'assumed'
          ? {
              base: {
                value: base.value,
                reason: base.note === '' ? reason : { vi: base.note, en: base.note },
              },
            }
          : { vintage: base.vintage };
    return [[indicator, { ...start, [move]: path(id, textsOf[move]) }] as const];
  });
  return written.length === 0 ? {} : { indicators: Object.fromEntries(written) };
}

const textsOf: Readonly<Record<IndicatorMove, (value: number) => string | number>> = {
  growth: percentText,
  shareOfGrdp: percentText,
  change: (value) => `${value} pp`,
  add: Number,
  amount: Number,
};

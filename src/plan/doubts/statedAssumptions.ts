import type { StatedFigure } from '../audit/Finding.js';
import { percentFromRate } from '../Rate.js';
import type { ObservedDraft, PathDraft } from '../scenarios/PathDraft.js';
import type { IndicatorDraft, ScenarioDraft } from '../scenarios/ScenarioDraft.js';
import { periodFromText, yearsOf } from '../yearsOf.js';
import type { WrittenPlan } from './WrittenPlan.js';
import { decimalsOf } from './Yardstick.js';

/** What an assumption is about. */
export interface Variable {
  readonly group:
    | 'growth'
    | 'deflator'
    | 'exchangeRate'
    | 'population'
    | 'investmentRate'
    | 'icor'
    | 'longTermGrowth'
    | 'indicator'
    | 'shock';
  /** The activity, the indicator or the parameter; `total` for the whole. */
  readonly on: string;
  /** How an indicator moves. */
  readonly move?: 'growth' | 'change' | 'add' | 'amount' | 'shareOfGrdp';
}

/** A number that a scenario states. */
export interface StatedAssumption extends StatedFigure {
  readonly variable: Variable;
  /** The years it holds for; nothing where it holds for all. */
  readonly years?: readonly number[];
}

/** Figures that a scenario follows. */
export interface FollowedFigures {
  readonly draft: ObservedDraft;
  readonly variable: Variable;
  readonly stated: Omit<StatedFigure, 'value' | 'decimals'>;
}

/** Everything that the scenarios of a plan assume, as written: each number once, where it stands. */
export interface WrittenAssumptions {
  readonly stated: readonly StatedAssumption[];
  readonly followed: readonly FollowedFigures[];
}

/** The assumptions of all scenarios, abstract ones too. */
export function statedAssumptions(written: WrittenPlan): WrittenAssumptions {
  const places = (written.drafts ?? []).flatMap((draft, position) =>
    pathsOf(draft, written).map((path) => ({ ...path, headOf: headOf(draft.id, position, written) })),
  );
  return {
    stated: places.flatMap(({ path, ...rest }) =>
      path === undefined || isFollowing(path)
        ? []
        : numbersOf(path).map((number) => assumptionOf(number, rest)),
    ),
    followed: places.flatMap(({ path, variable, headOf: head, keys, unit }) =>
      path === undefined || !isFollowing(path) ? [] : [{ draft: path, variable, stated: head(keys, unit) }],
    ),
  };
}

const isFollowing = (path: PathDraft): path is ObservedDraft =>
  typeof path === 'object' && 'observed' in path && typeof path.observed === 'string';

type Keys = readonly (string | number)[];
type HeadOf = (keys: Keys, unit: string) => FollowedFigures['stated'];

const headOf =
  (id: string, position: number, { placeOf }: WrittenPlan): HeadOf =>
  (keys, unit) => {
    const place = placeOf?.('scenarios', ['scenarios', position, ...keys]);
    const head = { document: 'scenarios', id, keys, unit } as const;
    return place === undefined ? head : { ...head, place };
  };

function assumptionOf(
  { value, inner, years }: WrittenNumber,
  { variable, unit, keys, headOf: head }: Omit<WrittenPath, 'path'> & { readonly headOf: HeadOf },
): StatedAssumption {
  const shown = unit === 'percent' ? percentFromRate(value) : value;
  const number = {
    ...head([...keys, ...inner], unit),
    value: shown,
    decimals: decimalsOf(shown),
    variable,
  };
  return years === undefined ? number : { ...number, years };
}

interface WrittenPath {
  readonly variable: Variable;
  readonly path: PathDraft | undefined;
  readonly unit: string;
  readonly keys: readonly (string | number)[];
}

function pathsOf(draft: ScenarioDraft, { plan }: WrittenPlan): WrittenPath[] {
  const unit = 'percent';
  const byName = (
    group: 'growth' | 'deflator',
    paths: Readonly<Record<string, PathDraft | 'residual'>> = {},
  ) =>
    Object.entries(paths).flatMap(([on, path]): WrittenPath[] =>
      path === 'residual' ? [] : [{ variable: { group, on }, path, unit, keys: [group, on] }],
    );
  const whole = (group: 'exchangeRate' | 'population', path?: PathDraft): WrittenPath => ({
    variable: { group, on: 'total' },
    path,
    unit,
    keys: [group],
  });
  const { rate, icor, longTermGrowth } = draft.investment ?? {};
  const model: readonly (readonly [string, PathDraft | undefined])[] = Object.entries(longTermGrowth ?? {});
  return [
    ...byName('growth', draft.growth),
    ...byName('deflator', draft.deflator),
    whole('exchangeRate', draft.exchangeRate),
    whole('population', draft.population),
    { variable: { group: 'investmentRate', on: 'total' }, path: rate, unit, keys: ['investment', 'rate'] },
    { variable: { group: 'icor', on: 'total' }, path: icor, unit: 'ratio', keys: ['investment', 'icor'] },
    ...model.map(([on, path]) => ({
      variable: { group: 'longTermGrowth', on } as const,
      path,
      unit: on === 'capitalOutputRatio' ? 'ratio' : unit,
      keys: ['investment', 'longTermGrowth', on],
    })),
    ...Object.entries(draft.indicators ?? {}).map(([on, moved]) => indicatorPath(on, moved, plan)),
    ...(draft.shocks ?? []).map(({ on, size }, rank) => ({
      variable: { group: 'shock', on } as const,
      path: size,
      unit,
      keys: ['shocks', rank, 'size'],
    })),
  ];
}

function indicatorPath(on: string, moved: IndicatorDraft, plan: WrittenPlan['plan']): WrittenPath {
  const of = (move: NonNullable<Variable['move']>, path: PathDraft, unit: string): WrittenPath => ({
    variable: { group: 'indicator', on, move },
    path,
    unit,
    keys: ['indicators', on, move],
  });
  const own = plan.indicators.find(({ id }) => id === on)?.unit ?? '';
  if ('growth' in moved) return of('growth', moved.growth, 'percent');
  if ('shareOfGrdp' in moved) return of('shareOfGrdp', moved.shareOfGrdp, 'percent');
  if ('change' in moved) return of('change', moved.change, 'percentage points');
  return 'add' in moved ? of('add', moved.add, own) : of('amount', moved.amount, own);
}

interface WrittenNumber {
  readonly value: number;
  readonly inner: readonly (string | number)[];
  readonly years?: readonly number[];
}

function numbersOf(path: Exclude<PathDraft, ObservedDraft>): WrittenNumber[] {
  if (typeof path === 'number') return [{ value: path, inner: [] }];
  if ('value' in path && (typeof path.value === 'number' || typeof path.value === 'object'))
    return numbersOf(path.value).map((number) => ({ ...number, inner: ['value', ...number.inner] }));
  return Object.entries(path).flatMap(([key, value]): WrittenNumber[] => {
    const period = periodFromText(key);
    if (typeof value !== 'number' || period === undefined) return [];
    return [{ value, inner: [key], years: yearsOf(period) }];
  });
}

import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { growthRate } from '../../accounts/growthRate.js';
import { implicitDeflator } from '../../accounts/implicitDeflator.js';
import { investmentRate } from '../../accounts/investmentRate.js';
import { withParts } from '../activityParts.js';
import { workerIndicators } from '../indicators/accountsIndicators.js';
import type { Plan } from '../Plan.js';
import { derived, grdpPerPerson } from './derivedFigure.js';
import { derivedProduction } from './derivedProduction.js';
import type { Observation, PriceBasis } from './Observation.js';
import { isConstant } from './priceBases.js';

/**
 * What the levels of one vintage imply and the vintage does not publish itself: totals, shares, growth of each year and
 * average growth over spans as long as the plan, deflators, GRDP per capita, the investment rate, and what these say of
 * production: ICOR, labour productivity, total factor productivity.
 *
 * Only vintages that publish levels of every activity of the plan are looked at, and only the plan's own region. A
 * published figure always stands; a derived one names its formula, and the sources of its levels.
 *
 * @formula share = 100 · value / GRDP; growth = 100 · (volume / volume before - 1); average = geometric mean over the span;
 * deflator = 100 · value / volume; per capita = GRDP / average population; investment rate = 100 · investment / GRDP
 * @returns the derived figures alone; the published ones are left as they are
 */
export function derivedFacts(
  observations: readonly Observation[],
  plan: Pick<Plan, 'region' | 'activities' | 'period'>,
): Observation[] {
  const own = observations.filter(
    ({ region, period, indicator }) =>
      region === plan.region.id && period.from === period.to && inputs.includes(indicator),
  );
  const activities = plan.activities.map(({ id }) => id);
  const whole = new Set(
    [...new Set(own.map(({ vintage }) => vintage))].filter((vintage) =>
      activities.every((id) =>
        own.some((row) => row.vintage === vintage && row.indicator === 'grdp' && row.activity === id),
      ),
    ),
  );
  if (whole.size === 0 || activities.length === 0) return [];
  const ids = withParts(plan.activities).map(({ id }) => id);
  const spanLength = plan.period.to - plan.period.from + 1;
  const published = new Set(observations.filter(({ region }) => region === plan.region.id).map(keyOf));
  return [...whole].flatMap((vintage) => {
    const rows = own.filter((row) => row.vintage === vintage);
    const levels = levelsOf(rows.filter(({ indicator }) => levelInputs.includes(indicator)));
    const found = [
      ...totals(levels, activities),
      ...ratiosOf(levels, { ids, activities }),
      ...growthOf(levels, ['total', ...ids], spanLength),
    ].filter((row) => !published.has(keyOf(row)));
    return [...found, ...derivedProduction([...rows, ...found], derived)];
  });
}

const levelInputs: readonly string[] = ['grdp', 'averagePopulation', 'socialInvestment'];

const inputs: readonly string[] = [
  ...levelInputs,
  ...workerIndicators,
  ...['investmentRate', 'icor', 'capitalOutputRatio', 'labourShare', 'depreciation'],
  ...['labourProductivity', 'labourProductivityGrowth', 'totalFactorProductivityGrowth'],
];

const keyOf = ({ region, vintage, indicator, activity, period, priceBasis, unit }: Observation): string => {
  // A rate counts as published at whichever constant prices, a share whatever its price basis says.
  const basis = unit === 'percent' ? '' : priceBasis;
  return [region, vintage, indicator, activity, period.from, period.to, basis, unit].join('|');
};

interface Levels {
  readonly years: readonly number[];
  readonly bases: readonly PriceBasis[];
  readonly at: (key: LevelKey) => Observation | undefined;
  readonly note: (row: Observation) => void;
}

interface LevelKey {
  readonly activity: string;
  readonly priceBasis: PriceBasis;
  readonly year: number;
  readonly indicator?: string;
}

function levelsOf(rows: readonly Observation[]): Levels {
  const name = ({ activity, priceBasis, year, indicator = 'grdp' }: LevelKey) =>
    [indicator, activity, priceBasis, year].join('|');
  const byKey = new Map<string, Observation>();
  const note = (row: Observation) => {
    const key = name({ ...row, year: row.period.to });
    if (!byKey.has(key)) byKey.set(key, row);
  };
  rows.forEach(note);
  const grdp = rows.filter(({ indicator }) => indicator === 'grdp');
  return {
    years: [...new Set(grdp.map(({ period }) => period.to))].sort((a, b) => a - b),
    bases: [...new Set(grdp.map(({ priceBasis }) => priceBasis))],
    at: (key) => byKey.get(name(key)),
    note,
  };
}

/** Totals that are not published, where every activity is; they count as levels from then on. */
function totals({ years, bases, at, note }: Levels, activities: readonly string[]): Observation[] {
  return years.flatMap((year) =>
    bases.flatMap((priceBasis) => {
      if (at({ activity: 'total', priceBasis, year }) !== undefined) return [];
      const parts = activities.flatMap((activity) => at({ activity, priceBasis, year }) ?? []);
      if (parts.length < activities.length) return [];
      const value = parts.reduce((sum, part) => sum + part.value, 0);
      const told = { indicator: 'grdp', activity: 'total', priceBasis, unit: 'billion VND', value };
      const rows = derived(told, parts, activities.map((id) => `grdp(${id})`).join(' + '));
      rows.forEach(note);
      return rows;
    }),
  );
}

interface Names {
  readonly ids: readonly string[];
  readonly activities: readonly string[];
}

function ratiosOf(levels: Levels, names: Names): Observation[] {
  return levels.years.flatMap((year) => [
    ...sharesIn(year, levels, names),
    ...deflatorsIn(year, levels, names.ids),
    ...perTotalIn(year, levels),
  ]);
}

/** Shares in the sum of the activities where it is the total but for rounding, otherwise in the total as published. */
function sharesIn(year: number, { at }: Levels, { ids, activities }: Names): Observation[] {
  const level = (activity: string) => at({ activity, priceBasis: 'current', year });
  const total = level('total');
  const parts = activities.flatMap((id) => level(id) ?? []);
  if (total === undefined || total.value <= 0 || parts.length < activities.length) return [];
  const sum = parts.reduce((added, { value }) => added + value, 0);
  const whole = Math.abs(sum / total.value - 1) <= 0.001 ? sum : total.value;
  return ids.flatMap((activity) => {
    const part = level(activity);
    if (part === undefined) return [];
    const value = (100 * part.value) / whole;
    const told = {
      indicator: 'shareOfGrdp',
      activity,
      priceBasis: 'current',
      unit: 'percent',
      value,
    } as const;
    return derived(told, [total, part], `100 × grdp(${activity}) ÷ grdp`);
  });
}

function deflatorsIn(year: number, { at, bases }: Levels, ids: readonly string[]): Observation[] {
  return bases.filter(isConstant).flatMap((basis) =>
    ['total', ...ids].flatMap((activity) => {
      const [value, volume] = [
        at({ activity, priceBasis: 'current', year }),
        at({ activity, priceBasis: basis, year }),
      ];
      if (value === undefined || volume === undefined || value.value <= 0 || volume.value <= 0) return [];
      const unit = `index ${basis.slice(-4)}=100`;
      const index = implicitDeflator(value.value, volume.value);
      const told = { indicator: 'deflator', activity, priceBasis: '', unit, value: index } as const;
      return derived(told, [value, volume], '100 × grdp(current) ÷ grdp(constant)');
    }),
  );
}

function perTotalIn(year: number, { at }: Levels): Observation[] {
  const total = at({ activity: 'total', priceBasis: 'current', year });
  if (total === undefined || total.value <= 0) return [];
  const people = at({ activity: 'total', priceBasis: '', year, indicator: 'averagePopulation' });
  const invested = (['current', ''] as const)
    .map((priceBasis) => at({ activity: 'total', priceBasis, year, indicator: 'socialInvestment' }))
    .find((row) => row?.unit === 'billion VND');
  const head = { activity: 'total', priceBasis: 'current' } as const;
  return [
    ...(people === undefined ? [] : grdpPerPerson(total, people)),
    ...(invested === undefined || invested.value < 0
      ? []
      : derived(
          {
            ...head,
            indicator: 'investmentRate',
            unit: 'percent',
            value: 100 * investmentRate(invested.value, total.value),
          },
          [total, invested],
          '100 × socialInvestment ÷ grdp',
        )),
  ];
}

/** Growth of volumes: of each year, and geometric averages over spans of the length of the plan. */
function growthOf(levels: Levels, names: readonly string[], length: number): Observation[] {
  const constant = levels.bases.filter(isConstant);
  return constant.flatMap((priceBasis) =>
    names.flatMap((activity) =>
      levels.years.flatMap((year) => [
        ...growthTo({ activity, priceBasis, year }, levels, 1),
        ...growthTo({ activity, priceBasis, year }, levels, length),
      ]),
    ),
  );
}

function growthTo(key: LevelKey, { at }: Levels, years: number): Observation[] {
  const { activity, priceBasis, year } = key;
  const [first, last] = [at({ ...key, year: year - years }), at(key)];
  if (first === undefined || last === undefined || first.value <= 0 || last.value <= 0) return [];
  const isYearly = years === 1;
  const rate = isYearly
    ? growthRate(first.value, last.value)
    : averageGrowthRate(first.value, last.value, years);
  const indicator = isYearly ? 'growthRate' : 'averageGrowthRate';
  const ratio = `grdp ${year} ÷ grdp ${year - years}`;
  const formula = isYearly ? `100 × (${ratio} - 1)` : `100 × ((${ratio})^(1/${years}) - 1)`;
  const told = { indicator, activity, priceBasis, unit: 'percent', value: 100 * rate };
  const period = { from: year - years + 1, to: year };
  return derived(told, [first, last], formula).map((row) => ({ ...row, period }));
}

import type { Assumption, GrowthByInvestment, Scenario } from '../../plan/scenarios/Scenario.js';
import { type Lever, type LeverWords, unused, years } from './Lever.js';
import type { ProjectionLines } from './projectionLines.js';

/** How investment gives growth: 1 through an indirect ICOR, 2 a direct one, 3 the Long Term Growth Model, 0 not at all. */
function wayOf({ growth }: Scenario): number {
  if (growth.closure !== 'byInvestment') return 0;
  if (growth.through.method === 'longTermGrowth') return 3;
  return growth.through.way === 'indirect' ? 1 : 2;
}

/** What investment gives growth with, year by year; none where no scenario grows by investment. */
export function investmentLevers(scenarios: readonly Scenario[], { say }: LeverWords): Lever[] {
  const ways = new Set(scenarios.map(wayOf));
  const words = say.workbook;
  const lever = (
    id: string,
    { label, unit, shown }: Pick<Lever, 'label' | 'unit' | 'shown'>,
    of: (growth: GrowthByInvestment) => Assumption | undefined,
  ): Lever => ({
    id,
    label,
    unit,
    shown,
    own: true,
    of: (scenario) =>
      years(scenario, scenario.growth.closure === 'byInvestment' ? of(scenario.growth) : undefined),
  });
  const share = { unit: say.names.percentOfGrdp, shown: 'percent' } as const;
  const rate = { unit: words.rate, shown: 'percent' } as const;
  const model = (key: 'productivityGrowth' | 'labourGrowth' | 'humanCapitalGrowth') =>
    lever(key, { label: words.model[key], ...rate }, ({ through }) =>
      through.method === 'longTermGrowth' ? through[key] : undefined,
    );
  return [
    ...(ways.has(1) || ways.has(2) || ways.has(3)
      ? [lever('investment', { label: say.names.levers.investment, ...share }, (g) => g.investmentRate)]
      : []),
    ...(ways.has(1) || ways.has(2)
      ? [
          lever('icor', { label: words.icor, unit: words.times, shown: 'amount' }, ({ through }) =>
            through.method === 'icor' ? through.icor : undefined,
          ),
        ]
      : []),
    ...(ways.has(3)
      ? (['productivityGrowth', 'labourGrowth', 'humanCapitalGrowth'] as const).map((key) => model(key))
      : []),
  ];
}

/** How investment gives growth, and what the Long Term Growth Model starts from. */
export function investmentBases(scenarios: readonly Scenario[], { say }: LeverWords): Lever[] {
  if (scenarios.every((scenario) => wayOf(scenario) === 0)) return [];
  const words = say.workbook;
  const base = (key: 'startingRate' | 'capitalOutputRatio' | 'labourShare' | 'depreciation'): Lever => ({
    id: `base.${key}`,
    label: words.model[key],
    unit: words.ratio,
    own: false,
    shown: 'amount',
    of: ({ growth }) => [
      growth.closure === 'byInvestment' && growth.through.method === 'longTermGrowth'
        ? growth.through[key]
        : unused,
    ],
  });
  return [
    {
      id: 'base.way',
      label: words.way,
      unit: words.code,
      own: false,
      shown: 'amount',
      of: (scenario) => [wayOf(scenario)],
    },
    ...(scenarios.some((scenario) => wayOf(scenario) === 3)
      ? (['startingRate', 'capitalOutputRatio', 'labourShare', 'depreciation'] as const).map(base)
      : []),
  ];
}

/** Growth of the total as it is used: given, or what investment gives. */
export function paceLines({ has, line, at, fixed, words }: ProjectionLines): void {
  const given = (t: number) => at('growth.total', t);
  const byModel = has('base.capitalOutputRatio');
  if (byModel)
    line(['capital', words.model.capital, words.ratio], (t) => {
      if (t === 0) return fixed('base.capitalOutputRatio');
      const before = at('capital', t - 1);
      return `IF(${fixed('base.way')}=3,${before}*${factorOf(t)}/${productOf(t)},"")`;
    });
  line(
    ['pace', words.pace, words.rate],
    (t) => {
      if (t === 0) return undefined;
      if (!has('base.way')) return given(t);
      const way = fixed('base.way');
      const model = byModel ? `IF(${way}=3,${productOf(t)}-1,${given(t)})` : given(t);
      if (!has('icor')) return model;
      const [rate, icor] = [at('investment', t), at('icor', t)];
      return `IF(${way}=1,${rate}/${icor},IF(${way}=2,${rate}/(${icor}-${rate}),${model}))`;
    },
    'percent',
  );

  function factorOf(t: number): string {
    const invested = t === 1 ? fixed('base.startingRate') : at('investment', t - 1);
    return `(1-${fixed('base.depreciation')}+${invested}/${at('capital', t - 1)})`;
  }

  function productOf(t: number): string {
    const skill = at('humanCapitalGrowth', t);
    const workers = `(IF(ISNUMBER(${skill}),1+${skill},1)*(1+${at('labourGrowth', t)}))`;
    const share = fixed('base.labourShare');
    return `((1+${at('productivityGrowth', t)})*${factorOf(t)}^(1-${share})*${workers}^${share})`;
  }
}

import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { domains, isIn } from '../domains.js';
import { percentFromRate } from '../Rate.js';
import { assumptionFromLayers, type Variable } from './assumptionFromLayers.js';
import type { Assumption, GrowthByInvestment, ThroughIcor, ThroughLongTermGrowth } from './Scenario.js';
import { type Layer, latest, layersSince, type ScenarioContext } from './ScenarioContext.js';
import type { InvestmentDraft } from './ScenarioDraft.js';
import { structureFromLayers } from './structureFromLayers.js';

/**
 * Closure 3 as a scenario and all that it extends write it: the investment rate, and what turns it into growth. The
 * latest layer that names an ICOR or the Long Term Growth Model decides between the two.
 *
 * @returns the closure, or nothing after noting why in the context's issues
 */
export function growthByInvestment(context: ScenarioContext): GrowthByInvestment | undefined {
  const before = context.issues.length;
  context.issues.push(...growthIssues(context));
  const investmentRate = assumptionFromLayers(
    variable('rate', {
      expected: say`total social investment over GRDP, such as 33%,`,
      as: 'share',
      unit: 'percent',
    }),
    context,
  );
  const decided = latest(context, ({ draft: { investment } }) =>
    investment?.icor === undefined && investment?.longTermGrowth === undefined ? undefined : investment,
  );
  if (decided === undefined) {
    const path = ['scenarios', context.layers.at(-1)?.position ?? 0, 'investment'];
    const expected = say`what turns investment into growth: icor, or longTermGrowth`;
    context.issues.push({ code: 'missing', path, expected });
  }
  const through = decided === undefined ? undefined : throughOf(decided.value, decided.layer, context);
  const structure = structureFromLayers(context);
  if (investmentRate !== undefined && through?.method === 'icor')
    context.issues.push(...directIssues(investmentRate, through, context));
  if (context.issues.length > before || investmentRate === undefined || through === undefined)
    return undefined;
  const closed = { closure: 'byInvestment' as const, investmentRate, through };
  return structure === undefined ? closed : { ...closed, structure };
}

function throughOf(
  { icor, longTermGrowth }: InvestmentDraft,
  layer: Layer,
  context: ScenarioContext,
): ThroughIcor | ThroughLongTermGrowth | undefined {
  const path = ['scenarios', layer.position, 'investment'];
  if (icor !== undefined && longTermGrowth !== undefined) {
    const expected = say`icor or longTermGrowth, not both`;
    context.issues.push({ code: 'badValue', path, expected, hint: say`Leave one of them out.` });
    return undefined;
  }
  return longTermGrowth === undefined ? throughIcor(context) : throughLongTermGrowth(layer, context);
}

function throughIcor(context: ScenarioContext): ThroughIcor | undefined {
  const wish = { expected: say`the ICOR, such as 5.5,`, as: 'amount' as const, unit: 'ratio' };
  const icor = assumptionFromLayers(variable('icor', wish), context);
  const way = latest(context, ({ draft }) => draft.investment?.way)?.value ?? 'indirect';
  return icor === undefined ? undefined : { method: 'icor', way, icor };
}

/** A direct ICOR is the rate times (1 + growth) / growth: growth is only above zero where it is above the rate. */
function directIssues(rate: Assumption, { way, icor }: ThroughIcor, context: ScenarioContext): Issue[] {
  if (way === 'indirect') return [];
  const low = icor.findIndex(({ value }, position) => value <= (rate[position]?.value ?? 0));
  const [ratio, of] = [icor[low], rate[low]];
  if (ratio === undefined || of === undefined) return [];
  const layer = latest(context, ({ draft }) => draft.investment?.icor)?.layer;
  const percent = percentFromRate(of.value);
  return [
    {
      code: 'badNumber',
      path: ['scenarios', layer?.position ?? 0, 'investment', 'icor'],
      value: ratio.value,
      expected: say`an ICOR above the investment rate of ${of.year}, ${percent}% or ${of.value}, as the way is direct`,
      hint: say`Growth is rate / (ICOR - rate).`,
    },
  ];
}

/** The model is given as a whole: a layer that names it replaces what layers below say of it. */
function throughLongTermGrowth(layer: Layer, context: ScenarioContext): ThroughLongTermGrowth | undefined {
  const draft = layer.draft.investment?.longTermGrowth;
  if (draft === undefined) return undefined;
  const { startingRate, capitalOutputRatio, labourShare, depreciation, humanCapitalGrowth } = draft;
  const path = ['scenarios', layer.position, 'investment', 'longTermGrowth'];
  context.issues.push(
    ...partIssues({ labourShare, depreciation }, path),
    ...(startingRate < 0
      ? [
          {
            code: 'badNumber' as const,
            path: [...path, 'startingRate'],
            value: `${percentFromRate(startingRate)}%`,
            expected: say`a rate from 0%`,
          },
        ]
      : []),
  );
  const rateOf = (
    key: 'productivityGrowth' | 'labourGrowth' | 'humanCapitalGrowth',
  ): Assumption | undefined =>
    assumptionFromLayers(
      {
        of: (at) => (at === layer ? draft[key] : undefined),
        keys: ['investment', 'longTermGrowth', key],
        expected: say`the ${key}, such as 1%,`,
        as: 'growth',
      },
      context,
    );
  const productivityGrowth = rateOf('productivityGrowth');
  const labourGrowth = rateOf('labourGrowth');
  const ofSkill = humanCapitalGrowth === undefined ? undefined : rateOf('humanCapitalGrowth');
  if (productivityGrowth === undefined || labourGrowth === undefined) return undefined;
  const given = {
    method: 'longTermGrowth' as const,
    startingRate,
    capitalOutputRatio,
    labourShare,
    depreciation,
  };
  const through = { ...given, productivityGrowth, labourGrowth };
  return ofSkill === undefined ? through : { ...through, humanCapitalGrowth: ofSkill };
}

function partIssues(parts: Readonly<Record<string, number>>, path: readonly (string | number)[]): Issue[] {
  return Object.entries(parts)
    .filter(([, value]) => !isIn(value, domains.part))
    .map(([key, value]) => ({
      code: 'badNumber',
      path: [...path, key],
      value: `${percentFromRate(value)}%`,
      expected: say`a part from 0% to 100%`,
    }));
}

function variable(key: 'rate' | 'icor', wish: Pick<Variable, 'expected' | 'as' | 'unit'>): Variable {
  return { ...wish, of: (layer) => layer.draft.investment?.[key], keys: ['investment', key] };
}

/** Growth is refused where this closure is chosen, and above; what lies below may serve another one. */
function growthIssues(context: ScenarioContext): Issue[] {
  const hint = say`This closure derives growth from investment: leave it out, or use another closure.`;
  return layersSince(context, ({ draft }) => draft.closure).flatMap(({ draft, position }) =>
    Object.keys(draft.growth ?? {}).map((name): Issue => {
      const path = ['scenarios', position, 'growth', name];
      return { code: 'unknownKey', path, value: name, expected: say`no growth`, hint };
    }),
  );
}

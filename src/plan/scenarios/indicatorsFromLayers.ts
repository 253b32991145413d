import { say } from '../../errors/Message.js';
import { observationsOf } from '../facts/Dataset.js';
import type { Observation } from '../facts/Observation.js';
import { workerIndicators } from '../indicators/accountsIndicators.js';
import { accountsUnits } from '../indicators/accountsUnits.js';
import { boundPassed } from '../targets/boundPassed.js';
import { nameHint } from '../text/nearestName.js';
import { keptIn } from '../vocabulary/ownUnit.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import { inUnitOf } from './inUnitOf.js';
import type { ObservedAs } from './observedValues.js';
import type { PathDraft } from './PathDraft.js';
import type { Assumption, IndicatorAssumption, IndicatorMove, Scenario } from './Scenario.js';
import { type DraftPath, type Layer, latest, type ScenarioContext } from './ScenarioContext.js';
import type { IndicatorDraft } from './ScenarioDraft.js';

type Growth = Scenario['growth'];

const readAs: Readonly<Record<IndicatorMove, ObservedAs>> = {
  growth: 'growth',
  change: 'difference',
  add: 'difference',
  amount: 'amount',
  shareOfGrdp: 'share',
};

/**
 * The assumptions for indicators beside the accounts, each with the level of the base year where one is known.
 *
 * A later layer that moves an indicator in another way replaces the earlier one.
 */
export function indicatorsFromLayers(
  context: ScenarioContext,
  growth: Growth | undefined,
): IndicatorAssumption[] {
  const ids = [...new Set(context.layers.flatMap(({ draft }) => Object.keys(draft.indicators ?? {})))];
  return ids.flatMap((indicator) => {
    const found = latest(context, ({ draft }) => draft.indicators?.[indicator]);
    if (found === undefined) return [];
    const path = ['scenarios', found.layer.position, 'indicators', indicator];
    const told = toldByGrowth(indicator, growth);
    if (told === undefined) return assumptionsFor(indicator, { draft: found.value, path }, context);
    const expected = say`no assumption for ${indicator}: growth follows from ${told}, which tells it`;
    const hint = say`Leave it out, or use another closure.`;
    context.issues.push({ code: 'duplicate', path, value: indicator, expected, hint });
    return [];
  });
}

/** The assumption for one indicator, as its latest draft moves it; none after noting what is wrong with it. */
function assumptionsFor(
  indicator: string,
  { draft, path }: Pick<BaseQuestion, 'draft' | 'path'>,
  context: ScenarioContext,
): IndicatorAssumption[] {
  const unit = unitOf(indicator, context, path);
  if (unit === undefined) return [];
  const move = moveOf(draft);
  if (move === 'shareOfGrdp' && context.base.activities.length === 0) {
    const expected = say`another move: the base has no GRDP to share`;
    context.issues.push({ code: 'badValue', path: [...path, move], expected });
    return [];
  }
  const variable = {
    of: (at: Layer): PathDraft | undefined => inUnit(at.draft.indicators?.[indicator], move, unit),
    keys: ['indicators', indicator, move],
    expected: say`the ${move} of ${indicator}`,
    as: readAs[move],
  };
  if (!convertsTo(unit, { draft, path }, context)) return [];
  const followed = followedUnit(move, unit);
  const assumption = assumptionFromLayers(
    followed === undefined ? variable : { ...variable, unit: followed },
    context,
  );
  if (assumption === undefined) return [];
  const level = baseLevel({ indicator, unit, draft, path }, context);
  checkBounds({ indicator, level, move, assumption }, path, context);
  const ready = { indicator, unit, move, path: assumption };
  return [level === undefined ? ready : { ...ready, base: level }];
}

/** The unit that plan.yaml declares for an indicator; an indicator it does not declare is noted as unknown. */
function unitOf(indicator: string, { plan, issues }: ScenarioContext, path: DraftPath): string | undefined {
  const { unit, ratio } = plan.indicators.find(({ id }) => id === indicator) ?? {};
  if (ratio !== undefined) {
    const expected = say`no assumption for ${indicator}: it is ${ratio.of.indicator} over ${ratio.to.indicator}`;
    const hint = say`Assume the two series it is made of.`;
    issues.push({ code: 'badValue', path, value: indicator, expected, hint });
    return undefined;
  }
  if (unit !== undefined) return unit;
  // Workers are of the accounts: growth accounting takes them as they are.
  if ((workerIndicators as readonly string[]).includes(indicator)) return accountsUnits.get(indicator)?.[0];
  const names = plan.indicators.map(({ id }) => id);
  const expected = say`an indicator that plan.yaml declares`;
  issues.push({ code: 'unknownName', path, value: indicator, expected, hint: nameHint(indicator, names) });
  return undefined;
}

/** Where growth by investment tells a figure already; nothing for what it does not take. */
function toldByGrowth(indicator: string, growth: Growth | undefined): string | undefined {
  if (growth?.closure !== 'byInvestment') return undefined;
  if (indicator === 'investmentRate') return 'investment.rate';
  return indicator === 'icor' && growth.through.method === 'icor' ? 'investment.icor' : undefined;
}

/** Whether the unit of an assumed amount converts to that of its indicator; one that does not is noted. */
function convertsTo(
  unit: string,
  { draft, path }: Pick<BaseQuestion, 'draft' | 'path'>,
  { issues }: ScenarioContext,
): boolean {
  if (keptIn(draft.unit ?? unit, [unit]) !== undefined) return true;
  const expected = say`${unit}, the unit of the indicator, or one that converts to it`;
  issues.push({ code: 'badValue', path: [...path, 'unit'], value: draft.unit, expected });
  return false;
}

function inUnit(draft: IndicatorDraft | undefined, move: IndicatorMove, unit: string): PathDraft | undefined {
  const path = pathDraftOf(draft, move);
  return path && inUnitOf(path, keptIn(draft?.unit ?? unit, [unit])?.power ?? 0);
}

/** The unit that published figures must have to be followed: growth is measured in any. */
function followedUnit(move: IndicatorMove, unit: string): string | undefined {
  if (move === 'add' || move === 'amount') return unit;
  return move === 'growth' ? undefined : 'percent';
}

interface Bounded {
  readonly indicator: string;
  readonly level: Observation | undefined;
  readonly move: IndicatorMove;
  readonly assumption: Assumption;
}

/** Amounts, or an assumed level of the base year, that the plan says cannot be, are noted. */
function checkBounds(
  { indicator, level, move, assumption }: Bounded,
  path: DraftPath,
  { plan, issues }: ScenarioContext,
): void {
  const declared = plan.indicators.find(({ id }) => id === indicator);
  if (declared === undefined) return;
  const isOutside = (value: number, at: DraftPath) => {
    const passed = boundPassed(value, declared);
    if (passed === undefined) return false;
    const { bound, side } = passed;
    const expected =
      side === '<' ? say`at least ${bound} ${declared.unit}` : say`at most ${bound} ${declared.unit}`;
    const hint = say`It is the bound of ${indicator} in plan.yaml.`;
    issues.push({ code: 'badValue', path: at, value, expected, hint });
    return true;
  };
  if (level?.status === 'assumed') isOutside(level.value, [...path, 'base', 'value']);
  if (move === 'amount') assumption.some(({ value }) => isOutside(value, [...path, move]));
}

interface BaseQuestion {
  readonly indicator: string;
  readonly unit: string;
  readonly draft: IndicatorDraft;
  readonly path: DraftPath;
}

/** The level of the base year; a vintage that the scenario names must have it. */
function baseLevel(
  { indicator, unit, draft, path }: BaseQuestion,
  { plan, dataset, base, issues }: ScenarioContext,
): Observation | undefined {
  if (draft.base !== undefined)
    return assumedLevel(draft.base, { indicator, unit, region: plan.region.id, year: base.year });
  const query = { region: plan.region.id, indicator, activity: 'total', year: base.year, unit };
  const levels = observationsOf(dataset, query);
  const level = levels.find(({ vintage }) => vintage === (draft.vintage ?? base.vintage));
  if (level === undefined && draft.vintage !== undefined) {
    const known = [...new Set(levels.map(({ vintage }) => vintage))];
    issues.push({
      code: 'unknownName',
      path: [...path, 'vintage'],
      value: draft.vintage,
      expected: say`a vintage that has ${indicator} of ${base.year} in ${unit}`,
      hint:
        known.length === 0
          ? say`None has: leave the vintage out, or add the figure to facts.csv.`
          : nameHint(draft.vintage, known),
    });
  }
  return level;
}

/** A level of the base year as the scenario assumes it. */
function assumedLevel(
  { value, reason }: NonNullable<IndicatorDraft['base']>,
  { year, ...rest }: Pick<Observation, 'indicator' | 'unit' | 'region'> & { readonly year: number },
): Observation {
  return {
    ...rest,
    activity: 'total',
    priceBasis: '',
    period: { from: year, to: year },
    value,
    status: 'assumed',
    vintage: 'assumed',
    source: '',
    note: reason.en,
  };
}

function moveOf(draft: IndicatorDraft): IndicatorMove {
  if ('growth' in draft) return 'growth';
  if ('change' in draft) return 'change';
  if ('add' in draft) return 'add';
  return 'amount' in draft ? 'amount' : 'shareOfGrdp';
}

function pathDraftOf(draft: IndicatorDraft | undefined, move: IndicatorMove): PathDraft | undefined {
  if (draft === undefined || moveOf(draft) !== move) return undefined;
  if ('growth' in draft) return draft.growth;
  if ('change' in draft) return draft.change;
  if ('add' in draft) return draft.add;
  return 'amount' in draft ? draft.amount : draft.shareOfGrdp;
}

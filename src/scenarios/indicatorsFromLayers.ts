import { observationsOf } from '../facts/Dataset.js';
import { nameHint } from '../plan/nearestName.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import type { ObservedAs } from './observedValues.js';
import type { IndicatorAssumption, IndicatorMove } from './Scenario.js';
import type { Layer, ScenarioContext } from './ScenarioContext.js';
import type { IndicatorDraft, PathDraft } from './ScenarioDraft.js';

const readAs: Readonly<Record<IndicatorMove, ObservedAs>> = {
  growth: 'growth',
  change: 'difference',
  add: 'difference',
  amount: 'amount',
  shareOfGrdp: 'growth',
};

/**
 * The assumptions for indicators beside the accounts, each with the level of the base year where one is known.
 *
 * A later layer that moves an indicator in another way replaces the earlier one.
 */
export function indicatorsFromLayers(context: ScenarioContext): IndicatorAssumption[] {
  const { plan, dataset, base, issues } = context;
  const ids = [...new Set(context.layers.flatMap(({ draft }) => Object.keys(draft.indicators ?? {})))];
  return ids.flatMap((indicator) => {
    const declared = plan.indicators.find(({ id }) => id === indicator);
    const layer = [...context.layers].reverse().find(({ draft }) => draft.indicators?.[indicator] !== undefined);
    const draft = layer?.draft.indicators?.[indicator];
    if (layer === undefined || draft === undefined) return [];
    const path = ['scenarios', layer.position, 'indicators', indicator];
    if (declared === undefined) {
      const names = plan.indicators.map(({ id }) => id);
      const expected = 'an indicator that plan.yaml declares';
      issues.push({ code: 'unknownName', path, value: indicator, expected, hint: nameHint(indicator, names) });
      return [];
    }
    const move = moveOf(draft);
    const of = (at: Layer): PathDraft | undefined => pathDraftOf(at.draft.indicators?.[indicator], move);
    const expected = `the ${move} of ${indicator}`;
    const assumption = assumptionFromLayers({ of, keys: ['indicators', indicator, move], expected, as: readAs[move] }, context);
    if (assumption === undefined) return [];
    const vintage = draft.vintage ?? base.vintage;
    const query = { region: plan.region.id, indicator, activity: 'total', year: base.year, vintage, unit: declared.unit };
    const level = observationsOf(dataset, query)[0];
    const ready = { indicator, unit: declared.unit, move, path: assumption };
    return [level === undefined ? ready : { ...ready, base: level }];
  });
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

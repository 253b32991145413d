import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { withParts } from '../activityParts.js';
import { observationsOf, regionsOf } from '../facts/Dataset.js';
import type { Observation } from '../facts/Observation.js';
import { accountsIndicators } from '../indicators/accountsIndicators.js';
import { revisedTogether } from '../indicators/accountsUnits.js';
import { nameHint } from '../text/nearestName.js';
import type { ObservedDraft } from './PathDraft.js';
import type { DraftPath, ScenarioContext } from './ScenarioContext.js';

/** What figures are followed for: it decides which of them are fit for it. */
export interface ObservedUse {
  readonly path: DraftPath;
  /** Growth of volumes: figures at current prices do not tell it. */
  readonly ofVolume: boolean;
  /** The unit the figures must have, where the use asks for one. */
  readonly unit?: string | undefined;
}

/**
 * The published figures an assumption follows: of known names, in one unit and price basis, fit for their use.
 *
 * Accounts of the plan's own region must be of the base's vintage: growth measured on one base says nothing about
 * another.
 *
 * @returns the figures, or the issue that stops them
 */
export function observedSeries(
  draft: ObservedDraft,
  context: ScenarioContext,
  { path, ofVolume, unit }: ObservedUse,
): readonly Observation[] | Issue {
  const { dataset, plan, base } = context;
  const { observed, activity, vintage, region = plan.region.id } = draft;
  const unknown = unknownName(draft, context, path);
  if (unknown !== undefined) return unknown;
  if (region === plan.region.id && revisedTogether.includes(observed) && vintage !== base.vintage) {
    return {
      code: 'mixedVintages',
      path: [...path, 'vintage'],
      value: vintage,
      expected: say`the vintage of the base, ${base.vintage}`,
      hint: say`Growth measured on one base does not carry over to another: choose the base of the same vintage.`,
    };
  }
  const found = observationsOf(dataset, { region, indicator: observed, activity, vintage });
  const subject = say`${observed} (${activity}, ${region}, vintage ${vintage})`;
  if (found.length === 0) {
    const elsewhere = observationsOf(dataset, { region, indicator: observed, activity });
    const vintages = [...new Set(elsewhere.map((row) => row.vintage))].join(', ');
    const hint =
      vintages === '' ? say`The facts have none.` : say`The facts have it in the vintages ${vintages}.`;
    return { code: 'missing', path, expected: say`figures of ${subject}`, hint };
  }
  const series = ofVolume ? found.filter(({ priceBasis }) => priceBasis !== 'current') : found;
  if (series.length === 0) {
    const hint = say`Growth is of volumes; what grows at current prices grows with prices too.`;
    return {
      code: 'badValue',
      path: [...path, 'observed'],
      value: observed,
      expected: say`${subject} at constant prices`,
      hint,
    };
  }
  const bases = [
    ...new Set(series.map((row) => `${row.unit}${row.priceBasis === '' ? '' : ` (${row.priceBasis})`}`)),
  ];
  if (bases.length > 1) {
    const hint = say`Figures in different units or prices do not mix: give them vintages of their own.`;
    return {
      code: 'badValue',
      path: [...path, 'observed'],
      value: bases.join(', '),
      expected: say`${subject} in one unit and price basis`,
      hint,
    };
  }
  const wrong = unit === undefined ? undefined : series.find((row) => row.unit !== unit);
  return wrong === undefined
    ? series
    : {
        code: 'badValue',
        path: [...path, 'observed'],
        value: wrong.unit,
        expected: say`figures in ${unit ?? ''}`,
      };
}

function unknownName(
  draft: ObservedDraft,
  { plan, dataset }: ScenarioContext,
  path: DraftPath,
): Issue | undefined {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const regions = [...new Set([plan.region.id, ...regionsOf(dataset)])];
  const known = [
    [
      'observed',
      [...accountsIndicators, ...ids(plan.indicators)],
      say`an indicator of the accounts, or one that plan.yaml declares`,
    ],
    ['activity', ['total', ...ids(withParts(plan.activities))], say`${'total'}, or an activity of the plan`],
    ['region', regions, say`a region of the facts`],
    ['vintage', ids(plan.vintages), say`a vintage that plan.yaml declares`],
  ] as const;
  for (const [key, names, expected] of known) {
    const value = draft[key];
    if (value === undefined || names.some((name) => name === value)) continue;
    return { code: 'unknownName', path: [...path, key], value, expected, hint: nameHint(value, names) };
  }
  return undefined;
}

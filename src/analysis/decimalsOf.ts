import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/targets/Target.js';
import { unitDecimals } from '../plan/text/unitDecimals.js';
import { writtenDecimals } from '../plan/text/writtenDecimals.js';
import { verdictOf } from './verdictOf.js';

/** Figures that are shown together: of a target, whose unit and bounds count, or of another kind. */
export type ShownFigures =
  | {
      readonly target: Target;
      /** Those that are held against the target's bounds, in its unit. */
      readonly values?: readonly number[];
    }
  | { readonly unit: string; readonly indicator?: string };

/**
 * How many decimals figures are shown with, wherever they are shown.
 *
 * An indicator of the plan has those it declares, in its own unit and for changes in points; a rate of its growth has
 * those of a rate. All else has those of its unit. Beside a target there are as many more as the bounds have, and as it
 * takes for no figure to seem to meet what it misses, or the other way round.
 *
 * @param figures - what is shown
 * @param plan - whose indicators say how they are shown
 * @returns 0 to 9
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * const shown = (id: string, values: number[]) =>
 *   plan.targets.filter((target) => target.id === id).map((target) => decimalsOf({ target, values }, plan));
 * shown('grdp-per-capita', [2467.2]) // => [0]
 * shown('grdp-per-capita', [2467.2, 2599.7]) // => [1]
 * decimalsOf({ unit: 'percent' }, plan) // => 2
 * decimalsOf({ unit: 'percent', indicator: 'forestCover' }, plan) // => 1
 */
export function decimalsOf(figures: ShownFigures, plan: Pick<Plan, 'indicators'>): number {
  if (!('target' in figures)) return declaredDecimals(figures, plan) ?? unitDecimals(figures.unit);
  const { target, values = [] } = figures;
  const isRate = target.kind === 'averageGrowth' || target.kind === 'yearlyReduction';
  const declared = isRate ? undefined : declaredDecimals(target, plan);
  const usual = declared ?? unitDecimals(target.unit);
  const bounds = [target.lower, target.upper].flatMap((bound) => bound ?? []);
  const least = Math.max(usual, ...bounds.map((bound) => Math.min(3, writtenDecimals(String(bound)))));
  const told = (decimals: number) =>
    values.every(
      (value) => verdictOf(roundedTo(value, decimals), target).verdict === verdictOf(value, target).verdict,
    );
  for (let decimals = least; decimals < mostDecimals; decimals += 1) if (told(decimals)) return decimals;
  return mostDecimals;
}

const mostDecimals = 9;

/**
 * Enough decimals for a change to show: that one value does not look like the other, nor the change more than a tenth
 * larger or smaller than it is where the usual decimals hide it.
 *
 * @param from - the value before
 * @param to - the value after
 * @param usual - decimals that are shown where they do
 *
 * @example
 * distinguishingDecimals(2600, 2524.6, 0) // => 0
 * distinguishingDecimals(0.3, 0.294, 1) // => 3
 * distinguishingDecimals(60.333335, 60.333334, 2) // => 6
 */
export function distinguishingDecimals(from: number, to: number, usual: number): number {
  if (roundedTo(from, usual) !== roundedTo(to, usual)) return usual;
  const change = Math.abs(to - from);
  for (let decimals = usual + 1; decimals < mostDigits; decimals += 1) {
    const shown = Math.abs(roundedTo(to, decimals) - roundedTo(from, decimals));
    if (shown > 0 && Math.abs(shown - change) <= change / 10) return decimals;
  }
  return usual;
}

/** As many as a double can have: beyond them two values are one. */
const mostDigits = 20;

function declaredDecimals(
  { unit, indicator }: { readonly unit: string; readonly indicator?: string },
  { indicators }: Pick<Plan, 'indicators'>,
): number | undefined {
  const declared = indicators.find(({ id }) => id === indicator);
  if (declared === undefined) return undefined;
  const isChange = unit === 'percentage points' && declared.unit === 'percent';
  return unit === declared.unit || isChange ? declared.decimals : undefined;
}

/** A number as it is shown with so many decimals: halves away from zero, of the digits it is written with. */
export function roundedTo(value: number, decimals: number): number {
  const size = String(Math.abs(value));
  if (size.includes('e')) return Number(value.toFixed(decimals));
  return Math.sign(value) * Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
}

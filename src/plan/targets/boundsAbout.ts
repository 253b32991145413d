import { say } from '../../errors/Message.js';
import { says } from '../grammar.js';
import type { Quantity } from '../Quantity.js';
import { writtenDecimals } from '../text/writtenDecimals.js';
import { type Complain, signComplaint, writtenText } from './targetBounds.js';

/** A point that a text calls "about", how far from it still counts, and the bounds that follow. */
export interface AboutPoint {
  readonly point: number;
  readonly tolerance: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The bounds of a point with a tolerance: as stated, or by default half a unit of the last digit written, within which a
 * value rounds to the point.
 *
 * @formula point - tolerance to point + tolerance, to the digit
 *
 * @example
 * boundsAbout({ value: 5.2, sign: '%' }) // => { point: 5.2, tolerance: 0.05, lower: 5.15, upper: 5.25 }
 * boundsAbout({ value: 2600, sign: '' }, { value: 50, sign: '' }) // => { point: 2600, tolerance: 50, lower: 2550, upper: 2650 }
 */
export function boundsAbout(point: Quantity, stated?: Quantity): AboutPoint {
  const tolerance = stated?.value ?? Number(`5e-${decimalsOf(point) + 1}`);
  const digits = Math.min(
    100,
    Math.max(decimalsOf(point) + 1, stated === undefined ? 0 : decimalsOf(stated)),
  );
  const [lower, upper] = [point.value - tolerance, point.value + tolerance].map((end) =>
    Number(end.toFixed(digits)),
  );
  return { point: point.value, tolerance, lower: lower ?? point.value, upper: upper ?? point.value };
}

/** Complains about a tolerance that no point stands beside, that is in another unit, or not above zero. */
export function checkTolerance(
  tolerance: Quantity | undefined,
  { unit, about }: { readonly unit: string; readonly about: boolean },
  complain: Complain,
): void {
  if (tolerance === undefined) return;
  const found = writtenText(tolerance);
  if (!about) {
    const hint = say`Leave it out, or change the direction to about.`;
    complain(
      ['tolerance'],
      says('badValue', say`a tolerance only where the direction is about`, hint),
      found,
    );
    return;
  }
  // How far a share or a rate lies from another is counted in points: 0.2 pp beside 9% is what 0.2% means too.
  const sign = unit === 'percent' && tolerance.sign === 'pp' ? undefined : signComplaint(tolerance, unit);
  if (sign !== undefined) complain(['tolerance'], sign, found);
  else if (tolerance.value <= 0)
    complain(['tolerance'], says('badValue', say`a tolerance above zero`), found);
}

function decimalsOf({ value, decimals }: Quantity): number {
  return decimals ?? writtenDecimals(String(value));
}

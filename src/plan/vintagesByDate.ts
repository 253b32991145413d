import type { Plan } from './Plan.js';

/**
 * The vintages of a plan that figures are of, the one published first before the others.
 *
 * @param used - their ids
 */
export function vintagesByDate(
  { vintages }: Pick<Plan, 'vintages'>,
  used: ReadonlySet<unknown>,
): Plan['vintages'] {
  return vintages.filter(({ id }) => used.has(id)).sort((a, b) => compared(a.published, b.published));
}

const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The probability of so many hits or more, each of many points being one with the same chance. As a quasi-p value it
 * says how easily a bound of a box could have come about by luck.
 *
 * @formula Σ from k = hits to n of C(n, k) pᵏ (1 - p)ⁿ⁻ᵏ, as parts of the most likely term
 * @source Bryant, B. P. and Lempert, R. J., Thinking inside the box, Technological Forecasting and Social Change 77
 * (2010)
 *
 * @example
 * binomialTail({ hits: 2, of: 2, chance: 0.5 }) // => 0.25
 */
export function binomialTail({
  hits,
  of,
  chance,
}: Readonly<Record<'hits' | 'of' | 'chance', number>>): number {
  if (hits <= 0 || chance >= 1) return 1;
  if (chance <= 0) return 0;
  const top = Math.min(of, Math.floor((of + 1) * chance));
  const odds = chance / (1 - chance);
  let [all, tail] = [0, 0];
  const add = (k: number, part: number) => {
    all += part;
    if (k >= hits) tail += part;
  };
  for (let k = top, part = 1; k <= of && part > 0; k++) {
    add(k, part);
    part *= ((of - k) / (k + 1)) * odds;
  }
  for (let k = top - 1, part = top / (of - top + 1) / odds; k >= 0 && part > 0; k--) {
    add(k, part);
    part *= k / (of - k + 1) / odds;
  }
  return tail / all;
}

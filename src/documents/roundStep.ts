/** A round step that parts a range in five to ten. */
export function roundStep(range: number): number {
  let step = 1;
  while (step * 10 < range) step *= 10;
  while (step > range) step /= 10;
  const steps = range / step;
  return steps > 5 ? step : steps > 2 ? step / 2 : step / 5;
}

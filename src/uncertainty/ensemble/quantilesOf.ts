import type { Quantiles } from '../FoundOdds.js';
import type { Sample } from './Grid.js';

/** The points of a fan that are told. */
export function quantilesOf(
  sample: Sample,
  inUnit: (measure: number) => number = (value) => value,
): Quantiles {
  const at = (share: number) => inUnit(sample.quantile(share));
  return {
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
  };
}

import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import type { Sentences } from '../language/Sentences.js';

/** What drawn odds rest on, for a footer: whose doubt, how many futures, and what was taken as independent. */
export function sampleRemarks(
  { scenarios }: PlanRun,
  { scenario, draws, seed, independent, doubt }: ScenarioOdds,
  say: Sentences,
): string[] {
  const label = scenarios.find(({ id }) => id === scenario)?.label;
  const name = label === undefined ? scenario : say.of(label);
  return [
    say.futures.sample(name, say.number(draws, 0), seed),
    ...(independent.length < 2 ? [] : [say.futures.independent(doubt.correlations.length === 0)]),
  ];
}

import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';

/** What drawn odds rest on, for a footer: whose doubt, how many futures, and what was taken as independent. */
export function sampleRemarks(
  run: PlanRun,
  { scenario, draws, seed, independent, doubt }: ScenarioOdds,
  say: Sentences,
): string[] {
  const name = labelsOf(run, say).scenario(scenario);
  return [
    say.futures.sample(name, say.number(draws, 0), seed),
    ...(independent.length < 2 ? [] : [say.futures.independent(doubt.correlations.length === 0)]),
  ];
}

import { type Message, say } from '../errors/Message.js';
import { type KeysOf, knownOptions } from '../plan/knownOptions.js';
import { isNamed, type OptionKind, refuseOther } from '../plan/optionKinds.js';

/** Whether something is a simulated plan, by what only one has. */
const isRun = (value: unknown): boolean => isNamed(value) && 'plan' in value && 'scorecard' in value;

/** What stands in the place of what a promise of it gives, or of a run of a plan. */
function notYet(value: unknown): Message | undefined {
  if (value instanceof Promise) return say`Write ${'await'} before it.`;
  if (isNamed(value) && 'simulate' in value) return say`Write ${'plan.simulate()'} in its place.`;
  return undefined;
}

/** A simulated plan. */
const aRun: OptionKind = {
  fits: isRun,
  expected: say`a run, as ${'plan.simulate()'} returns it`,
  hint: notYet,
};

/** A plan, or its run. */
export const aPlan: OptionKind = {
  fits: (value) => isNamed(value) && 'plan' in value && 'scenarios' in value,
  expected: say`a plan, as ${'await openPlan(…)'} returns it, or its run`,
  hint: notYet,
};

/** A plan that can be simulated. */
export const anOpenedPlan: OptionKind = {
  fits: (value) => isNamed(value) && 'simulate' in value,
  expected: say`a plan, as ${'await openPlan(…)'} returns it`,
  hint: notYet,
};

/** What the test of the targets found. */
export const aReport: OptionKind = {
  fits: (value) => isNamed(value) && 'implied' in value && 'tested' in value,
  expected: say`what ${'await run.consistency()'} returned`,
  hint: notYet,
};

/** What a question to a run found, by what only such an answer holds. */
export const whatFound = (question: string, key: string): OptionKind => ({
  fits: (value) => isNamed(value) && key in value,
  expected: say`what ${question} returned`,
  hint: notYet,
});

/** Runs as `plan.simulate()` makes them. */
export const runs: OptionKind = {
  fits: (value) => Array.isArray(value) && value.every(isRun),
  expected: say`a list of runs, as ${'plan.simulate()'} returns them`,
};

/**
 * The options of what is made of a run, which code without types may take for its plan.
 *
 * @throws ScenarioError where it is no run, and as {@link knownOptions} does
 */
export function optionsOf<Given extends object | undefined>(
  run: unknown,
  given: Given,
  keys: KeysOf<NonNullable<Given>>,
): Given {
  refuseOther('run', run, aRun);
  return knownOptions(given, keys);
}

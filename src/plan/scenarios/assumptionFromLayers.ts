import { type Message, say } from '../../errors/Message.js';
import { assumedValues } from './assumedValues.js';
import type { ObservedAs } from './observedValues.js';
import type { PathDraft } from './PathDraft.js';
import type { AssumedValue, Assumption } from './Scenario.js';
import { type DraftPath, type Layer, latest, type ScenarioContext } from './ScenarioContext.js';

/** Which variable an assumption is for: where a draft keeps it, what is expected of it. */
export interface Variable {
  /** The draft's own value, or nothing where the layer does not speak of it. */
  readonly of: (layer: Layer) => PathDraft | undefined;
  /** Keys from the scenario to the value. */
  readonly keys: DraftPath;
  /** The same in one layer, where layers may differ in it. */
  readonly keysAt?: (layer: Layer) => DraftPath;
  /** What is expected, as a noun phrase with its unit. */
  readonly expected: Message;
  /** What to know where it is missing. */
  readonly hint?: Message;
  readonly as: ObservedAs;
  /** The unit that published figures must have to be followed, where the variable asks for one. */
  readonly unit?: string;
}

/**
 * One variable's assumption for every projected year, from a scenario and all that it extends.
 *
 * Years that a layer does not name keep what the layer below gave them.
 *
 * @returns the assumption, or nothing after noting why in the context's issues
 */
export function assumptionFromLayers(variable: Variable, context: ScenarioContext): Assumption | undefined {
  const byYear = new Map<number, AssumedValue>();
  const before = context.issues.length;
  for (const layer of context.layers) {
    const draft = variable.of(layer);
    if (draft === undefined) continue;
    const path = ['scenarios', layer.position, ...(variable.keysAt?.(layer) ?? variable.keys)];
    const { values, issues } = assumedValues(draft, context, { ...variable, path });
    context.issues.push(...issues);
    for (const value of values) {
      if (context.years.includes(value.year)) byYear.set(value.year, value);
    }
  }
  if (context.issues.length > before) return undefined;
  const missing = context.years.filter((year) => !byYear.has(year));
  if (missing.length > 0) {
    const layer = latest(context, variable.of)?.layer ?? context.layers.at(-1);
    context.issues.push({
      code: 'missing',
      path: ['scenarios', layer?.position ?? 0, ...variable.keys],
      expected: say`${variable.expected} for ${missing.join(', ')}`,
      ...(variable.hint === undefined ? {} : { hint: variable.hint }),
    });
    return undefined;
  }
  return context.years.flatMap((year) => byYear.get(year) ?? []);
}

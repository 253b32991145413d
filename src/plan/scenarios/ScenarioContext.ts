import type { Issue } from '../../errors/Issue.js';
import type { BaseAccounts } from '../facts/BaseAccounts.js';
import type { Dataset } from '../facts/Dataset.js';
import type { Plan } from '../Plan.js';
import type { LocalText } from '../text/LocalText.js';
import type { ScenarioDraft } from './ScenarioDraft.js';

/** One draft with its place in the file: a scenario, or one that it extends. */
export interface Layer {
  readonly draft: ScenarioDraft;
  /** Position in the list of scenarios. */
  readonly position: number;
}

/** What is known while one scenario is being completed; problems gather in `issues`. */
export interface ScenarioContext {
  readonly plan: Plan;
  readonly dataset: Dataset;
  /** The scenario and all that it extends, the root first. */
  readonly layers: readonly Layer[];
  readonly base: BaseAccounts;
  readonly years: readonly number[];
  readonly motive: LocalText;
  readonly issues: Issue[];
}

/** The path of a value in scenarios.yaml. */
export type DraftPath = readonly (string | number)[];

/** The latest layer that says something, and those above it that extend it; none where no layer does. */
export function layersSince(
  context: Pick<ScenarioContext, 'layers'>,
  of: (layer: Layer) => unknown,
): readonly Layer[] {
  const found = latest(context, of);
  return found === undefined ? [] : context.layers.slice(context.layers.indexOf(found.layer));
}

/** The latest layer that says something, and what it says. */
export function latest<Said>(
  { layers }: Pick<ScenarioContext, 'layers'>,
  of: (layer: Layer) => Said | undefined,
): { readonly value: Said; readonly layer: Layer } | undefined {
  for (const layer of [...layers].reverse()) {
    const value = of(layer);
    if (value !== undefined) return { value, layer };
  }
  return undefined;
}

import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { PlanFolder } from '../files/PlanFolder.js';
import { yamlFromText } from '../files/text/yamlFromText.js';
import { parseScenarios } from '../plan/scenarios/parseScenarios.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { LocalText } from '../plan/text/LocalText.js';
import { isByName, plainScenario } from './plainScenario.js';

/**
 * A scenario as scenarios.yaml writes it, as an object: `{ extends: 'plan-8.5', growth: { total: '9%' } }`. Rates carry
 * their sign.
 */
export interface OwnScenario {
  /** `own` where left out, then `own-2` and so on. */
  readonly id?: string;
  /** The scenario that all else is taken from. */
  readonly extends?: string;
  /** The id where left out. This and every reason may be one text, for both languages. */
  readonly label?: LocalText | string;
  readonly motive?: LocalText | string;
  readonly [key: string]: unknown;
}

/** The scenarios of a plan with some of one's own beside them, and the ids of those that are wanted. */
export interface ChosenScenarios {
  readonly all: readonly Scenario[];
  readonly ids: readonly string[];
}

/**
 * Completes scenarios of one's own from what they extend, as if they stood at the end of scenarios.yaml.
 *
 * @param folder - a plan folder as read
 * @param chosen - ids of its scenarios, and scenarios of one's own
 * @throws ScenarioError with every problem of one's own scenarios, by their place among those chosen
 */
export function ownScenarios(folder: PlanFolder, chosen: readonly (string | OwnScenario)[]): ChosenScenarios {
  const own = chosen.flatMap((one, place) => (typeof one === 'string' ? [] : [{ one, place }]));
  if (own.length === 0) return { all: folder.scenarios, ids: chosen.map(String) };
  const named = own.map(({ one, place }, position) => {
    const read = plainScenario(one, place);
    const id = (read['id'] ?? (position === 0 ? 'own' : `own-${position + 1}`)) as string;
    const words = { vi: id, en: id };
    return { label: words, motive: words, ...read, id };
  });
  const written = scenariosIn(folder);
  const placeOf = new Map(own.map(({ place }, position) => [written.length + position, place]));
  try {
    const all = parseScenarios({ scenarios: [...written, ...named] }, folder.plan, folder.dataset);
    const ids = named.map(({ id }) => id);
    return { all, ids: [...chosen.filter((one) => typeof one === 'string'), ...ids] };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const issues = error.issues.map((issue) => {
      const [first, position, ...rest] = issue.path;
      const place = typeof position === 'number' ? placeOf.get(position) : undefined;
      return place === undefined ? issue : { ...issue, path: [first ?? 'scenarios', place, ...rest] };
    });
    throw new ScenarioError(issues, { cause: error });
  }
}

/** The scenarios as they stand in scenarios.yaml, which has been read and checked. */
function scenariosIn({ scenariosText }: PlanFolder): readonly unknown[] {
  const { value } = yamlFromText(scenariosText, 'scenarios.yaml', 'scenarios');
  return (value as { readonly scenarios: readonly unknown[] }).scenarios;
}

/** Refuses what is neither an id nor a scenario, as code without types may give it. */
export function chosenScenarios(value: unknown): readonly (string | OwnScenario)[] | undefined {
  if (value === undefined) return undefined;
  const isOne = (one: unknown): one is string | OwnScenario => typeof one === 'string' || isByName(one);
  // A list with holes says nothing of them to whoever goes through it.
  if (Array.isArray(value) && Array.from(value).every(isOne)) return value;
  const expected = say`a list of ids of scenarios, or of scenarios as scenarios.yaml writes them`;
  const hint = say`Such as ${"['plan-8.5']"} or ${"[{ extends: 'plan-8.5', growth: { total: '9%' } }]"}.`;
  throw new ScenarioError([{ code: 'badArgument', path: ['scenarios'], value, expected, hint }]);
}

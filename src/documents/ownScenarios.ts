import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { PlanFolder } from '../files/PlanFolder.js';
import { yamlFromText } from '../files/text/yamlFromText.js';
import { parseScenarios } from '../plan/scenarios/parseScenarios.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { LocalText } from '../plan/text/LocalText.js';

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
  const own = chosen.filter((one) => typeof one !== 'string');
  if (own.length === 0) return { all: folder.scenarios, ids: chosen.map(String) };
  const named = own.map((one, position) => {
    const id = one.id ?? (position === 0 ? 'own' : `own-${position + 1}`);
    const words = { vi: id, en: id };
    return { label: words, motive: words, ...(inBoth(one) as OwnScenario), id };
  });
  const written = scenariosIn(folder);
  const placeOf = new Map(own.map((one, position) => [written.length + position, chosen.indexOf(one)]));
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

/** What is worded in a cell is for those who read it there: one text stands for both languages. */
function inBoth(part: unknown, key = ''): unknown {
  if (typeof part === 'string' && /^(?:label|motive|reason)$/.test(key)) return { vi: part, en: part };
  if (Array.isArray(part)) return part.map((one) => inBoth(one));
  // What is no plain object, such as a Map, is left as it is, to be refused.
  if (Object.prototype.toString.call(part) !== '[object Object]') return part;
  return Object.fromEntries(
    Object.entries(part as object).map(([name, inner]) => [name, inBoth(inner, name)]),
  );
}

/** The scenarios as they stand in scenarios.yaml, which has been read and checked. */
function scenariosIn({ scenariosText }: PlanFolder): readonly unknown[] {
  const { value } = yamlFromText(scenariosText, 'scenarios.yaml', 'scenarios');
  return (value as { readonly scenarios: readonly unknown[] }).scenarios;
}

/** Refuses what is neither an id nor a scenario, as code without types may give it. */
export function chosenScenarios(value: unknown): readonly (string | OwnScenario)[] | undefined {
  if (value === undefined) return undefined;
  const isOne = (one: unknown): one is string | OwnScenario =>
    typeof one === 'string' || (typeof one === 'object' && one !== null && !Array.isArray(one));
  if (Array.isArray(value) && value.every(isOne)) return value;
  const expected = say`a list of ids of scenarios, or of scenarios as scenarios.yaml writes them`;
  const hint = say`Such as ${"['plan-8.5']"} or ${"[{ extends: 'plan-8.5', growth: { total: '9%' } }]"}.`;
  throw new ScenarioError([{ code: 'badArgument', path: ['scenarios'], value, expected, hint }]);
}

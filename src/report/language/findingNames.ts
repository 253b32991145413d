import type { ArithmeticName, StatedFigure } from '../../plan/audit/Finding.js';
import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { labelsOf } from './labels.js';
import type { Sentences } from './Sentences.js';

/** What the labels of findings are looked up in; a table of facts alone has none. */
export interface KnownNames {
  readonly plan?: Plan;
  readonly scenarios?: readonly Scenario[];
}

/**
 * What findings call things: by the labels of the plan and of the glossary, as all that people read; the rows they rest on
 * are told by file and line. A target or a scenario has its id behind its label, by which it is found in its file; so has a
 * vintage, where another was published on the same date.
 */
export function findingNames({ plan, scenarios = [] }: KnownNames, say: Sentences) {
  const known = plan ?? { activities: [], indicators: [], vintages: [] };
  const labels = labelsOf({ plan: known, scenarios }, say);
  const withId = (label: string | undefined, id: string) =>
    label === undefined || label === id ? id : `“${label}” (${id})`;
  const labelled = (among: readonly { readonly id: string; readonly label: Plan['title'] }[], id: string) => {
    const found = among.find((one) => one.id === id);
    return withId(found && say.of(found.label), id);
  };
  const vintage = (id: string) => {
    const name = labels.vintage(id);
    const alike = known.vintages.filter((one) => labels.vintage(one.id) === name);
    return alike.length > 1 ? `${name} (${id})` : name;
  };
  const region = (id: string) =>
    id === plan?.region.id ? say.of(plan.region.name) : (say.reasons.regions[id] ?? id);
  const { activity, indicator } = labels;
  return {
    indicator,
    activity,
    vintage,
    region,
    part: ({ of, id }: ArithmeticName) => ({ activity, region, unit: say.unit, vintage })[of](id),
    stated: ({ document, id }: StatedFigure) =>
      document === 'plan' ? labelled(plan?.targets ?? [], id) : labelled(scenarios, id),
  };
}

/** The names of findings in one language. */
export type FindingNames = ReturnType<typeof findingNames>;

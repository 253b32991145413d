import { withParts } from '../../plan/activityParts.js';
import type { Source } from '../../plan/facts/Source.js';
import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Sentences } from './Sentences.js';

/** What the labels of a plan are looked up in. */
interface Labelled {
  readonly plan: Pick<Plan, 'activities' | 'indicators' | 'vintages'>;
  readonly scenarios?: readonly Scenario[];
}

/**
 * What everything of a plan is called in one language: by the plan's own labels, by the glossary, or by its id.
 */
export function labelsOf({ plan, scenarios = [] }: Labelled, say: Sentences) {
  const { names } = say;
  const found = (
    among: readonly { readonly id: string; readonly label: { vi: string; en: string } }[],
    id: string,
  ) => {
    const one = among.find((each) => each.id === id);
    return one === undefined ? undefined : say.of(one.label);
  };
  const own = (glossary: Readonly<Record<string, string>>, id: string) =>
    Object.hasOwn(glossary, id) ? glossary[id] : undefined;
  const alone = (id: string) => found(withParts(plan.activities), id) ?? (id === 'total' ? names.total : id);
  /** Several that a target speaks of together stand as one id, with a plus between them. */
  const activity = (id: string) => id.split('+').map(alone).join(' + ');
  const indicator = (id: string) => found(plan.indicators, id) ?? own(names.indicators, id) ?? id;
  /** A vintage in a few words, by its date of publication. */
  const vintage = (id: string) =>
    names.vintage(say.date(plan.vintages.find((each) => each.id === id)?.published ?? id));
  return {
    activity,
    indicator,
    vintage,
    scenario: (id: string) => found(scenarios, id) ?? id,
    /** Something in doubt that happens or does not: by its label in a scenario, or by its id. */
    event: (id: string, scenario: string) => {
      const events = scenarios.find((each) => each.id === scenario)?.doubt?.events ?? [];
      const label = events.find((each) => each.id === id)?.label;
      return label === undefined ? id : `“${say.of(label)}”`;
    },
    /** What grows: an activity by its name, the whole as GRDP. */
    growing: (id: string) => (id === 'total' ? names.indicators.grdp : activity(id)),
    /** How a figure came about, and its vintage. */
    figure: ({
      status,
      vintage: id,
    }: {
      readonly status: keyof typeof names.statuses;
      readonly vintage: string;
    }) => say.lines.published(names.statuses[status], vintage(id)),
    /** What targets imply or assume, with its activity where it has one. */
    quantity: ({ quantity, activity: part }: { readonly quantity: string; readonly activity: string }) => {
      const name = own(names.quantities, quantity) ?? indicator(quantity);
      return part === 'total' ? name : names.partOf(name, activity(part));
    },
    /** An assumption that a question may change, such as `growth.services`. */
    lever: (on: string) => {
      const [kind = '', part] = on.split(/\.(.*)/s);
      if (part === undefined) return own(names.levers, kind) ?? on;
      if (kind === 'growth' || kind === 'deflator') return names.leverOf[kind](activity(part));
      return indicator(part);
    },
  };
}

/** The labels of a plan in one language. */
export type Labels = ReturnType<typeof labelsOf>;

/** What a publisher is called: by its name in the language, or by its own. */
export function publisherName(
  { publisher, publisherVi = publisher, publisherEn = publisher }: Source,
  say: Sentences,
): string {
  return say.of({ vi: publisherVi, en: publisherEn });
}

/** What a source is called: by its title in the language, or by its own. */
export function sourceTitle({ title, titleVi = title, titleEn = title }: Source, say: Sentences): string {
  return say.of({ vi: titleVi, en: titleEn });
}

/** Where a source is found: in the words of the language, or in its own. */
export function sourceLocator(
  { locator, locatorVi = locator, locatorEn = locator }: Source,
  say: Sentences,
): string {
  return say.of({ vi: locatorVi, en: locatorEn });
}

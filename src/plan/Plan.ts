import type { z } from 'zod';
import { say } from '../errors/Message.js';
import { Activity } from './Activity.js';
import { list, name, says, strict, text } from './grammar.js';
import { Indicator } from './indicators/Indicator.js';
import { Measure } from './Measure.js';
import { Period } from './Period.js';
import { Target } from './targets/Target.js';
import { dateText } from './text/dateText.js';
import { LocalText } from './text/LocalText.js';
import { plainText } from './text/plainText.js';

/** A set of figures published together; figures of two vintages do not mix. */
export interface Vintage {
  readonly id: string;
  readonly published: string;
  readonly label: LocalText;
}

/** A province's plan: what it targets, for which years, in whose words. */
export interface Plan {
  readonly id: string;
  readonly title: LocalText;
  readonly region: { readonly id: string; readonly name: LocalText };
  readonly document: {
    readonly title: LocalText;
    readonly date: string;
    /** Id of the source that holds its text. */
    readonly source: string;
  };
  /** The years planned for; the base year is the one before. */
  readonly period: Period;
  /** The folder of the plan that this one amends, relative to its own. */
  readonly amends?: string | undefined;
  /** Folders, relative to the plan's, whose facts and sources are read too, such as national series. */
  readonly include: readonly string[];
  readonly activities: readonly Activity[];
  readonly vintages: readonly Vintage[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly measures: readonly Measure[];
}

/** Schema of {@link Plan} as plan.yaml writes it. */
export const Plan: z.ZodType<Plan> = strict({
  id: name(say`a plan id`),
  title: LocalText,
  region: strict({ id: name(say`a region id`), name: LocalText }),
  document: strict({
    title: LocalText,
    date: dateText(say`the date of the document, such as "2015-12"`),
    source: name(say`a source id`),
  }),
  period: Period,
  amends: text(say`the folder of the plan that this one amends`).optional(),
  include: list(text(say`a folder`), say`a list of folders`).default([]),
  activities: list(Activity, say`a list of activities`).min(1, {
    error: says('missing', say`at least one activity`),
  }),
  vintages: list(
    strict({
      id: plainText(say`a vintage id`),
      published: dateText(say`when it was published, such as "2015-12"`),
      label: LocalText,
    }),
    say`a list of vintages`,
  ),
  indicators: list(Indicator, say`a list of indicators`).default([]),
  targets: list(Target, say`a list of targets`),
  measures: list(Measure, say`a list of measures`).default([]),
}).describe('A plan: its document, period, activities, vintages, indicators, targets and measures');

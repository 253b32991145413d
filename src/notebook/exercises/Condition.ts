import type { z } from 'zod';
import { say } from '../../errors/Message.js';
import { choice, name, quantity, says, strict, text } from '../../plan/grammar.js';
import { LocalText } from '../../plan/text/LocalText.js';

/** What a designed scenario must do: meet a target, or bring a figure of a year into bounds. */
export interface Condition {
  /** Id of a target that must be met (or missed, where `verdict` says so). */
  readonly target?: string | undefined;
  readonly verdict?: 'met' | 'missed' | undefined;
  readonly indicator?: string | undefined;
  readonly activity?: string | undefined;
  readonly unit?: string | undefined;
  readonly priceBasis?: string | undefined;
  readonly year?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  /** What the figure is called, where its indicator alone does not say. */
  readonly label?: LocalText | undefined;
}

/** Schema of {@link Condition}. */
export const Condition: z.ZodType<Condition> = strict({
  target: name(say`a target id`).optional(),
  verdict: choice(['met', 'missed'], say`a verdict`).optional(),
  indicator: text(say`an indicator`).optional(),
  activity: text(say`an activity`).optional(),
  unit: text(say`a unit`).optional(),
  priceBasis: text(say`current, or constant with its reference year such as constant2010`).optional(),
  year: quantity(say`a year`).optional(),
  atLeast: quantity(say`a number`).optional(),
  atMost: quantity(say`a number`).optional(),
  label: LocalText.optional(),
})
  .refine(
    ({ target, indicator, year, atLeast, atMost }) =>
      target === undefined
        ? indicator !== undefined && year !== undefined && (atLeast !== undefined || atMost !== undefined)
        : indicator === undefined,
    { error: says('badValue', say`a target, or an indicator with its year and atLeast or atMost`) },
  )
  .meta({ description: 'A target to be met, or a figure of a year with its bounds' });

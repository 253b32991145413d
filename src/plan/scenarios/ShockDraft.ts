import type { z } from 'zod';
import { say } from '../../errors/Message.js';
import { choice, name, strict } from '../grammar.js';
import { Rate } from '../Rate.js';
import { LocalText } from '../text/LocalText.js';
import { yearNumber } from '../yearNumber.js';

/** Something that pushes a level off its path in one year, for good or for a time. */
export interface ShockDraft {
  /** `total`, which pushes every activity alike, an activity, `exchangeRate`, `population`, `deflator`, or an indicator with an assumption. */
  readonly on: string;
  readonly year: number;
  /** Relative change of the level against the path without the shock. */
  readonly size: number;
  readonly effect: 'oneOff' | 'lasting';
  /** The year in which the level is back on its path, for a shock that is not lasting; the next year where not said. */
  readonly recoverBy?: number | undefined;
  readonly reason?: LocalText | undefined;
}

/** Schema of {@link ShockDraft}. */
export const ShockDraft: z.ZodType<ShockDraft> = strict({
  on: name(say`total, an activity, exchangeRate, population, deflator or an indicator`),
  year: yearNumber(),
  size: Rate,
  effect: choice(['oneOff', 'lasting'], say`an effect`),
  recoverBy: yearNumber().optional(),
  reason: LocalText.optional(),
});

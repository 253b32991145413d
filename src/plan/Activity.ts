import type { z } from 'zod';
import { say } from '../errors/Message.js';
import { list, name, strict } from './grammar.js';
import { LocalText } from './text/LocalText.js';

/** What a whole is made of in part: such as industry and construction within their sum. */
export interface ActivityPart {
  readonly id: string;
  readonly label: LocalText;
}

/** A component of GRDP by the plan's own classification. */
export interface Activity extends ActivityPart {
  /** "Of which" rows: known beside the activity, and never counted in totals a second time. */
  readonly parts?: readonly ActivityPart[] | undefined;
}

/** Schema of {@link Activity}. */
export const Activity: z.ZodType<Activity> = strict({
  id: name(say`an activity id`),
  label: LocalText,
  parts: list(strict({ id: name(say`an activity id`), label: LocalText }), say`a list of parts`)
    .optional()
    .describe('"Of which" rows: what the activity is made of; never counted in totals a second time'),
});

import type { z } from 'zod';
import { say } from '../errors/Message.js';
import { list, name, strict, text } from './grammar.js';
import { LocalText } from './text/LocalText.js';

/** A named lever of the plan: what a scenario can cite as the motive of a changed assumption. */
export interface Measure {
  readonly id: string;
  /** The plan's own task group that holds it. */
  readonly group: string;
  readonly label: LocalText;
  readonly clause: string;
  /** Ids of the targets it is meant to serve. */
  readonly serves: readonly string[];
}

/** Schema of {@link Measure}. */
export const Measure: z.ZodType<Measure> = strict({
  id: name(say`a measure id`),
  group: text(say`the task group it belongs to`),
  label: LocalText,
  clause: text(say`the clause that states it`),
  serves: list(name(say`a target id`), say`a list of target ids`),
}).describe('A task or lever of the plan, with the targets it serves');

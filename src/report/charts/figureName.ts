import type { Plan } from '../../plan/Plan.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Sentences } from '../language/Sentences.js';

/** The vintage of a figure by its date of publication; by its id where the plan does not describe it. */
export function vintageName(vintage: string, { vintages }: Pick<Plan, 'vintages'>, say: Sentences): string {
  const published = vintages.find(({ id }) => id === vintage)?.published ?? vintage;
  return say.names.vintage(say.date(published));
}

/** What a figure is called beside its value: how it came about, and its vintage. */
export function figureName(
  { status, vintage }: Pick<ResultRow, 'status' | 'vintage'>,
  plan: Pick<Plan, 'vintages'>,
  say: Sentences,
): string {
  return say.lines.published(say.names.statuses[status], vintageName(vintage, plan, say));
}

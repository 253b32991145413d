const known = new WeakMap<object, Map<string, unknown>>();

/**
 * What is computed of a run once, by name, and given again whenever it is asked for.
 *
 * @example
 * const run = {};
 * onceOf(run, 'answer', () => ({})) === onceOf(run, 'answer', () => ({})) // => true
 */
export function onceOf<Answer>(run: object, name: string, compute: () => Answer): Answer {
  const answers = known.get(run) ?? new Map<string, unknown>();
  known.set(run, answers);
  if (!answers.has(name)) answers.set(name, compute());
  return answers.get(name) as Answer;
}

/** A question as a name; numbers that JSON has no words for are kept apart, and refused by who reads them. */
export function asName(question: unknown): string {
  return JSON.stringify(question, (_, value: unknown) =>
    typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value,
  );
}

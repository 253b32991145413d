/**
 * Reads names of an option that takes several, with blanks or commas between them: no id holds either.
 *
 * @param text - an argument as typed, such as `growth,deflator`
 * @param before - the names of the arguments before it
 * @returns the names so far; a blank argument stays, to be refused
 * @example
 * listed('plan-8.5, outturn', ['plan-8']) // => ['plan-8', 'plan-8.5', 'outturn']
 */
export function listed(text: string, before: readonly string[] = []): string[] {
  const names = text.split(/[\s,]+/u).filter((name) => name !== '');
  return [...before, ...(names.length === 0 ? [text] : names)];
}

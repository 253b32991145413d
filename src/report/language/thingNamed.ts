/**
 * A thing with its name in quotes, such as `scenario “High”`. A name that begins with the word for the thing says it itself:
 * `“Scenario 1”`, and not `scenario “Scenario 1”`.
 *
 * @param article - what stands before the word, with its space, and before no name alone
 *
 * @example
 * thingNamed('scenario', 'High') // => 'scenario “High”'
 * thingNamed('scenario', 'Scenario 1') // => '“Scenario 1”'
 */
export function thingNamed(word: string, name: string, article = ''): string {
  const isSaid = name.toLowerCase().startsWith(`${word.toLowerCase()} `);
  return isSaid ? `“${name}”` : `${article}${word} “${name}”`;
}

import { type FillerKind, fillers, plainWords } from './fillers.js';
import { type Phrase, phrasesOf } from './phrasesOf.js';

const formsOf = (kind: FillerKind) => new Set(fillers(kind).map((phrase) => plainWords(phrase).join('')));
const [denials, yardsticks, alternatives] = [formsOf('denials'), formsOf('yardsticks'), formsOf('or')];

/**
 * Which of several options an answer of several words names, where it names one alone and does not deny it. A phrase within
 * a longer one that is known too is not meant, nor is one that a denial stands before, nor what the option is held against
 * (`nearer than the plan`). Where all options but one are denied, that one is meant. Where no is an option, a sentence that
 * begins with it means it.
 *
 * @param optionOf - the option of a plain form, where it is the form of one
 * @param options - all of them; none where some are not known
 * @example
 * const options = new Map([['lower', 1], ['higher', 2]]);
 * namedIn('it will be lower', (form) => options.get(form)) // => 1
 * namedIn('lower, not higher', (form) => options.get(form)) // => 1
 * namedIn('it is not lower', (form) => options.get(form)) // => undefined
 * @example
 * const options = new Map([['lower', 1], ['higher', 2], ['same', 3]]);
 * namedIn('neither lower nor higher', (form) => options.get(form), [1, 2, 3]) // => 3
 */
export function namedIn<Option>(
  text: string,
  optionOf: (form: string) => Option | undefined,
  options: readonly Option[] = [],
): Option | undefined {
  const phrases = phrasesOf(text);
  const isOption = ({ form }: Phrase) => optionOf(form) !== undefined;
  const isKnown = (one: Phrase) => isOption(one) || denials.has(one.form);
  const known = longestOf(phrases.filter(isKnown));
  const isBeforeOption = ({ to }: Phrase) => known.some((one) => one.from === to && isOption(one));
  const named = known.filter((one) => isOption(one) && !(denials.has(one.form) && isBeforeOption(one)));
  const denied = deniedOf(named, known, phrases);
  const held = named.filter(({ from }) =>
    phrases.some(({ form, to }) => to === from && yardsticks.has(form)),
  );
  const meant = named.filter(
    (one) => !denied.includes(one) && (held.length === named.length || !held.includes(one)),
  );
  const optionsOf = (some: readonly Phrase[]) => [...new Set(some.map(({ form }) => optionOf(form)))];
  const [option, ...others] = optionsOf(meant);
  const isDenied = known.some((one) => denials.has(one.form) && !named.includes(one) && !isBeforeOption(one));
  if (option !== undefined && others.length === 0 && !isDenied) return option;
  const left = options.filter((one) => !optionsOf(denied).includes(one));
  if (denied.length > 0 && meant.length === 0 && left.length === 1 && !isDenied) return left[0];
  const [no, ...rest] = named;
  const isNo = no?.from === 0 && denials.has(no.form) && rest.every(({ from }) => from > no.to);
  return isNo ? optionOf(no.form) : undefined;
}

/** What a denial stands before, and what goes on with it: `not higher or lower`. */
function deniedOf(named: readonly Phrase[], known: readonly Phrase[], phrases: readonly Phrase[]): Phrase[] {
  const denied: Phrase[] = [];
  for (const one of named) {
    const isAt = (to: number) => known.some((other) => other.to === to && denials.has(other.form));
    const goesOn = phrases.some(
      ({ form, from, to }) =>
        to === one.from && alternatives.has(form) && denied.some((other) => other.to === from),
    );
    if (isAt(one.from) || goesOn) denied.push(one);
  }
  return denied;
}

/** Those that lie within no other. */
function longestOf(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((one) => !phrases.some((other) => other !== one && isWithin(one, other)));
}

const isWithin = (one: Phrase, other: Phrase) => other.from <= one.from && one.to <= other.to;

import { type LocalText, languages } from '../../plan/text/LocalText.js';
import { activityNames } from '../../plan/vocabulary/activityNames.js';
import { sentences } from '../../report/language/Sentences.js';
import { plainAnswer } from './plainAnswer.js';

/** A word that an exercise knows, with other words for it. */
interface KnownWord {
  readonly word: number | LocalText;
  readonly accepts?: readonly string[] | undefined;
}

const kinds = ['yes', 'no', 'same', 'higher', 'lower', 'rises', 'falls'] as const;
/** Plain forms that say the same, in all languages. */
const alike = kinds.map((kind) =>
  languages.flatMap((language) => sentences(language).answers.alike[kind].map(plainAnswer)),
);

/**
 * The plain forms of each of the words that an exercise knows: in both languages, the other words for it, and what says the
 * same of a direction or of yes and no, where none but this one does; of an activity, its other names.
 *
 * @returns in their order; no forms for a number
 */
export function wordForms(words: readonly KnownWord[]): string[][] {
  const own = words.map(({ word, accepts }) => {
    const forms = spellingsOf(word, accepts).map(plainAnswer);
    return [...new Set([...forms, ...activityForms(forms)])];
  });
  const others = alike.map((forms) => {
    const known = own.filter((one) => one.some((form) => forms.includes(form)));
    return { forms, only: known.length === 1 ? known[0] : undefined };
  });
  const taken = new Set(own.flat());
  return own.map((forms) => {
    const same = others.flatMap((other) => (other.only === forms ? other.forms : []));
    return [...new Set([...forms, ...same.filter((form) => !taken.has(form))])];
  });
}

/** Other names of the activity whose id is one of the forms; a letter alone is no name. */
function activityForms(forms: readonly string[]): string[] {
  const activity = activityNames.find(({ id }) => forms.includes(id.toLowerCase()));
  if (activity === undefined) return [];
  const names = [activity.vi, activity.en, ...(activity.also ?? [])].map(plainAnswer);
  return names.filter((name) => name.length > 1);
}

/** How a word may be written: in both languages, and in the other words for it; nothing for a number. */
export function spellingsOf(word: number | LocalText, accepts: readonly string[] = []): string[] {
  return typeof word === 'number' ? [] : [...languages.map((language) => word[language]), ...accepts];
}

import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Language } from '../../plan/text/LocalText.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** Everything that is said in one language. */
export type Sentences = typeof en;

const languages: Readonly<Record<Language, Sentences>> = { en, vi };

/**
 * The words of a language.
 *
 * @throws ScenarioError for a language that is not known
 */
export function sentences(language: Language): Sentences {
  if (typeof language === 'string' && Object.hasOwn(languages, language)) return languages[language];
  throw new ScenarioError([
    {
      code: 'badArgument',
      path: ['language'],
      value: language,
      expected: say`one of ${Object.keys(languages).join(', ')}`,
    },
  ]);
}

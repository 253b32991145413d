import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';

/**
 * The program of slides with the words of the speaker's window in a language: reveal.js has them in English alone.
 *
 * @param script - as reveal.js ships it
 * @param language - of the speaker
 */
export function speakerScript(script: string, language: Language): string {
  const own: Readonly<Record<string, string>> = sentences(language).course.speaker;
  return Object.entries(sentences('en').course.speaker).reduce((text, [key, word]) => {
    const told = own[key] ?? word;
    return text.replaceAll(`>${word}<`, `>${told}<`).replaceAll(`'${word}'`, `'${told}'`);
  }, script);
}

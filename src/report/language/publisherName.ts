import type { Source } from '../../plan/facts/Source.js';
import type { Sentences } from './Sentences.js';

/** What a publisher is called: by its name in the language, or by its own. */
export function publisherName(
  { publisher, publisherVi = publisher, publisherEn = publisher }: Source,
  say: Sentences,
): string {
  return say.of({ vi: publisherVi, en: publisherEn });
}

import type { z } from 'zod';
import { say } from '../../errors/Message.js';
import { strict, text } from '../grammar.js';

/** The languages the package speaks: Vietnamese and English. */
export type Language = 'vi' | 'en';

/** All of them, in the order in which files hold them. */
export const languages: readonly Language[] = ['vi', 'en'];

/** One text in both languages, in Unicode's composed form (NFC). */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

/** Schema of {@link LocalText}: both languages are asked for, so that no document is half translated. */
export const LocalText: z.ZodType<LocalText> = strict({
  vi: text(say`a text in Vietnamese`),
  en: text(say`a text in English`),
}).describe('One text in Vietnamese and English');

import { z } from 'zod';
import { type Message, say } from '../../errors/Message.js';
import { says, strangeHint, textComplaint } from '../grammar.js';
import { strangeCharacter } from './strangeCharacter.js';

/**
 * A text of one paragraph or more, in Unicode's composed form (NFC): an empty line parts them, and the lines of each are
 * joined.
 *
 * @example
 * paragraphs(say`a note`).parse('One\nline.\n\n\nAnother. ') // => 'One line.\n\nAnother.'
 */
export function paragraphs(expected: Message) {
  return textParted(expected, /\n[^\S\n]*\n\s*/u, '\n\n');
}

/**
 * A text of one line or more, in Unicode's composed form (NFC), each as it is written; empty ones are left out.
 *
 * @example
 * lines(say`a title`).parse('For the director\nDeputy director\n') // => 'For the director\nDeputy director'
 */
export function lines(expected: Message) {
  return textParted(expected, /\s*\n\s*/u, '\n');
}

/** A text whose parts are parted by a pattern where it is written, and by a mark where it is read. */
function textParted(expected: Message, pattern: RegExp, mark: string) {
  const strange = (value: string) => strangeCharacter(value.normalize('NFC').replace(/\s/gu, ' '));
  return z
    .string({ error: ({ input }) => textComplaint(input, expected) })
    .transform((value) =>
      value
        .normalize('NFC')
        .trim()
        .split(pattern)
        .map((part) => part.replace(/\s+/gu, ' '))
        .join(mark),
    )
    .refine((value) => value !== '', { error: says('badText', expected), abort: true })
    .refine((value) => strange(value) === undefined, {
      error: ({ input }) =>
        says(
          'missingGlyph',
          say`text in letters that documents can show`,
          strangeHint(strange(String(input))),
        ),
    });
}

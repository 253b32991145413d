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
  const strange = (value: string) => strangeCharacter(value.normalize('NFC').replace(/\s/gu, ' '));
  return z
    .string({ error: ({ input }) => textComplaint(input, expected) })
    .transform((value) =>
      value
        .normalize('NFC')
        .trim()
        .split(/\n[^\S\n]*\n\s*/u)
        .map((lines) => lines.replace(/\s+/gu, ' '))
        .join('\n\n'),
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

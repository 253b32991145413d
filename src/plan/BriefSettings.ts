import { z } from 'zod';
import { say } from '../errors/Message.js';
import { says, strict, text } from './grammar.js';
import { LocalText } from './text/LocalText.js';
import { lines, paragraphs } from './text/linesAndParagraphs.js';

/** A part of a briefing that can be left out. */
export type BriefPart = 'charts' | 'conditions' | 'assumed' | 'odds' | 'annex';

/** What an office adds to a briefing: its name and logo, one paragraph of its own, who signs, and parts left out. */
export interface BriefSettings {
  readonly office?: LocalText | undefined;
  /** The office above it, which stands over its name. */
  readonly above?: LocalText | undefined;
  /** File of a PNG picture, in the plan folder. */
  readonly logo?: string | undefined;
  /** Where and when it is signed, such as "Ha Noi, 8 December 2015". */
  readonly place?: LocalText | undefined;
  /** Paragraphs that an empty line parts; the lines of each are joined. */
  readonly paragraph?: LocalText | undefined;
  /** Its title may have lines: one who signs for another names both. */
  readonly signatory?: { readonly title: LocalText; readonly name: string } | undefined;
  readonly parts: Readonly<Record<BriefPart, boolean>>;
}

const shown = z.boolean({ error: says('badValue', say`true or false`) }).default(true);

/** Schema of {@link BriefSettings} as brief.yaml writes it; all of it may be left out. */
export const BriefSettings: z.ZodType<BriefSettings> = strict({
  office: LocalText.optional(),
  above: LocalText.optional(),
  logo: text(say`the file of a PNG picture in the plan folder`).optional(),
  place: LocalText.optional(),
  paragraph: strict({
    vi: paragraphs(say`a text in Vietnamese`),
    en: paragraphs(say`a text in English`),
  }).optional(),
  signatory: strict({
    title: strict({ vi: lines(say`a text in Vietnamese`), en: lines(say`a text in English`) }),
    name: text(say`a name`),
  }).optional(),
  parts: strict({ charts: shown, conditions: shown, assumed: shown, odds: shown, annex: shown }).prefault({}),
})
  .superRefine(({ office, ...beside }, context) => {
    if (office !== undefined) return;
    for (const key of ['above', 'logo', 'place'] as const) {
      if (beside[key] === undefined) continue;
      const message = says('missing', say`the office that ${key} stands beside`);
      context.addIssue({ code: 'custom', path: ['office'], message, input: undefined });
    }
  })
  .describe('What an office adds to a briefing, and the parts it leaves out');

import type { Docx } from './docxMeasures.js';

/** The dash of a range, or the hyphen between two numbers. */
const between = /(?<=[\d%])([–-])(?=[\d−])/u;

/** How wide the hyphen is drawn to be a dash, in per cent. */
const asDash = 150;

/**
 * A text as runs in which no line parts a range. Word breaks a line after each dash, and knows no mark that forbids it; it has
 * a hyphen that binds, which is drawn here as wide as the dash.
 */
export function boundRuns(
  { TextRun, NoBreakHyphen }: Docx,
  text: string,
  look: Omit<import('docx').IRunOptions, 'text' | 'children'> = {},
): import('docx').TextRun[] {
  const { break: breaks = 0, ...rest } = look;
  return text.split(between).flatMap((part, position) => {
    if (position % 2 === 1)
      return new TextRun({
        ...rest,
        ...(part === '–' ? { scale: asDash } : {}),
        children: [new NoBreakHyphen()],
      });
    if (part === '' && position > 0) return [];
    return new TextRun({ ...rest, ...(position === 0 ? { break: breaks } : {}), text: part });
  });
}

/** The XML of a document with the hyphens of its ranges as texts, so that who reads its texts reads them too. */
export function withReadRanges(xml: string): string {
  const hyphen = /<w:r>((?:(?!<\/w:r>).)*)<w:noBreakHyphen\/><\/w:r>/gsu;
  return xml.replace(hyphen, (_, look: string) => `<w:t>${look.includes('<w:w ') ? '–' : '-'}</w:t>`);
}

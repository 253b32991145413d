import { palette } from '../../report/draw/theme.js';

/** A colour as Office writes it. */
export const officeColour = (colour: string): string => colour.replace('#', '').toUpperCase();

// A font that Office and its kin have everywhere, or draw in its widths, with all Vietnamese letters.
const font = 'Arial';
const ink = { fontFace: font, color: officeColour(palette.ink) };

/**
 * Places and letters on a slide of 13.33 by 7.5 inches.
 *
 * @unit inches; points for letters
 */
export const page = {
  font,
  title: { x: 0.5, y: 0.3, w: 12.33, h: 0.95 },
  titleText: { ...ink, fontSize: 24, bold: true, align: 'left', valign: 'middle', margin: 0 },
  body: { x: 0.5, y: 1.35, w: 12.33, h: 5.55 },
  /** What is under one or two lines of text. */
  underLines: { x: 0.5, y: 2.25, w: 12.33, h: 4.65 },
  text: { ...ink, fontSize: 18, valign: 'top', margin: 0 },
  lead: { x: 0.5, y: 1.5, w: 12.33, h: 1.7 },
  leadText: {
    ...ink,
    fontSize: 28,
    bold: true,
    color: officeColour(palette.targetText),
    valign: 'top',
    margin: 0,
  },
  underLead: { x: 0.5, y: 3.4, w: 12.33, h: 3.4 },
  chart: { x: 0.4, y: 1.35, w: 4.9, h: 5.5 },
  beside: { x: 5.4, y: 1.5, w: 7.43, h: 5.2 },
  foot: { x: 0.5, y: 7.02, w: 12.33, h: 0.3 },
  footText: { ...ink, fontSize: 10, color: officeColour(palette.muted), align: 'right', margin: 0 },
} as const;

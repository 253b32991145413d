/** The library, which is loaded when a document is made. */
export type Docx = typeof import('docx');

/** What a document is made of. */
export type Child = import('docx').Paragraph | import('docx').Table;

/** Millimetres in twentieths of a point. */
export const mm = (length: number) => Math.round((length * 1440) / 25.4);
/** Millimetres in pixels of 96 to the inch, in which the library measures pictures. */
export const pixels = (length: number) => Math.round((length * 96) / 25.4);
/** Points in half points. */
export const halfPoints = (size: number) => Math.round(2 * size);

/** A4 with the margins of administrative documents: 20 mm above and below, 30 mm left, 15 mm right. */
export const margins = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(9),
  footer: mm(9),
};
/** Width of a line, in millimetres. */
export const textWidth = 210 - 30 - 15;
/** Sizes of type, in points. */
export const sizes = { body: 13, heading: 13, title: 14, table: 10, caption: 11, small: 9 };
/** How far the first line of a paragraph is drawn in. */
export const firstLine = mm(10);

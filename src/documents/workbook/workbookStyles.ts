import type { CellStyle } from 'hucre';
import { numberFormat } from '../numberFormat.js';
import type { CellLook, SheetCell } from './Sheets.js';

/** The letters of all sheets. */
export const font = { name: 'Arial', size: 10 };
const rates = '0.00%';
const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } } as const;
const line = { style: 'thin', color: { rgb: 'D9C27A' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const open = { fill, border, protection: { locked: false } };

const bold = { ...font, bold: true };
const top = { vertical: 'top' } as const;
const wrapping = { ...top, wrapText: true };
// Also the dash of a figure that a scenario does not use stands under its year; none touches the cell behind it.
const right = { ...top, horizontal: 'right', indent: 1 } as const;

const styles: Readonly<Record<CellLook, CellStyle>> = {
  plain: { font, alignment: top },
  label: { font, alignment: wrapping },
  reason: { font, alignment: wrapping },
  title: { font: { ...font, size: 14, bold: true } },
  heading: { font: bold, alignment: wrapping },
  numberHeading: { font: bold, alignment: { ...right, wrapText: true } },
  // One line, as some programs set one that may be broken without the room of its figures.
  yearHeading: { font: bold, alignment: right },
  // Apart from the number before it.
  verdict: { font: bold, alignment: { ...top, horizontal: 'left', indent: 1 } },
  warning: { font: { ...font, color: { rgb: 'B00020' } }, alignment: { ...top, indent: 1 } },
  choice: { font, alignment: wrapping, ...open },
  input: { font, alignment: right, ...open },
  percent: { font, alignment: right, numFmt: rates },
  percentInput: { font, alignment: right, numFmt: rates, ...open },
  number: { font, alignment: right, numFmt: numberFormat(2) },
  ratio: { font, alignment: right, numFmt: '#,##0.0###' },
  code: { font, alignment: right, numFmt: '0' },
  // What the check takes for none is shown as none.
  difference: { font, alignment: right, numFmt: '[<0.000000001]0;0.0E+00' },
};

/** How a cell looks: as its kind does, with decimals of its own. */
export function styleOf({ look, decimals }: SheetCell): CellStyle {
  return decimals === undefined ? styles[look] : { ...styles[look], numFmt: numberFormat(decimals) };
}

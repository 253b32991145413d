/** How a figure most likely came to be of the wrong size. */
export type SlipKind =
  | 'sign'
  | 'thousandsPoint'
  | 'thousandfold'
  | 'perCent'
  | 'shiftedPoint'
  | 'index'
  | 'inverse';

/** What most likely happened to a figure, and what it would be without that. */
export interface Slip {
  readonly kind: SlipKind;
  readonly value: number;
}

import type { LocalText } from '../../plan/LocalText.js';
import type { SlipKind } from '../../plan/sizes/Slip.js';

/** What a slip is called, before the figure as it most likely was meant. */
export const slipWords: Readonly<Record<SlipKind, LocalText>> = {
  sign: { vi: 'Có thể sai dấu; số đúng có lẽ là', en: 'The sign may have slipped; perhaps meant:' },
  thousandsPoint: {
    vi: 'Dấu chấm có thể là dấu ngăn cách hàng nghìn; số đúng có lẽ là',
    en: 'The point may part thousands; perhaps meant:',
  },
  thousandfold: {
    vi: 'Có thể nhầm đơn vị (nghìn, triệu, tỷ); số đúng có lẽ là',
    en: 'Thousands, millions or billions may have been mixed up; perhaps meant:',
  },
  perCent: {
    vi: 'Có thể nhầm giữa phần trăm và số thập phân; số đúng có lẽ là',
    en: 'Per cent and decimal may have been mixed up; perhaps meant:',
  },
  shiftedPoint: {
    vi: 'Dấu thập phân có thể đặt sai chỗ; số đúng có lẽ là',
    en: 'The decimal point may have slipped; perhaps meant:',
  },
};

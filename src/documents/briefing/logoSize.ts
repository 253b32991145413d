import { pngSize } from '../../files/output/pngSize.js';

/** The room of a logo above the name of an office: as high as an emblem on a letterhead, within its half of the line. */
const room = { width: 60, height: 20 };

/**
 * How large a logo stands on a letterhead: 20 mm high, less where it is wider than 60 mm.
 *
 * @unit millimetres
 */
export function logoSize(logo: Uint8Array): { readonly width: number; readonly height: number } {
  const { width, height } = pngSize(logo);
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

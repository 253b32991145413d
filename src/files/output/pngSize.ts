import { crc32, inflateSync } from 'node:zlib';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** A picture of more bytes than this, unpacked, is none for a letterhead. */
const maxOutputLength = 2 ** 28;

/** Whether bytes are a whole PNG picture: every part there, with its sum, and what is packed can be unpacked. */
export function isPng(bytes: Uint8Array): boolean {
  if (bytes.length < 24 || signature.some((byte, position) => bytes[position] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4))
      return false;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') packed.push(bytes.subarray(at + 8, end - 4));
    if (name === 'IEND') return canUnpack(packed);
    at = end;
  }
  return false;
}

function canUnpack(parts: readonly Uint8Array[]): boolean {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength }).length > 0;
  } catch {
    return false;
  }
}

/**
 * The size of a PNG picture, as its header tells.
 *
 * @unit pixels
 */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

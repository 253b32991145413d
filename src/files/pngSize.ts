const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** Whether bytes begin as a PNG picture does. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= 24 && signature.every((byte, position) => bytes[position] === byte);
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

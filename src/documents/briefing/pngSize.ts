import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/**
 * The size of a PNG picture, as its header tells.
 *
 * @unit pixels
 * @throws ScenarioError for bytes that are no PNG picture
 */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < 24 || signature.some((byte, position) => png[position] !== byte)) {
    throw new ScenarioError([{ code: 'badValue', path: ['logo'], expected: say`a PNG picture` }]);
  }
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

import { createHash } from 'node:crypto';

/**
 * The SHA-256 of some bytes or text, in hexadecimal: what a manifest knows a file by.
 *
 * @example
 * sha256('').slice(0, 8) // => 'e3b0c442'
 */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

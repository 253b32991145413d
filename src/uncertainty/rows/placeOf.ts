/** Where in its memory a row begins. */
export function placeOf({ byteOffset }: Float64Array): number {
  return byteOffset / Float64Array.BYTES_PER_ELEMENT;
}

/** The memory that a row is part of. */
export function memoryOf({ buffer }: Float64Array): Float64Array {
  return new Float64Array(buffer);
}

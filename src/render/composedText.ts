/**
 * A copy of plain data in which every text, keys included, is composed (Unicode NFC).
 *
 * Vietnamese typed on a Mac or pasted from a PDF often holds its tones as separate marks. Composed, equal words
 * are equal, one category does not become two, and the font finds its glyphs.
 *
 * @param value - Plain data: texts, numbers, lists and records. Anything else is handed on as it is.
 * @returns The copy; the value given is left alone.
 *
 * @example
 * composedText({ 'ti\u0309nh': ['di\u0323ch vu\u0323'] }) // => { 't\u1ec9nh': ['d\u1ecbch v\u1ee5'] }
 */
export function composedText<Value>(value: Value): Value;
export function composedText(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((part) => composedText(part));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value).map((key) => [key.normalize('NFC'), composedText(value[key])]),
  );
}

// A notebook cell has an Object.prototype of its own, so a plain record is known by its short ancestry.
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

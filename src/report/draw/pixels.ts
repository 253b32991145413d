/**
 * The encoding of a place that a row gives in pixels.
 *
 * @example
 * pixels('y').scale // => null
 */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

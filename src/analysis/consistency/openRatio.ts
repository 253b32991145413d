/** A hundredfold change of a ratio is no end that anybody set: it comes from the least that a level may be. */
export const openRatio = 1e-2;

/**
 * The letters of Vietnamese that have two marks, from a font that sets both over them: some fonts of code lack these letters,
 * and DejaVu Sans Mono, which comes after them, sets the upper mark over the letter behind. Nothing where the system has no
 * such font.
 */
export const codeFace =
  "@font-face { font-family: 'letters of two marks'; src: local('DejaVu Sans'); unicode-range: U+1EA0-1EF9; }";

/** The fonts of code and of what it prints, from those of the system. */
export const codeFont =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', 'letters of two marks', 'Liberation Mono', 'DejaVu Sans Mono', monospace";

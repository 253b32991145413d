/**
 * The fonts of code and of what it prints, from those of the system. DejaVu Sans Mono comes last: it sets the upper mark of a
 * Vietnamese letter that has two over the letter behind it.
 */
export const codeFont =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', 'Liberation Mono', 'DejaVu Sans Mono', monospace";

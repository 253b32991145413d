import type { MarkedExtension } from 'marked';
import temml from 'temml';
import { escapedHtml } from '../../report/tables/escapedHtml.js';

/**
 * A formula written in LaTeX as MathML, which browsers set by themselves and screen readers read aloud; what is no
 * formula is shown as it was written.
 *
 * @param formula - without the dollar signs
 * @param isDisplayed - whether it stands in a line of its own
 */
function formulaHtml(formula: string, isDisplayed: boolean): string {
  try {
    return temml.renderToString(formula, { displayMode: isDisplayed, throwOnError: true, trust: false });
  } catch {
    return `<code>${escapedHtml(formula)}</code>`;
  }
}

/**
 * The style of formulas: those that stand side by side in a line stand below each other where it is narrow. Fonts with
 * tables for mathematics come first, as without them brackets and roots do not grow.
 */
export const formulaStyle = `
.formula { display: flex; flex-wrap: wrap; align-items: center; justify-content: safe center; gap: 0.25em 1.75em; overflow-x: auto; overflow-y: hidden; padding: 0.25em 0; }
math { font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', 'Libertinus Math', 'TeX Gyre Termes Math', 'Noto Sans Math', 'DejaVu Math TeX Gyre', math, serif; font-size: 1.1em; }
math[display='block'] { display: block math; text-align: center; }`;

/** Formulas that stand side by side, parted where LaTeX sets a wide space that no bracket encloses. */
function sideBySide(formula: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const [piece] of formula.matchAll(/\\[a-zA-Z]+|\\.|[^\\]/gs)) {
    if (/^(?:\{|\\left|\\begin)$/.test(piece)) depth++;
    if (/^(?:\}|\\right|\\end)$/.test(piece)) depth--;
    if (depth === 0 && /^\\q?quad$/.test(piece)) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const displayed = /^\$\$([^$]+?)\$\$/;
const inline = /^\$(?![\s$])((?:\\.|[^$\n\\])+?)(?<!\s)\$(?!\d)/;

/** Formulas in Markdown as Jupyter writes them: `$…$` in a line, `$$…$$` in one of their own. */
export const formulas: MarkedExtension = {
  extensions: [
    {
      name: 'displayedFormula',
      level: 'block',
      start: (text) => (text.includes('$$') ? text.indexOf('$$') : undefined),
      tokenizer: (text) => {
        const [raw, formula] = displayed.exec(text) ?? [];
        return raw === undefined ? undefined : { type: 'displayedFormula', raw, formula };
      },
      renderer: ({ formula }) => {
        const parts = sideBySide(String(formula)).map((part) => formulaHtml(part, true));
        return `<p class="formula">${parts.join('')}</p>\n`;
      },
    },
    {
      name: 'formula',
      level: 'inline',
      start: (text) => (text.includes('$') ? text.indexOf('$') : undefined),
      tokenizer: (text) => {
        const [raw, formula] = inline.exec(text) ?? [];
        return raw === undefined ? undefined : { type: 'formula', raw, formula };
      },
      renderer: ({ formula }) => formulaHtml(String(formula), false),
    },
  ],
};

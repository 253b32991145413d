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
      renderer: ({ formula }) => `<p class="formula">${formulaHtml(String(formula), true)}</p>\n`,
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

import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { codeTokens } from '../codeTokens.js';

const keywords = new Set(
  (
    'as async await break case catch class const continue default else export extends false finally for from function ' +
    'if import in instanceof interface let new null of return satisfies switch this throw true try type typeof ' +
    'undefined var void while yield'
  ).split(' '),
);
const classes: Readonly<Record<string, string>> = { comment: 'c', text: 's', number: 'n' };

/**
 * Code in light colours: comments, quoted texts, numbers and keywords.
 *
 * @param code - The code of a cell.
 * @returns HTML for a `code` element.
 * @example
 * codeHtml('const year = 2020;') // => '<b>const</b> year = <span class="n">2020</span>;'
 */
export function codeHtml(code: string): string {
  return codeTokens(code)
    .map(({ kind, text }) => {
      const shown = escapedHtml(text);
      if (kind === 'word') return keywords.has(text) ? `<b>${shown}</b>` : shown;
      return kind === 'other' ? shown : `<span class="${classes[kind]}">${shown}</span>`;
    })
    .join('');
}

import type { Language } from '../../plan/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { wholeText } from '../MultilineText.js';
import type { Cell, Notebook } from '../Notebook.js';
import { codeHtml } from './codeHtml.js';
import { outputHtml } from './outputHtml.js';
import { pageStyle } from './pageStyle.js';
import { type Attachments, proseHtml } from './proseHtml.js';

/** What a page needs to know besides the notebook. */
export interface PageOptions {
  /** The language that a screen reader reads the page in. */
  readonly language: Language;
  /** The title of the page where the notebook has no heading. */
  readonly name: string;
}

/** A mark of every page, by which it is known as one that may be written anew. */
export const pageMark = '<meta name="generator" content="grdp-pathways notebook">';

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * A notebook as one HTML page that needs nothing besides itself: prose, code in light colours, tables, pictures.
 *
 * Nothing in it can run, and nothing is loaded: the page says so to the browser, and all that is not meant as markup is
 * escaped.
 *
 * @param notebook - The notebook with its outputs.
 * @param options - The language and the name of the page.
 * @returns The page, the same for the same notebook.
 * @example
 * const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };
 * notebookPage(notebook, { language: 'vi', name: 'a' }).startsWith('<!doctype html>\n<html lang="vi">') // => true
 */
export function notebookPage(notebook: Notebook, { language, name }: PageOptions): string {
  const cells = notebook.cells.map((cell, index) => cellHtml(cell, index + 1, language));
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    pageMark,
    `<title>${escapedHtml(titleOf(notebook) ?? name)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...cells.filter((cell) => cell !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The first heading, without its marks. */
function titleOf({ cells }: Notebook): string | undefined {
  for (const cell of cells) {
    if (cell.cell_type !== 'markdown') continue;
    const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m.exec(wholeText(cell.source))?.[1];
    if (heading !== undefined) return heading.replace(/[*_`]/g, '');
  }
  return undefined;
}

function cellHtml(cell: Cell, number: number, language: Language): string {
  const source = wholeText(cell.source);
  if (source.trim() === '') return '';
  if (cell.cell_type !== 'code') {
    const isMarkdown = cell.cell_type === 'markdown';
    return isMarkdown
      ? proseHtml(source, attachmentsOf(cell)).trimEnd()
      : `<pre>${escapedHtml(source)}</pre>`;
  }
  const { code, output } = sentences(language).help.notebook;
  const outputs = cell.outputs.map(outputHtml).join('\n');
  const label = (text: string) => `role="region" aria-label="${text}"`;
  return [
    `<pre class="code" id="cell-${number}" ${label(code(number))}><code>${codeHtml(source.trimEnd())}</code></pre>`,
    ...(outputs === ''
      ? []
      : [`<div class="output" ${label(output(number))} tabindex="0">`, outputs, '</div>']),
  ].join('\n');
}

function attachmentsOf(cell: Cell & { readonly attachments?: unknown }): Attachments {
  const { attachments } = cell;
  if (attachments === null || typeof attachments !== 'object') return {};
  return Object.fromEntries(
    Object.entries(attachments).map(([name, bundle]) => [
      name,
      Object.fromEntries(
        Object.entries(bundle ?? {}).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      ),
    ]),
  );
}

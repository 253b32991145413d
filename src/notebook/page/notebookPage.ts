import { type Language, languages } from '../../plan/text/LocalText.js';
import { languageOfText } from '../../report/language/languageOfText.js';
import { sentences } from '../../report/language/Sentences.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { wholeText } from '../MultilineText.js';
import type { Cell, Notebook } from '../Notebook.js';
import { codeHtml } from './codeHtml.js';
import { keptTogether } from './keptTogether.js';
import { outputHtml } from './outputHtml.js';
import { pageFrame } from './pageFrame.js';
import { type Attachments, proseHtml } from './proseHtml.js';
import type { CaptionOf } from './tableMarkup.js';

/** What a page needs to know besides the notebook. */
export interface PageOptions {
  /** The language that a screen reader reads the page in. */
  readonly language: Language;
  /** The title of the page where the notebook has no heading. */
  readonly name: string;
  /** The pages before and after this one. */
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
}

/** Another page beside this one. */
export interface PageLink {
  /** Name of its file. */
  readonly file: string;
  readonly title: string;
}

/** A mark of every page, by which it is known as one that may be written anew. */
export const pageMark = '<meta name="generator" content="grdp-pathways notebook">';

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
export function notebookPage(notebook: Notebook, { language, name, previous, next }: PageOptions): string {
  const captions = sectionCaptions();
  const cells = notebook.cells.map((cell, index) =>
    keptTogether(cellHtml(cell, index + 1, { language, captions })),
  );
  const links = linksHtml({ previous, next }, language);
  const title = notebookTitle(notebook, language) ?? name;
  return pageFrame({ language, title, mark: pageMark }, [...cells.filter((cell) => cell !== ''), ...links]);
}

/**
 * The first heading of a notebook, without its marks: in the language where it has one of each.
 *
 * @example
 * const cells = [{ cell_type: 'markdown', source: '# Will it grow?', metadata: {} }] as const;
 * notebookTitle({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells }, 'en') // => 'Will it grow?'
 */
export function notebookTitle({ cells }: Notebook, language: Language): string | undefined {
  const first = cells.find(
    ({ cell_type, source }) => cell_type === 'markdown' && heading.test(wholeText(source)),
  );
  const texts = headingsOf(wholeText(first?.source ?? ''));
  return texts.find((text) => languageOfText(text) === language) ?? texts[0];
}

const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m;

function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(new RegExp(heading, 'gm'))].flatMap(([, text = '']) => {
    return text.replace(/[*_`]/g, '').split(' / ');
  });
}

/**
 * Captions of tables, numbered through the page: their own, or the heading of the section a table stands in. One that was
 * there before says how many times it has been.
 */
interface SectionCaptions {
  readonly enter: (markdown: string) => void;
  readonly of: CaptionOf;
}

function sectionCaptions(): SectionCaptions {
  let section: readonly string[] = [];
  let count = 0;
  const told = new Map<string, number>();
  const only = (caption: string) => {
    const times = (told.get(caption) ?? 0) + 1;
    told.set(caption, times);
    return times === 1 ? caption : `${caption} (${times})`;
  };
  return {
    enter(markdown) {
      const found = headingsOf(markdown);
      if (found.length > 0) section = found;
    },
    of(spoken, own) {
      const language = languages.find((one) => one === spoken);
      const text = section.find((one) => languageOfText(one) === language) ?? section.at(-1);
      const caption = own ?? (text === undefined ? undefined : escapedHtml(text));
      if (language === undefined || caption === undefined) return '';
      count++;
      return sentences(language).briefing.table(count, only(caption));
    },
  };
}

function linksHtml({ previous, next }: Pick<PageOptions, 'previous' | 'next'>, language: Language): string[] {
  if (previous === undefined && next === undefined) return [];
  const words = sentences(language).help.notebook;
  const link = (to: PageLink | undefined, rel: 'prev' | 'next', word: string) =>
    to === undefined
      ? []
      : [
          `<a rel="${rel}" href="${escapedHtml(encodeURIComponent(to.file))}"><span>${word}</span> ${escapedHtml(to.title)}</a>`,
        ];
  return [
    `<nav aria-label="${words.pages}">`,
    ...link(previous, 'prev', words.previous),
    ...link(next, 'next', words.next),
    '</nav>',
  ];
}

/** Code of so many lines may end a printed page by itself. */
const manyLines = 7;

function cellHtml(
  cell: Cell,
  number: number,
  { language, captions }: { readonly language: Language; readonly captions: SectionCaptions },
): string {
  const source = wholeText(cell.source);
  if (source.trim() === '') return '';
  if (cell.cell_type !== 'code') {
    if (cell.cell_type === 'raw') return `<pre>${escapedHtml(source)}</pre>`;
    captions.enter(source);
    return proseHtml(source, { attachments: attachmentsOf(cell), language }).trimEnd();
  }
  const { code, output: result } = sentences(language).help.notebook;
  const [first, ...rest] = cell.outputs.map((one) => outputHtml(one, { language, captionOf: captions.of }));
  const labelled = (role: string, text: string) => `role="${role}" aria-label="${text}"`;
  const kind = source.trimEnd().split('\n').length < manyLines ? 'code' : 'code many';
  const shown = `<pre class="${kind}" id="cell-${number}" ${labelled('region', code(number))}><code>${codeHtml(source.trimEnd())}</code></pre>`;
  if (first === undefined) return shown;
  const output = (role: string, parts: readonly string[]) =>
    [`<div class="output" ${labelled(role, result(number))} tabindex="0">`, ...parts, '</div>'].join('\n');
  // Code and what it shows first are one box, which a printed page parts behind many lines of code alone; what else it shows may stand overleaf.
  return [
    '<div class="cell">',
    shown,
    output('region', [first]),
    '</div>',
    ...(rest.length === 0 ? [] : [output('group', rest)]),
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

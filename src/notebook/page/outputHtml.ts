import { stripVTControlCharacters } from 'node:util';
import type { Language } from '../../plan/text/LocalText.js';
import { languageOfText } from '../../report/language/languageOfText.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { wholeText } from '../MultilineText.js';
import type { DisplayOutput, MimeBundle, Output, ResultOutput } from '../Output.js';
import { proseHtml } from './proseHtml.js';
import { type CaptionOf, captioned, tableMarkup, withLongCells } from './tableMarkup.js';

/** What a page says around an output. */
export interface PageWords {
  readonly language?: Language;
  /** What a table is called: nothing leaves it as it is. */
  readonly captionOf?: CaptionOf;
}

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;

/**
 * An output of a cell as HTML: a picture as such, with its description; a plain table as such; of anything else the text.
 *
 * @param output - The output as the notebook holds it.
 * @param page - The language of the page, and what its tables are called.
 * @returns HTML blocks.
 * @example
 * outputHtml({ name: 'stdout', output_type: 'stream', text: 'a < b\n' }) // => '<pre>a &lt; b</pre>'
 */
export function outputHtml(output: Output, page: PageWords = {}): string {
  switch (output.output_type) {
    case 'stream':
      return textHtml(wholeText(output.text), output.name === 'stderr');
    case 'error':
      return textHtml(`${output.ename}: ${output.evalue}`, true);
    default:
      return displayHtml(output, page);
  }
}

/** So many lines of a text stay together on a printed page. */
const keptLines = 30;

function textHtml(text: string, isError = false): string {
  const told = stripVTControlCharacters(text).replace(/\n$/, '');
  const isLong = told.split('\n').length > keptLines;
  const names = [...(isError ? ['stderr'] : []), ...(isLong ? ['long'] : [])].join(' ');
  return `<pre${names === '' ? '' : ` class="${names}"`}>${escapedHtml(told)}</pre>`;
}

function displayHtml(
  { data, metadata }: DisplayOutput | ResultOutput,
  { language, captionOf = () => '' }: PageWords,
): string {
  const description = textIn(data, 'text/plain');
  const type = pictures.find((known) => isBase64(textIn(data, known)));
  if (type !== undefined) {
    const source = `data:${type};base64,${(textIn(data, type) ?? '').replace(/\s/g, '')}`;
    return `<img src="${source}" alt="${escapedHtml(description ?? '')}"${langOf(description, language)}${sizeAttributes(metadata[type])}>`;
  }
  const svg = textIn(data, 'image/svg+xml');
  if (svg !== undefined) {
    const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    return `<img src="${escapedHtml(source)}" alt="${escapedHtml(description ?? '')}"${langOf(description, language)}>`;
  }
  const html = textIn(data, 'text/html');
  const table = html === undefined ? undefined : tableMarkup(html);
  if (table !== undefined) return captioned(withLongCells(table), captionOf);
  const markdown = textIn(data, 'text/markdown');
  if (markdown !== undefined) return proseHtml(markdown, language === undefined ? {} : { language });
  return textHtml(description ?? html ?? `(${Object.keys(data).sort().join(', ')})`);
}

/** Said of what is in another language than the page. */
function langOf(text: string | undefined, language: Language | undefined): string {
  const own = language === undefined || text === undefined ? undefined : languageOfText(text);
  return own === undefined || own === language ? '' : ` lang="${own}"`;
}

function textIn(data: MimeBundle, type: string): string | undefined {
  const value = data[type];
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('') : undefined;
}

function isBase64(text: string | undefined): boolean {
  return text !== undefined && /^[A-Za-z0-9+/=\s]+$/.test(text);
}

/** The size at which a picture is shown, which is less than its points on fine screens. */
function sizeAttributes(metadata: unknown): string {
  if (metadata === null || typeof metadata !== 'object') return '';
  return ['width', 'height']
    .map((side) => [side, Number(Reflect.get(metadata, side))] as const)
    .filter(([, size]) => size > 0 && size < 10_000)
    .map(([side, size]) => ` ${side}="${Math.round(size)}"`)
    .join('');
}

import type { Language } from '../../plan/text/LocalText.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { pageStyle } from './pageStyle.js';

/** What a page says of itself. */
export interface PageHead {
  readonly language: Language;
  /** In plain text. */
  readonly title: string;
  /** The mark by which it is known as one that may be written anew. */
  readonly mark: string;
  /** Its style beside that of all pages. */
  readonly style?: string;
}

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * A whole HTML page around its content. Nothing in it can run, and nothing is loaded: it says so to the browser.
 *
 * @param head - its language, its title and its mark
 * @param content - HTML blocks
 * @example
 * pageFrame({ language: 'vi', title: 'a', mark: '' }, []).startsWith('<!doctype html>\n<html lang="vi">') // => true
 */
export function pageFrame(
  { language, title, mark, style = '' }: PageHead,
  content: readonly string[],
): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    mark,
    `<title>${escapedHtml(title)}</title>`,
    `<style>${pageStyle}${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...content,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
